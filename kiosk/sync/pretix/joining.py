"""Joining an event of pretix: its QR code, this station as a device there, and a check-in list for each day."""

from __future__ import annotations

import platform
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kiosk import __version__
from kiosk.domain.registration import EventDay
from kiosk.domain.trouble import Trouble
from kiosk.sync.ports import NotReached
from kiosk.sync.pretix.connection import Connection, web_of
from kiosk.sync.pretix.goods import CheckInList, every, read_dates, read_lists, understanding, words_of, zone_of
from kiosk.sync.pretix.invitation import Invitation
from kiosk.sync.web import Web


class JoiningTrouble(Trouble):
    """pretix answers, but the event cannot be joined so; the text says what to choose."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an organiser has chosen; what is None stays as it is, or is found where it is clear."""

    event: str | None = None
    lists: Mapping[EventDay, int] = field(default_factory=dict)
    online: tuple[int, ...] | None = None
    hints: tuple[str, ...] | None = None
    everybody: bool | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """Somebody has to choose: one of `events` (short name and name), or a list for each of the days in `open`."""

    events: tuple[tuple[str, str], ...] = ()
    open: tuple[EventDay, ...] = ()
    lists: tuple[CheckInList, ...] = ()


def connected(invited: Invitation, station: str) -> Connection:
    """Make this station the device; the word is used up by it. What is to be chosen is still open.

    Raises NotReached and JoiningTrouble.
    """
    told = {"token": invited.token, **described(station)}
    with closing(web_of(invited.url)) as web:
        answer = web.ask("POST", "device/initialize", told=told, readable=(400, 403, 404))
        if answer.status == 404:
            raise NotReached("There is no pretix at this address; please check it")
        if not answer.is_well:
            raise JoiningTrouble(
                "pretix does not take this code: it was used before, or the device was deleted. Please connect the "
                "device anew in pretix, which shows a new code"
            )
        with understanding():
            return Connection(
                url=invited.url,
                organizer=str(answer.content["organizer"]),
                event="",
                token=str(answer.content["api_token"]),
                device=int(answer.content["device_id"]),
                label=str(answer.content["name"]),
                profile=str(answer.content.get("security_profile") or ""),
                lists={},
            )


def chosen(
    connection: Connection, wanted: Wanted, days: Sequence[EventDay], day_named: Callable[[str], EventDay | None]
) -> Connection | Choices:
    """The connection with event and lists, as wanted or as far as they are clear, or what is to be chosen.

    `day_named` says which event day a text names. Raises NotReached and JoiningTrouble.
    """
    with closing(connection.web()) as web:
        event = _event(web, connection, wanted.event)
        if isinstance(event, Choices):
            return event
        known = connection.lists if event == connection.event else {}
        there = replace(
            connection,
            event=event,
            online=connection.online if wanted.online is None else wanted.online,
            hints=connection.hints if wanted.hints is None else wanted.hints,
            everybody=connection.everybody if wanted.everybody is None else wanted.everybody,
        )
        lists = read_lists(web, there.event_path)
        settled = {day: number for day, number in {**known, **wanted.lists}.items() if _is_there(number, lists)}
        unknown = sorted(number for number in wanted.lists.values() if not _is_there(number, lists))
        if unknown:
            raise JoiningTrouble(f"There is no check-in list {unknown[0]}; there are: {choices_text(lists)}")
        answer = web.ask("GET", there.event_path)
        with understanding():
            series, zone = bool(answer.content["has_subevents"]), zone_of(answer.content)
        dates = read_dates(web, there.event_path, zone) if series else {}
    found = match_lists(lists, dates, days, settled, day_named)
    still_open = tuple(day for day in days if day not in found)
    return Choices(open=still_open, lists=lists) if still_open else replace(there, lists=found)


def described(station: str) -> dict[str, Any]:
    """What pretix shows of a device in its list of devices."""
    return {
        "hardware_brand": "Einlass",
        "hardware_model": station[:190] or "Einlass",
        "os_name": platform.system() or "unknown",
        "os_version": platform.release()[:190],
        "software_brand": "Einlass",
        "software_version": __version__,
    }


def match_lists(
    lists: Sequence[CheckInList],
    dates: Mapping[int, date],
    days: Sequence[EventDay],
    settled: Mapping[EventDay, int],
    day_named: Callable[[str], EventDay | None],
) -> dict[EventDay, int]:
    """Which list is that of a day: by the date of a series, by its name, or because there is only one."""
    found: dict[EventDay, int] = {day: number for day, number in settled.items() if day in days}
    for day in days:
        if day in found:
            continue
        of_date = [each for each in lists if each.date is not None and dates.get(each.date) == day]
        named = [each for each in lists if each.date is None and day_named(each.name) == day]
        one = _only(of_date or named)
        if one is None and len(lists) == 1 and lists[0].date is None and day_named(lists[0].name) is None:
            one = lists[0]
        if one is not None:
            found[day] = one.id
    return found


def choices_text(lists: Collection[CheckInList]) -> str:
    """The lists with their numbers, for the command line."""
    return ", ".join(f"{each.id} ({each.name})" for each in sorted(lists, key=lambda each: each.id))


def rolled(connection: Connection) -> Connection:
    """The connection with a new token; the one before is good no more. Raises NotReached."""
    with closing(connection.web()) as web:
        answer = web.ask("POST", "device/roll", told={})
        with understanding():
            return replace(connection, token=str(answer.content["api_token"]))


def left(connection: Connection) -> None:
    """Tell pretix that this device is gone for good. Raises NotReached."""
    with closing(connection.web()) as web:
        web.ask("POST", "device/revoke", told={})


def _only(lists: Sequence[CheckInList]) -> CheckInList | None:
    """The one that is meant: a list with rules of its own stands beside the plain one for a purpose."""
    plain = [each for each in lists if not each.has_rules] if len(lists) > 1 else list(lists)
    return plain[0] if len(plain) == 1 else None


def _event(web: Web, connection: Connection, wanted: str | None) -> str | Choices:
    """The short name of the event: the wanted one, that of before, the only one, or the one pretix suggests."""
    with understanding():
        events = {
            str(each["slug"]): words_of(each["name"]) for each in every(web, f"{connection.organizer_path}events/")
        }
    if not events:
        raise JoiningTrouble("This device may see no event; please give it access to the event in pretix")
    if wanted is None and connection.event in events:
        return connection.event
    if wanted is None:
        wanted = next(iter(events)) if len(events) == 1 else _suggested(web)
    return wanted if wanted in events else Choices(events=tuple(sorted(events.items())))


def _is_there(number: int, lists: Collection[CheckInList]) -> bool:
    return any(each.id == number for each in lists)


def _suggested(web: Web) -> str:
    answer = web.ask("GET", "device/eventselection", readable=(304, 404))
    with understanding():
        event = (answer.content or {}).get("event") if answer.is_well else None
        return str(event.get("slug") if isinstance(event, Mapping) else event or "")
