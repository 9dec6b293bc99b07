"""What was done last is taken back first."""

from __future__ import annotations

from kiosk.checkin.session import Deed, Deeds
from kiosk.domain.history import EntryId
from kiosk.domain.registration import RegistrationId
from tests.people import MORNING

ONE = Deed("note", RegistrationId("R1"), (EntryId("1"),), MORNING)
TWO = Deed("check-in", RegistrationId("R2"), (EntryId("2"), EntryId("3")), MORNING)


def test_the_last_thing_is_first() -> None:
    assert Deeds().last is None
    assert Deeds().and_(ONE).and_(TWO).last == TWO


def test_what_wrote_nothing_down_is_not_to_be_taken_back() -> None:
    assert Deeds().and_(Deed("check-in", RegistrationId("R2"), (), MORNING)) == Deeds()


def test_an_entry_that_is_taken_back_leaves_the_rest_of_its_group() -> None:
    deeds = Deeds().and_(ONE).and_(TWO).without(EntryId("3"))
    assert deeds.last is not None
    assert deeds.last.entries == (EntryId("2"),)
    assert deeds.without(EntryId("2")).last == ONE
