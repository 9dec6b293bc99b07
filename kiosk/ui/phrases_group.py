"""What the tick list of a group says, in German and in English."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from kiosk.checkin.visit import may_come_in
from kiosk.domain.admission import AlreadyIn, ChooseFromGroup, Member
from kiosk.domain.registration import Language, Registration
from kiosk.settings import EventSettings
from kiosk.ui.phrase import unbroken


@dataclass(frozen=True, slots=True)
class Asking:
    """The words of one tick list.

    `also` is the same in the other language, where the people have none in common. `notes` stand below the names, in
    their order; empty for those who can be ticked. `go` are the words of the main button by how many are ticked;
    `everybody` is empty where no button for all is needed, `missing` where nobody can miss a badge.
    """

    headline: str
    line: str
    also: str
    notes: tuple[str, ...]
    go: tuple[str, ...]
    everybody: str
    stop: str
    missing: str = ""


def asking(choice: ChooseFromGroup, settings: EventSettings) -> Asking:
    """What the tick list says to these people."""
    language = common_language(member.registration for member in choice.members)
    match language:
        case None:
            words, other = _german(choice.members, settings), _english(choice.members, settings)
            return Asking(
                words.headline,
                words.line,
                f"{other.headline} {other.line}",
                words.notes,
                words.go,
                words.everybody,
                words.stop,
                words.missing,
            )
        case Language.GERMAN:
            return _german(choice.members, settings)
        case Language.ENGLISH:
            return _english(choice.members, settings)
        case _:
            assert_never(language)


def common_language(people: Iterable[Registration]) -> Language | None:
    """The language that all of them have, if there is one."""
    languages = {person.language for person in people}
    return languages.pop() if len(languages) == 1 else None


def _german(members: tuple[Member, ...], settings: EventSettings) -> Asking:
    desk, possible = unbroken(settings.door.help_place), sum(map(may_come_in, members))
    notes = _notes(members, "schon angemeldet", f"bitte zum {desk}")
    missing = "Schild fehlt" if any(isinstance(member.outcome, AlreadyIn) for member in members) else ""
    if possible:
        return Asking(
            "Wer von Ihnen ist da?",
            "Tippen Sie bitte die Namen an.",
            "",
            notes,
            ("Anmelden", "1 Person anmelden", *(f"{count} Personen anmelden" for count in range(2, possible + 1))),
            {1: "", 2: "Beide anmelden"}.get(possible, f"Alle {possible} anmelden"),
            "Abbrechen",
            missing,
        )
    if all(isinstance(member.outcome, AlreadyIn) for member in members):
        return Asking("Alles gut!", "Sie sind schon alle angemeldet.", "", notes, (), "", "Fertig", missing)
    return Asking(
        f"Bitte kommen Sie zum {desk}.",
        "Wir schauen gemeinsam nach Ihrer Anmeldung.",
        "",
        notes,
        (),
        "",
        "Fertig",
        missing,
    )


def _english(members: tuple[Member, ...], settings: EventSettings) -> Asking:
    desk, possible = settings.door.help_place_en, sum(map(may_come_in, members))
    notes = _notes(members, "checked in already", f"please see the {desk}")
    missing = "No badge?" if any(isinstance(member.outcome, AlreadyIn) for member in members) else ""
    if possible:
        return Asking(
            "Who is here?",
            "Please tap the names.",
            "",
            notes,
            ("Check in", "Check in 1 person", *(f"Check in {count} people" for count in range(2, possible + 1))),
            {1: "", 2: "Check in both"}.get(possible, f"Check in all {possible}"),
            "Cancel",
            missing,
        )
    if all(isinstance(member.outcome, AlreadyIn) for member in members):
        return Asking("All good!", "You are all checked in already.", "", notes, (), "", "Done", missing)
    return Asking(
        f"Please see the {desk}.",
        "We will look at your registration together.",
        "",
        notes,
        (),
        "",
        "Done",
        missing,
    )


def _notes(members: tuple[Member, ...], is_in: str, at_desk: str) -> tuple[str, ...]:
    # The reason for the desk is for helpers only.
    return tuple(
        "" if may_come_in(member) else is_in if isinstance(member.outcome, AlreadyIn) else at_desk for member in members
    )
