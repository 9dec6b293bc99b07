"""The words of the desk's forms: a name put right, a note, and somebody who is on no list."""

from __future__ import annotations

from kiosk.domain.registration import Language
from kiosk.domain.roles import ROLE_WORDS, role_word
from kiosk.ui.sentences import Sentences

LANGUAGES = {
    Language.GERMAN: "Deutsch",
    Language.ENGLISH: "English",
    Language.FRENCH: "Français",
    Language.EASY_GERMAN: "Leichte Sprache",
    Language.UKRAINIAN: "Українська",
    Language.TURKISH: "Türkçe",
}
"""Each by its own name, as whoever speaks it would point at it."""

ROLES = ("", *(role for role in ROLE_WORDS if role != "walk-in"))
"""What somebody at the door may be; nothing is a guest of the day."""


class FormSentences(Sentences):
    """Fields and buttons of the forms."""

    catalogue = "helper"

    def title(self) -> str:
        return self.tr("Titel")

    def first_name(self) -> str:
        return self.tr("Vorname")

    def last_name(self) -> str:
        return self.tr("Nachname")

    def organisation(self) -> str:
        return self.tr("Organisation")

    def role(self) -> str:
        return self.tr("Rolle")

    def role_word(self, role: str) -> str:
        """A role as it is said; nothing is a guest of the day."""
        return role_word(role or "walk-in")

    def language_of_visit(self) -> str:
        return self.tr("Sprache")

    def save(self) -> str:
        return self.tr("Speichern")

    def cancel(self) -> str:
        return self.tr("Abbrechen")

    def needs_name(self) -> str:
        """Without a last name nothing can be saved."""
        return self.tr("Bitte einen Nachnamen eintragen")

    # --- a name put right -----------------------------------------------------------------------------

    def correct(self, name: str) -> str:
        return self.tr("Name korrigieren: {name}").format(name=name)

    def everywhere(self) -> str:
        return self.tr("Überall")

    def badge_only(self) -> str:
        return self.tr("Nur auf dem Schild")

    def prints_by_hand(self) -> str:
        """After the name is right."""
        return self.tr("Ein neues Schild kommt mit „Schild drucken“.")

    # --- a note ---------------------------------------------------------------------------------------

    def note_about(self, name: str) -> str:
        return self.tr("Notiz zu {name}").format(name=name)

    def note(self) -> str:
        return self.tr("Notiz für Kolleginnen und Kollegen")

    def note_hint(self) -> str:
        return self.tr("Bitte nur, was für den Einlass wichtig ist. Leer heißt: keine Notiz.")

    # --- somebody who is on no list -------------------------------------------------------------------

    def walk_in(self) -> str:
        return self.tr("Neue Person eintragen")

    def register(self) -> str:
        """Registers, lets in and prints."""
        return self.tr("Eintragen und einchecken")

    def alike(self) -> str:
        return self.tr("Ist es eine dieser Personen?")

    def alike_hint(self, name: str) -> str:
        return self.tr("Eingetragen werden soll: {name}. Noch ist nichts gespeichert.").format(name=name)

    def this_one(self) -> str:
        return self.tr("Ja, diese Person")

    def new_person(self) -> str:
        return self.tr("Nein, neue Person")
