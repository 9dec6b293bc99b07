"""The sentences of the page about the exchange with other stations and systems."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from kiosk.domain.dates import short_date
from kiosk.domain.exchange import ExchangeState
from kiosk.office.sync import Aside, ConflictShown, VersionShown
from kiosk.sync.fault_kinds import fault_of
from kiosk.ui.room.sync_faults import FaultSentences
from kiosk.ui.sentences import Sentences

CLOCK_MAY_DIFFER = 5.0
"""Seconds by which a clock may be ahead or behind without a word."""


class SyncSentences(Sentences):
    """The page itself."""

    catalogue = "helper"

    def heading(self) -> str:
        return self.tr("Abgleich")

    # --- with whom ------------------------------------------------------------------------------------------

    def name(self, counterpart: str) -> str:
        """What a counterpart is called."""
        names = {"hub": self.tr("Zentrale"), "bundle": self.tr("USB-Stick"), "indico": "Indico", "alfio": "alf.io"}
        return names.get(counterpart, counterpart)

    def of_sentence(self, counterpart: str) -> str:
        """The same, as a sentence begins or goes on with it."""
        return {"hub": self.tr("Die Zentrale"), "bundle": self.tr("Der USB-Stick")}.get(
            counterpart, self.name(counterpart)
        )

    def alone(self) -> str:
        return self.tr("Diese Station tauscht sich mit niemandem aus. Für eine einzige Station ist das richtig.")

    def choosing(self) -> str:
        return self.tr(
            "Mehrere Stationen: Mit einer Zentrale wissen alle sofort, wer schon da ist. Tickets aus pretix: Die Liste "
            "kommt von dort, und jeder Einlass geht dorthin zurück. Ganz ohne Netz geht es mit einem USB-Stick."
        )

    def intro(self) -> str:
        return self.tr("Der Einlass wartet nie auf den Abgleich. Was nicht gesendet werden kann, wird nachgeholt.")

    def looking(self) -> str:
        return self.tr("Einen Moment bitte …")

    def join_hub(self) -> str:
        return self.tr("Zentrale verbinden")

    def join_pretix(self) -> str:
        return self.tr("pretix verbinden")

    # --- how it stands --------------------------------------------------------------------------------------

    def state(self, state: ExchangeState, zone: tzinfo, today: date) -> str:
        """How it stands with one counterpart, and what to do."""
        if state.trouble:
            why = FaultSentences(self.language).fault(fault_of(state.trouble), self.of_sentence(state.counterpart))
            if state.trouble_since is None:
                return why
            since = self.tr("Nicht verbunden seit {time}.").format(time=self.time(state.trouble_since, zone, today))
            return f"{since} {why}"
        if state.contact is None:
            return self.tr("Noch kein Kontakt. Nach dem Verbinden dauert das einen Moment.")
        if state.refused:
            return self.tr(
                "Verbunden. %n Einträge wurden nicht angenommen. Sie stehen unten, jeder mit dem nächsten Schritt.",
                "",
                state.refused,
            )
        if state.clock_ahead is not None and abs(state.clock_ahead) > CLOCK_MAY_DIFFER:
            return self.tr("Verbunden. Die Uhr hier geht falsch. Bitte stellen Sie die Uhr dieses Computers.")
        if state.waiting:
            return self.tr("Verbunden. %n Einträge werden noch gesendet.", "", state.waiting)
        return self.tr("Verbunden. Alles ist ausgetauscht.")

    def facts(self, state: ExchangeState, zone: tzinfo, today: date) -> str:
        """What else there is to know, on one line."""
        said = [
            self.tr("%n gesendet", "", state.sent),
            self.tr("%n warten", "", state.waiting),
            self.tr("%n empfangen", "", state.received),
            self.tr("%n nicht angenommen", "", state.refused),
        ]
        if state.contact is not None:
            said.append(self.tr("letzter Kontakt {time}").format(time=self.time(state.contact, zone, today)))
        if state.clock_ahead is not None:
            said.append(self.clock(state.clock_ahead))
        return " · ".join(said)

    def clock(self, ahead: float) -> str:
        """How far the clock here is ahead."""
        seconds = round(abs(ahead))
        if abs(ahead) <= CLOCK_MAY_DIFFER:
            return self.tr("Uhr stimmt")
        if seconds >= 120:
            if ahead > 0:
                return self.tr("Uhr hier geht %n Minuten vor", "", round(seconds / 60))
            return self.tr("Uhr hier geht %n Minuten nach", "", round(seconds / 60))
        if ahead > 0:
            return self.tr("Uhr hier geht %n Sekunden vor", "", seconds)
        return self.tr("Uhr hier geht %n Sekunden nach", "", seconds)

    def time(self, at: datetime, zone: tzinfo, today: date) -> str:
        """A moment of the day, with the day if that is not today."""
        local = at.astimezone(zone)
        clock = self.tr("{clock} Uhr").format(clock=f"{local:%H:%M}")
        return clock if local.date() == today else f"{short_date(local.date(), self.language)}, {clock}"

    def clock_time(self, at: datetime, zone: tzinfo) -> str:
        return self.tr("{clock} Uhr").format(clock=f"{at.astimezone(zone):%H:%M}")

    def day(self, day: date) -> str:
        return short_date(day, self.language)

    def small_print(self, text: str) -> str:
        return self.tr("Für die Technik: {text}").format(text=text)

    def again(self) -> str:
        return self.tr("Noch einmal versuchen")

    def again_with(self, counterpart: str) -> str:
        return self.tr("Noch einmal versuchen: {name}").format(name=self.name(counterpart))

    def tried(self) -> str:
        return self.tr("Wird jetzt noch einmal versucht.")

    def part(self) -> str:
        return self.tr("Trennen")

    def part_from(self, counterpart: str) -> str:
        return self.tr("Trennen: {name}").format(name=self.name(counterpart))

    # --- what was not taken ---------------------------------------------------------------------------------

    def aside(self, count: int) -> str:
        return self.tr("%n Einträge wurden nicht angenommen", "", count)

    def more_aside(self, count: int) -> str:
        return self.tr("Und %n weitere. Sie erscheinen hier, sobald die ersten gelöst sind.", "", count)

    def title(self, aside: Aside) -> str:
        """What it is, and whose."""
        what = self.what(aside.what)
        if aside.day is not None:
            what = f"{what}, {short_date(aside.day, self.language)}"
        if aside.name:
            return f"{aside.name} · {what}"
        return f"{aside.id} · {what}" if aside.sort == "row" else what

    def what(self, kind: str) -> str:
        """What a record is."""
        match kind:
            case "check-in":
                return self.tr("Einlass")
            case "check-out":
                return self.tr("hinausgegangen")
            case "return":
                return self.tr("zurückgekommen")
            case "withdrawal":
                return self.tr("Einlass zurückgenommen")
            case "walk-in":
                return self.tr("am Einlass eingetragen")
            case "correction":
                return self.tr("Berichtigung")
            case "note":
                return self.tr("Notiz")
            case "print" | "reprint":
                return self.tr("Schild gedruckt")
            case "registration":
                return self.tr("Anmeldung")
            case "row":
                return self.tr("Bestellung")
            case "refused":
                return self.tr("abgewiesener Scan")
            case "badge":
                return self.tr("Code eines Schildes")
            case "key":
                return self.tr("Schlüssel für Tickets")
            case "revocation":
                return self.tr("gesperrtes Ticket")
            case "station":
                return self.tr("Angaben einer Station")
            case _:
                return self.tr("Eintrag")

    def aside_facts(self, aside: Aside, zone: tzinfo, today: date) -> str:
        """With whom, when, how often."""
        name, time = self.name(aside.counterpart), self.time(aside.at, zone, today)
        way = self.tr("von {name}") if aside.incoming else self.tr("an {name}")
        said = [way.format(name=name), time]
        if aside.attempts > 1:
            said.append(self.tr("%n Versuche", "", aside.attempts))
        return " · ".join(said)

    def settled(self) -> str:
        return self.tr("Ist gelöst")

    def settled_for(self, aside: Aside) -> str:
        return self.tr("Ist gelöst: {title}").format(title=self.title(aside))

    # --- what joined journals show --------------------------------------------------------------------------

    def doubles(self, count: int) -> str:
        return self.tr("%n Personen wurden an einem Tag zweimal eingelassen", "", count)

    def double_headings(self) -> tuple[str, str, str]:
        return self.tr("Name"), self.tr("Tag"), self.tr("Wo und wann")

    def conflicts(self, count: int) -> str:
        return self.tr("%n Berichtigungen widersprechen sich", "", count)

    def conflict_headings(self) -> tuple[str, str, str]:
        return self.tr("Name"), self.tr("Es gilt"), self.tr("Es gilt nicht")

    def conflict_name(self, conflict: ConflictShown) -> str:
        return self.tr("{name} (nur Schild)").format(name=conflict.name) if conflict.badge_only else conflict.name

    def version(self, version: VersionShown, zone: tzinfo, today: date) -> str:
        return f"{version.text} ({version.station}, {self.time(version.at, zone, today)})"

    def clocks(self) -> str:
        return self.tr("Die Uhren der Stationen")

    def clock_headings(self) -> tuple[str, str, str]:
        return self.tr("Station"), self.tr("Uhr"), self.tr("Gemessen")

    def here(self, station: str) -> str:
        return self.tr("{name} (diese Station)").format(name=station)

    def clock_of(self, ahead: float) -> str:
        """How far the clock of some station is ahead."""
        seconds = round(abs(ahead))
        if abs(ahead) <= CLOCK_MAY_DIFFER:
            return self.tr("stimmt")
        if seconds >= 120:
            if ahead > 0:
                return self.tr("geht %n Minuten vor", "", round(seconds / 60))
            return self.tr("geht %n Minuten nach", "", round(seconds / 60))
        if ahead > 0:
            return self.tr("geht %n Sekunden vor", "", seconds)
        return self.tr("geht %n Sekunden nach", "", seconds)

    def no_store(self) -> str:
        return self.tr("Die Datei der Station antwortet nicht. Bitte kurz warten und die Seite neu öffnen.")
