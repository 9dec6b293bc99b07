"""alf.io as somebody to exchange with: it is told who has come; its list comes here as a file."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from kiosk.domain.exchange import Outgoing, Refusal, Sort
from kiosk.sync.kept import as_text, from_text
from kiosk.sync.ports import Heard, Store, Told
from kiosk.sync.presence import Presence, presence_of
from kiosk.sync.told import Done, Outcome, Refused, Skipped
from kiosk.sync.web import Web, answering

NAME = "alfio"

MOST = 200
"""So many tickets alf.io takes at once."""

_TICKET = re.compile(r"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/(.+)")
"""What an alf.io ticket says: its UUID, and what proves it."""

_TAKEN = ("SUCCESS", "ALREADY_CHECK_IN", "BADGE_SCAN_SUCCESS", "BADGE_SCAN_ALREADY_DONE")
_REFUSED = {
    "MUST_PAY": Refused("unpaid", "The ticket is not paid in alf.io; please clear it up there and try again"),
    "INVALID_TICKET_STATE": Refused("canceled", "The ticket is not valid in alf.io; please look at it there"),
    "INVALID_TICKET_CATEGORY_CHECK_IN_DATE": Refused(
        "invalid_time", "The ticket is not valid at this time in alf.io; please check this person in there"
    ),
    "TICKET_NOT_FOUND": Refused("invalid", "alf.io does not know this ticket (any more); please look for it there"),
    "INVALID_TICKET_CODE": Refused("revoked", "The ticket was replaced by another one in alf.io; please look there"),
}
_NOT_UNDERSTOOD = Refused(
    "not_understood", "alf.io does not understand this; please check whether Einlass or alf.io needs an update"
)


@dataclass(frozen=True, slots=True)
class AlfioConnection:
    """An event by its short name, and the API key of somebody who may check in there."""

    url: str
    event: str
    key: str = field(repr=False)

    @property
    def path(self) -> str:
        """Where the API has the check-in of the event."""
        return f"admin/api/check-in/event/{quote(self.event, safe='')}"

    @property
    def statistics_path(self) -> str:
        """Numbers that only those may see who may check in."""
        return f"{self.path}/statistics"

    def web(self) -> Web:
        """A way to ask and tell; nothing is asked yet."""
        return Web("alf.io", self.url, {"Authorization": f"ApiKey {self.key}"})

    def text(self) -> str:
        """As it is kept; it holds the key."""
        return as_text({"url": self.url, "event": self.event, "key": self.key})

    @classmethod
    def from_text(cls, text: str) -> AlfioConnection:
        """As it was kept. Raises ValueError, without the text, if it is damaged."""
        return cls(**from_text(text, ("url", "event", "key")))


class AlfioCounterpart:
    """One event of an alf.io server; `station` is who alf.io writes down as the one who checked in."""

    name = NAME
    sorts = (Sort.ENTRY,)
    own = True
    batch = MOST
    numbered = False

    def __init__(self, connection: AlfioConnection, station: str) -> None:
        self._connection, self._station = connection, station
        self._web: Web | None = None

    def open(self) -> float | None:
        """See whether it lets this station in, and what time it is there."""
        self._web = answering(self._connection.web(), self._connection.statistics_path)
        return self._web.clock_ahead

    def tell(self, records: Sequence[Outgoing], store: Store) -> Told:
        """Tell it who has come, all at once, and whose check-in was taken back; it takes no time for that."""
        found = [presence_of(each.record, store) for each in records]
        people = {_uuid(each.whom.code): each for each in found if isinstance(each, Presence)}
        people.pop("", None)
        outcomes = self._told(people)
        refused, sent = [], 0
        for outgoing, each in zip(records, found, strict=True):
            outcome = outcomes.get(_uuid(each.whom.code), Skipped()) if isinstance(each, Presence) else each
            sent += isinstance(outcome, Done)
            if isinstance(outcome, Refused):
                record = outgoing.record
                refused.append(Refusal(record.sort, record.id, outcome.reason, outcome.words))
        return Told(records[-1].number, sent, tuple(refused))

    def hear(self, store: Store) -> Heard | None:
        """It shows its list only to those who have the tickets: the list comes here as a file."""
        return None

    def wait(self, seconds: float) -> None:
        """It says nothing by itself."""
        time.sleep(seconds)

    def close(self) -> None:
        """Let go of it."""
        if self._web is not None:
            self._web.close()
        self._web = None

    def _told(self, people: Mapping[str, Presence]) -> dict[str, Outcome]:
        assert self._web is not None
        path = self._connection.path
        outcomes: dict[str, Outcome] = {}
        # On a later day the ticket has been used: it is the badge that is shown.
        came = [
            {"identifier": uuid, "code": None if each.again else each.whom.code}
            for uuid, each in people.items()
            if each.came
        ]
        if came:
            answer = self._web.ask("POST", f"{path}/bulk", {"offlineUser": self._station}, came, readable=(400, 404))
            outcomes = {str(each["identifier"]): _of_bulk(answer.content, str(each["identifier"])) for each in came}
        for uuid in (uuid for uuid, each in people.items() if not each.came):
            # A ticket that it does not know is forbidden there, and must not stop all the others.
            answer = self._web.ask("POST", f"{path}/ticket/{uuid}/revert-check-in", readable=(400, 403, 404))
            outcomes[uuid] = _of_revert(answer.status, answer.content)
        return outcomes


def _of_bulk(content: Any, uuid: str) -> Outcome:
    try:
        status = content[uuid]["result"]["status"]
    except (TypeError, KeyError):
        return _NOT_UNDERSTOOD
    return Done() if status in _TAKEN else _REFUSED.get(str(status), _NOT_UNDERSTOOD)


def _of_revert(status: int, content: Any) -> Outcome:
    if status in (403, 404):
        return _REFUSED["TICKET_NOT_FOUND"]
    if not isinstance(content, bool):
        return _NOT_UNDERSTOOD
    # "false": it was not in.
    return Done() if content else Skipped()


def _uuid(code: str) -> str:
    """The UUID of an alf.io ticket; empty for any other."""
    found = _TICKET.fullmatch(code)
    return found[1] if found else ""
