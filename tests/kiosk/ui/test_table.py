"""A table: dressed, walked by keyboard, told whole, and never too narrow for its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.ui.table import Table, shared
from kiosk.ui.table_rows import Heading
from tests.kiosk.ui.looks import look, settle

HEADINGS = [Heading("Zeit"), Heading("Was"), Heading("Anzahl", number=True)]
ROWS = [("09:30", "Liste geladen", "412"), ("09:31", "", "3"), ("09:32", "Gesucht", "12")]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    """A table with three rows, on the screen."""
    table = Table()
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.call("Protokoll")
    table.dress(look())
    table.show_rows(HEADINGS, ROWS)
    table.show()
    settle()
    return table


def test_columns_share_the_whole_width(table: Table) -> None:
    assert sum(table.columnWidth(column) for column in range(3)) == table.viewport().width()


def test_an_empty_cell_says_that_there_is_nothing(table: Table) -> None:
    assert table.rows[1][1] == "–"


def test_numbers_stand_to_the_right(table: Table) -> None:
    alignment = table.model().index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_arrows_choose_a_row_and_enter_opens_it(table: Table, qtbot: QtBot) -> None:
    table.setFocus()
    table.choose(0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_a_click_opens_a_row_when_it_is_let_go(table: Table, qtbot: QtBot) -> None:
    place = table.visualRect(table.model().index(2, 0)).center()
    opened: list[int] = []
    table.opened.connect(opened.append)
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not opened
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [2]


def test_who_reads_is_there(table: Table, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.touched):
        QTest.keyClick(table, Qt.Key.Key_Down)


def test_tab_leaves_the_table(table: Table) -> None:
    assert not table.tabKeyNavigation()


def test_where_words_do_not_fit_beside_each_other_they_stand_below_each_other(table: Table) -> None:
    table.dress(look(Manner(large=True), (720, 1280)))
    table.resize(200, 600)
    settle()
    assert table.model().columnCount() == 1
    spoken = table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Zeit: 09:30, Was: Liste geladen, Anzahl: 412"


def test_a_long_text_makes_its_row_higher(table: Table) -> None:
    table.show_rows(HEADINGS, [("09:30", "sehr " * 60, "1"), ROWS[0]])
    assert table.rowHeight(0) > 2 * table.rowHeight(1)


def test_rows_that_come_before_the_table_is_seen_are_there_when_it_is(qtbot: QtBot) -> None:
    table = Table()
    qtbot.addWidget(table)
    table.dress(look())
    for _ in range(2):
        table.show_rows(HEADINGS, ROWS)
    table.resize(600, 400)
    table.show()
    settle()
    assert all(table.rowHeight(row) > 20 for row in range(3))
    table.show_rows(HEADINGS, [("09:30", "kurz", "1")] * 3)
    assert all(table.rowHeight(row) > 20 for row in range(3))


def test_who_reads_stays_where_they_are_when_the_rows_are_renewed(table: Table) -> None:
    table.choose(2)
    table.show_rows(HEADINGS, [("09:40", "Neu", "1"), ROWS[0], ROWS[1]])
    assert table.chosen == 2


def test_the_bar_and_the_table_have_a_name(table: Table) -> None:
    assert table.accessibleName() == table.verticalScrollBar().accessibleName() == "Protokoll"


@pytest.mark.parametrize("room", [100, 250, 400, 900])
def test_no_column_is_narrower_than_it_must_be_where_there_is_room(room: int) -> None:
    naturals, floors = [200, 80, 300], [40, 30, 30]
    widths = shared(naturals, floors, room)
    assert sum(widths) == room
    assert all(width >= floor for width, floor in zip(widths, floors, strict=True))
