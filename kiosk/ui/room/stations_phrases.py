"""How stations are doing, in words: what is wrong first, and what to do about it."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import assert_never

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.dates import short_date
from kiosk.domain.printer import folder_named
from kiosk.domain.station import (
    CLOCK_MAY_DIFFER,
    LITTLE_ROOM,
    CameraState,
    Health,
    LastEntry,
    Stations,
    StationSeen,
    Work,
)
from kiosk.ui.camera_phrases import CameraAdvice
from kiosk.ui.phrases_places import PlacesSentences
from kiosk.ui.printer_phrases import AdviceSentences, PrinterNames
from kiosk.ui.sentences import Sentences


class StationsSentences(Sentences):
    """The page with the stations."""

    catalogue = "helper"

    def heading(self) -> str:
        """The page."""
        return self.tr("Stationen")

    def intro(self, stations: Stations | None) -> str:
        """Above the list."""
        if stations is None:
            return self.tr("Die Stationen melden sich alle 10 Sekunden. Bitte einen Moment Geduld.")
        wanted = sum(seen.needs_a_look for seen in stations.seen)
        if wanted:
            return self.tr("%n Stationen brauchen einen Blick.", "", wanted)
        if len(stations.seen) == 1:
            return self.tr("Alles in Ordnung. Andere Stationen sind nicht zu hören.")
        return self.tr("Alles in Ordnung bei %n Stationen.", "", len(stations.seen))

    def alone(self) -> str:
        """Why no other station is heard."""
        return self.tr(
            "Andere Stationen erscheinen hier von selbst, wenn sie im selben Netz sind und in der Datei station.toml"
            " unter [help] denselben Schlüssel haben."
        )

    def other_time(self, clock: str) -> str:
        """A station whose clock is wrong by minutes."""
        return self.tr(
            "Um {clock} Uhr hat sich eine Station gemeldet, deren Uhr um mehr als 5 Minuten anders geht. Bitte prüfen"
            " Sie an allen Stationen Datum und Uhrzeit."
        ).format(clock=clock)

    def name(self, seen: StationSeen) -> str:
        """What a station is called."""
        name = seen.state.station
        match seen.state.health.work:
            case Work.DOOR:
                return self.tr("{name} (diese Station)").format(name=name) if seen.here else name
            case Work.DESK:
                if seen.here:
                    return self.tr("{name}, Helfer-Platz (dieses Programm)").format(name=name)
                return self.tr("{name}, Helfer-Platz").format(name=name)
            case _:
                assert_never(seen.state.health.work)

    def well(self) -> str:
        return self.tr("Alles in Ordnung.")

    def problems(self, seen: StationSeen, now: datetime) -> list[str]:
        """What is wrong, the gravest first, each with what to do."""
        health, found = seen.state.health, []
        if seen.silent:
            ago = self.ago(now - seen.heard)
            found.append(
                self.tr("Zuletzt gehört {ago}. Bitte sehen Sie nach, ob sie läuft und im Netz ist.").format(ago=ago)
            )
        if not health.file_well:
            found.append(self.tr("Die Datei mit der Liste geht nicht. Bitte rufen Sie die Technik."))
        if health.camera in (CameraState.FAILED, CameraState.LIMPING):
            found.append(self._camera(health))
        advice = AdviceSentences(self.language)
        for printer in health.printers:
            if printer.faults:
                told = advice.advice(printer.faults[0])
                found.append(
                    self.tr("Drucker {name}: {what} {next}").format(
                        name=printer.name, what=told.headline, next=told.next_step
                    )
                    if folder_named(printer.name) is None
                    else f"{PrinterNames(self.language).of(printer.name)}: {told.headline} {told.next_step}"
                )
        if abs(seen.offset) > CLOCK_MAY_DIFFER:
            found.append(self.clock_differs(seen.offset))
        if health.free < LITTLE_ROOM:
            room = PlacesSentences(self.language).size(health.free * 1_000_000)
            found.append(
                self.tr("Auf der Platte sind nur noch {room} frei. Bitte schaffen Sie Platz.").format(room=room)
            )
        return found

    def _camera(self, health: Health) -> str:
        """What is wrong with a camera; a station of another version does not say it."""
        told = CameraAdvice(self.language).advice(health.camera_fault or CameraFault.LOST)
        if health.camera is CameraState.LIMPING:
            return self.tr("Eine von zwei Kameras sieht nichts: {what} {next}").format(
                what=told.headline, next=told.next_step
            )
        return f"{told.headline} {told.next_step}"

    def clock_differs(self, offset: timedelta) -> str:
        """A clock that is ahead or behind."""
        seconds = round(abs(offset).total_seconds())
        if seconds >= 120:
            minutes = round(seconds / 60)
            if offset > timedelta():
                return self.tr("Die Uhr geht %n Minuten vor. Bitte stellen Sie sie.", "", minutes)
            return self.tr("Die Uhr geht %n Minuten nach. Bitte stellen Sie sie.", "", minutes)
        if offset > timedelta():
            return self.tr("Die Uhr geht %n Sekunden vor. Bitte stellen Sie sie.", "", seconds)
        return self.tr("Die Uhr geht %n Sekunden nach. Bitte stellen Sie sie.", "", seconds)

    def facts(self, seen: StationSeen, now: datetime) -> str:
        """What else there is to know, on one line."""
        health = seen.state.health
        said = []
        if health.camera is CameraState.WELL:
            said.append(self.tr("Kamera läuft"))
        if health.printers and not any(printer.faults for printer in health.printers):
            said.append(self.tr("%n Drucker bereit", "", len(health.printers)))
        said.append(self.tr("%n Schilder warten", "", health.waiting))
        said.append(self.tr("{room} frei").format(room=PlacesSentences(self.language).size(health.free * 1_000_000)))
        if not seen.here:
            if abs(seen.offset) <= CLOCK_MAY_DIFFER:
                said.append(self.tr("Uhr stimmt"))
            if not seen.silent:
                said.append(self.tr("gehört {ago}").format(ago=self.ago(now - seen.heard)))
        said.append(self.tr("Version {version}").format(version=health.version))
        return " · ".join(said)

    def ago(self, span: timedelta) -> str:
        """How long ago something was."""
        seconds = max(0, int(span.total_seconds()))
        if seconds < 5:
            return self.tr("gerade eben")
        if seconds < 120:
            return self.tr("vor %n Sekunden", "", seconds)
        if seconds < 7200:
            return self.tr("vor %n Minuten", "", seconds // 60)
        return self.tr("vor %n Stunden", "", seconds // 3600)

    def not_heard(self) -> str:
        """A station that only the journal knows."""
        return self.tr("Nicht zu hören.")

    def last_entry(self, entry: LastEntry, zone: tzinfo) -> str:
        """What the journal knows of it."""
        local = entry.at.astimezone(zone)
        return self.tr("Der letzte Eintrag von dort, den diese Station kennt: {day}, {clock} Uhr.").format(
            day=short_date(local.date(), self.language), clock=f"{local:%H:%M}"
        )
