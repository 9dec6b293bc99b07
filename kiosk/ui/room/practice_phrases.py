"""What is said in practice: the frame's band, the trainer's board, and the exercises."""

from __future__ import annotations

from typing import assert_never

from kiosk.practice.exercises import FIRST_NAME, LAST_NAME, RIGHT_NAME, Cast, Exercise
from kiosk.practice.mishaps import Mishap, Part, Visitor
from kiosk.ui.sentences import Sentences


class PracticeSentences(Sentences):
    """Practice, for helpers who learn and organisers who teach."""

    catalogue = "helper"

    def heading(self) -> str:
        """The page."""
        return self.tr("Üben")

    def band(self) -> str:
        """The word on every screen."""
        return self.tr("ÜBUNG")

    def nothing_is_real(self) -> str:
        """What it means."""
        return self.tr("Nichts hier ist echt.")

    def what_it_is(self) -> str:
        """At the real door: what practice is."""
        return self.tr(
            "Üben Sie mit erfundenen Gästen. Die echte Liste bleibt zu, und von der Übung bleibt nichts zurück."
        )

    def what_happens(self) -> str:
        """What happens when it begins."""
        return self.tr(
            "Solange Sie üben, kann an dieser Station niemand einchecken. Ein gestreifter Rahmen zeigt: Das ist eine"
            " Übung."
        )

    def begin(self) -> str:
        """The button that begins."""
        return self.tr("Übung beginnen")

    def end(self) -> str:
        """The button that ends it."""
        return self.tr("Übung beenden")

    def anew(self) -> str:
        """The button that begins it from the start."""
        return self.tr("Von vorn")

    def no_pin(self) -> str:
        """The way in."""
        return self.tr("In der Übung wird keine PIN verlangt. An der echten Tür kommt sie immer vor diesem Bereich.")

    def exercises(self, done: int, of: int) -> str:
        """The heading of the exercises."""
        return self.tr("Aufgaben: {done} von {of} geschafft").format(done=done, of=of)

    def all_done(self) -> str:
        """Everything is done."""
        return self.tr("Alles geschafft. Sie können es!")

    def done(self) -> str:
        """Beside an exercise, for screen readers."""
        return self.tr("Geschafft")

    def set_up(self) -> str:
        """The button that lets happen what an exercise begins with."""
        return self.tr("Auslösen")

    def task(self, exercise: Exercise, cast: Cast) -> str:
        """What to do."""
        match exercise:
            case Exercise.FIND:
                return self.tr("Suchen Sie {name} und checken Sie sie ein. Ein Tippfehler schadet nicht.").format(
                    name=cast.find.attendee.full_name
                )
            case Exercise.UNDO:
                return self.tr("Das war zu früh: Nehmen Sie das Einchecken von {name} wieder zurück.").format(
                    name=cast.find.attendee.full_name
                )
            case Exercise.WALK_IN:
                return self.tr("{name} ist nicht angemeldet. Nehmen Sie sie als neue Person auf.").format(
                    name=f"{FIRST_NAME} {LAST_NAME}"
                )
            case Exercise.CORRECT:
                return self.tr("{name} heißt in Wirklichkeit {right} mit Vornamen. Korrigieren Sie das.").format(
                    name=cast.correct.attendee.full_name, right=RIGHT_NAME
                )
            case Exercise.REPRINT:
                return self.tr("Drucken Sie noch ein Schild für {right} {name}.").format(
                    right=RIGHT_NAME, name=cast.correct.attendee.last_name
                )
            case Exercise.NOTE:
                return self.tr("Schreiben Sie bei {name} eine Notiz: Jacke liegt am Info-Tisch.").format(
                    name=cast.note.attendee.full_name
                )
            case Exercise.UNPAID:
                return self.tr(
                    "Tippen Sie auf „Auslösen“ und gehen Sie zurück zum Einlass: {name} hat noch nicht bezahlt. Lösen"
                    " Sie den Fall am Helfer-Platz."
                ).format(name=cast.unpaid.attendee.full_name)
            case Exercise.CALL:
                return self.tr(
                    "Tippen Sie auf „Auslösen“: An einer anderen Station ruft jemand um Hilfe. Nehmen Sie den Ruf am"
                    " Helfer-Platz an."
                )
            case Exercise.PRINTER:
                return self.tr(
                    "Tippen Sie auf „Auslösen“ und gehen Sie zurück zum Einlass: Der Drucker hat Papierstau. Sehen Sie"
                    " am Helfer-Platz nach, was zu tun ist. Machen Sie ihn dann hier wieder gut."
                )
            case _:
                assert_never(exercise)

    def trainer(self) -> str:
        """The heading of the board."""
        return self.tr("Was soll passieren?")

    def how_to(self) -> str:
        """How the board works."""
        return self.tr("Ein Tipp löst es aus, noch ein Tipp macht es wieder gut.")

    def well_again(self) -> str:
        """What is broken can be mended."""
        return self.tr("Wieder gut")

    def part(self, part: Part) -> str:
        """A group of buttons."""
        match part:
            case Part.PRINTER:
                return self.tr("Drucker")
            case Part.CAMERA:
                return self.tr("Kamera")
            case Part.CLOCK:
                return self.tr("Uhr")
            case Part.FILE:
                return self.tr("Festplatte")
            case Part.NETWORK:
                return self.tr("Netz")
            case _:
                assert_never(part)

    def visitors(self) -> str:
        """The group of those who come."""
        return self.tr("Wer kommt?")

    def mishap(self, mishap: Mishap) -> str:
        """One of the buttons."""
        match mishap:
            case Mishap.JAM:
                return self.tr("Papierstau")
            case Mishap.PAPER_OUT:
                return self.tr("Kein Papier")
            case Mishap.PRINTER_OFF:
                return self.tr("Drucker aus")
            case Mishap.CAMERA_DARK:
                return self.tr("Bild schwarz")
            case Mishap.CAMERA_FROZEN:
                return self.tr("Bild eingefroren")
            case Mishap.CAMERA_GONE:
                return self.tr("Kamera abgezogen")
            case Mishap.NETWORK_LOST:
                return self.tr("Kein Netz")
            case Mishap.DAY_LATER:
                return self.tr("Einen Tag vor")
            case Mishap.HOUR_BACK:
                return self.tr("Eine Stunde zurück")
            case Mishap.YEAR_1970:
                return self.tr("Jahr 1970")
            case Mishap.DISK_FULL:
                return self.tr("Platte voll")
            case _:
                assert_never(mishap)

    def visitor(self, visitor: Visitor) -> str:
        """One of those who come."""
        match visitor:
            case Visitor.GUEST:
                return self.tr("Gast mit Karte")
            case Visitor.UNPAID:
                return self.tr("Gast, nicht bezahlt")
            case Visitor.FORGED:
                return self.tr("Gefälschte Karte")
            case Visitor.WALK_IN:
                return self.tr("Ohne Anmeldung")
            case Visitor.CALLER:
                return self.tr("Ruf von anderer Station")
            case _:
                assert_never(visitor)

    def coming(self, visitor: Visitor, cast: Cast) -> str:
        """What happens next, as soon as the screen is the visitors'."""
        match visitor:
            case Visitor.GUEST:
                name = cast.guest.attendee.full_name
            case Visitor.UNPAID:
                name = cast.unpaid.attendee.full_name
            case Visitor.FORGED:
                return self.tr("Gehen Sie zurück zum Einlass: Jemand hält eine gefälschte Karte vor die Kamera.")
            case Visitor.WALK_IN:
                return self.tr("{name} steht am Helfer-Platz und ist nicht angemeldet.").format(
                    name=f"{FIRST_NAME} {LAST_NAME}"
                )
            case Visitor.CALLER:
                return self.tr("Eine andere Station ruft: Sehen Sie am Helfer-Platz nach.")
            case _:
                assert_never(visitor)
        return self.tr("Gehen Sie zurück zum Einlass: {name} hält die Karte vor die Kamera.").format(name=name)

    def other_station(self) -> str:
        """The station that calls."""
        return self.tr("Eingang Süd (Übung)")

    def printer(self) -> str:
        """The printer of practice."""
        return self.tr("Übungs-Drucker")
