"""What stands on the page of the cameras, besides what is wrong with one."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.hint import Hint
from kiosk.scanning.cameras.mode import CameraMode
from kiosk.ui.sentences import Sentences


class CameraPageSentences(Sentences):
    """The page of the cameras."""

    catalogue = "helper"

    def heading(self) -> str:
        """The page."""
        return self.tr("Kamera")

    def intro(self) -> str:
        return self.tr(
            "Eine Kamera reicht. Mit zweien, oben und unten, liest die Station im Stehen und im Sitzen. Halten Sie zum"
            " Ausprobieren einen Code davor."
        )

    def fixed(self) -> str:
        """Why nothing can be chosen."""
        return self.tr(
            "Bei diesem Start steht die Kamera fest: in der Übung, in der Demo und mit --source. Wählen können Sie sie,"
            " wenn die Station gewöhnlich gestartet ist."
        )

    def which_to_use(self) -> str:
        return self.tr("Welche Kamera liest?")

    def no_camera(self) -> str:
        return self.tr("Es ist keine Kamera eingesteckt. Bitte eine Kamera einstecken: Sie erscheint hier von selbst.")

    def automatic(self) -> str:
        return self.tr("Von selbst")

    def automatic_name(self) -> str:
        return self.tr("Die Station wählt")

    def automatic_about(self) -> str:
        return self.tr("Sie nimmt die erste Kamera, die sie findet.")

    def alone(self) -> str:
        return self.tr("Allein")

    def high(self) -> str:
        return self.tr("Oben")

    def low(self) -> str:
        return self.tr("Unten")

    def for_readers(self, camera: str, how: str) -> str:
        """A button for screen readers, that tells the cameras apart."""
        return self.tr("{camera}: {how}").format(camera=camera, how=how)

    def plugged(self, place: str) -> str:
        """Below the name of a camera: where it is plugged in, if two have the same name."""
        return self.tr("Eingesteckt: {place}").format(place=place) if place else self.tr("Eingesteckt")

    def unplugged(self) -> str:
        return self.tr("Nicht eingesteckt. Die Station nimmt sie wieder, sobald sie da ist.")

    def chosen(self) -> str:
        return self.tr("Gespeichert. Es gilt sofort und beim nächsten Start.")

    def not_chosen(self) -> str:
        return self.tr("Das wurde nicht gespeichert. Bitte die Technik rufen: Die Datei station.toml ist gesperrt.")

    def starting(self) -> str:
        return self.tr("Einen Moment: Die Kamera wird geöffnet.")

    def no_picture(self) -> str:
        """On the place of the picture."""
        return self.tr("Kein Bild")

    def picture_of(self, camera: str) -> str:
        """What screen readers say of the picture."""
        return self.tr("Das Bild der Kamera: {camera}").format(camera=camera)

    def reads(self) -> str:
        return self.tr("Liest einen Code.")

    def cannot_read(self, hint: Hint | None) -> str:
        """Something looks like a code."""
        sees = self.tr("Sieht einen Code und kann ihn nicht lesen.")
        return sees if hint is None else f"{sees} {self._hint(hint)}"

    def sees_none(self) -> str:
        return self.tr("Sieht keinen Code.")

    def mode(self, mode: CameraMode, fps: float | None) -> str:
        """Size and rate, as they are."""
        size = self.tr("{width} × {height} Bildpunkte").format(width=mode.width, height=mode.height)
        parts = [size] if fps is None else [size, self.tr("%n Bilder in der Sekunde", "", round(fps))]
        return " · ".join([*parts, mode.format] if mode.format else parts)

    def all_well(self) -> str:
        return self.tr("Licht und Schärfe sind gut.")

    def light_well(self) -> str:
        """Nobody has held a code up yet."""
        return self.tr("Das Licht ist gut. Die Schärfe zeigt sich, wenn ein Code davor ist.")

    def _hint(self, hint: Hint) -> str:
        match hint:
            case Hint.FARTHER:
                return self.tr("Bitte weiter weg halten.")
            case Hint.CLOSER:
                return self.tr("Bitte näher halten.")
            case Hint.HOLD_STILL:
                return self.tr("Bitte ruhig halten.")
            case Hint.BRIGHTER:
                return self.tr("Bitte das Handy heller stellen.")
            case Hint.TURN:
                return self.tr("Darin spiegelt sich Licht. Bitte etwas drehen.")
            case Hint.LIGHT_MODE:
                return self.tr("Bitte am Handy den hellen Modus wählen.")
            case Hint.FLAT:
                return self.tr("Bitte gerade halten, glatt und ohne Finger darauf.")
            case _:
                assert_never(hint)
