"""What is said about places where something can be saved."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.registration import Language
from kiosk.office.places import Place, PlaceKind
from kiosk.ui.sentences import Sentences


class PlacesSentences(Sentences):
    """The question "where to?", and what came of it."""

    catalogue = "helper"

    def where_to(self) -> str:
        """The question."""
        return self.tr("Wohin speichern?")

    def hint(self, *, medium: bool) -> str:
        """What else is possible."""
        if medium:
            return self.tr("Warten Sie mit dem Herausziehen, bis hier „Gespeichert“ steht.")
        return self.tr("Für einen USB-Stick: Stecken Sie ihn ein und tippen Sie auf „Neu suchen“.")

    def look_again(self) -> str:
        """Look for sticks again."""
        return self.tr("Neu suchen")

    def cancel(self) -> str:
        """Save nothing."""
        return self.tr("Abbrechen")

    def place(self, place: Place) -> str:
        """One of the places, with the room it has."""
        room = self.tr("{size} frei").format(size=self.size(place.free))
        match place.kind:
            case PlaceKind.EXPORTS:
                return self.tr("Auf diesem Gerät, Ordner „exports“ · {room}").format(room=room)
            case PlaceKind.DOCUMENTS:
                return self.tr("Auf diesem Gerät, Ordner „{name}“ · {room}").format(name=place.name, room=room)
            case PlaceKind.MEDIUM:
                return self.tr("USB-Stick „{name}“ · {room}").format(name=place.name, room=room)
            case _:
                assert_never(place.kind)

    def saved(self, name: str, folder: str) -> str:
        """It is there."""
        return self.tr("Gespeichert: „{name}“ im Ordner {folder}.").format(name=name, folder=folder)

    def not_saved(self) -> str:
        """It is not there."""
        return self.tr(
            "Das konnte nicht gespeichert werden. Prüfen Sie, ob der Stick steckt und Platz hat, oder wählen Sie einen"
            " anderen Ort."
        )

    def size(self, size: int) -> str:
        """Bytes as people say them."""
        for unit, factor in (("TB", 10**12), ("GB", 10**9), ("MB", 10**6)):
            if size >= factor:
                number = f"{size / factor:.0f}" if size >= 10 * factor else f"{size / factor:.1f}"
                return f"{self._number(number)}\u00a0{unit}"
        return f"{size // 1000}\u00a0kB"

    def _number(self, number: str) -> str:
        return number if self.language is Language.ENGLISH else number.replace(".", ",")
