"""Invented people in every state that a screen can show, for pictures and for tests of screens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time

from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingForOne,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Fault,
    Helping,
    LookingUp,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    ChooseFromGroup,
    Closed,
    Expired,
    Forged,
    Full,
    GroupIn,
    Member,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Revoked,
    Unpaid,
    WelcomeBack,
    WrongDay,
    WrongEvent,
)
from kiosk.domain.badge import BadgeJob, JobId, JobState, NoMoreReprints, OpenJob, Reprinting, badge_of
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.hint import Advice, Hint
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.registration import Attendee, EventDay, Language, Registration, RegistrationId
from kiosk.domain.signed import Claim
from kiosk.domain.ticket import TicketCode
from kiosk.settings import EventSettings

NINE = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
TEAM = (
    ("Maximiliane-Alexandrina", "von Schönhuber-Weißgerber"),
    ("Anna", "Maiwald"),
    ("Anna", "Müthel"),
    ("Jörg", "Zöllner"),
    ("", "Öz"),
    ("Thị-Minh", "Nguyễn"),
    ("Zofia", "Brzęczyk"),
    ("Bo", "Kuckuck"),
    ("Bo", "Kuckuck"),
    ("Оксана", "Шевчук"),
    ("Karl Friedrich Hieronymus Emanuel", "Holzapfel"),
    ("Élodie", "Lefèvre"),
)


def person(
    number: int, first_name: str, last_name: str, organisation: str = "", language: Language = Language.GERMAN
) -> Registration:
    """An invented registration."""
    return Registration(
        RegistrationId(f"R{number:03d}"),
        TicketCode(f"GD24-{number:026d}"),
        Attendee(first_name, last_name, organisation=organisation),
        role="volunteer",
        language=language,
        badge_token=TicketCode(f"B{number:026d}"),
    )


def group(size: int, day: EventDay, language: Language = Language.GERMAN, *, fresh: bool = True) -> ChooseFromGroup:
    """A ticket of `size` invented people; unless all is `fresh`, the second is in and the third must go to the desk."""
    people = [person(60 + place, *name, language=language) for place, name in enumerate(TEAM[:size])]
    members = [Member(each, Admitted(each, day)) for each in people]
    if not fresh:
        members[1] = replace(members[1], outcome=AlreadyIn(people[1], day, NINE))
        members[2] = replace(members[2], outcome=Unpaid(people[2]))
    return ChooseFromGroup(TicketCode("GD24-group"), tuple(members), day)


def states(settings: EventSettings) -> Iterator[tuple[str, State]]:
    """Every screen a visitor can see, by name; those that name nobody are in both languages anyway."""
    day_1, day_2 = settings.days
    aylin = person(1, "Aylin", "Çelikkaya")
    longest = person(2, "Maximiliane-Alexandrina", "von Schönhuber-Weißgerber")
    english = person(3, "Oksana", "Kowaltschuk", language=Language.ENGLISH)
    claim = Claim("R900", False, NINE, day_1, day_2, frozenset(), aylin.attendance, Language.GERMAN)
    yield "waiting", Waiting()
    yield from _hints()
    yield "one_moment", Checking(aylin.code, slow=True)
    job = (BadgeJob(JobId("J1"), aylin.id, day_1, badge_of(aylin)),)
    yield "admitted", Answering(Admitted(aylin, day_1), job)
    yield "admitted-long", Answering(Admitted(longest, day_1), job)
    yield "admitted-english", Answering(Admitted(english, day_1), job)
    yield "admitted-badge-at-desk", Answering(Admitted(aylin, day_1), job, badge_at_desk=True)
    yield "admitted-printed-before", Answering(Admitted(longest, day_1))
    yield "welcome_back", Answering(WelcomeBack(longest, day_2, day_1))
    yield "already_in", Answering(AlreadyIn(aylin, day_1, NINE))
    yield from _groups(day_1)
    yield from _again(day_1)
    yield "wrong_day", Answering(WrongDay(aylin, day_1, (day_2,)))
    yield "wrong_day-past", Answering(WrongDay(english, day_2, (day_1,)))
    yield "closed-before", Answering(Closed(aylin, day_1, time(8, 30)))
    yield "closed-before-english", Answering(Closed(english, day_1, time(8)))
    yield "closed-after", Answering(Closed(aylin, day_1, None))
    yield "full", Answering(Full(aylin, day_1))
    yield "full-english", Answering(Full(english, day_1))
    yield "online_only", Answering(OnlineOnly(aylin))
    yield "unpaid", Answering(Unpaid(aylin))
    yield "cancelled", Answering(Cancelled(aylin))
    yield "not_on_list", Answering(NotOnList())
    yield "late", Answering(NotOnList(claim))
    yield "late-english", Answering(NotOnList(replace(claim, language=Language.ENGLISH)))
    yield "not_a_ticket", Answering(NotATicket())
    yield "forged", Answering(Forged())
    yield "expired", Answering(Expired())
    yield "revoked", Answering(Revoked())
    yield "wrong_event", Answering(WrongEvent())
    yield "one_at_a_time", AskingForOne()
    yield "trouble", Troubled(Fault.CAMERA)
    yield from _asides(aylin)
    yield from _still_there(day_1)
    yield "helper", Helping()


def _hints() -> Iterator[tuple[str, State]]:
    """What may help with a code that cannot be read."""
    for hint in Hint:
        yield f"waiting-{hint.value}", Waiting(advice=Advice(hint))
    yield "waiting-stuck", Waiting(advice=Advice(Hint.BRIGHTER, stuck=True))


def _asides(aylin: Registration) -> Iterator[tuple[str, State]]:
    """Help, looking oneself up, and the page about accessibility."""
    unpaid = Answering(Unpaid(aylin))
    yield "calling", Calling(unpaid)
    yield "calling-need", Calling(unpaid, need=Need.WALKING)
    yield "calling-coming", Calling(unpaid, need=Need.QUIET, coming=True)
    yield "look_up", LookingUp()
    yield "look_up-searching", LookingUp(searching=True)
    yield "look_up-missed", LookingUp(misses=1)
    yield "look_up-help", LookingUp(misses=3)
    yield "explaining", Explaining(Waiting())


def _still_there(day: EventDay) -> Iterator[tuple[str, State]]:
    """Shortly before a time is over."""
    yield "choosing-warned", Choosing(group(3, day), warned=True)
    yield "calling-warned", Calling(Waiting(), coming=True, warned=True)
    yield "look_up-warned", LookingUp(warned=True)
    yield "explaining-warned", Explaining(Waiting(), warned=True)
    yield "pin-warned", Unlocking(warned=True)


def _groups(day: EventDay) -> Iterator[tuple[str, State]]:
    for size in (2, 3, 6, 12):
        yield f"choosing-{size}", Choosing(group(size, day, fresh=size < 6))
    mixed = group(6, day, Language.ENGLISH, fresh=False)
    yield "choosing-english", Choosing(mixed)
    first = mixed.members[0]
    german = replace(first, registration=replace(first.registration, language=Language.GERMAN))
    yield "choosing-both", Choosing(replace(mixed, members=(german, *mixed.members[1:])))
    people = tuple(member.registration for member in mixed.members)
    everybody_in = tuple(Member(each, AlreadyIn(each, day, NINE)) for each in people)
    yield "choosing-all-in", Choosing(replace(mixed, members=everybody_in))
    yield "choosing-none", Choosing(replace(mixed, members=(*everybody_in[:3], Member(people[3], Unpaid(people[3])))))
    german_people = tuple(replace(each, language=Language.GERMAN) for each in people)
    jobs = tuple(BadgeJob(JobId(f"J{each.id}"), each.id, day, badge_of(each)) for each in german_people)
    yield "group_in", Answering(GroupIn(german_people, day), jobs)
    yield "group_in-some", Answering(GroupIn(people[:3], day, (Unpaid(people[3]),)), jobs[:2])
    yield "group_in-both", Answering(GroupIn((german_people[0], people[1]), day), badge_at_desk=True)
    yield "group_in-both-again", Answering(GroupIn((german_people[0], people[1]), day))


def _again(day: EventDay) -> Iterator[tuple[str, State]]:
    """The ways of a badge that did not come."""
    aylin, english = person(1, "Aylin", "Çelikkaya"), person(3, "Oksana", "Kowaltschuk", language=Language.ENGLISH)
    few = Offer(tuple(member.registration for member in group(3, day).members), (JobId("J1"),))
    many = tuple(member.registration for member in group(12, day).members)
    jobs = tuple(BadgeJob(JobId(f"J{each.id}"), each.id, day, badge_of(each)) for each in few.people)
    mine, ours = (aylin.id,), tuple(each.id for each in few.people)
    printed = Offer((aylin,), (JobId("J1"),))
    yield "waiting-offer", Waiting(printed)
    yield "waiting-offer-english", Waiting(Offer((english,), (JobId("J1"),)))
    yield "waiting-offer-earlier", Waiting(Offer((aylin,)))
    yield "waiting-offer-group", Waiting(few)
    yield "waiting-badge-at-desk", Waiting(replace(printed, badge_at_desk=True))
    yield "choosing-badges", ChoosingBadges(few)
    yield "choosing-badges-12", ChoosingBadges(Offer(many))
    yield "reprinting", AnsweringAgain(Reprinting(jobs[:1]), printed, mine)
    yield "reprinting-group", AnsweringAgain(Reprinting(jobs[:2]), few, ours[:2])
    yield "reprinting-english", AnsweringAgain(Reprinting(jobs[:1]), Offer((english,)), (english.id,))
    yield "reprinting-badge-at-desk", AnsweringAgain(Reprinting(jobs[:1]), replace(printed, badge_at_desk=True), mine)
    yield "no_more_reprints", AnsweringAgain(NoMoreReprints(), printed, mine)
    yield "no_more_reprints-english", AnsweringAgain(NoMoreReprints(), Offer((english,)), (english.id,))


def calls() -> tuple[HelpCall, ...]:
    """Calls for help from three stations; somebody goes to the last one already."""
    since = datetime(2024, 2, 20, 8, 6, tzinfo=UTC)
    left = HelpCall(CallId("C1"), "Eingang links", "unpaid", since, RegistrationId("R001"), Need.WALKING)
    right = HelpCall(CallId("C2"), "Eingang rechts am Aufzug", "choose_from_group", since.replace(minute=9))
    desk = HelpCall(CallId("C3"), "Info-Tisch", "waiting", since.replace(minute=2), need=Need.HEARING, coming=True)
    return left, right, desk


def printers() -> tuple[PrinterStatus, ...]:
    """Three printers, one of them well."""
    return (
        PrinterStatus("Eingang links"),
        PrinterStatus("Eingang rechts", (PrinterFault.PAPER_OUT, PrinterFault.COVER_OPEN), 2, "media-empty-error"),
        PrinterStatus("Brother QL-820NWB am Info-Tisch", (PrinterFault.OFFLINE,)),
    )


def open_jobs() -> tuple[OpenJob, ...]:
    """Badges on their way, and badges that are stuck."""
    since = datetime(2024, 2, 20, 8, 4, tzinfo=UTC)

    def job(number: int, name: str, state: JobState, reason: str = "", printer: str = "") -> OpenJob:
        return OpenJob(JobId(f"J{number}"), RegistrationId(f"R{number}"), name, state, reason, printer, since)

    return (
        job(1, "Aylin Çelikkaya", JobState.SENT, PrinterFault.PAPER_OUT.value, "Eingang rechts"),
        job(
            2,
            "Dr. Maximiliane-Alexandrina von Schönhuber-Weißgerber",
            JobState.FAILED,
            PrinterFault.JOB_STOPPED.value,
            "Brother QL-820NWB am Info-Tisch",
        ),
        job(3, "Jörg Zöllner", JobState.SENT, printer="Eingang links"),
        replace(job(4, "Thị-Minh Nguyễn", JobState.WAITING), maybe_double=True),
        job(5, "Élodie Lefèvre", JobState.GIVEN_UP, "unknown variable: vorname (a6.typ, Zeile 12, Spalte 4)"),
    )
