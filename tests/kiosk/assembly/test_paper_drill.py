"""The disk fails at a whole station: a helper gets in, and prints the list from memory."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.assembly.office_tasks import office_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.assembly.station import Parts, assemble
from kiosk.checkin.states import Fault, Helping, State, Troubled
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ticket import TicketCode
from kiosk.settings import read_event
from kiosk.ui.room.paper_page import PaperPage
from kiosk.ui.theme import dress
from tests.db.stations import Clock, import_people, open_ledger
from tests.kiosk.assembly.test_practice import Foyer

LONG = 60_000
PIN = "482915"


def test_a_list_with_printed_ticks_comes_from_memory_when_the_file_is_gone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = read_event()
    dress(qapp, settings.looks)
    clock = Clock()
    ledger = open_ledger(tmp_path, clock)
    import_people(ledger)
    assert ledger.choose_pin(Operator.ORGANISER, PIN) is PinAnswer.CHOSEN
    assert ledger.choose_pin(Operator.HELPER, "715093") is PinAnswer.CHOSEN
    ledger.close()
    rooms = Rooms(settings, tmp_path / "event.toml", tmp_path, lambda: open_ledger(tmp_path, clock), clock)
    office = office_tasks(rooms)
    station = assemble(Parts(settings, rooms.open_ledger, Foyer, (), clock, office=office))
    states: list[State] = []
    station.conductor.changed.connect(states.append)
    decided: list[object] = []
    station.desk.decided.connect(decided.append)
    with station.at_work():
        station.conductor.on_shown(TicketCode("TICKET-1"))
        qtbot.waitUntil(lambda: bool(decided), timeout=LONG)
        for part in tmp_path.glob("einlass.db*"):
            part.unlink()
        # A broken disk cannot be opened anew, either; here it could, and would be empty.
        (tmp_path / "einlass.db").mkdir()
        station.conductor.on_gone()
        station.conductor.on_shown(TicketCode("TICKET-6"))
        qtbot.waitUntil(lambda: states[-1] == Troubled(Fault.STORE), timeout=LONG)
        station.window.helper_wanted.emit()
        station.window.pin_entered.emit(PIN)
        qtbot.waitUntil(lambda: isinstance(states[-1], Helping), timeout=LONG)
        page = next(iter(station.window.findChildren(PaperPage)))
        station.window.screens.area.open(page)
        page.button.click()
        qtbot.waitUntil(page.button.isEnabled, timeout=LONG)
        (paper,) = (tmp_path / "exports").glob("paper-list-2024-02-20.pdf")
    text = "".join(each.extract_text() for each in PdfReader(paper).pages)
    assert "Çelikkaya" in text
    assert text.count("ist schon da") == 1
