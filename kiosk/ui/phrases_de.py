"""What visitors read in German: simple words, no blame, next step first."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from kiosk.checkin.states import Answering, AskingForOne, Troubled
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Closed,
    Expired,
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
from kiosk.domain.dates import clock, weekday
from kiosk.domain.registration import EventDay, Language
from kiosk.domain.signed import Claim
from kiosk.settings import EventSettings
from kiosk.ui.phrase import Phrase, named, online_place, unbroken


def german(state: Answering | AskingForOne | Troubled, settings: EventSettings) -> Phrase:
    """What the screen says in German."""
    desk, mail = unbroken(settings.door.help_place), settings.event.name
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
        case Answering(outcome, jobs, badge_at_desk=at_desk):
            match outcome:
                case Admitted(person):
                    # Printed before the event, or before a check-in that was taken back.
                    ready = f"Ihr Schild ist schon gedruckt. Es liegt am {desk} bereit."
                    printed = "Ihr Namens-Schild wird gedruckt." if jobs else ready
                    badge = f"Ihr Schild bekommen Sie am {desk}." if at_desk else printed
                    return Phrase(named("Willkommen", person), "Sie sind angemeldet.", badge)
                case WelcomeBack(person, day, last_day):
                    return Phrase(
                        named("Willkommen zurück", person),
                        "Schön, dass Sie wieder da sind.",
                        _earlier_badge(day, last_day),
                    )
                case AlreadyIn(person):
                    return Phrase(
                        named("Alles gut", person),
                        "Sie sind schon angemeldet.",
                        "Fehlt Ihr Schild? Wir drucken es neu.",
                    )
                case GroupIn(people, _, refused):
                    many = f"Willkommen, {len(people)}\u00a0Personen!"
                    return Phrase(
                        named("Willkommen", people[0]) if len(people) == 1 else many,
                        _rest(len(refused), desk),
                        f"Ihre Schilder bekommen Sie am {desk}." if at_desk else _badges(len(jobs), len(people)),
                    )
                case WrongDay(_, day, valid_days):
                    return Phrase(
                        _valid_on(day, valid_days),
                        f"Am {desk} helfen wir Ihnen gerne.",
                        f"Bitte gehen Sie zum {desk}.",
                    )
                case Closed(_, _, opens):
                    if opens is None:
                        return Phrase(
                            "Für heute ist geschlossen.",
                            f"Am {desk} helfen wir Ihnen gerne.",
                            f"Bitte gehen Sie zum {desk}.",
                        )
                    return Phrase(
                        f"Wir öffnen um {clock(opens, Language.GERMAN)}.",
                        "Sie sind früh da. Das freut uns.",
                        f"Bitte warten Sie noch ein wenig. Oder gehen Sie zum {desk}.",
                    )
                case Full():
                    return Phrase(
                        "Alle Plätze sind gerade belegt.",
                        f"Am {desk} suchen wir mit Ihnen einen Platz.",
                        f"Bitte gehen Sie zum {desk}.",
                    )
                case OnlineOnly():
                    return Phrase(
                        "Ihre Anmeldung ist für online.",
                        f"Das Online-Programm finden Sie hier: {online_place(settings)}",
                        f"Am {desk} helfen wir Ihnen gerne.",
                    )
                case Unpaid() | Cancelled():
                    return Phrase(
                        f"Bitte kommen Sie zum {desk}.",
                        "Wir schauen gemeinsam nach Ihrer Anmeldung.",
                        f"Am {desk} helfen wir Ihnen gerne.",
                    )
                case NotOnList(claim=Claim()):
                    return Phrase(
                        "Schön, dass Sie da sind!",
                        "Ihre Anmeldung ist noch ganz neu.",
                        f"Bitte gehen Sie zum {desk}. Dort geht es schnell.",
                    )
                case NotOnList() | Forged():
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
                case Expired():
                    return Phrase(
                        "Diese Karte ist abgelaufen.",
                        f"Vielleicht gibt es eine neue Karte in der E‑Mail „{mail}“.",
                        f"Oder kommen Sie zum {desk}. Wir helfen gerne.",
                    )
                case Revoked():
                    return Phrase(
                        "Bitte die neueste Karte zeigen.",
                        f"Vielleicht kam sie in einer späteren E‑Mail „{mail}“.",
                        f"Oder kommen Sie zum {desk}. Wir helfen gerne.",
                    )
                case WrongEvent():
                    return Phrase(
                        "Diese Karte ist für woanders.",
                        "Sie gehört zu einer anderen Veranstaltung.",
                        f"Zeigen Sie bitte den Code aus der E‑Mail „{mail}“.",
                    )
                case _:
                    assert_never(outcome)
        case _:
            assert_never(state)


def _earlier_badge(day: EventDay, last_day: EventDay) -> str:
    if day == last_day:  # went out and came back
        return "Ihr Schild gilt weiter."
    when = "von gestern" if day - last_day == timedelta(days=1) else f"vom {weekday(last_day, Language.GERMAN)}"
    return f"Ihr Schild {when} gilt auch heute."


def _rest(refused: int, desk: str) -> str:
    match refused:
        case 0:
            return "Sie sind angemeldet."
        case 1:
            return f"Eine Person bitten wir zum {desk}."
        case _:
            return f"{refused} Personen bitten wir zum {desk}."


def _badges(printed: int, people: int) -> str:
    if not printed:
        return "Ihre Schilder sind schon gedruckt."
    if printed == people:
        return "Ihre Namens-Schilder werden gedruckt." if people > 1 else "Ihr Namens-Schild wird gedruckt."
    return "Neue Namens-Schilder werden gedruckt. Die anderen sind schon gedruckt."


def _valid_on(day: EventDay, valid_days: tuple[EventDay, ...]) -> str:
    match valid_days:
        case [only]:
            return f"Ihre Karte {'gilt' if only > day else 'galt'} am {weekday(only, Language.GERMAN)}."
        case _:
            return "Ihre Karte gilt heute nicht."
