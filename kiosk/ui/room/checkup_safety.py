"""What a finding about secrecy, backups, power or network means, in words for helpers."""

from __future__ import annotations

from kiosk.checkup.finding import Finding, Remark
from kiosk.ui.room.checkup_told import Told
from kiosk.ui.sentences import Sentences


class SafetySentences(Sentences):
    """What was found about secrecy, backups, power and network, and where nothing was found."""

    catalogue = "helper"

    def told(self, finding: Finding) -> Told | None:
        """What it means; None if it is about something else."""
        number = finding.number
        match finding.remark:
            case Remark.ENCRYPTED:
                return Told(self.tr("Die Daten sind verschlüsselt."))
            case Remark.NOT_ENCRYPTED:
                return Told(
                    self.tr("Die Daten sind nicht verschlüsselt."),
                    self.tr("Bitte die Technik rufen: So dürfen keine Namen auf diesem Computer sein."),
                )
            case Remark.KEY_OPEN:
                return Told(
                    self.tr("Andere können den Schlüssel der Daten lesen."),
                    self.tr("Bitte die Technik rufen: Die Schlüssel-Datei darf nur dieser Benutzer lesen."),
                )
            case Remark.KEY_BESIDE:
                return Told(
                    self.tr("Der Schlüssel liegt im selben Ordner wie die Daten."),
                    self.tr("Bitte den Schlüssel an einen anderen Ort legen."),
                )
            case Remark.DISK_ENCRYPTED:
                return Told(self.tr("Die ganze Festplatte ist verschlüsselt."))
            case Remark.DISK_PLAIN:
                return Told(
                    self.tr("Die Festplatte selbst ist nicht verschlüsselt."),
                    self.tr("Die Daten der Gäste sind es. Bitte den Computer nicht unbeaufsichtigt lassen."),
                )
            case Remark.DISK_UNKNOWN:
                return Told(
                    self.tr("Ob die Festplatte verschlüsselt ist, ist nicht bekannt."),
                    self.tr("Die Daten der Gäste sind es. Bitte den Computer nicht unbeaufsichtigt lassen."),
                )
            case Remark.BACKUP_FINE:
                return Told(self._age(number))
            case Remark.BACKUP_OLD:
                return Told(
                    self._age(number),
                    self.tr("Bitte „Jetzt sichern“ drücken und den Datenträger prüfen."),
                )
            case Remark.NO_BACKUP_YET:
                return Told(self.tr("Es gibt noch keine Sicherung."), self.tr("Bitte „Jetzt sichern“ drücken."))
            case Remark.BACKUP_OFF:
                return Told(
                    self.tr("Es werden keine Sicherungen gemacht."),
                    self.tr(
                        "Bitte einen USB-Stick anschließen und seinen Ordner in der Datei station.toml unter "
                        "[backup] eintragen."
                    ),
                )
            case Remark.NO_MEDIUM:
                return Told(
                    self.tr("Der Ordner für Sicherungen ist nicht da: {folder}").format(folder=finding.name),
                    self.tr("Bitte den USB-Stick anschließen."),
                )
            case Remark.SAME_DISK:
                return Told(
                    self.tr("Sicherungen liegen auf derselben Festplatte wie die Daten."),
                    self.tr("Bitte einen USB-Stick nehmen: Geht die Festplatte kaputt, ist sonst beides weg."),
                )
            case Remark.MAINS:
                return Told(self.tr("Der Computer hängt am Strom."))
            case Remark.ON_BATTERY:
                return Told(
                    self.tr("Der Computer läuft mit dem Akku: {percent} %.").format(percent=number),
                    self.tr("Bitte das Netzteil anschließen."),
                )
            case Remark.BATTERY_LOW:
                return Told(
                    self.tr("Der Akku ist fast leer: {percent} %.").format(percent=number),
                    self.tr("Bitte jetzt das Netzteil anschließen."),
                )
            case Remark.NETWORK_FINE:
                return Told(self.tr("Das Netz ist da."))
            case Remark.NETWORK_GONE:
                return Told(
                    self.tr("Es gibt kein Netz."),
                    self.tr("Hilferufe bleiben an dieser Station. Bitte Kabel oder WLAN prüfen."),
                )
            case Remark.NETWORK_NOT_NEEDED:
                return Told(self.tr("Diese Station braucht kein Netz."))
            case Remark.NOT_SET_UP:
                return Told(self.tr("Nicht eingerichtet."))
            case Remark.NO_ANSWER:
                return Told(
                    self.tr("Keine Antwort in %n Sekunden.", "", number),
                    self.tr("Bitte nachsehen und noch einmal prüfen."),
                )
            case Remark.NOT_LOOKED_AT:
                return Told(self.tr("Das ließ sich nicht prüfen."), self.tr("Bitte noch einmal prüfen."))
            case _:
                return None

    def _age(self, minutes: int) -> str:
        if minutes < 2 * 60:
            return self.tr("Die letzte Sicherung ist %n Minuten alt.", "", minutes)
        return self.tr("Die letzte Sicherung ist %n Stunden alt.", "", minutes // 60)
