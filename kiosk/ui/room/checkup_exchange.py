"""What a finding about the exchange with hub or pretix means, in words for helpers."""

from __future__ import annotations

from kiosk.checkup.finding import Check, Finding, Remark
from kiosk.ui.room.checkup_told import Told
from kiosk.ui.sentences import Sentences


class ExchangeFindingSentences(Sentences):
    """What was found about the exchange."""

    catalogue = "helper"

    def told(self, finding: Finding) -> Told | None:
        """What it means; None if it is about something else."""
        number = finding.number
        match finding.remark:
            case Remark.EXCHANGE_FINE:
                return Told(self.tr("Alles ist ausgetauscht."))
            case Remark.EXCHANGE_WAITING:
                return Told(self.tr("Erreichbar. %n Einträge werden noch gesendet.", "", number))
            case Remark.EXCHANGE_NEVER:
                return Told(
                    self.tr("Es gab noch keinen Kontakt."),
                    self.tr("Bitte kurz warten und noch einmal prüfen."),
                )
            case Remark.EXCHANGE_AWAY:
                return Told(self._away(finding), self._go_on())
            case Remark.EXCHANGE_SILENT:
                return Told(self.tr("Der letzte Kontakt war vor %n Minuten.", "", number), self._go_on())
            case Remark.EXCHANGE_REFUSED:
                return Told(
                    self.tr("%n Einträge wurden nicht angenommen.", "", number),
                    self.tr("Bitte auf der Seite „Abgleich“ ansehen: Dort steht zu jedem der nächste Schritt."),
                )
            case Remark.EXCHANGE_CLOCK:
                return Told(self._clock(number), self.tr("Bitte die Uhr des Computers stellen."))
            case _:
                return None

    def _away(self, finding: Finding) -> str:
        minutes = finding.number
        if finding.check is Check.HUB:
            if minutes < 1:
                return self.tr("Die Zentrale ist nicht erreichbar.")
            return self.tr("Die Zentrale ist seit %n Minuten nicht erreichbar.", "", minutes)
        if minutes < 1:
            return self.tr("pretix ist nicht erreichbar.")
        return self.tr("pretix ist seit %n Minuten nicht erreichbar.", "", minutes)

    def _go_on(self) -> str:
        return self.tr(
            "Einlass geht weiter, und alles wird nachgeholt. Bitte Netz und Kabel prüfen. Mehr steht auf der Seite "
            "„Abgleich“."
        )

    def _clock(self, seconds: int) -> str:
        if seconds > 0:
            return self.tr("Die Uhr hier geht %n Sekunden vor.", "", seconds)
        return self.tr("Die Uhr hier geht %n Sekunden nach.", "", -seconds)
