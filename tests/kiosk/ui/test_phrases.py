"""What visitors read: complete, short, kind, and no more of a name than the first one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checkin.states import Answering, AnsweringAgain, AskingForOne, Choosing, Fault, Offer, Troubled, Waiting
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    ChooseFromGroup,
    Closed,
    Expired,
    Final,
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
from kiosk.domain.badge import BadgeJob, JobId, NoMoreReprints, Reprinting, badge_of
from kiosk.domain.registration import Attendee, EventDay, Language, Registration
from kiosk.domain.signed import Claim
from kiosk.domain.ticket import TicketCode
from kiosk.settings import read_event
from kiosk.ui.phrases import Answered, answer, spoken_state
from kiosk.ui.phrases_again import choosing_badges, offering
from tests.fakes import MORNING
from tests.people import DAY_1, DAY_2, registration

SETTINGS = read_event()


def about(person: Registration) -> list[Final]:
    """Every outcome about a person."""
    return [
        Admitted(person, DAY_1),
        WelcomeBack(person, DAY_2, DAY_1),
        WelcomeBack(person, DAY_1, DAY_1),
        WelcomeBack(person, EventDay(date(2024, 2, 23)), DAY_1),
        AlreadyIn(person, DAY_1, MORNING),
        WrongDay(person, DAY_1, (DAY_2,)),
        WrongDay(person, DAY_2, (DAY_1,)),
        WrongDay(person, EventDay(date(2024, 3, 1)), (DAY_1, DAY_2)),
        Closed(person, DAY_1, time(8)),
        Closed(person, DAY_1, time(8, 30)),
        Closed(person, DAY_1, None),
        Full(person, DAY_1),
        OnlineOnly(person),
        Unpaid(person),
        Cancelled(person),
        GroupIn((person,), DAY_1, (Unpaid(person),)),
        GroupIn((person, person), DAY_1),
        GroupIn((person, person, person), DAY_1, (Unpaid(person), Full(person, DAY_1))),
        NotOnList(claim(person)),
    ]


def claim(person: Registration) -> Claim:
    """What a signed ticket says about this person."""
    return Claim(
        person.id, False, MORNING, DAY_1, DAY_2, frozenset(), person.attendance, person.language, "", person.attendee
    )


ABOUT_NOBODY = (NotOnList(), NotATicket(), Forged(), Expired(), Revoked(), WrongEvent())

JOB = BadgeJob(JobId("J1"), registration().id, DAY_1, badge_of(registration()))


def again(count: int, *, language: Language = Language.GERMAN, at_desk: bool = False) -> AnsweringAgain:
    """The badges of so many people are printed once more."""
    people = tuple(registration(number, language=language) for number in range(1, count + 1))
    offer = Offer(people, (JOB.id,), badge_at_desk=at_desk)
    return AnsweringAgain(Reprinting((JOB,) * count), offer, tuple(person.id for person in people))


AGAIN = [
    again(count, language=language, at_desk=at_desk)
    for count in (1, 2)
    for language in Language
    for at_desk in (False, True)
]

SCREENS: list[Answered] = [
    *AGAIN,
    *(replace(state, answer=NoMoreReprints()) for state in AGAIN),
    *(Answering(outcome) for outcome in ABOUT_NOBODY),
    AskingForOne(),
    *(Troubled(fault) for fault in Fault),
    *(
        Answering(outcome, badge_at_desk=at_desk)
        for language in Language
        for at_desk in (False, True)
        for outcome in about(registration(language=language))
    ),
]


def test_every_answer_of_the_door_has_its_sentences() -> None:
    said = {type(state.outcome) for state in SCREENS if isinstance(state, Answering)}
    assert said == set(get_args(Final))


@pytest.mark.parametrize("state", SCREENS, ids=repr)
def test_every_screen_is_complete_and_its_headline_has_at_most_five_words(state: Answered) -> None:
    shown = answer(state, SETTINGS)
    for phrase in filter(None, (shown.phrase, shown.also)):
        assert 1 <= len(phrase.headline.split()) <= 5
        assert phrase.line
        assert phrase.next_step
        assert "{" not in phrase.headline + phrase.line + phrase.next_step


NAMES = st.text(st.characters(categories=("Lu", "Ll")), min_size=3, max_size=12)


@given(first=NAMES, middle=NAMES, last=NAMES)
def test_no_family_name_and_no_organisation_is_ever_on_the_attendees_screen(first: str, middle: str, last: str) -> None:
    person = registration(attendee=Attendee(first, f"Xx{last}xX", organisation=f"Yy{middle}yY", email="z@z.example"))
    for outcome in about(person):
        text = spoken_state(Answering(outcome), SETTINGS)
        assert f"Xx{last}xX" not in text
        assert f"Yy{middle}yY" not in text
        assert "z@z.example" not in text


def test_nobody_can_tell_unpaid_from_cancelled_on_the_public_screen() -> None:
    person = registration()
    assert answer(Answering(Unpaid(person)), SETTINGS) == answer(Answering(Cancelled(person)), SETTINGS)


# What nobody is to read about themselves in public: money, guilt, and words of an office.
UNKIND = (
    "bezahl zahlung rechnung storn fehler falsch ungültig unberechtigt verboten gefälscht betrug leider abgelehnt "
    "gesperrt paid payment invoice cancel error wrong invalid forbidden forged fraud denied refused blocked revoked"
).split()


@pytest.mark.parametrize("state", SCREENS, ids=repr)
def test_no_answer_blames_anybody_or_gives_a_reason(state: Answered) -> None:
    shown = answer(state, SETTINGS)
    for phrase in filter(None, (shown.phrase, shown.also)):
        text = f"{phrase.headline} {phrase.line} {phrase.next_step}".lower()
        assert [word for word in UNKIND if word in text] == []


def test_nobody_can_tell_a_forged_ticket_from_an_unknown_one() -> None:
    assert answer(Answering(Forged()), SETTINGS) == answer(Answering(NotOnList()), SETTINGS)


def test_a_late_registration_is_welcomed_and_led_to_the_desk() -> None:
    shown = answer(Answering(NotOnList(claim(registration(language=Language.ENGLISH)))), SETTINGS)
    assert shown.phrase.headline == "Good to see you!"
    assert "info desk" in shown.phrase.next_step
    assert shown.also is None


@pytest.mark.parametrize(
    ("opens", "german", "english"),
    [
        (time(8), "Wir öffnen um 8 Uhr.", "We open at 8:00."),
        (time(8, 30), "Wir öffnen um 8:30 Uhr.", "We open at 8:30."),
    ],
)
def test_somebody_early_reads_when_the_doors_open(opens: time, german: str, english: str) -> None:
    for language, text in ((Language.GERMAN, german), (Language.ENGLISH, english)):
        early = Closed(registration(language=language), DAY_1, opens)
        assert plain(answer(Answering(early), SETTINGS).phrase.headline) == text


def plain(text: str) -> str:
    """With blanks and hyphens at which a line may be broken."""
    return text.replace("\u00a0", " ").replace("\u2011", "-")


def group_in(people: int, refused: int, printed: int) -> tuple[str, str, str]:
    """What a group reads of which so many are in, are not, and get a badge now."""
    person = registration()
    jobs = tuple(BadgeJob(JobId(f"J{count}"), person.id, DAY_1, badge_of(person)) for count in range(printed))
    outcome = GroupIn((person,) * people, DAY_1, (Unpaid(person),) * refused)
    phrase = answer(Answering(outcome, jobs), SETTINGS).phrase
    return plain(phrase.headline), phrase.line, phrase.next_step


def test_a_group_reads_how_many_are_in_and_what_happens_with_their_badges() -> None:
    assert group_in(3, 0, 3) == (
        "Willkommen, 3 Personen!",
        "Sie sind angemeldet.",
        "Ihre Namens-Schilder werden gedruckt.",
    )
    assert group_in(3, 0, 0)[2] == "Ihre Schilder sind schon gedruckt."
    assert "Die anderen sind schon gedruckt." in group_in(3, 0, 2)[2]


def test_a_group_reads_how_many_of_them_are_asked_to_the_desk_but_not_why() -> None:
    assert group_in(1, 1, 1) == (
        "Willkommen, Aylin!",
        "Eine Person bitten wir zum Info‑Tisch.",
        "Ihr Namens-Schild wird gedruckt.",
    )
    assert group_in(2, 2, 2)[1] == "2 Personen bitten wir zum Info‑Tisch."


def test_a_group_of_several_languages_reads_both() -> None:
    people = (registration(1), registration(2, language=Language.ENGLISH))
    shown = answer(Answering(GroupIn(people, DAY_1)), SETTINGS)
    assert plain(shown.phrase.headline) == "Willkommen, 2 Personen!"
    assert shown.also is not None
    assert plain(shown.also.headline) == "Welcome, 2 people!"


def test_the_tick_list_is_announced_without_a_name() -> None:
    member = Member(registration(), Admitted(registration(), DAY_1))
    said = spoken_state(Choosing(ChooseFromGroup(TicketCode("GD24-all"), (member, member), DAY_1)), SETTINGS)
    assert said == "Wer von Ihnen ist da? Tippen Sie bitte die Namen an."


def test_the_language_follows_the_registration() -> None:
    english = registration(first_name="Oksana", language=Language.ENGLISH)
    assert answer(Answering(Admitted(english, DAY_1)), SETTINGS).phrase.headline == "Welcome, Oksana!"


def test_somebody_whose_language_is_unknown_reads_both() -> None:
    assert answer(Answering(NotOnList()), SETTINGS).also is not None
    assert answer(Answering(Admitted(registration(), DAY_1)), SETTINGS).also is None


def test_a_failed_badge_sends_to_the_desk_and_stays_a_welcome() -> None:
    shown = answer(Answering(Admitted(registration(), DAY_1), badge_at_desk=True), SETTINGS)
    assert "Info" in shown.phrase.next_step
    assert shown.tone == answer(Answering(Admitted(registration(), DAY_1)), SETTINGS).tone


@pytest.mark.parametrize(
    ("last_day", "text"),
    [
        (DAY_2, "Ihr Schild gilt weiter."),
        (DAY_1, "Ihr Schild von gestern gilt auch heute."),
        (EventDay(date(2024, 2, 18)), "Ihr Schild vom Sonntag gilt auch heute."),
    ],
    ids=["same day", "yesterday", "earlier"],
)
def test_whoever_comes_back_reads_which_badge_is_good(last_day: EventDay, text: str) -> None:
    back = WelcomeBack(registration(), DAY_2, last_day)
    assert answer(Answering(back), SETTINGS).phrase.next_step == text


def test_a_past_day_is_told_in_the_past() -> None:
    person = registration()
    assert "gilt am Mittwoch" in answer(Answering(WrongDay(person, DAY_1, (DAY_2,))), SETTINGS).phrase.headline
    assert "galt am Dienstag" in answer(Answering(WrongDay(person, DAY_2, (DAY_1,))), SETTINGS).phrase.headline


@pytest.mark.parametrize(
    ("outcome", "jobs", "label"),
    [
        (Admitted(registration(), DAY_1), (JOB,), ""),
        (Admitted(registration(), DAY_1), (), "Noch einmal drucken"),
        (AlreadyIn(registration(), DAY_1, MORNING), (), "Noch einmal drucken"),
        (WelcomeBack(registration(), DAY_2, DAY_1), (), "Noch einmal drucken"),
        (AlreadyIn(registration(language=Language.ENGLISH), DAY_1, MORNING), (), "Print again"),
        (NotOnList(), (), ""),
        (Unpaid(registration()), (), ""),
    ],
    ids=repr,
)
def test_a_badge_is_offered_once_more_where_none_is_being_printed(
    outcome: Final, jobs: tuple[BadgeJob, ...], label: str
) -> None:
    shown = answer(Answering(outcome, jobs), SETTINGS)
    assert shown.again == label
    assert label in spoken_state(Answering(outcome, jobs), SETTINGS)


def test_a_group_of_several_languages_has_the_button_in_both() -> None:
    people = (registration(1), registration(2, language=Language.ENGLISH))
    assert answer(Answering(GroupIn(people, DAY_1)), SETTINGS).again == "Noch einmal drucken · Print again"


def test_a_badge_that_was_printed_before_is_not_promised_but_found() -> None:
    person = registration()
    printing, printed = (
        plain(answer(Answering(Admitted(person, DAY_1), jobs), SETTINGS).phrase.next_step) for jobs in ((JOB,), ())
    )
    assert printing == "Ihr Namens-Schild wird gedruckt."
    assert printed == "Ihr Schild ist schon gedruckt. Es liegt am Info-Tisch bereit."


def test_a_reprint_is_told_and_the_third_leads_to_the_desk() -> None:
    assert answer(again(1), SETTINGS).phrase.line == "Ihr Schild wird noch einmal gedruckt."
    assert answer(again(2), SETTINGS).phrase.line == "Ihre Schilder werden noch einmal gedruckt."
    enough = answer(replace(again(1), answer=NoMoreReprints()), SETTINGS)
    assert enough.phrase.headline == "Bitte kommen Sie zum Info‑Tisch."
    assert answer(again(1, at_desk=True), SETTINGS).phrase.line == "Ihr Schild bekommen Sie am Info‑Tisch."


@pytest.mark.parametrize(
    ("offer", "text", "button"),
    [
        (Offer((registration(),), (JOB.id,)), "Kein Schild gekommen?", "Noch einmal drucken"),
        (Offer((registration(),)), "Fehlt Ihr Schild?", "Noch einmal drucken"),
        (Offer((registration(1), registration(2)), (JOB.id,)), "Fehlt ein Schild?", "Noch einmal drucken"),
        (Offer((registration(language=Language.ENGLISH),), (JOB.id,)), "No badge came?", "Print again"),
        (Offer((registration(),), (JOB.id,), badge_at_desk=True), "Ihr Schild bekommen Sie am Info‑Tisch.", ""),
    ],
    ids=str,
)
def test_the_waiting_screen_offers_a_badge_in_both_languages_and_without_a_name(
    offer: Offer, text: str, button: str
) -> None:
    words = offering(offer, SETTINGS)
    assert (words.text, words.button) == (text, button)
    (other,) = set(Language) - {offer.people[0].language}
    assert words.also.startswith(
        offering(
            replace(offer, people=tuple(replace(person, language=other) for person in offer.people)), SETTINGS
        ).text
    )
    said = spoken_state(Waiting(offer), SETTINGS)
    assert said.startswith(text)
    assert button in said
    assert "Aylin" not in said + words.text + words.also


def test_of_a_group_the_words_ask_whose_badge_and_count_them() -> None:
    words = choosing_badges(Offer((registration(1), registration(2))))
    assert words.headline == "Welches Schild fehlt?"
    assert words.go == ("Drucken", "1 Schild drucken", "2 Schilder drucken")
    both = choosing_badges(Offer((registration(1), registration(2, language=Language.ENGLISH))))
    assert both.also == "Whose badge is missing? Please tap the names."
