"""Which printer a badge goes to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.badge import BadgeJob, Handover, JobId, Receipt, badge_of
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.printing.dispatch import (
    AT_ONCE,
    PATIENCE_SECONDS,
    SLOW_SECONDS,
    Assignment,
    Blocked,
    Board,
    Busy,
    Choice,
    Handed,
    Lost,
    Noting,
    Pending,
    Purpose,
    Stage,
    Standing,
    Track,
    track_of,
)
from tests.people import DAY_1, registration

NOW = 1000.0


def standing(*templates: str, faults: tuple[PrinterFault, ...] = (), jobs: int = 0, roles: str = "") -> Standing:
    return Standing(Purpose(templates, roles=frozenset(roles.split())), PrinterStatus("", faults, jobs), NOW)


def track(role: str = "", template: str = "a6", stage: Stage | None = None, number: int = 1) -> Track:
    person = registration(number, role=role)
    job = BadgeJob(JobId(f"J{number}"), person.id, DAY_1, badge_of(person))
    return Track(job, template, stage or Pending(), NOW)


def chosen(badge: Track, *others: Track, now: float = NOW, without: str = "", **printers: Standing) -> Choice:
    tracks = {each.job.id: each for each in (badge, *others)}
    return Board(printers, tracks, now).choose(badge, without)


JAM = (PrinterFault.JAM,)


def test_a_printer_with_the_badges_paper_gets_it() -> None:
    assert chosen(track(), left=standing("label"), right=standing("a7", "a6")) == Assignment("right", "a6")


def test_a_printer_without_named_paper_takes_what_the_event_wants() -> None:
    assert chosen(track(template="press"), only=standing()) == Assignment("only", "press")


def test_one_in_order_comes_before_one_with_a_fault() -> None:
    assert chosen(track(), left=standing("a6", faults=JAM), right=standing("a6", jobs=9)) == Assignment("right", "a6")


def test_of_two_the_one_with_less_to_do_gets_it() -> None:
    assert chosen(track(), left=standing("a6", jobs=2), right=standing("a6", jobs=1)) == Assignment("right", "a6")


def test_what_is_on_its_way_counts_before_the_printer_says_so() -> None:
    on_its_way = track(stage=Noting(Assignment("left", "a6")), number=2)
    assert chosen(track(), on_its_way, left=standing("a6"), right=standing("a6")) == Assignment("right", "a6")


def test_if_all_with_its_paper_are_at_fault_another_prints_it_with_its_own_template() -> None:
    assert chosen(track(), left=standing("a6", faults=JAM), right=standing("label", "a7")) == Assignment(
        "right", "label"
    )


def test_a_printer_for_roles_takes_only_these() -> None:
    assert chosen(track("speaker"), left=standing(roles="press"), right=standing("label")) == Assignment(
        "right", "label"
    )


def test_a_printer_made_for_the_role_comes_first() -> None:
    assert chosen(track("press"), left=standing(), right=standing(roles="press", jobs=1)) == Assignment("right", "a6")


def test_if_none_can_the_fault_of_the_one_it_belongs_to_is_said() -> None:
    assert chosen(
        track(), left=standing("label", faults=(PrinterFault.OFFLINE,)), right=standing("a6", faults=JAM)
    ) == (Blocked(PrinterFault.JAM))


def test_without_any_printer_for_it_that_is_said() -> None:
    assert chosen(track()) == Blocked(PrinterFault.NO_PRINTER)
    assert chosen(track(), press=standing(roles="press")) == Blocked(PrinterFault.NO_PRINTER)


def test_before_its_printer_was_asked_a_badge_waits() -> None:
    assert chosen(track(), left=Standing(Purpose(("a6",))), right=standing("label")) == Busy()


def having(printer: str, count: int, since: float = NOW) -> list[Track]:
    return [track(stage=Handed(printer, Receipt(str(n)), since), number=n) for n in range(10, 10 + count)]


def test_a_printer_that_has_enough_gets_no_more() -> None:
    assert chosen(track(), *having("only", AT_ONCE), only=standing()) == Busy()


def test_a_full_printer_is_no_reason_to_take_other_paper() -> None:
    assert chosen(track(), *having("left", AT_ONCE), left=standing("a6"), right=standing("label")) == Busy()


def test_badges_that_never_get_done_keep_no_others_away() -> None:
    slow = having("only", AT_ONCE, since=NOW - SLOW_SECONDS)
    assert chosen(track(), *slow, only=standing()) == Assignment("only", "a6")


def test_a_printer_that_refused_is_left_alone_for_a_while_and_longer_each_time() -> None:
    once = standing().refused(PrinterFault.NOT_ALLOWED, NOW)
    assert chosen(track(), only=once) == Blocked(PrinterFault.NOT_ALLOWED)
    assert chosen(track(), now=NOW + PATIENCE_SECONDS, only=once) == Assignment("only", "a6")
    twice = once.refused(PrinterFault.NOT_ALLOWED, NOW)
    assert chosen(track(), now=NOW + PATIENCE_SECONDS, only=twice) == Blocked(PrinterFault.NOT_ALLOWED)


def test_a_fault_lasts_from_its_beginning_to_its_end() -> None:
    well, ill = PrinterStatus("p"), PrinterStatus("p", JAM)
    one = Standing(Purpose()).told(ill, 1).told(PrinterStatus("p", (PrinterFault.OFFLINE,)), 2)
    assert one.faulty_since == 1
    assert one.told(well, 3).faulty_since is None
    assert one.told(well, 3).told(ill, 4).faulty_since == 4


@pytest.mark.parametrize(
    ("handover", "stage"),
    [
        (None, Pending()),
        (Handover("left", None), Lost("left")),
        (Handover("left", Receipt("17")), Handed("left", Receipt("17"), NOW)),
        (Handover("left", Receipt("")), Handed("left", Receipt(""), NOW)),
    ],
)
def test_a_badge_goes_on_where_it_was(handover: Handover | None, stage: Stage) -> None:
    job = replace(track().job, handover=handover)
    assert track_of(job, "a6", NOW).stage == stage
