"""All sentences a visitor or helper reads, in German and English: simple words, no blame, next step first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import assert_never

from kiosk.checkin.visit import Answering, AskingForOne, Checking, Helping, State, Troubled, Unlocking, Waiting
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Unpaid,
    WelcomeBack,
    WrongDay,
    registration_of,
)
from kiosk.domain.registration import Attendance, EventDay, Language, Registration
from kiosk.settings import EventSettings
from kiosk.ui.signs import Sign
from kiosk.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class Phrase:
    """One answer in one language: what is so, and what to do next. The headline has at most five words."""

    headline: str
    line: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as the screen shows it.

    `also` is the same in the other language, where the visitor's own is not known.
    """

    phrase: Phrase
    tone: Tone
    sign: Sign
    also: Phrase | None = None


def answer(state: Answering | AskingForOne | Troubled, settings: EventSettings) -> Answer:
    """What the screen says in this state."""
    whom = registration_of(state.outcome) if isinstance(state, Answering) else None
    tone, sign = _looks(state)
    if whom is not None:
        return Answer(_phrase(state, whom.language, settings), tone, sign)
    german, english = (_phrase(state, language, settings) for language in (Language.GERMAN, Language.ENGLISH))
    return Answer(german, tone, sign, also=english)


def _looks(state: Answering | AskingForOne | Troubled) -> tuple[Tone, Sign]:
    match state:
        case AskingForOne():
            return Tone.ATTENTION, Sign.TWO
        case Troubled():
            return Tone.TROUBLE, Sign.DESK
        case Answering(outcome, badge_at_desk=at_desk):
            match outcome:
                case Admitted():
                    return Tone.GOOD, Sign.DESK if at_desk else Sign.TICK
                case WelcomeBack():
                    return Tone.GOOD, Sign.WAVE
                case AlreadyIn():
                    return Tone.CALM, Sign.TICK
                case WrongDay():
                    return Tone.ATTENTION, Sign.CALENDAR
                case OnlineOnly():
                    return Tone.ATTENTION, Sign.SCREEN
                case Unpaid() | Cancelled():
                    return Tone.ATTENTION, Sign.DESK
                case NotOnList():
                    return Tone.ATTENTION, Sign.QUESTION
                case NotATicket():
                    return Tone.ATTENTION, Sign.CODE
                case _:
                    assert_never(outcome)
        case _:
            assert_never(state)


def _phrase(state: Answering | AskingForOne | Troubled, language: Language, settings: EventSettings) -> Phrase:
    match language:
        case Language.GERMAN:
            return _german(state, settings)
        case Language.ENGLISH:
            return _english(state, settings)
        case _:
            assert_never(language)


def _german(state: Answering | AskingForOne | Troubled, settings: EventSettings) -> Phrase:
    desk, mail = _unbroken(settings.door.help_place), settings.event.name
    match state:
        case AskingForOne():
            return Phrase(
                "Bitte nur einen Code zeigen.",
                "Vor der Kamera sind zwei Karten.",
                "Zeigen Sie bitte eine Karte nach der anderen.",
            )
        case Troubled():
            return Phrase(
                f"Bitte gehen Sie zum {desk}.",
                "Diese Station macht gerade eine Pause.",
                f"Am {desk} melden wir Sie sofort an.",
            )
        case Answering(outcome, badge_at_desk=at_desk):
            match outcome:
                case Admitted(person):
                    badge = f"Ihr Schild bekommen Sie am {desk}." if at_desk else "Ihr Namens-Schild wird gedruckt."
                    return Phrase(_named("Willkommen", person), "Sie sind angemeldet.", badge)
                case WelcomeBack(person, day, last_day):
                    when = (
                        "von gestern"
                        if day - last_day == timedelta(days=1)
                        else f"vom {WEEKDAYS_DE[last_day.weekday()]}"
                    )
                    return Phrase(
                        _named("Willkommen zurück", person),
                        "Schön, dass Sie wieder da sind.",
                        f"Ihr Schild {when} gilt auch heute.",
                    )
                case AlreadyIn(person):
                    return Phrase(
                        _named("Alles gut", person),
                        "Sie sind schon angemeldet.",
                        f"Fehlt Ihr Schild? Am {desk} drucken wir es noch einmal.",
                    )
                case WrongDay(_, day, valid_days):
                    return Phrase(
                        _valid_german(day, valid_days),
                        f"Am {desk} helfen wir Ihnen gerne.",
                        f"Bitte gehen Sie zum {desk}.",
                    )
                case OnlineOnly():
                    return Phrase(
                        "Ihre Anmeldung ist für online.",
                        f"Das Online-Programm finden Sie hier: {_online_place(settings)}",
                        f"Am {desk} helfen wir Ihnen gerne.",
                    )
                case Unpaid() | Cancelled():
                    return Phrase(
                        f"Bitte kommen Sie zum {desk}.",
                        "Wir schauen gemeinsam nach Ihrer Anmeldung.",
                        f"Am {desk} helfen wir Ihnen gerne.",
                    )
                case NotOnList():
                    return Phrase(
                        "Diesen Code kennen wir nicht.",
                        f"Zeigen Sie bitte den Code aus der E‑Mail „{mail}“.",
                        f"Oder kommen Sie zum {desk}. Wir helfen gerne.",
                    )
                case NotATicket():
                    return Phrase(
                        "Das ist ein anderer Code.",
                        "Vielleicht von einer Fahrkarte oder einer Internet-Seite.",
                        f"Zeigen Sie bitte den Code aus der E‑Mail „{mail}“.",
                    )
                case _:
                    assert_never(outcome)
        case _:
            assert_never(state)


def _english(state: Answering | AskingForOne | Troubled, settings: EventSettings) -> Phrase:
    desk, mail = settings.door.help_place_en, settings.event.name
    match state:
        case AskingForOne():
            return Phrase(
                "One code only, please.",
                "There are two tickets in front of the camera.",
                "Please show one ticket after the other.",
            )
        case Troubled():
            return Phrase(
                f"Please see the {desk}.",
                "This station is taking a break.",
                f"The {desk} will check you in right away.",
            )
        case Answering(outcome, badge_at_desk=at_desk):
            match outcome:
                case Admitted(person):
                    badge = f"Your badge is at the {desk}." if at_desk else "Your name badge is being printed."
                    return Phrase(_named("Welcome", person), "You are checked in.", badge)
                case WelcomeBack(person, day, last_day):
                    yesterday = day - last_day == timedelta(days=1)
                    when = "Yesterday’s badge" if yesterday else f"Your badge from {WEEKDAYS_EN[last_day.weekday()]}"
                    return Phrase(
                        _named("Welcome back", person),
                        "It is good to see you again.",
                        f"{when} is valid today, too.",
                    )
                case AlreadyIn(person):
                    return Phrase(
                        _named("All good", person),
                        "You are checked in already.",
                        f"No badge? The {desk} will print it again.",
                    )
                case WrongDay(_, day, valid_days):
                    return Phrase(
                        _valid_english(day, valid_days),
                        f"The {desk} will be glad to help you.",
                        f"Please go to the {desk}.",
                    )
                case OnlineOnly():
                    return Phrase(
                        "Your registration is for online.",
                        f"You find the online programme here: {_online_place(settings)}",
                        f"The {desk} will be glad to help you.",
                    )
                case Unpaid() | Cancelled():
                    return Phrase(
                        f"Please see the {desk}.",
                        "We will look at your registration together.",
                        f"The {desk} will be glad to help you.",
                    )
                case NotOnList():
                    return Phrase(
                        "We don’t know this code.",
                        f"Please show the code from the e‑mail “{mail}”.",
                        f"Or come to the {desk}. We are glad to help.",
                    )
                case NotATicket():
                    return Phrase(
                        "This is a different code.",
                        "Perhaps it is from a train ticket or a web page.",
                        f"Please show the code from the e‑mail “{mail}”.",
                    )
                case _:
                    assert_never(outcome)
        case _:
            assert_never(state)


def _unbroken(words: str) -> str:
    """With hyphens at which no line is broken: "Info-" alone at the end of a line is hard to read."""
    return words.replace("-", "‑")


WEEKDAYS_DE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _named(word: str, person: Registration) -> str:
    """The greeting with the first of the first names: at most five words, and never a family name."""
    first = person.attendee.first_name.split()
    return f"{word}, {first[0]}!" if first else f"{word}!"


def _valid_german(day: EventDay, valid_days: tuple[EventDay, ...]) -> str:
    match valid_days:
        case [only]:
            return f"Ihre Karte {'gilt' if only > day else 'galt'} am {WEEKDAYS_DE[only.weekday()]}."
        case _:
            return "Ihre Karte gilt heute nicht."


def _valid_english(day: EventDay, valid_days: tuple[EventDay, ...]) -> str:
    match valid_days:
        case [only]:
            return f"Your ticket {'is' if only > day else 'was'} for {WEEKDAYS_EN[only.weekday()]}."
        case _:
            return "Not valid today, sorry."


def _online_place(settings: EventSettings) -> str:
    links = [part.link for part in settings.programme if part.attendance is Attendance.ONLINE and part.link]
    link = links[0] if links else settings.event.website
    return str(link).removeprefix("https://").removesuffix("/")


# --- the waiting screen ---------------------------------------------------------------------------------

INVITATION = Phrase(
    "Bitte zeigen Sie Ihren QR‑Code.", "Auf dem Handy oder auf Papier.", "Halten Sie ihn vor die Kamera."
)
INVITATION_EN = Phrase("Please show your QR code.", "On your phone or on paper.", "Hold it up to the camera.")
ORGANISED_BY = "Veranstaltet von"
FUNDED_BY = "Gefördert vom"
SUPPORTED_BY = "mit Unterstützung der"
CAMERA_STARTS = "Die Kamera startet …"


def event_dates(days: tuple[date, ...]) -> str:
    """The days of the event in German, such as "20. und 21. Februar 2024"."""
    last = days[-1]
    ending = f"{MONTHS[last.month - 1]} {last.year}"
    if len(days) == 1:
        return f"{last.day}. {ending}"
    first = days[0]
    start = f"{first.day}." if first.month == last.month else f"{first.day}. {MONTHS[first.month - 1]}"
    joint = " und " if len(days) == 2 else " bis "
    return f"{start}{joint}{last.day}. {ending}"


MONTHS = ("Januar Februar März April Mai Juni Juli August September Oktober November Dezember").split()


def spoken_state(state: State, settings: EventSettings) -> str:
    """What a screen reader announces when this screen comes up."""
    match state:
        case Waiting():
            return f"{INVITATION.headline} {INVITATION.next_step} {INVITATION_EN.headline}"
        case Checking() | Unlocking() | Helping():
            return ""
        case Answering() | AskingForOne() | Troubled():
            phrase = answer(state, settings).phrase
            return f"{phrase.headline} {phrase.line} {phrase.next_step}"
        case _:
            assert_never(state)
