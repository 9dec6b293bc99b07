"""What the trail says, in words: who, what, and how much of it."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from kiosk.domain.trail import TrailCheck, TrailLine
from kiosk.ui.sentences import Sentences


class Kind(Enum):
    """Lines that belong together, to choose from."""

    ALL = "all"
    PEOPLE = "people"
    SEARCH = "search"
    ACCESS = "access"
    FILES = "files"


KINDS: dict[Kind, frozenset[str]] = {
    Kind.SEARCH: frozenset({"search"}),
    Kind.ACCESS: frozenset({"unlock", "wrong-pin", "too-soon", "locked", "leave", "pin-chosen"}),
    Kind.FILES: frozenset(
        (
            "import export bundle merge exchange-key-shown exchange-key-chosen erase erasure-hold "
            "erasure-hold-ended backup restore event cameras ticks pre-printed ticket-key-made ticket-key-trusted "
            "ticket-key-revoked ticket-revoked trail-forgotten"
        ).split()
    )
    | {"paper list"},
}
"""Which lines are of which kind; all that are nowhere are about people."""


def kind_of(line: TrailLine) -> Kind:
    """The kind of a line."""
    return next((kind for kind, words in KINDS.items() if line.what in words), Kind.PEOPLE)


class TrailSentences(Sentences):
    """The page with the trail."""

    catalogue = "helper"

    def heading(self) -> str:
        """The page."""
        return self.tr("Protokoll")

    def reading(self) -> str:
        return self.tr("Das Protokoll wird gelesen und geprüft.")

    def failed(self) -> str:
        return self.tr("Das Protokoll kann gerade nicht gelesen werden. Bitte versuchen Sie es gleich noch einmal.")

    def check(self, check: TrailCheck) -> str:
        """Whether all lines are there."""
        if check.broken_at is None:
            return self.tr("Kette geprüft: unversehrt, %n Zeilen.", "", check.lines)
        return self.tr(
            "Die Kette ist ab Zeile {number} nicht mehr heil: Jemand oder etwas hat das Protokoll verändert. Bitte"
            " sagen Sie es der Person, die für den Datenschutz zuständig ist."
        ).format(number=check.broken_at)

    def kind(self, kind: Kind) -> str:
        """A button that chooses lines."""
        match kind:
            case Kind.ALL:
                return self.tr("Alles")
            case Kind.PEOPLE:
                return self.tr("Personen")
            case Kind.SEARCH:
                return self.tr("Suchen")
            case Kind.ACCESS:
                return self.tr("PINs")
            case Kind.FILES:
                return self.tr("Listen")
            case _:
                assert_never(kind)

    def show_only(self, kind: str) -> str:
        """The same for screen readers."""
        return self.tr("Zeigen: {kind}").format(kind=kind)

    def save(self) -> str:
        return self.tr("Protokoll speichern")

    def nothing(self) -> str:
        return self.tr("Hier steht noch nichts.")

    def headings(self) -> tuple[str, ...]:
        """The columns."""
        return self.tr("Wann"), self.tr("Wer"), self.tr("Was"), self.tr("Anmeldung"), self.tr("Genauer")

    def who(self, operator: str) -> str:
        """Who did it."""
        words = {
            "attendee": self.tr("Besuch"),
            "helper": self.tr("Helfer"),
            "organiser": self.tr("Leitung"),
            "command line": self.tr("Befehlszeile"),
            "paper list": self.tr("Papier-Liste"),
            "station": self.tr("von selbst"),
        }
        return words.get(operator, operator)

    def what(self, word: str) -> str:
        """What was done; a word that this program does not know stays as it is."""
        words = {
            "unlock": self.tr("Bereich geöffnet"),
            "leave": self.tr("Bereich verlassen"),
            "wrong-pin": self.tr("Falsche PIN"),
            "too-soon": self.tr("PIN zu schnell noch einmal versucht"),
            "locked": self.tr("PIN-Eingabe gesperrt"),
            "pin-chosen": self.tr("PIN gewählt"),
            "search": self.tr("Gesucht"),
            "check-in": self.tr("Eingecheckt"),
            "admit-anyway": self.tr("Trotzdem eingelassen"),
            "withdrawal": self.tr("Einchecken zurückgenommen"),
            "check-out": self.tr("Hinausgegangen"),
            "reprint": self.tr("Schild noch einmal gedruckt"),
            "correction": self.tr("Name korrigiert"),
            "note": self.tr("Notiz geschrieben"),
            "walk-in": self.tr("Ohne Anmeldung aufgenommen"),
            "undo": self.tr("Rückgängig gemacht"),
            "settled": self.tr("Abweisung erledigt"),
            "given-up": self.tr("Schild aufgegeben"),
            "again": self.tr("Schild noch einmal versucht"),
            "import": self.tr("Liste geladen"),
            "export": self.tr("Daten gespeichert"),
            "bundle": self.tr("Stand ausgegeben"),
            "merge": self.tr("Stand eingelesen"),
            "exchange-key-shown": self.tr("Schlüssel der Stationen gezeigt"),
            "exchange-key-chosen": self.tr("Schlüssel der Stationen getauscht"),
            "ticket-signed": self.tr("Ticket ausgestellt"),
            "tickets-revoked": self.tr("Tickets für ungültig erklärt"),
            "ticket-revoked": self.tr("Ticket für ungültig erklärt"),
            "ticket-key-made": self.tr("Ticket-Schlüssel erstellt"),
            "ticket-key-trusted": self.tr("Ticket-Schlüssel anerkannt"),
            "ticket-key-revoked": self.tr("Ticket-Schlüssel für ungültig erklärt"),
            "pre-printed": self.tr("Schilder als gedruckt gemerkt"),
            "trail-forgotten": self.tr("Alte Zeilen des Protokolls gelöscht"),
            "erase": self.tr("Daten gelöscht"),
            "erasure-hold": self.tr("Löschen ausgesetzt"),
            "erasure-hold-ended": self.tr("Löschen wieder erlaubt"),
            "backup": self.tr("Sicherung angelegt"),
            "restore": self.tr("Sicherung zurückgespielt"),
            "paper list": self.tr("Papier-Liste erstellt"),
            "ticks": self.tr("Häkchen eingetragen"),
            "event": self.tr("Veranstaltung geändert"),
            "cameras": self.tr("Kamera gewählt"),
            "hub-set-up": self.tr("Zentrale eingerichtet"),
            "sync-joined": self.tr("Abgleich begonnen"),
            "sync-left": self.tr("Abgleich beendet"),
            "sync-again": self.tr("Abgleich noch einmal versucht"),
            "sync-settled": self.tr("Nicht Angenommenes erledigt"),
            "sync-token-rolled": self.tr("Zugang zu pretix erneuert"),
        }
        return words.get(word, word)

    def detail(self, line: TrailLine) -> str:
        """How much of it."""
        names = {
            "letters": self.tr("Buchstaben"),
            "queries": self.tr("Anfragen"),
            "hits": self.tr("Treffer"),
            "people": self.tr("Personen"),
            "new": self.tr("neu"),
            "changed": self.tr("geändert"),
            "unchanged": self.tr("unverändert"),
            "missing": self.tr("fehlen"),
            "refused": self.tr("abgelehnt"),
            "known": self.tr("bekannt"),
            "doubles": self.tr("doppelt"),
            "entries": self.tr("Einträge"),
            "bytes": self.tr("Bytes"),
            "whose": self.tr("von"),
            "what": self.tr("was"),
            "until": self.tr("bis"),
            "registrations": self.tr("Anmeldungen"),
            "erased": self.tr("gelöscht"),
            "kind": self.tr("was"),
            "entry": self.tr("Eintrag"),
            "job": self.tr("Druckauftrag"),
            "file": self.tr("Datei"),
            "counterpart": self.tr("mit"),
            "sort": self.tr("was"),
            "key": self.tr("Schlüssel"),
            "public": self.tr("Schlüssel"),
            "lines": self.tr("Zeilen"),
            "badges": self.tr("Schilder"),
            "persons": self.tr("wie"),
            "sealed": self.tr("mit Passwort"),
        }
        parts = []
        for key, value in line.detail.items():
            said = str(value)
            if key == "whose":
                said = self.who(said)
            elif key == "kind":
                said = self.what(said)
            elif key in ("what", "persons", "sealed"):
                said = self.saved(said)
            parts.append(f"{names.get(key, key)}: {said}")
        return ", ".join(parts)

    def saved(self, word: str) -> str:
        """What was saved as a file."""
        words = {
            "numbers": self.tr("Zahlen"),
            "trail": self.tr("Protokoll"),
            "attendance": self.tr("Anwesenheit"),
            "confirmations": self.tr("Bestätigungen"),
            "certificates": self.tr("Bescheinigungen"),
            "report": self.tr("Bericht"),
            "named": self.tr("mit Namen"),
            "numbered": self.tr("mit Nummern"),
            "counted": self.tr("nur Zahlen"),
            "yes": self.tr("ja"),
            "no": self.tr("nein"),
        }
        return words.get(word, word)
