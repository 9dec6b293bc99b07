"""What is said about the paper list, and about its ticks when they come back."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from kiosk.domain.dates import short_date, weekday
from kiosk.domain.history import NotUndone
from kiosk.domain.printer import folder_named
from kiosk.domain.row_code import in_groups, read_code
from kiosk.domain.ticks import Tick, TickAnswer
from kiosk.office.paper import PaperMade
from kiosk.ui.sentences import Sentences


class PaperSentences(Sentences):
    """Two pages: print the list, and bring its ticks back."""

    catalogue = "helper"

    def heading(self) -> str:
        """The page that prints."""
        return self.tr("Papier-Liste")

    def what_for(self) -> str:
        """Why paper."""
        return self.tr(
            "Damit geht der Einlass weiter, auch wenn nichts mehr geht: alle Namen nach dem Alphabet, mit Kästchen zum"
            " Abhaken. Drucken Sie die Liste vor dem Beginn."
        )

    def which_day(self) -> str:
        """The choice of the day."""
        return self.tr("Für welchen Tag?")

    def day(self, day: date) -> str:
        """One of the days."""
        return f"{weekday(day, self.language)}, {short_date(day, self.language)}"

    def print(self) -> str:
        """The button."""
        return self.tr("Liste drucken")

    def making(self) -> str:
        """It is being made."""
        return self.tr("Die Liste wird gemacht …")

    def made(self, made: PaperMade) -> tuple[str, str]:
        """It is there: what happened, and what to do now."""
        people = self.tr("Die Liste mit %n Personen ist fertig.", "", made.people)
        folder = folder_named(made.printer)
        if folder is not None:
            place = self.tr("Sie liegt im Ordner „{folder}“.").format(folder=folder)
        elif made.printer:
            place = self.tr("Sie kommt aus dem Drucker {name}.").format(name=made.printer)
        else:
            place = self.tr(
                "Kein Drucker für A4-Papier ist bereit. Die Liste liegt hier: {path}. Öffnen Sie sie dort und drucken"
                " Sie sie."
            ).format(path=made.path)
        remembered = self.tr(
            "Sie ist aus dem Gedächtnis gemacht. Tragen Sie später alle Häkchen ein, auch die gedruckten."
        )
        return people, f"{place} {remembered}" if made.order.remembered is not None else place

    def file_gone(self) -> str:
        """The file cannot be read: from memory then."""
        return self.tr("Die Datei ist nicht zu lesen. Die Liste wird aus dem Gedächtnis gemacht …")

    def nobody_remembered(self) -> tuple[str, str]:
        """Not even that."""
        return (
            self.tr("Die Station kennt die Namen gerade nicht."),
            self.tr("Nehmen Sie die Papier-Liste, die vor dem Beginn gedruckt wurde."),
        )

    def not_made(self) -> tuple[str, str]:
        """There is no place for it at all."""
        return (
            self.tr("Die Liste konnte nicht gemacht werden."),
            self.tr(
                "Stecken Sie einen USB-Stick ein oder schalten Sie einen Drucker ein. Versuchen Sie es noch einmal."
            ),
        )

    def ticks_later(self) -> str:
        """What comes afterwards."""
        return self.tr("Danach kommen die Häkchen zurück in die Station: auf der Seite „Häkchen eintragen“.")

    def ticks_heading(self) -> str:
        """The page that takes ticks."""
        return self.tr("Häkchen eintragen")

    def how(self) -> str:
        """How ticks come back."""
        return self.tr(
            "Tippen Sie für jedes Häkchen den Code der Zeile. Oder halten Sie den QR-Code der Zeile nahe in die Mitte"
            " der Kamera."
        )

    def code(self) -> str:
        """The field."""
        return self.tr("Code, wie K7M-2QX")

    def enter(self) -> str:
        """The button beside it."""
        return self.tr("Eintragen")

    def entered(self, count: int) -> str:
        """How many so far."""
        return self.tr("%n Häkchen eingetragen", "", count) if count else self.tr("Noch kein Häkchen eingetragen")

    def tick(self, tick: Tick) -> tuple[str, str]:
        """One of them: what came of it, and what to do."""
        code = self._shown(tick)
        name = tick.registration.attendee.full_name if tick.registration else ""
        match tick.answer:
            case TickAnswer.TICKED:
                return self.tr("{name} ist eingecheckt.").format(name=name), code
            case TickAnswer.ALREADY:
                return self.tr("{name} war schon eingecheckt.").format(name=name), code
            case TickAnswer.UNREADABLE:
                return (
                    self.tr("„{code}“ ist kein Code einer Zeile.").format(code=code),
                    self.tr("Sehen Sie noch einmal auf das Papier und tippen Sie ihn neu."),
                )
            case TickAnswer.UNKNOWN:
                return (
                    self.tr("Zu {code} gibt es niemanden auf dieser Liste.").format(code=code),
                    self.tr("Ist es die Liste dieser Veranstaltung? Sonst: am Helfer-Platz nach dem Namen suchen."),
                )
            case TickAnswer.AMBIGUOUS:
                return (
                    self.tr("Zu {code} passen mehrere Personen.").format(code=code),
                    self.tr("Suchen Sie die Person am Helfer-Platz nach dem Namen."),
                )
            case _:
                assert_never(tick.answer)

    def undo(self, tick: Tick) -> str:
        """What the button says to screen readers."""
        return self.tr("Häkchen {code} zurücknehmen").format(code=self._shown(tick))

    def undo_short(self) -> str:
        """The button that takes a tick back."""
        return self.tr("Rückgängig")

    def undone(self) -> str:
        """It was taken back."""
        return self.tr("Zurückgenommen")

    def not_undone(self, why: NotUndone) -> str:
        """It was not."""
        if why is NotUndone.ALREADY:
            return self.tr("Das ist schon zurückgenommen.")
        return self.tr("Das geht hier nicht mehr. Öffnen Sie die Person am Helfer-Platz.")

    def not_entered(self) -> tuple[str, str]:
        """The file took nothing."""
        return (
            self.tr("Das konnte nicht gespeichert werden."),
            self.tr("Nichts davon ist eingetragen. Versuchen Sie es gleich noch einmal."),
        )

    def walk_ins(self) -> str:
        """The last page."""
        return self.tr(
            "Die Namen von der letzten Seite („Nicht auf der Liste?“) geben Sie am Helfer-Platz ein: „Neue Person“."
        )

    def list_of_ticks(self) -> str:
        """What screen readers call the list."""
        return self.tr("Eingetragene Häkchen, das neueste zuerst")

    def _shown(self, tick: Tick) -> str:
        code = read_code(tick.typed)
        return in_groups(code) if code else tick.typed
