"""Invented people as the help desk shows them, and the desk's page in each of its states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QApplication

from kiosk.checkin.desk_answers import Alike, CheckedIn, Found, LastDone, Person, Refusals
from kiosk.checkin.ports import Match
from kiosk.domain.admission import Admitted, AlreadyIn, Decision, Stay, Unpaid
from kiosk.domain.changes import WalkIn
from kiosk.domain.history import EntryId, Happening
from kiosk.domain.operator import Operator
from kiosk.domain.refusals import RefusalId, RefusedScan
from kiosk.domain.registration import Attendance, Attendee, Language, Registration, Status
from kiosk.domain.signed import Claim
from kiosk.settings import read_event
from kiosk.ui.desk.desk_page import DeskPage
from kiosk.ui.pages import Pages
from tools.samples import calls, open_jobs, person, printers

AT = datetime(2024, 2, 20, 8, 12, tzinfo=UTC)
DAY_1, DAY_2 = read_event().days[:2]


def matches() -> tuple[Match, ...]:
    """What a helper's search might find."""
    waiting = person(7, "Götz", "Hübschle", "Zinnfigurenkabinett Altenbühl")
    long = "Museumspädagogischer Dienst der Verwaltungsgemeinschaft Unteres Glockental-Rübenfeld-Weinbach"
    return (
        Match(person(5, "Ingvild", "Hübschle", "Institut für digitale Vermittlung"), AT),
        Match(person(6, "Käthe-Anneliese", "Hübschle-Wiśniewska", long), None, note=True),
        Match(Registration(waiting.id, waiting.code, waiting.attendee, role="staff", status=Status.PENDING), None),
        Match(person(8, "Şükrü", "Hübschle"), None),
        Match(person(9, "Adelgunde", "Hübschler", "Heimatmuseum Oberstaufenbach"), AT, left=AT + timedelta(hours=1)),
        Match(replace(person(10, "Torge", "Hübsch"), attendance=Attendance.ONLINE), None),
    )


def history() -> tuple[Happening, ...]:
    """What happened to somebody, the newest first."""
    helper, attendee = Operator.HELPER.value, Operator.ATTENDEE.value
    entries = (
        Happening(EntryId("E5"), "note", AT, DAY_1, helper, "Info-Tisch", after={"text": "Kommt mit Begleithund."}),
        Happening(
            EntryId("E4"),
            "correction",
            AT - timedelta(minutes=2),
            DAY_1,
            helper,
            "Info-Tisch",
            reason="Ausweis gezeigt",
            before={"last_name": "Hübschel"},
            after={"last_name": "Hübschle"},
        ),
        Happening(EntryId("E3"), "reprint", AT - timedelta(minutes=5), DAY_1, helper, "Info-Tisch", undone=True),
        Happening(EntryId("E2"), "check-in", AT - timedelta(minutes=9), DAY_1, attendee, "Eingang links"),
    )
    return tuple(replace(entry, can_be_undone=not entry.undone) for entry in entries)


def expected_person() -> Person:
    """Somebody who may come in, with a note and a group."""
    found = matches()
    note = "Braucht einen Platz nah am Ausgang. Bitte den Aufzug zeigen."
    group = (found[0], found[3], found[2])
    return Person(found[1].registration, DAY_1, {}, Admitted(found[1].registration, DAY_1), note=note, group=group)


def present_person() -> Person:
    """Somebody who is in, with a history and a badge that is stuck."""
    who = replace(found_first(), days=frozenset({DAY_1, DAY_2}))
    job = replace(open_jobs()[1], name=who.attendee.full_name, registration_id=who.id)
    stays = {DAY_1: Stay(AT)}
    return Person(who, DAY_1, stays, AlreadyIn(who, DAY_1, AT), history=history(), jobs=(job,))


def refused_person() -> Person:
    """Somebody who has not paid, whom helpers may let in with a reason."""
    who = matches()[2].registration
    return Person(who, DAY_1, {}, Unpaid(who), may_be_admitted=True)


def found_first() -> Registration:
    """The first of those who are found."""
    return matches()[0].registration


def refusals() -> tuple[RefusedScan, ...]:
    """Scans that opened no door: somebody unpaid, somebody with a ticket who is on no list, and an unknown code."""
    claim = Claim(
        "R900",
        False,
        AT,
        DAY_1,
        DAY_2,
        frozenset(),
        Attendance.ONSITE,
        Language.ENGLISH,
        role="speaker",
        person=Attendee("Oksana", "Kowaltschuk", organisation="Museum für Klang"),
    )
    return (
        RefusedScan(RefusalId("X3"), AT, "not_on_list"),
        RefusedScan(RefusalId("X2"), AT - timedelta(minutes=4), "not_on_list", claim=claim),
        RefusedScan(RefusalId("X1"), AT - timedelta(minutes=11), "unpaid", matches()[2].registration),
    )


def alike() -> Alike:
    """A new person, and two of the list who may be the same."""
    return Alike(WalkIn(Attendee("Ingwild", "Huebschle")), (matches()[0], matches()[3]))


def last_done() -> LastDone:
    """What the last action was."""
    return LastDone("check-in", found_first(), AT)


# --- the page in each of its states ----------------------------------------------------------------------


def show_overview(desk: DeskPage) -> None:
    """Nobody is looked for; three wait, and printers want help."""
    desk.on_calls(calls())
    desk.on_told(Refusals(refusals()))
    desk.show_printers(printers(), open_jobs())


def show_calm(desk: DeskPage) -> None:
    """Nobody is looked for, and all is well."""
    desk.on_calls(())
    desk.on_told(Refusals(()))
    desk.show_printers(printers()[:1], ())


def show_results(desk: DeskPage) -> None:
    """People are found."""
    show_overview(desk)
    desk.board.field.setText("hübschle")
    desk.on_told(Found("hübschle", matches()))


def show_nobody(desk: DeskPage) -> None:
    """Nobody is found."""
    desk.board.field.setText("xylander")
    desk.on_told(Found("xylander", ()))


def show_person(desk: DeskPage, person: Person) -> None:
    """Somebody is open, beside the list where there is room."""
    show_results(desk)
    desk.open_person(person.registration.id)
    desk.on_told(person)


def show_expected(desk: DeskPage) -> None:
    """Somebody who may come in."""
    show_person(desk, expected_person())


def show_present(desk: DeskPage) -> None:
    """Somebody who has just come in, as it is told."""
    show_person(desk, present_person())
    who = present_person().registration
    desk.on_told(last_done())
    desk.on_told(CheckedIn(Decision(Admitted(who, DAY_1), entries=(EntryId("E9"),))))


def show_refused(desk: DeskPage) -> None:
    """Somebody whom the rules refuse, and the question why they may come in."""
    show_person(desk, refused_person())
    desk.board.person.on_main()


def show_correcting(desk: DeskPage) -> None:
    """A name is put right."""
    show_person(desk, present_person())
    desk.on_correct()


def show_noting(desk: DeskPage) -> None:
    """A note is written."""
    show_person(desk, expected_person())
    desk.on_note()


def show_walk_in(desk: DeskPage) -> None:
    """Somebody is on no list; the name that was typed is there already."""
    desk.board.field.setText("ingwild huebschle")
    desk.on_told(Found("ingwild huebschle", ()))
    desk.on_new_person()


def show_alike(desk: DeskPage) -> None:
    """Is it one of these?"""
    show_walk_in(desk)
    desk.on_told(alike())


def show_keys(desk: DeskPage) -> None:
    """People are found with the keyboard on the screen."""
    show_results(desk)
    desk.board.on_keys()


DESK_STATES: dict[str, Callable[[DeskPage], None]] = {
    "calm": show_calm,
    "overview": show_overview,
    "results": show_results,
    "nobody": show_nobody,
    "keys": show_keys,
    "person": show_expected,
    "person-in": show_present,
    "person-refused": show_refused,
    "correcting": show_correcting,
    "noting": show_noting,
    "walk-in": show_walk_in,
    "alike": show_alike,
}


def show_desk(pages: Pages, state: str) -> None:
    """Bring the desk's page into one of its states, from its beginning."""
    pages.desk.start()
    DESK_STATES[state](pages.desk)
    for _ in range(3):
        QApplication.processEvents()
