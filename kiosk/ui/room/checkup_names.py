"""What is looked at in the morning check, and its lights, in a word or two."""

from __future__ import annotations

from typing import assert_never

from kiosk.checkup.finding import OF_A_CAMERA, Check, Finding, Light
from kiosk.ui.camera_phrases import CameraAdvice
from kiosk.ui.sentences import Sentences


class CheckSentences(Sentences):
    """The names of what is looked at, and of the lights."""

    catalogue = "helper"

    def check(self, check: Check) -> str:
        """What is looked at, in a word or two."""
        match check:
            case Check.CAMERA:
                return self.tr("Kamera")
            case Check.FRAME_RATE:
                return self.tr("Bilder")
            case Check.LIGHT:
                return self.tr("Licht")
            case Check.GLARE:
                return self.tr("Blendung")
            case Check.SHARPNESS:
                return self.tr("Schärfe")
            case Check.PRINTER:
                return self.tr("Drucker")
            case Check.BADGES:
                return self.tr("Schilder")
            case Check.SOUND:
                return self.tr("Ton")
            case Check.VOICE:
                return self.tr("Deutsche Stimme")
            case Check.LIST:
                return self.tr("Liste")
            case Check.FILE:
                return self.tr("Datei")
            case Check.CLOCK:
                return self.tr("Uhr")
            case Check.TIME_ZONE:
                return self.tr("Zeitzone")
            case Check.CLOCK_SYNC:
                return self.tr("Uhr-Abgleich")
            case Check.DISK:
                return self.tr("Festplatte")
            case Check.ENCRYPTION:
                return self.tr("Verschlüsselung")
            case Check.DISK_ENCRYPTION:
                return self.tr("Festplatten-Schutz")
            case Check.BACKUP:
                return self.tr("Sicherung")
            case Check.POWER:
                return self.tr("Strom")
            case Check.NETWORK:
                return self.tr("Netz")
            case Check.HUB:
                return self.tr("Zentrale")
            case Check.PRETIX:
                return self.tr("pretix")
            case _:
                assert_never(check)

    def about(self, finding: Finding) -> str:
        """What is looked at; of two cameras, which one."""
        check = self.check(finding.check)
        if finding.check not in OF_A_CAMERA or not finding.name:
            return check
        place, name = (finding.name, "") if finding.name in ("high", "low") else ("", finding.name)
        which = CameraAdvice(self.language).which(place, name)
        return which if finding.check is Check.CAMERA else f"{check}, {which}"

    def light(self, light: Light) -> str:
        """The light in a word: never only a colour."""
        match light:
            case Light.GREEN:
                return self.tr("Gut")
            case Light.YELLOW:
                return self.tr("Ansehen")
            case Light.RED:
                return self.tr("Stopp")
            case Light.NONE:
                return self.tr("Ohne Prüfung")
            case _:
                assert_never(light)
