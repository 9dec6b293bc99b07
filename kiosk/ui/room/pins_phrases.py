"""What is said about the two PINs and how to change them."""

from __future__ import annotations

from kiosk.domain.operator import Operator
from kiosk.ui.sentences import Sentences


class PinsSentences(Sentences):
    """The page with the PINs."""

    catalogue = "helper"

    def heading(self) -> str:
        """The page."""
        return self.tr("PINs")

    def intro(self) -> str:
        """Above the two PINs."""
        return self.tr("Eine PIN hat mindestens sechs Ziffern. Sagen Sie sie nur denen, die sie brauchen.")

    def name(self, operator: Operator) -> str:
        """Whose PIN it is."""
        return self.tr("PIN der Leitung") if operator is Operator.ORGANISER else self.tr("PIN der Helfer")

    def about(self, operator: Operator) -> str:
        """What it opens."""
        if operator is Operator.ORGANISER:
            return self.tr("Öffnet alles: auch Listen, Zahlen, Einstellungen und Löschen.")
        return self.tr("Öffnet nur den Helfer-Platz und was dort gebraucht wird.")

    def chosen(self) -> str:
        return self.tr("Ist gewählt.")

    def missing(self) -> str:
        return self.tr("Fehlt noch. Bis dahin öffnet die andere PIN alles. Bitte wählen Sie jetzt eine.")

    def change(self, operator: Operator) -> str:
        """The button."""
        if operator is Operator.ORGANISER:
            return self.tr("PIN der Leitung ändern")
        return self.tr("PIN der Helfer ändern")

    def choose(self, operator: Operator) -> str:
        """The button, while there is none."""
        if operator is Operator.ORGANISER:
            return self.tr("PIN der Leitung wählen")
        return self.tr("PIN der Helfer wählen")

    def present(self, *, only_one: bool) -> str:
        """Before anything is changed."""
        if only_one:
            return self.tr("Zuerst: Bitte geben Sie die PIN ein, mit der Sie hereingekommen sind.")
        return self.tr("Zuerst: Bitte geben Sie die jetzige PIN der Leitung ein.")

    def new(self, operator: Operator) -> str:
        if operator is Operator.ORGANISER:
            return self.tr("Bitte geben Sie die neue PIN der Leitung ein.")
        return self.tr("Bitte geben Sie die neue PIN der Helfer ein.")

    def again(self) -> str:
        return self.tr("Bitte geben Sie die neue PIN noch einmal ein.")

    def different(self) -> str:
        return self.tr("Die beiden Eingaben waren verschieden. Bitte geben Sie die neue PIN noch einmal ein.")

    def changed(self, operator: Operator) -> str:
        """It is kept."""
        if operator is Operator.ORGANISER:
            return self.tr("Die neue PIN der Leitung gilt ab jetzt.")
        return self.tr("Die neue PIN der Helfer gilt ab jetzt. Bitte sagen Sie sie allen Helfern.")

    def not_kept(self) -> str:
        """The file could not be written."""
        return self.tr(
            "Die PIN konnte nicht gespeichert werden. Die alte gilt weiter. Bitte versuchen Sie es noch einmal."
        )

    def wait(self) -> str:
        return self.tr("Die PIN wird geprüft.")
