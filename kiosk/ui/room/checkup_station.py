"""What a finding about list, file, clock or disk means, in words for helpers."""

from __future__ import annotations

from kiosk.checkup.finding import Finding, Remark
from kiosk.ui.room.checkup_told import Told
from kiosk.ui.sentences import Sentences


class StationSentences(Sentences):
    """What was found about list, file, clock and disk."""

    catalogue = "helper"

    def told(self, finding: Finding) -> Told | None:
        """What it means; None if it is about something else."""
        number = finding.number
        match finding.remark:
            case Remark.LIST_FINE:
                return Told(self.tr("%n Personen dürfen heute kommen.", "", number))
            case Remark.LIST_LOADED:
                return Told(self.tr("%n Personen stehen auf der Liste.", "", number))
            case Remark.LIST_EMPTY:
                return Told(
                    self.tr("Die Liste ist leer."), self.tr("Bitte auf der Seite „Liste laden“ die Liste laden.")
                )
            case Remark.NOBODY_TODAY:
                return Told(
                    self.tr("Für heute steht niemand auf der Liste."),
                    self.tr("Bitte die Tage in der Liste prüfen, und ob die Uhr stimmt."),
                )
            case Remark.FILE_FINE:
                return Told(self.tr("Die Datei der Station ist heil."))
            case Remark.FILE_TROUBLE:
                return Told(
                    self.tr("Die Datei der Station ist nicht in Ordnung."),
                    self.tr("Bitte eine Papier-Liste drucken und die Technik rufen: Die letzte Sicherung hilft."),
                )
            case Remark.CLOCK_FINE:
                return Told(self.tr("Es ist {time} Uhr.").format(time=finding.name))
            case Remark.NO_EVENT_DAY:
                return Told(
                    self.tr("Es ist {time} Uhr. Heute ist kein Tag der Veranstaltung.").format(time=finding.name),
                    self.tr("Stimmt das Datum nicht, bitte die Uhr des Computers stellen."),
                )
            case Remark.CLOCK_BEHIND:
                return Told(
                    self.tr("Die Uhr geht nach: Sie zeigt {time} Uhr.").format(time=finding.name),
                    self.tr("Bitte die Uhr des Computers stellen, bevor jemand kommt."),
                )
            case Remark.ZONE_FINE:
                return Told(self.tr("Die Uhr zeigt die Zeit am Ort der Veranstaltung."))
            case Remark.ZONE_OTHER:
                return Told(
                    self.tr("Die Uhr des Computers zeigt eine andere Zeitzone als {zone}.").format(zone=finding.name),
                    self.tr("Die Station rechnet richtig. Für Helfer ist es leichter, die Zeitzone umzustellen."),
                )
            case Remark.SYNCHRONISED:
                return Told(self.tr("Die Uhr wird über das Netz gestellt."))
            case Remark.NOT_SYNCHRONISED:
                return Told(
                    self.tr("Die Uhr wird nicht über das Netz gestellt."),
                    self.tr("Bitte die Uhr mit einem Handy vergleichen."),
                )
            case Remark.SYNC_UNKNOWN:
                return Told(
                    self.tr("Ob die Uhr über das Netz gestellt wird, ist nicht bekannt."),
                    self.tr("Bitte die Uhr mit einem Handy vergleichen."),
                )
            case Remark.DISK_FINE:
                return Told(self.tr("{number} GB sind frei.").format(number=number))
            case Remark.DISK_TIGHT:
                return Told(
                    self.tr("Nur noch {number} MB sind frei.").format(number=number),
                    self.tr("Bitte löschen, was nicht gebraucht wird."),
                )
            case Remark.DISK_FULL:
                return Told(
                    self.tr("Die Festplatte ist voll: {number} MB sind frei.").format(number=number),
                    self.tr("Bitte Platz machen, bevor jemand kommt."),
                )
            case Remark.DISK_READ_ONLY:
                return Told(
                    self.tr("Auf die Festplatte kann nicht geschrieben werden."),
                    self.tr("Bitte die Technik rufen, oder einen anderen Computer nehmen."),
                )
            case _:
                return None
