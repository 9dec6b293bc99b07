"""What `sync` and `merge` say about the exchange, as JSON and in words."""

from __future__ import annotations

from typing import Any

from kiosk.commands.output import moment
from kiosk.domain.exchange import Conflict, Double, ExchangeState, SetAside, Version

_STEPS = {
    "damaged": "update both stations to the same version; if it stays, please report it",
    "contradicts": "two stations have different versions of one fact; compare both, and settle it",
    "newer": "update this station; it is taken by itself then",
    "row": "put it right in the system; it settles itself at the next reading",
    "annul_too_late": "delete the check-in in the system itself, and settle it here",
    "already_redeemed": "the system has this person in already; look whether that is right, and settle it",
}

_OUTGOING = "solve it in the system, then `sync again`; or `sync settle` if nothing is to be done"
_INCOMING = "look at it, then `sync again`; or `sync settle` if nothing is to be done"


def next_step(each: SetAside) -> str:
    """What to do about a record that was set aside."""
    return _STEPS.get(each.reason, _INCOMING if each.incoming else _OUTGOING)


def state_json(state: ExchangeState, *, joined: bool) -> dict[str, Any]:
    """How it stands with one counterpart."""
    return {
        "counterpart": state.counterpart,
        "joined": joined,
        "sent": state.sent,
        "waiting": state.waiting if joined else 0,
        "received": state.received,
        "refused": state.refused,
        "last_contact": moment(state.contact) if state.contact else None,
        "trouble": state.trouble if joined else "",
        "trouble_since": moment(state.trouble_since) if state.trouble_since and joined else None,
        "clock_ahead": state.clock_ahead,
    }


def in_words(state: ExchangeState, *, joined: bool) -> str:
    """The same in one line, and one more if something is wrong."""
    said = [f"sent {state.sent}", f"received {state.received}"]
    if joined:
        said.insert(1, f"waiting {state.waiting}")
    said.append(f"refused {state.refused}")
    if state.contact is not None:
        said.append(f"last contact {moment(state.contact)}")
    if state.clock_ahead is not None:
        said.append(f"clock {state.clock_ahead:+.1f} s")
    line = f"{state.counterpart}: {', '.join(said)}"
    if not joined and state.counterpart != "bundle":
        return f"{line} (left)"
    if state.trouble:
        since = f" since {moment(state.trouble_since)}" if state.trouble_since else ""
        return f"{line}\n    not reached{since}: {state.trouble}"
    return line


def double_json(double: Double) -> dict[str, Any]:
    """Somebody who was let in more than once for one day."""
    return {
        "registration": double.registration_id,
        "day": double.day.isoformat(),
        "check_ins": [{"station": station, "at": moment(at)} for station, at in double.check_ins],
    }


def conflict_json(conflict: Conflict) -> dict[str, Any]:
    """Somebody whom two stations put right without knowing of each other."""
    return {
        "registration": conflict.registration_id,
        "scope": conflict.scope,
        "counts": _version_json(conflict.counts),
        "others": [_version_json(other) for other in conflict.others],
    }


def version_words(version: Version) -> str:
    """What one station has put right."""
    values = " ".join(value for value in version.values.values() if value)
    return f"{values} ({version.station}, {moment(version.at)})"


def _version_json(version: Version) -> dict[str, Any]:
    return {"values": dict(version.values), "station": version.station, "at": moment(version.at)}
