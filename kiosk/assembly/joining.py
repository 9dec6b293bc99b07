"""Joining a hub by its file and pretix by its device code, from the organisers' room."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from db.lists.days import day_of_heading
from kiosk.assembly.rooms import Rooms
from kiosk.domain.registration import EventDay
from kiosk.domain.trouble import Trouble
from kiosk.office.sync import ChoosePretix, NotJoining, PretixChoices
from kiosk.sync.ports import NotReached

if TYPE_CHECKING:
    from kiosk.sync.hub.connection import Joining
    from kiosk.sync.pretix.connection import Connection

log = logging.getLogger(__name__)

LARGEST = 100_000
"""No joining file is larger, in bytes."""

# What reaches out is imported where it is needed: a station that joins nobody starts without it.


def read_joining(path: Path, event: str) -> Joining:
    """The joining file of a hub. Raises NotJoining."""
    from kiosk.sync.hub.connection import Joining

    try:
        if path.stat().st_size > LARGEST:
            raise ValueError
        joining = Joining.from_text(path.read_text("utf-8"))
    except OSError as error:
        raise NotJoining("unreadable", f"{path.name} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise NotJoining("no-joining-file", f"{path.name} is no joining file of a hub") from error
    there = joining.connection.event
    if there != event:
        raise NotJoining("other-event", f"{path.name} is for the event {there}, and this station is for {event}")
    return joining


class PretixDoor:
    """Joins pretix step by step; a code is good for one device, so the device is kept until all is chosen."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._device: Connection | None = None
        self._event: str | None = None
        self._lists: dict[EventDay, int] = {}

    def begin(self, code: str, station: str) -> str | PretixChoices:
        """Become a device; what the file keeps about it, or what is to be chosen. Raises NotJoining."""
        from kiosk.sync.pretix.invitation import InvitationTrouble, invitation_of
        from kiosk.sync.pretix.joining import JoiningTrouble, connected

        try:
            self._device = connected(invitation_of(code), station)
        except InvitationTrouble as trouble:
            raise NotJoining(trouble.why.name, str(trouble)) from trouble
        except JoiningTrouble as trouble:
            raise NotJoining("used", str(trouble)) from trouble
        except NotReached as trouble:
            raise NotJoining("not-reached", str(trouble)) from trouble
        self._event, self._lists = None, {}
        return self.go_on(ChoosePretix())

    def go_on(self, choice: ChoosePretix) -> str | PretixChoices:
        """The same with what somebody has chosen. Raises NotJoining."""
        from kiosk.sync.pretix.joining import Choices, Wanted, chosen

        if self._device is None:
            raise NotJoining("OTHER", "Please begin with the code of the device")
        self._event = choice.event or self._event
        self._lists |= dict(choice.lists)
        days = self._rooms.event.days
        wanted = Wanted(self._event, self._lists)
        try:
            answer = chosen(self._device, wanted, days, lambda text: day_of_heading(text, days))
        except NotReached as trouble:
            raise NotJoining("not-reached", str(trouble)) from trouble
        except Trouble as trouble:
            raise NotJoining("", str(trouble)) from trouble
        if isinstance(answer, Choices):
            return PretixChoices(answer.events, answer.open, tuple((each.id, each.name) for each in answer.lists))
        self._device = None
        return answer.text()


def left_pretix(connection: str) -> None:
    """Tell pretix that this device is none any more, if it can be reached; an organiser can do it there as well."""
    from kiosk.sync.pretix.connection import Connection
    from kiosk.sync.pretix.joining import left

    try:
        left(Connection.from_text(connection))
    except Trouble as trouble:
        log.warning("pretix still knows this device: %s", trouble)
