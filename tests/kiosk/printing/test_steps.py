"""What the press does next."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.badge import JobId, Receipt
from kiosk.domain.printer import PrinterFault
from kiosk.printing.dispatch import (
    AT_ONCE,
    HELD_UP_SECONDS,
    PATIENCE_SECONDS,
    POLL_SECONDS,
    SLOW_SECONDS,
    Assignment,
    Board,
    Handed,
    Lost,
    Pending,
    Standing,
    Track,
)
from kiosk.printing.steps import Find, Hand, HoldUp, Poll, Step, TakeBack, Tell, Watch, next_step
from tests.kiosk.printing.test_dispatch import JAM, NOW, having, standing, track

J1, J2 = JobId("J1"), JobId("J2")


def step(*tracks: Track, now: float = NOW, **printers: Standing) -> Step | None:
    return next_step(Board(printers, {each.job.id: each for each in tracks}, now))


def handed(since: float = NOW, ask_after: float = NOW + 99, back_after: float = 0) -> Track:
    return track(stage=Handed("left", Receipt("17"), since, ask_after, back_after))


def at_fault_since(since: float) -> Standing:
    return replace(standing("a6", faults=JAM), faulty_since=since)


def test_there_may_be_nothing_to_do() -> None:
    assert step(left=standing()) is None


def test_the_oldest_badge_is_first() -> None:
    assert step(track(), track(number=2), left=standing()) == Hand(J1, Assignment("left", "a6"))


def test_a_badge_does_not_wait_behind_one_that_has_no_printer_yet() -> None:
    blocked = replace(track("press"), held_up=True, reason="jam")
    left, right = standing(faults=JAM, roles="press"), standing(roles="speaker")
    assert step(blocked, track("speaker", number=2), left=left, right=right) == Hand(J2, Assignment("right", "a6"))


def test_a_badge_does_not_overtake_one_that_waits_for_the_same_printer() -> None:
    assert step(*having("left", AT_ONCE), track(), track(number=2), left=standing()) == Watch(JobId("J10"))


def test_a_badge_that_failed_waits_for_its_next_try_and_keeps_nobody() -> None:
    failed = track(stage=Pending(NOW + 5))
    assert step(failed, left=standing()) is None
    assert step(failed, track(number=2), left=standing()) == Hand(J2, Assignment("left", "a6"))
    assert step(failed, now=NOW + 5, left=replace(standing(), asked=NOW + 5)) == Hand(J1, Assignment("left", "a6"))


def test_printers_are_asked_every_second() -> None:
    assert step(now=NOW + POLL_SECONDS - 0.1, left=standing()) is None
    assert step(now=NOW + POLL_SECONDS, left=standing()) == Poll("left")


def test_after_a_crash_the_printer_is_asked_before_anything_is_printed() -> None:
    assert step(track(stage=Lost("left")), left=standing()) == Find(J1)
    assert step(track(stage=Lost("left", after=NOW + 1)), left=standing()) is None


def test_what_a_printer_has_is_watched() -> None:
    assert step(handed(ask_after=NOW), left=standing()) == Watch(J1)
    assert step(handed(), left=standing()) is None


def test_helpers_read_what_is_wrong_and_the_attendee_goes_to_the_desk_at_once() -> None:
    waiting = track()
    assert step(waiting, left=standing(faults=JAM)) == Tell(J1, "jam")
    told = replace(waiting, reason="jam")
    assert step(told, left=standing(faults=JAM)) == HoldUp(J1)
    assert step(replace(told, held_up=True), left=standing(faults=JAM)) is None


def test_a_badge_at_a_jammed_printer_is_at_the_desk_if_no_other_can_take_it() -> None:
    told = replace(handed(), reason="jam")
    assert step(told, left=at_fault_since(NOW)) == HoldUp(J1)
    assert step(told, left=at_fault_since(NOW), right=standing()) is None


def test_after_ten_seconds_the_badge_is_at_the_desk_whatever_it_is() -> None:
    now = NOW + HELD_UP_SECONDS
    assert step(handed(since=now, ask_after=now + 9), now=now, left=replace(standing(), asked=now)) == HoldUp(J1)


def test_what_is_mended_is_said_too() -> None:
    assert step(replace(handed(), reason="jam"), left=standing()) == Tell(J1, "")


def test_a_badge_that_a_printer_has_had_for_a_minute_is_shown_and_not_printed_again() -> None:
    now = NOW + SLOW_SECONDS
    slow = replace(handed(ask_after=now + 9), held_up=True)
    well = replace(standing(), asked=now)
    assert step(slow, now=now, left=well, right=well) == Tell(J1, "slow")
    assert step(replace(slow, reason=PrinterFault.SLOW.value), now=now, left=well, right=well) is None


def test_a_badge_is_called_back_from_a_printer_with_a_lasting_fault_if_another_can_take_it() -> None:
    told = replace(handed(), reason="jam", held_up=True)
    long_ago = at_fault_since(NOW - PATIENCE_SECONDS)
    assert step(told, left=long_ago, right=standing()) == TakeBack(J1, PrinterFault.JAM)
    assert step(told, left=at_fault_since(NOW - PATIENCE_SECONDS + 0.1), right=standing()) is None
    assert step(told, left=long_ago) is None
    assert step(told, left=long_ago, right=standing(faults=JAM)) is None
    not_yet = replace(handed(back_after=NOW + 1), reason="jam", held_up=True)
    assert step(not_yet, left=long_ago, right=standing()) is None


def test_a_printer_that_only_refuses_new_badges_keeps_those_it_has() -> None:
    refusing = standing().refused(PrinterFault.REJECTING, NOW)
    assert step(handed(), left=replace(refusing, asked=NOW), right=standing()) is None
