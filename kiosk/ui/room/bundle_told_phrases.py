"""What the page says of bundles that were taken in: how much is new, and what there is to look at."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.dates import long_date
from kiosk.domain.exchange import Version
from kiosk.office.bundles import AsideEntry, BundlesMerged, ConflictEntry, DoubleEntry
from kiosk.ui.room.bundle_phrases import BundleSentences
from kiosk.ui.sentences import Sentences

Row = tuple[str, str, str]
"""What it is, whom it is about, and more of it."""


class MergedSentences(Sentences):
    """The report of a merge."""

    catalogue = "helper"

    def headline(self, merged: BundlesMerged) -> str:
        if not merged.not_taken:
            return self.tr("Alles ist übernommen.")
        if len(merged.not_taken) == len(merged.order.paths):
            return self.tr("Nichts konnte übernommen werden.")
        return self.tr("Übernommen, was sich lesen ließ. Sehen Sie sich die Liste an.")

    def numbers(self, merged: BundlesMerged) -> str:
        told = [
            self.tr("%n Einträge sind neu.", "", merged.new),
            self.tr("%n Einträge waren schon bekannt.", "", merged.known),
        ]
        if merged.people:
            told.append(self.tr("%n Anmeldungen sind neu oder geändert.", "", merged.people))
        if merged.unknown:
            told.append(
                self.tr(
                    "%n Personen stehen nicht auf der Liste dieser Station. Laden Sie die gleiche Liste.",
                    "",
                    merged.unknown,
                )
            )
        if merged.ahead is not None:
            told.append(self.ahead(merged.ahead))
        if merged.doubles or merged.conflicts:
            told.append(self.tr("Bitte sehen Sie die Liste durch."))
        elif not (merged.aside or merged.not_taken):
            told.append(self.tr("Niemand ist doppelt eingelassen."))
        return " ".join(told)

    def ahead(self, ahead: timedelta) -> str:
        minutes = round(ahead.total_seconds() / 60)
        return self.tr("Die Uhr der anderen Station geht %n Minuten vor. Bitte stellen Sie beide.", "", minutes)

    def table(self) -> str:
        return self.tr("Zum Durchsehen")

    def headings(self) -> Row:
        return self.tr("Was"), self.tr("Wer"), self.tr("Genauer")

    def rows(self, merged: BundlesMerged, zone: ZoneInfo) -> list[Row]:
        """All that there is to look at: first what was not taken."""
        say = BundleSentences(self.language)
        rows = [(self.tr("Nicht übernommen"), name, say.not_taken(trouble)) for name, trouble in merged.not_taken]
        rows += [(self.tr("Nicht übernommen"), each.name, self.reason(each)) for each in merged.aside]
        rows += [(self.tr("Doppelt eingelassen"), each.name, self.double(each, zone)) for each in merged.doubles]
        rows += [(self.tr("Zweimal berichtigt"), each.name, self.conflict(each, zone)) for each in merged.conflicts]
        return rows

    def double(self, double: DoubleEntry, zone: ZoneInfo) -> str:
        where = [f"{station}, {at.astimezone(zone):%H:%M}" for station, at in double.check_ins]
        return "\n".join((long_date(double.day, self.language), *where))

    def conflict(self, conflict: ConflictEntry, zone: ZoneInfo) -> str:
        """Both versions, and which one counts."""
        counts = self.tr("Auf dem Schild gilt: {version}") if conflict.badge else self.tr("Es gilt: {version}")
        lines = [counts.format(version=self.version(conflict.counts, zone))]
        lines += [
            self.tr("Es gilt nicht: {version}").format(version=self.version(each, zone)) for each in conflict.others
        ]
        return "\n".join(lines)

    def version(self, version: Version, zone: ZoneInfo) -> str:
        values = " ".join(value for value in version.values.values() if value)
        return f"{values} ({version.station}, {_moment(version.at, zone)})"

    def reason(self, aside: AsideEntry) -> str:
        """Why something was set aside, and what to do."""
        words = {
            "newer": self.tr(
                "Eine neuere Fassung von Einlass hat das geschrieben. Bringen Sie diese Station auf den neuen Stand."
            ),
            "contradicts": self.tr(
                "Zwei Stationen sagen über das Gleiche Verschiedenes. Es gilt, was hier steht. Bitte sagen Sie es der"
                " Technik."
            ),
        }
        return words.get(
            aside.reason, self.tr("Dieser Eintrag ist nicht, wie er sein soll. Bitte sagen Sie es der Technik.")
        )


def _moment(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%d.%m. %H:%M}"
