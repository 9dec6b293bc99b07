"""What helpers and organisers read about a camera that does not see: what it is, and the next step."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.camera_fault import CameraFault, LameCamera
from kiosk.ui.printer_phrases import Advice
from kiosk.ui.sentences import Sentences


class CameraAdvice(Sentences):
    """What is wrong with a camera, and what somebody does about it."""

    catalogue = "helper"

    def advice(self, fault: CameraFault) -> Advice:
        """What it is, and what to do."""
        match fault:
            case CameraFault.NONE_THERE:
                return Advice(
                    self.tr("Die Kamera ist nicht da."),
                    self.tr("Bitte den Stecker der Kamera prüfen. Eine andere Kamera wählt die Leitung."),
                )
            case CameraFault.IN_USE:
                return Advice(
                    self.tr("Ein anderes Programm benutzt die Kamera."),
                    self.tr("Bitte alle anderen Programme mit Kamera schließen, zum Beispiel Video-Treffen."),
                )
            case CameraFault.LOST:
                return Advice(
                    self.tr("Die Kamera schickt kein Bild mehr."),
                    self.tr("Bitte den Stecker der Kamera prüfen. Sobald sie da ist, geht es von selbst weiter."),
                )
            case CameraFault.FROZEN:
                return Advice(
                    self.tr("Das Bild der Kamera steht still."),
                    self.tr("Bitte die Kamera neu einstecken. Danach geht es von selbst weiter."),
                )
            case CameraFault.BLACK:
                return Advice(
                    self.tr("Das Bild der Kamera ist schwarz."),
                    self.tr("Ist die Klappe der Kamera zu? Bitte die Klappe öffnen und die Linse frei machen."),
                )
            case _:
                assert_never(fault)

    def which(self, place: str, name: str = "") -> str:
        """A camera by its place ("high", "low") or else its name; "" for the only one."""
        match place:
            case "high":
                return self.tr("Kamera oben")
            case "low":
                return self.tr("Kamera unten")
            case _:
                return self.tr("Kamera „{name}“").format(name=name) if name else self.tr("Kamera")

    def of(self, lame: LameCamera, *, other_sees: bool) -> Advice:
        """The same of one camera at the door; what `other_sees` needs no hurry."""
        advice = self.advice(lame.fault)
        if not other_sees:
            return advice
        headline = self.tr("{camera}: {what}").format(camera=self.which(lame.place, lame.name), what=advice.headline)
        going_on = self.tr("Die andere Kamera liest weiter.")
        return Advice(headline, f"{going_on} {advice.next_step}")
