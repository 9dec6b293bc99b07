"""`python -m tools.strangers`: the tasks of helpers and organisers, done by real clicks and keys, counted and timed.

The real program on a virtual screen; whoever does the tasks finds things by their names only, as a stranger would. A
picture of each step is kept in einlass-report/strangers, to be looked at, and the table stands in docs/strangers.md.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import xlsxwriter

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.domain.operator import Operator
from kiosk.settings import DEFAULT_EVENT, read_event
from tests.accessibility.rig import program_running
from tools.stranger import Account, Stranger
from tools.xtest import XHand

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "einlass-report" / "strangers"
PAGE = ROOT / "docs" / "strangers.md"
HELPERS_PIN, ORGANISERS_PIN = "270499", "830516"

LIST = """id,code,first_name,last_name,organisation,email,role,status
S001,TICKET-S001-ABCDEFGHIJ,Aylin,Demirkan,Heimatmuseum Oberstaufenbach,s001@museum.example,,confirmed
S002,TICKET-S002-ABCDEFGHIJ,Jörg,Weißgerber,Dorfmuseum Kirchlindach,s002@museum.example,,confirmed
S003,TICKET-S003-ABCDEFGHIJ,Łucja,Brzęczyk,Stadtmuseum Wiesental,s003@museum.example,,confirmed
S004,TICKET-S004-ABCDEFGHIJ,Til,Vogelsang,Freilichtmuseum Hinterrieden,s004@museum.example,speaker,confirmed
S005,TICKET-S005-ABCDEFGHIJ,Frieda,Holzapfel,Puppenstubenmuseum Lauterach,s005@museum.example,,pending
"""


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody is asked to do; `most` is how many actions it may take (issue), counted from `counted_from`."""

    name: str
    words: str
    most: int
    prepare: Callable[[Path], None]
    do: Callable[[Stranger], None]
    counted_from: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """A task that was done."""

    task: Task
    account: Account

    @property
    def actions(self) -> int:
        """So many count."""
        return len(self.account.deeds) - self.task.counted_from


def event_in(folder: Path) -> Path:
    """The bundled event, today and tomorrow, with the doors open all day."""
    settings = read_event()
    today = datetime.now(UTC).astimezone(ZoneInfo(settings.event.time_zone)).date()
    text = DEFAULT_EVENT.read_text("utf-8")
    for place, day in enumerate(settings.event.days):
        text = text.replace(day.isoformat(), (today + timedelta(days=place)).isoformat())
    path = folder / "event.toml"
    path.write_text(text, "utf-8")
    return path


def with_people(folder: Path) -> None:
    """A station that is ready: PINs, and five people on the list."""
    settings = read_event(event_in(folder))
    data = folder / "data"
    data.mkdir(mode=0o700)
    (folder / "key").write_text(bytes(range(32)).hex(), "utf-8")
    (folder / "key").chmod(0o600)
    listed = folder / "list.csv"
    listed.write_text(LIST, "utf-8")
    ledger = Ledger(open_station(station_path(data), bytes(range(32)), clock=lambda: datetime.now(UTC)), settings.rules)
    try:
        import_registrations(ledger.file, read_list(listed, settings.days))
        ledger.choose_pin(Operator.ORGANISER, ORGANISERS_PIN)
        ledger.choose_pin(Operator.HELPER, HELPERS_PIN)
    finally:
        ledger.close()


def empty(folder: Path) -> None:
    """A station that was never started, and a messy list among the documents."""
    event_in(folder)
    messy_list(folder)


def ready_without_list(folder: Path) -> None:
    """A station that is ready but for a new list that has come by e-mail."""
    with_people(folder)
    messy_list(folder)


def messy_list(folder: Path) -> None:
    """A list as offices send them: a title over the headings, names in one column, blank rows, a wrong address."""
    documents = folder / "Documents"
    documents.mkdir()
    book = xlsxwriter.Workbook(str(documents / "Anmeldungen final NEU(2).xlsx"))
    sheet = book.add_worksheet("Anmeldungen")
    rows: Sequence[Sequence[str]] = (
        ("Gemeinsam Digital: Anmeldungen", "", "", "", "", ""),
        ("", "", "", "", "", ""),
        ("Ticket-Code", "Name", "Museum / Einrichtung", "E-Mail-Adresse", "Bezahlt?", "Essen"),
        (
            "MESSY-0001-ABCDEFGH",
            "Wiśniewska, Zofia",
            "Zinnfigurenkabinett Altenbühl",
            "z@museum.example",
            "ja",
            "vegan",
        ),
        ("MESSY-0002-ABCDEFGH", "  Öz,   Uli ", "Dorfmuseum Kirchlindach", "u@museum.example", "ja", ""),
        ("", "", "", "", "", ""),
        ("MESSY-0003-ABCDEFGH", "Groß, Dr. Käthe", "", "kaethe(at)museum", "nein", "Nüsse"),
        ("MESSY-0004-ABCDEFGH", "Nguyễn, Ngọc", "Kinder- und Jugendmuseum Funkelstein", "n@museum.example", "ja", ""),
        ("MESSY-0004-ABCDEFGH", "Nguyễn, Ngọc", "Kinder- und Jugendmuseum Funkelstein", "n@museum.example", "ja", ""),
        ("", "Ohne Code, Ute", "Museum Ohneland", "o@museum.example", "ja", ""),
    )
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()


def unlock(stranger: Stranger, pin: str) -> None:
    """By the corner, with a PIN."""
    stranger.clicks("Helfer", "PIN")
    stranger.enters(pin, "Einlass beenden")


def find_and_check_in(stranger: Stranger) -> None:
    """Somebody says "Demircan"; the list has Demirkan."""
    unlock(stranger, HELPERS_PIN)
    stranger.types("demircan", "Demirkan")
    stranger.presses("Return", "Einchecken")
    stranger.presses("Return", "ist eingecheckt")


def walk_in(stranger: Stranger) -> None:
    """Somebody who is on no list."""
    unlock(stranger, HELPERS_PIN)
    stranger.types("hollerbusch", "Nicht auf der Liste?")
    stranger.clicks("Neue Person eintragen", "Vorname")
    stranger.types("Merle")
    stranger.clicks("Eintragen und einchecken", "ist eingecheckt")


def undo(stranger: Stranger) -> None:
    """The wrong person was checked in."""
    unlock(stranger, HELPERS_PIN)
    stranger.types("vogelsang", "Vogelsang")
    stranger.presses("Return", "Einchecken")
    stranger.presses("Return", "ist eingecheckt")
    stranger.clicks("Rückgängig", "Rückgängig gemacht")


def reprint(stranger: Stranger) -> None:
    """A badge is lost."""
    unlock(stranger, HELPERS_PIN)
    stranger.types("lucja", "Brzęczyk")
    stranger.presses("Return", "Schild drucken")
    stranger.clicks("Schild drucken", "noch einmal gedruckt")


def load_list(stranger: Stranger) -> None:
    """A list that an office has sent."""
    unlock(stranger, ORGANISERS_PIN)
    stranger.clicks("Vorbereiten", "Liste laden")
    stranger.clicks("Liste laden", "Anmeldungen final")
    stranger.clicks("Anmeldungen final", "Schritt 2")
    stranger.clicks("Weiter", "Schritt 3")
    stranger.clicks("Personen laden", "Die Liste ist geladen")


def first_start(stranger: Stranger) -> None:
    """From nothing to a kiosk that is ready for visitors."""
    stranger.waits_for("PIN der Leitung")
    stranger.enters(ORGANISERS_PIN, "noch einmal")
    stranger.enters(ORGANISERS_PIN, "PIN der Helfer")
    stranger.enters(HELPERS_PIN, "noch einmal")
    # With nobody on the list the area opens where one is loaded.
    stranger.enters(HELPERS_PIN, "Anmeldungen final")
    stranger.clicks("Anmeldungen final", "Schritt 2")
    stranger.clicks("Weiter", "Schritt 3")
    stranger.clicks("Personen laden", "Die Liste ist geladen")
    stranger.clicks("Zum Morgen-Check", "bereit")
    stranger.clicks("Zurück zum Einlass", "Hilfe holen")


TASKS: Sequence[Task] = (
    Task("find", "find a person from a misspelt name and check in, after typing", 3, with_people, find_and_check_in, 3),
    Task("walk-in", "walk-in with a badge", 5, with_people, walk_in, 2),
    Task("undo", "undo a check-in", 1, with_people, undo, 5),
    Task("reprint", "print one more badge, after typing", 2, with_people, reprint, 3),
    Task("list", "import a messy XLSX to live", 10, ready_without_list, load_list),
    Task("first-start", "first start to a kiosk that is ready", 12, empty, first_start),
)


@contextmanager
def stranger_at(task: Task, pictures: Path = PICTURES, size: str = "1360x800") -> Iterator[Stranger]:
    """Somebody before a program that is as the task wants it. Raises RigMissing where a real part is missing."""
    with tempfile.TemporaryDirectory(prefix="einlass-stranger-") as name:
        folder = Path(name)
        task.prepare(folder)
        words = ("run", "--windowed", "--event", str(folder / "event.toml"))
        with program_running(folder, *words, size=size) as desk, XHand(desk.display) as hand:
            yield Stranger(desk, hand, pictures)


def done(task: Task, pictures: Path = PICTURES) -> Result:
    """Do it."""
    with stranger_at(task, pictures) as stranger, stranger.at(task.name) as account:
        stranger.waits_for("PIN" if task.prepare is empty else "Hilfe holen")
        task.do(stranger)
    return Result(task, account)


def page(results: Sequence[Result]) -> str:
    """The table for docs."""
    lines = [
        "# Tasks as a stranger does them",
        "",
        "Real clicks and keys on the real program on a virtual screen, found by their names in the accessible tree;",
        "made by `python -m tools.strangers`. An action is a click, a key, or one text that is typed and confirmed.",
        "Seconds are those of the program, without the time that somebody thinks and types.",
        "",
        "| task | actions | at most | seconds in all | longest wait |",
        "|---|---|---|---|---|",
    ]
    for result in results:
        deeds = result.account.deeds
        longest = max(deeds, key=lambda deed: deed.seconds)
        lines.append(
            f"| {result.task.words} | {result.actions} | {result.task.most} | {result.account.seconds:.1f} "
            f"| {longest.seconds:.1f} s ({longest.what}) |"
        )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Do all tasks or some; ends with 1 if one takes too many actions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tasks", nargs="*", help="which; all without a name")
    arguments = parser.parse_args()
    chosen = [task for task in TASKS if not arguments.tasks or task.name in arguments.tasks]
    results = []
    for task in chosen:
        result = done(task)
        results.append(result)
        print(f"{task.name}: {result.actions} actions (at most {task.most}), {result.account.seconds:.1f} s")
        for deed in result.account.deeds:
            print(f"    {deed.seconds:6.2f} s  {deed.what}")
    if len(chosen) == len(TASKS):
        PAGE.write_text(page(results), "utf-8")
    raise SystemExit(any(result.actions > result.task.most for result in results))


if __name__ == "__main__":
    main()
