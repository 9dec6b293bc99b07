"""Loading a list as an organiser does it: with real keys and presses, a real workbook and a real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.ledger import Ledger
from kiosk.assembly.list_tasks import list_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.checkin.desk_answers import NobodyListed, Nothing
from kiosk.checkin.manner import Manner
from kiosk.domain.list_words import ListFault, ListTrouble
from kiosk.domain.registration import Language
from kiosk.domain.trouble import StoreTrouble, Trouble
from kiosk.office.list_files import FilesFound, FindFiles, FoundFile
from kiosk.office.lists import LoadList, LookAtList, TryList
from kiosk.office.office import Failed, Office, Progress
from kiosk.office.places import PlaceKind
from kiosk.threads import running
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.checkup_page import CheckupPage
from kiosk.ui.room.list_page import ListPage
from kiosk.ui.room.list_phrases import ListSentences
from kiosk.ui.room.list_reasons import ListReasonSentences
from kiosk.ui.room.list_report_phrases import ListReportSentences
from kiosk.ui.table import Table
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.db.lists.tables import FILES, write_xlsx
from tests.db.stations import Clock, open_ledger
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle

SAY, REPORTS = ListSentences(Language.GERMAN), ListReportSentences(Language.GERMAN)
REASONS = ListReasonSentences(Language.GERMAN)
MESSY = FILES / "messy_windows_1252.csv"

GUESTS: list[list[object]] = [
    ["Anmeldungen Gemeinsam Digital", "", "", "", ""],
    ["Stand: 12.02.2024", "", "", "", ""],
    [],
    ["Lfd. Nr.", "Wer kommt?", "Museum / Einrichtung", "Bezahlt", "Allergien"],
    [1, "Dr. Quitte, Anna", "Heimatmuseum Bärental", "ja", "Nüsse"],
    [2, "GROSSE-WEIDE Jörg", "Spielzeugmuseum „Öd“", "ja", ""],
    [3, "Kübra Yıldız", "Stadtmuseum", "nein", ""],
    ["Summe", "", "", 3, ""],
]


class Organiser:
    """Somebody at the page, whose presses and keys are counted, and the office that does the orders."""

    def __init__(self, page: ListPage, folder: Path) -> None:
        self.page, self.actions = page, 0
        self.orders: list[object] = []
        self.answers = True
        self.found: tuple[Path, ...] = ()
        clock = Clock()
        self._tasks = list_tasks(Rooms(SETTINGS, Path("event.toml"), folder, lambda: open_ledger(folder, clock), clock))
        page.ordered.connect(self.on_order)

    def on_order(self, order: object) -> None:
        """The office does it at once."""
        self.orders.append(order)
        if isinstance(order, FindFiles):
            files = (FoundFile(path, PlaceKind.MEDIUM, "EVENT", moment(), 9_000) for path in self.found)
            self.page.on_news(FilesFound(order, tuple(files)))
        elif self.answers:
            try:
                self.page.on_news(self._tasks[type(order)](order, lambda done, of: None))
            except Trouble as trouble:
                self.page.on_news(Failed(order, trouble))

    def come(self, *found: Path) -> None:
        """Open the page; these files are found."""
        self.found = found
        self.page.start()
        self.page.enter()
        settle()

    def press(self, words: str) -> None:
        """A finger on the button with these words."""
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)
        self._acted()

    def touch(self, table: Table, row: int) -> None:
        """A finger on a row."""
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self._acted()

    def strike(self, key: Qt.Key) -> None:
        """A key, for what has the keyboard."""
        there = self.page.window().focusWidget()
        assert there is not None
        QTest.keyClick(there, key)
        self._acted()

    def button(self, words: str) -> WordButton:
        """The visible button with these words."""
        return next(each for each in self.page.findChildren(WordButton) if each.isVisible() and each.text() == words)

    def read(self) -> str:
        """All texts that are seen."""
        settle()
        return "\n".join(each.text() for each in self.page.findChildren(Words) if each.isVisible())

    def _acted(self) -> None:
        self.actions += 1
        settle()


class Told(QObject):
    """Passes on what the office says, as the area does."""

    def __init__(self, page: ListPage) -> None:
        super().__init__()
        self._page = page

    @Slot(object)
    def on_news(self, news: object) -> None:
        self._page.on_news(news)


def moment() -> datetime:
    return datetime(2024, 2, 19, 10, 14, tzinfo=UTC)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.close()


@pytest.fixture
def organiser(qtbot: QtBot, tmp_path: Path, ledger: Ledger) -> Iterator[Organiser]:
    page = ListPage(SETTINGS, HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    yield Organiser(page, tmp_path)
    page.leave()
    host.close()


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A list as it comes: titles above, a heading that tells nothing, sums below, and a second sheet."""
    return write_xlsx(tmp_path / "Anmeldungen.xlsx", Gäste=GUESTS, Preise=[["Was", "Preis"], ["Ticket", "30"]])


# --- the way ------------------------------------------------------------------------------------------------


def test_a_messy_workbook_is_live_after_no_more_than_ten_actions(
    organiser: Organiser, ledger: Ledger, workbook: Path
) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    organiser.press(REPORTS.load(3))
    assert len(ledger.registrations()) == 3
    assert organiser.actions == 3


def test_also_if_columns_have_to_be_put_right(organiser: Organiser, ledger: Ledger, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.touch(organiser.page.columns.table, 2)
    organiser.press(SAY.not_kept())
    organiser.touch(organiser.page.columns.table, 4)
    organiser.press(REASONS.field("group"))
    organiser.press(SAY.further())
    organiser.press(REPORTS.load(3))
    people = {person.attendee.last_name: person for person in ledger.registrations()}
    assert (people["Quitte"].attendee.organisation, people["Quitte"].group) == ("", "Nüsse")
    assert organiser.actions <= 10


def test_the_keyboard_alone_goes_the_same_way(organiser: Organiser, ledger: Ledger, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.strike(Qt.Key.Key_Return)
    for words in (SAY.further(), REPORTS.load(3)):
        assert organiser.page.window().focusWidget() is organiser.button(words)
        organiser.strike(Qt.Key.Key_Space)
    assert len(ledger.registrations()) == 3


def test_enter_on_a_row_is_not_heard_by_what_gets_the_keyboard_then(organiser: Organiser, workbook: Path) -> None:
    """The window presses what has the keyboard when Enter is let go, if it had it when Enter went down."""
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    table = organiser.page.columns.table
    table.setFocus()
    table.choose(1)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table, event)
    assert organiser.page.frame.view is organiser.page.meanings
    assert event.isAccepted()


def test_nothing_is_written_before_the_last_press(organiser: Organiser, ledger: Ledger, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    assert (ledger.registrations(), ledger.trail()) == ((), ())


def test_a_path_can_be_typed(organiser: Organiser, workbook: Path) -> None:
    organiser.come()
    QTest.keyClicks(organiser.page.files.path, f'"{workbook}"')
    organiser.press(SAY.open())
    assert organiser.page.frame.view is organiser.page.columns


def test_enter_in_the_field_opens_the_path_too(organiser: Organiser, workbook: Path) -> None:
    organiser.come()
    field = organiser.page.files.path
    field.setFocus()
    QTest.keyClicks(field, str(workbook))
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert organiser.page.window().focusWidget() is field, "whoever has the keyboard now is pressed by the window"
    settle()
    assert organiser.page.frame.view is organiser.page.columns


def test_a_file_can_be_dropped(organiser: Organiser, workbook: Path) -> None:
    organiser.come()
    things = QMimeData()
    things.setUrls([QUrl.fromLocalFile(str(workbook))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, things, buttons, keys)
    QApplication.sendEvent(organiser.page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(organiser.page, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, things, buttons, keys))
    assert organiser.page.frame.view is organiser.page.columns


def test_two_files_or_something_else_cannot_be_dropped(organiser: Organiser) -> None:
    organiser.come()
    several, text = QMimeData(), QMimeData()
    several.setUrls([QUrl.fromLocalFile("/a.csv"), QUrl.fromLocalFile("/b.csv")])
    text.setText("Ada Uhl")
    for things in (several, text):
        event = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, things, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        QApplication.sendEvent(organiser.page, event)
        assert not event.isAccepted()


def test_the_office_does_it_on_a_thread_of_its_own(
    qtbot: QtBot, organiser: Organiser, ledger: Ledger, workbook: Path, tmp_path: Path
) -> None:
    page, clock = organiser.page, Clock()
    page.ordered.disconnect(organiser.on_order)
    rooms = Rooms(SETTINGS, Path("event.toml"), tmp_path, lambda: open_ledger(tmp_path, clock), clock)
    office, told = Office(list_tasks(rooms)), Told(page)
    page.ordered.connect(office.on_order)
    office.told.connect(told.on_news)
    with running(office, "office"):
        page.on_file(workbook)
        qtbot.waitUntil(lambda: page.frame.view is page.columns, timeout=20_000)
        page.on_further()
        qtbot.waitUntil(lambda: page.frame.view is page.report, timeout=20_000)
        page.on_further()
        qtbot.waitUntil(lambda: page.frame.view is page.loaded, timeout=20_000)
    assert len(ledger.registrations()) == 3


# --- what is shown ------------------------------------------------------------------------------------------


def test_columns_that_are_left_out_say_why(organiser: Organiser) -> None:
    organiser.come(MESSY)
    organiser.touch(organiser.page.files.table, 0)
    rows = {row[0]: row for row in organiser.page.columns.table.rows}
    assert "isst" in rows["Essen"][2]
    assert rows["Essen"][1] == SAY.sensitive(2)
    assert rows["Di, 20.02."][2] == "Dienstag, 20. Februar 2024"


def test_without_a_name_there_is_no_way_on_but_a_sentence(organiser: Organiser, tmp_path: Path) -> None:
    path = tmp_path / "nummern.csv"
    path.write_text("Wer,Womit\nA1,7\nB2,9\n", "utf-8")
    organiser.come(path)
    organiser.touch(organiser.page.files.table, 0)
    assert SAY.name_wanted() in organiser.read()
    assert not organiser.button(SAY.further()).isEnabled()
    organiser.touch(organiser.page.columns.table, 0)
    organiser.press(REASONS.field("last_name"))
    assert organiser.button(SAY.further()).isEnabled()


def test_what_was_refused_is_shown_first_with_what_to_do(organiser: Organiser) -> None:
    organiser.come(MESSY)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    assert organiser.page.report.part == "refused"
    assert organiser.page.report.table.rows[0] == (
        "9",
        "Teilnehmer*in",
        "–",
        "Der Name fehlt.",
        "Tragen Sie einen Namen ein.",
    )


@pytest.mark.parametrize("part", ["alike", "new", "columns"])
def test_each_part_of_the_report_has_rows_as_many_as_its_button_says(organiser: Organiser, part: str) -> None:
    organiser.come(MESSY)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    count = {"alike": 1, "new": 7, "columns": 11}[part]
    organiser.press(REPORTS.part(part, count))
    assert len(organiser.page.report.table.rows) == count


def test_a_list_that_is_only_a_part_marks_nobody(
    organiser: Organiser, ledger: Ledger, workbook: Path, tmp_path: Path
) -> None:
    part = tmp_path / "nachtrag.csv"
    part.write_text("Name\nZoe Ast\n", "utf-8")
    organiser.come(workbook, part)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    organiser.press(REPORTS.load(3))
    organiser.press(SAY.another())
    organiser.touch(organiser.page.files.table, 1)
    organiser.press(SAY.further())
    organiser.press(REPORTS.part("missing", 3))
    organiser.press(REPORTS.partial())
    assert [order.choice.partial for order in organiser.orders if isinstance(order, TryList)] == [False, False, True]
    assert organiser.button(REPORTS.part("missing", 0)).isVisible()


def test_the_end_says_how_many_and_what_is_next(organiser: Organiser, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    organiser.press(REPORTS.load(3))
    assert SAY.people_now(3) in organiser.read()
    assert SAY.what_next() in organiser.read()


def test_after_a_list_the_main_button_leads_to_the_morning_check(
    organiser: Organiser, workbook: Path, qtbot: QtBot
) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    organiser.press(REPORTS.load(3))
    assert organiser.button(SAY.to_checkup()) is organiser.page.frame.further
    with qtbot.waitSignal(organiser.page.page_wanted) as wanted:
        organiser.press(SAY.to_checkup())
    assert wanted.args == [CheckupPage]


def test_as_long_as_nobody_is_on_the_list_its_page_comes_first(organiser: Organiser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(organiser.page.page_wanted) as wanted:
        organiser.page.on_told(NobodyListed())
    assert wanted.args == [ListPage]


def test_no_other_word_of_the_desk_brings_the_page(organiser: Organiser, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(organiser.page.page_wanted):
        organiser.page.on_told(Nothing())


def test_the_other_language_changes_all_words_and_no_step(organiser: Organiser, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.page.tongue.on_switch()
    assert organiser.page.frame.view is organiser.page.columns
    assert ListSentences(Language.ENGLISH).columns() in organiser.read()


# --- trouble, waiting, leaving ------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ListFault)
def test_a_list_that_cannot_be_read_is_told_in_words_with_the_program_s_own_as_small_print(
    organiser: Organiser, fault: ListFault
) -> None:
    organiser.come()
    organiser.answers = False
    organiser.page.on_file(Path("a.csv"))
    organiser.page.on_news(Failed(organiser.orders[-1], ListTrouble("a.csv is odd", fault)))
    assert REASONS.fault(fault) in organiser.read()
    assert SAY.small_print("a.csv is odd") in organiser.read()


def test_trouble_of_the_station_is_not_blamed_on_the_list(organiser: Organiser, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.answers = False
    organiser.press(SAY.further())
    organiser.page.on_news(Failed(organiser.orders[-1], StoreTrouble("disk full")))
    assert SAY.store_trouble() in organiser.read()
    assert organiser.page.frame.view is organiser.page.columns


def test_a_file_that_somebody_changed_meanwhile_is_looked_at_again_by_itself(
    organiser: Organiser, ledger: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "gaeste.csv"
    path.write_text("Name\nAda Uhl\n", "utf-8")
    organiser.come(path)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    path.write_text("Name\nAda Uhl\nBo Öz\n", "utf-8")
    organiser.press(REPORTS.load(1))
    assert ledger.registrations() == ()
    assert REASONS.fault(ListFault.CHANGED) in organiser.read()
    assert organiser.page.columns.table.rows[0][1] == "Ada Uhl · Bo Öz"
    organiser.press(SAY.further())
    organiser.press(REPORTS.load(2))
    assert len(ledger.registrations()) == 2


def test_how_far_it_is_is_shown_and_can_be_stopped(organiser: Organiser, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.answers = False
    organiser.press(SAY.further())
    order = organiser.orders[-1]
    assert isinstance(order, TryList)
    organiser.page.on_news(Progress(order, 3, 4))
    assert (organiser.page.work.bar.value(), organiser.page.work.bar.maximum()) == (3, 4)
    organiser.press(SAY.stop())
    assert not order.wanted
    assert organiser.page.frame.view is organiser.page.columns


def test_what_comes_of_an_order_that_nobody_waits_for_is_not_shown(organiser: Organiser, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.answers = False
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.stop())
    organiser.answers = True
    organiser.on_order(organiser.orders[-2] if isinstance(organiser.orders[-1], FindFiles) else organiser.orders[-1])
    assert organiser.page.frame.view is organiser.page.files


def test_loading_cannot_be_stopped(organiser: Organiser, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    organiser.answers = False
    organiser.press(REPORTS.load(3))
    assert isinstance(organiser.orders[-1], LoadList)
    assert not organiser.page.frame.back.isVisible()


def test_whoever_leaves_leaves_no_name_behind(organiser: Organiser) -> None:
    organiser.come(MESSY)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    page = organiser.page
    assert any("Müller" in cell for row in page.report.table.rows for cell in row) or page.report.table.rows
    page.leave()
    tables = (page.files.table, page.columns.table, page.report.table)
    assert [table.rows for table in tables] == [(), (), ()]
    assert "Müller" not in repr(vars(page))
    page.enter()
    settle()
    assert page.frame.view is page.files


def test_whoever_waits_is_still_there(organiser: Organiser, workbook: Path, qtbot: QtBot) -> None:
    organiser.come(workbook)
    organiser.answers = False
    organiser.touch(organiser.page.files.table, 0)
    organiser.answers = True
    with qtbot.waitSignal(organiser.page.touched):
        organiser.on_order(organiser.orders[-1])


# --- looks --------------------------------------------------------------------------------------------------


def fit(page: QWidget, manner: Manner, size: tuple[int, int]) -> None:
    """As large as the frame leaves it."""
    upright = size[1] > size[0]
    width, height = (size[0] - 54, size[1] - 440) if upright else (size[0] - 330, size[1] - 136)
    page.window().resize(*size)
    page.resize(width, height)
    assert isinstance(page, ListPage)
    page.dress(replace(look(manner, size), width=width, height=height))
    settle()


@ALL_LOOKS
def test_nothing_is_clipped(organiser: Organiser, manner: Manner, size: tuple[int, int]) -> None:
    page = organiser.page
    organiser.come(MESSY)

    def check() -> None:
        settle()
        assert not clipped(page.findChildren(Words), page.findChildren(WordButton))
        assert page.minimumSizeHint().height() <= page.height()

    fit(page, manner, size)
    check()
    page.on_file(Path("gone.csv"))
    check()
    page.on_file(MESSY)
    check()
    page.on_column(1)
    check()
    page.on_back()
    page.on_further()
    check()
    page.on_further()
    check()


def test_every_control_has_a_name(organiser: Organiser) -> None:
    organiser.come(MESSY)
    organiser.touch(organiser.page.files.table, 0)
    organiser.press(SAY.further())
    for control in organiser.page.findChildren(QWidget):
        if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert control.accessibleName(), control


def test_news_of_another_page_are_left_alone(organiser: Organiser) -> None:
    organiser.come()
    for news in (Progress(object(), 1, 2), Failed(object(), Trouble("no")), FilesFound(FindFiles(frozenset()), ())):
        organiser.page.on_news(news)
    assert organiser.page.frame.view is organiser.page.files


def test_orders_are_told_apart_by_what_they_are_not_by_what_they_say(organiser: Organiser, workbook: Path) -> None:
    organiser.come(workbook)
    organiser.answers = False
    organiser.touch(organiser.page.files.table, 0)
    first = organiser.orders[-1]
    assert isinstance(first, LookAtList)
    twin = LookAtList(first.choice)
    assert twin == first
    organiser.page.on_news(Failed(twin, ListTrouble("of another time")))
    assert organiser.page.frame.view is organiser.page.work
