"""The office prints the paper list and brings its ticks back, with a real file, and without one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from db.ledger import Ledger
from kiosk.assembly import paper_tasks as module
from kiosk.assembly.paper_tasks import paper_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.domain.history import NotUndone
from kiosk.domain.operator import Operator
from kiosk.domain.printer import PrinterFault
from kiosk.domain.row_code import in_groups, row_codes
from kiosk.domain.ticks import TickAnswer
from kiosk.domain.trouble import StoreTrouble
from kiosk.office.paper import EnterTicks, PaperMade, PrintPaper, TakeTickBack, TicksEntered, TickTakenBack
from kiosk.office.saving import NotSaved
from kiosk.settings import read_event
from tests.cups_lab import CupsLab
from tests.db.stations import Clock, import_people, open_ledger
from tests.fake_printers import FakePrinter
from tests.people import DAY_1, registration


def rooms(folder: Path, open_one: Callable[[], Ledger]) -> Rooms:
    return Rooms(read_event(), folder / "event.toml", folder, open_one, Clock())


@pytest.fixture
def office(tmp_path: Path) -> Rooms:
    ledger = open_ledger(tmp_path)
    import_people(ledger)
    ledger.close()
    return rooms(tmp_path, lambda: open_ledger(tmp_path))


@pytest.fixture
def no_file(tmp_path: Path) -> Rooms:
    def gone() -> Ledger:
        raise StoreTrouble("The disk is gone.")

    return rooms(tmp_path, gone)


def do(rooms: Rooms, order: object, *printers: FakePrinter) -> object:
    return paper_tasks(rooms, lambda: printers)[type(order)](order, lambda _done, _of: None)


def test_the_list_goes_to_the_printer(office: Rooms) -> None:
    printer = FakePrinter("Büro")
    news = do(office, PrintPaper(DAY_1), printer)
    assert isinstance(news, PaperMade)
    assert (news.printer, news.path, news.people) == ("Büro", None, 6)
    assert printer.pages[0].startswith(b"%PDF")


def test_without_a_printer_it_is_left_in_the_exports_readable_by_its_owner_only(office: Rooms) -> None:
    news = do(office, PrintPaper(DAY_1))
    assert isinstance(news, PaperMade)
    assert news.path == office.folder / "exports" / "paper-list-2024-02-20.pdf"
    assert news.path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("fault", ["faults", "refuses"])
def test_a_printer_that_does_not_take_it_costs_nothing_but_paper(office: Rooms, fault: str) -> None:
    printer = FakePrinter("Büro")
    setattr(printer, fault, (PrinterFault.JAM,) if fault == "faults" else PrinterFault.OTHER)
    news = do(office, PrintPaper(DAY_1), printer)
    assert isinstance(news, PaperMade)
    assert not news.printer
    assert news.path is not None


def test_from_memory_no_file_is_needed(no_file: Rooms) -> None:
    printer = FakePrinter("Büro")
    news = do(no_file, PrintPaper(DAY_1, (registration(1), registration(2))), printer)
    assert isinstance(news, PaperMade)
    assert (news.printer, news.people) == ("Büro", 2)


def test_a_disk_that_is_full_can_be_read_and_the_list_is_printed_once(
    office: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StoreTrouble("The disk is full.")

    monkeypatch.setattr(Ledger, "leave", full)
    printer = FakePrinter("Büro")
    assert isinstance(do(office, PrintPaper(DAY_1), printer), PaperMade)
    assert len(printer.pages) == 1


def test_without_file_and_memory_the_trouble_is_told(no_file: Rooms) -> None:
    with pytest.raises(StoreTrouble):
        do(no_file, PrintPaper(DAY_1))


def test_on_a_full_disk_it_goes_to_a_stick(no_file: Rooms, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (no_file.folder / "exports").write_text("a file where the folder should be")
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(module, "mounted", lambda: [("STICK", stick)])
    monkeypatch.setattr(module, "documents", lambda _home: None)
    news = do(no_file, PrintPaper(DAY_1, (registration(),)))
    assert isinstance(news, PaperMade)
    assert news.path is not None
    assert news.path.parent == stick


def test_with_no_place_at_all_it_says_so(no_file: Rooms, monkeypatch: pytest.MonkeyPatch) -> None:
    (no_file.folder / "exports").write_text("a file where the folder should be")
    monkeypatch.setattr(module, "mounted", list)
    monkeypatch.setattr(module, "documents", lambda _home: None)
    with pytest.raises(NotSaved):
        do(no_file, PrintPaper(DAY_1, (registration(),)))


def test_ticks_are_entered_taken_back_and_left_in_the_trail(office: Rooms) -> None:
    ledger = office.open_ledger()
    code = in_groups(next(iter(row_codes(person.id for person in ledger.registrations()).values())))
    ledger.close()
    office.on_duty.on_came(Operator.ORGANISER)
    news = do(office, EnterTicks(DAY_1, f"{code}\nnonsense"))
    assert isinstance(news, TicksEntered)
    assert [tick.answer for tick in news.ticks] == [TickAnswer.TICKED, TickAnswer.UNREADABLE]
    entry = news.ticks[0].entry
    assert entry is not None
    assert do(office, TakeTickBack(DAY_1, entry)) == TickTakenBack(TakeTickBack(DAY_1, entry))
    again = do(office, TakeTickBack(DAY_1, entry))
    assert isinstance(again, TickTakenBack)
    assert again.why is NotUndone.ALREADY
    ledger = office.open_ledger()
    line = next(line for line in ledger.trail() if line.what == "ticks")
    ledger.close()
    assert (line.operator, dict(line.detail)) == (Operator.ORGANISER, {"new": 1})


def test_no_name_is_in_the_repr_of_an_order() -> None:
    assert "Aylin" not in repr(PrintPaper(DAY_1, (registration(),)))
    assert "K7M" not in repr(EnterTicks(DAY_1, "K7M-2QX"))


def test_all_pages_reach_a_real_queue_of_cups_on_a4(office: Rooms, cups_lab: CupsLab, qtbot: QtBot) -> None:
    pytest.importorskip("cups", reason="pycups is not on this system")
    people = tuple(registration(number, last_name=f"Name{number}") for number in range(60))
    news = paper_tasks(office)[PrintPaper](PrintPaper(DAY_1, people), lambda _done, _of: None)
    assert isinstance(news, PaperMade)
    assert news.printer
    qtbot.waitUntil(lambda: any("paper-" in each for each in cups_lab.titles(news.printer)), timeout=90_000)
    title = next(each for each in cups_lab.titles(news.printer) if "paper-" in each)
    assert "Name" not in title
    pages = PdfReader(cups_lab.came_out(news.printer, title)).pages
    assert len(pages) == 3
    assert [round(float(side) / 72 * 25.4) for side in pages[0].mediabox[2:]] == [210, 297]
