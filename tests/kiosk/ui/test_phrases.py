"""What visitors read: complete, short, kind, and no more of a name than the first one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import get_args

import pytest

from kiosk.checkin.states import Answering, AnsweringAgain, AskingForOne, Fault, Offer, Troubled
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Closed,
    Expired,
    Final,
    Forged,
    Full,
    GroupIn,
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
from kiosk.domain.registration import EventDay, Language, Registration
from kiosk.domain.signed import Claim
from kiosk.settings import read_event
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import Answer, Answered, answer
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


def again(count: int, *, at_desk: bool = False) -> AnsweringAgain:
    """The badges of so many people are printed once more."""
    people = tuple(registration(number) for number in range(1, count + 1))
    offer = Offer(people, (JOB.id,), badge_at_desk=at_desk)
    return AnsweringAgain(Reprinting((JOB,) * count), offer, tuple(person.id for person in people))


AGAIN = [again(count, at_desk=at_desk) for count in (1, 2) for at_desk in (False, True)]

SCREENS: list[Answered] = [
    *AGAIN,
    *(replace(state, answer=NoMoreReprints()) for state in AGAIN),
    *(Answering(outcome) for outcome in ABOUT_NOBODY),
    AskingForOne(),
    *(Troubled(fault) for fault in Fault),
    *(Answering(outcome, badge_at_desk=at_desk) for at_desk in (False, True) for outcome in about(registration())),
]

NO_NAMES = SETTINGS.model_copy(update={"screen": SETTINGS.screen.model_copy(update={"names": False})})

GERMAN, ENGLISH = Language.GERMAN, Language.ENGLISH


def said(state: Answered, language: Language | None = GERMAN) -> Answer:
    """What the screen says at the event of the demo, with blanks and hyphens at which a line may be broken."""
    shown = answer(state, language, SETTINGS)
    return replace(
        shown, phrase=Phrase(plain(shown.phrase.headline), plain(shown.phrase.line), plain(shown.phrase.next_step))
    )


def plain(text: str) -> str:
    """With blanks and hyphens at which a line may be broken."""
    return text.replace("\u00a0", " ").replace("\u2011", "-")


def test_every_answer_of_the_door_has_its_sentences() -> None:
    told = {type(state.outcome) for state in SCREENS if isinstance(state, Answering)}
    assert told == set(get_args(Final))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", SCREENS, ids=repr)
def test_every_screen_is_complete_and_its_headline_has_at_most_five_words(state: Answered, language: Language) -> None:
    phrase = answer(state, language, SETTINGS).phrase
    words = [word for word in phrase.headline.split() if any(map(str.isalnum, word))]
    assert 1 <= len(words) <= 5
    assert phrase.line
    assert phrase.next_step
    assert "{" not in phrase.headline + phrase.line + phrase.next_step


@pytest.mark.parametrize("state", SCREENS, ids=repr)
def test_no_language_says_a_screen_in_the_words_of_another(state: Answered) -> None:
    # Leichte Sprache is German, and may agree with it where that is easy already.
    others = [answer(state, language, SETTINGS).phrase for language in Language if language is not Language.EASY_GERMAN]
    assert len({phrase.headline for phrase in others}) == len(others)
    assert len({phrase.line for phrase in others}) == len(others)
    assert len({phrase.next_step for phrase in others}) == len(others)


def test_nobody_can_tell_unpaid_from_cancelled_on_the_public_screen() -> None:
    person = registration()
    for language in (None, *Language):
        assert said(Answering(Unpaid(person)), language) == said(Answering(Cancelled(person)), language)


def test_nobody_can_tell_a_forged_ticket_from_an_unknown_one() -> None:
    for language in (None, *Language):
        assert said(Answering(Forged()), language) == said(Answering(NotOnList()), language)


# What nobody is to read about themselves in public: money, guilt, and words of an office.
UNKIND = (
    "bezahl zahlung rechnung storn fehler falsch ungültig unberechtigt verboten gefälscht betrug leider abgelehnt "
    "gesperrt paid payment invoice cancel error wrong invalid forbidden forged fraud denied refused blocked revoked "
    "paiement payé facture annul erreur faux invalide interdit fraude refus bloqué "
    "оплат рахунок скасов помилк недійсн заборон підробл відмов заблок "
    "ödeme fatura iptal hata geçersiz yasak sahte reddedil engellen"
).split()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", SCREENS, ids=repr)
def test_no_answer_blames_anybody_or_gives_a_reason(state: Answered, language: Language) -> None:
    phrase = answer(state, language, SETTINGS).phrase
    text = f"{phrase.headline} {phrase.line} {phrase.next_step}".lower()
    assert [word for word in UNKIND if word in text] == []


def test_a_late_registration_is_welcomed_and_led_to_the_desk() -> None:
    shown = said(Answering(NotOnList(claim(registration()))), ENGLISH)
    assert shown.phrase.headline == "Good to see you!"
    assert "info desk" in shown.phrase.next_step


@pytest.mark.parametrize(
    ("language", "opens", "text"),
    [
        (GERMAN, time(8), "Wir öffnen um 8 Uhr."),
        (GERMAN, time(8, 30), "Wir öffnen um 8:30 Uhr."),
        (ENGLISH, time(8), "We open at 8:00."),
        (Language.FRENCH, time(8, 30), "Ouverture à 8 h 30."),
        (Language.EASY_GERMAN, time(8, 30), "Offen ab 8 Uhr 30."),
        (Language.UKRAINIAN, time(8, 30), "Відчиняємо о 8:30."),
        (Language.TURKISH, time(8, 30), "Saat 08.30 itibarıyla açığız."),
    ],
)
def test_somebody_early_reads_when_the_doors_open(language: Language, opens: time, text: str) -> None:
    assert said(Answering(Closed(registration(), DAY_1, opens)), language).phrase.headline == text


def group_in(people: int, refused: int, printed: int, language: Language = GERMAN) -> tuple[str, str, str]:
    """What a group reads of which so many are in, are not, and get a badge now."""
    person = registration()
    jobs = tuple(BadgeJob(JobId(f"J{count}"), person.id, DAY_1, badge_of(person)) for count in range(printed))
    outcome = GroupIn((person,) * people, DAY_1, (Unpaid(person),) * refused)
    phrase = said(Answering(outcome, jobs), language).phrase
    return phrase.headline, phrase.line, phrase.next_step


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
        "Eine Person bitten wir zum Info-Tisch.",
        "Ihr Namens-Schild wird gedruckt.",
    )
    assert group_in(2, 2, 2)[1] == "2 Personen bitten wir zum Info-Tisch."


@pytest.mark.parametrize(
    ("count", "headline"),
    [(2, "Вітаємо! 2 особи."), (5, "Вітаємо! 5 осіб."), (21, "Вітаємо! 21 особа."), (22, "Вітаємо! 22 особи.")],
)
def test_ukrainian_counts_people_in_three_forms(count: int, headline: str) -> None:
    assert group_in(count, 0, 0, Language.UKRAINIAN)[0] == headline


def test_a_number_and_its_noun_stay_on_one_line() -> None:
    group = Answering(GroupIn((registration(1), registration(2)), DAY_1))
    assert answer(group, GERMAN, SETTINGS).phrase.headline == "Willkommen, 2\u00a0Personen!"


def test_where_nobody_has_said_a_language_english_stands_beside_german() -> None:
    shown = answer(Answering(GroupIn((registration(1), registration(2)), DAY_1)), None, SETTINGS)
    assert plain(shown.phrase.headline) == "Willkommen, 2 Personen!"
    assert shown.also is not None
    assert plain(shown.also.headline) == "Welcome, 2 people!"
    assert (shown.again, shown.longer) == ("Noch einmal drucken · Print again", "Länger zeigen · Show longer")


@pytest.mark.parametrize("language", Language)
def test_whoever_has_a_language_reads_no_other(language: Language) -> None:
    assert answer(Answering(NotOnList()), language, SETTINGS).also is None


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        (GERMAN, "Willkommen, Oksana!"),
        (ENGLISH, "Welcome, Oksana!"),
        (Language.FRENCH, "Bienvenue, Oksana !"),
        (Language.EASY_GERMAN, "Willkommen, Oksana!"),
        (Language.UKRAINIAN, "Вітаємо, Oksana!"),
        (Language.TURKISH, "Hoş geldiniz, Oksana!"),
    ],
)
def test_everybody_is_greeted_in_their_language_by_the_first_of_their_first_names(
    language: Language, headline: str
) -> None:
    oksana = registration(first_name="Oksana Solomija")
    assert said(Answering(Admitted(oksana, DAY_1)), language).phrase.headline == headline


def test_an_event_may_do_without_names() -> None:
    for outcome in about(registration(first_name="Xaviera")):
        phrase = answer(Answering(outcome), GERMAN, NO_NAMES).phrase
        assert "Xaviera" not in phrase.headline + phrase.line + phrase.next_step
    assert answer(Answering(Admitted(registration(), DAY_1)), GERMAN, NO_NAMES).phrase.headline == "Willkommen!"


def test_a_name_with_braces_is_a_name() -> None:
    odd = registration(first_name="{desk}{0}")
    assert said(Answering(Admitted(odd, DAY_1))).phrase.headline == "Willkommen, {desk}{0}!"


@pytest.mark.parametrize(
    ("language", "next_step"),
    [
        (GERMAN, "Bitte gehen Sie zum Info-Tisch."),
        (ENGLISH, "Please go to the info desk."),
        (Language.FRENCH, "Veuillez aller au point « Info »."),
        (Language.EASY_GERMAN, "Bitte gehen Sie zum Info-Tisch."),
        (Language.UKRAINIAN, "Підійдіть до стійки «Інформація»."),
        (Language.TURKISH, "Lütfen Danışma masasına gidin."),
    ],
)
def test_the_way_to_the_desk_is_said_in_every_language(language: Language, next_step: str) -> None:
    assert said(Answering(Full(registration(), DAY_1)), language).phrase.next_step == next_step


def test_a_failed_badge_sends_to_the_desk_and_stays_a_welcome() -> None:
    shown = said(Answering(Admitted(registration(), DAY_1), badge_at_desk=True))
    assert "Info" in shown.phrase.next_step
    assert shown.tone == said(Answering(Admitted(registration(), DAY_1))).tone


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
    assert said(Answering(WelcomeBack(registration(), DAY_2, last_day))).phrase.next_step == text


def test_a_past_day_is_told_in_the_past() -> None:
    person = registration()
    assert "gilt am Mittwoch" in said(Answering(WrongDay(person, DAY_1, (DAY_2,)))).phrase.headline
    assert "galt am Dienstag" in said(Answering(WrongDay(person, DAY_2, (DAY_1,)))).phrase.headline


def test_the_day_is_said_as_each_language_bends_it() -> None:
    wrong = Answering(WrongDay(registration(), DAY_1, (DAY_2,)))
    assert said(wrong, Language.UKRAINIAN).phrase.headline == "Ваш квиток дійсний у середу."
    assert said(wrong, Language.TURKISH).phrase.headline == "Biletiniz çarşamba günü geçerli."


@pytest.mark.parametrize(
    ("outcome", "jobs", "label"),
    [
        (Admitted(registration(), DAY_1), (JOB,), ""),
        (Admitted(registration(), DAY_1), (), "Noch einmal drucken"),
        (AlreadyIn(registration(), DAY_1, MORNING), (), "Noch einmal drucken"),
        (WelcomeBack(registration(), DAY_2, DAY_1), (), "Noch einmal drucken"),
        (NotOnList(), (), ""),
        (Unpaid(registration()), (), ""),
    ],
    ids=repr,
)
def test_a_badge_is_offered_once_more_where_none_is_being_printed(
    outcome: Final, jobs: tuple[BadgeJob, ...], label: str
) -> None:
    assert said(Answering(outcome, jobs)).again == label


@pytest.mark.parametrize("state", SCREENS, ids=repr)
def test_whatever_ends_by_itself_can_be_kept_longer(state: Answered) -> None:
    assert bool(said(state).longer) is not isinstance(state, AskingForOne | Troubled)


def test_only_whoever_is_registered_for_online_gets_its_address_as_a_code() -> None:
    assert said(Answering(OnlineOnly(registration()))).link == "https://gemeinsamdigital.mfg.de/"
    assert "gemeinsamdigital.mfg.de" in said(Answering(OnlineOnly(registration()))).phrase.line
    others = [
        state for state in SCREENS if not (isinstance(state, Answering) and isinstance(state.outcome, OnlineOnly))
    ]
    assert not any(said(state).link for state in others)


def test_a_badge_that_was_printed_before_is_not_promised_but_found() -> None:
    person = registration()
    printing, printed = (said(Answering(Admitted(person, DAY_1), jobs)).phrase.next_step for jobs in ((JOB,), ()))
    assert printing == "Ihr Namens-Schild wird gedruckt."
    assert printed == "Ihr Schild ist schon gedruckt. Es liegt am Info-Tisch bereit."


def test_a_reprint_is_told_and_the_third_leads_to_the_desk() -> None:
    assert said(again(1)).phrase.line == "Ihr Schild wird noch einmal gedruckt."
    assert said(again(2)).phrase.line == "Ihre Schilder werden noch einmal gedruckt."
    assert said(replace(again(1), answer=NoMoreReprints())).phrase.headline == "Bitte kommen Sie zum Info-Tisch."
    assert said(again(1, at_desk=True)).phrase.line == "Ihr Schild bekommen Sie am Info-Tisch."


@pytest.mark.parametrize(
    ("offer", "text", "button"),
    [
        (Offer((registration(),), (JOB.id,)), "Kein Schild gekommen?", "Noch einmal drucken"),
        (Offer((registration(),)), "Fehlt Ihr Schild?", "Noch einmal drucken"),
        (Offer((registration(1), registration(2)), (JOB.id,)), "Fehlt ein Schild?", "Noch einmal drucken"),
        (Offer((registration(),), (JOB.id,), badge_at_desk=True), "Ihr Schild bekommen Sie am Info-Tisch.", ""),
    ],
    ids=str,
)
def test_the_waiting_screen_offers_a_badge_without_a_name(offer: Offer, text: str, button: str) -> None:
    words = offering(offer, GERMAN, SETTINGS)
    assert (plain(words.text), words.button, words.also) == (text, button, "")
    both = offering(offer, None, SETTINGS)
    assert both.also.startswith(offering(offer, ENGLISH, SETTINGS).text)
    assert "Aylin" not in words.text + both.also


def test_of_a_group_the_words_ask_whose_badge_and_count_them() -> None:
    offer = Offer((registration(1), registration(2)))
    words = choosing_badges(offer, GERMAN)
    assert words.headline == "Welches Schild fehlt?"
    assert tuple(map(plain, words.go)) == ("Drucken", "1 Schild drucken", "2 Schilder drucken")
    assert choosing_badges(offer, None).also == "Whose badge is missing? Please tap the names."
