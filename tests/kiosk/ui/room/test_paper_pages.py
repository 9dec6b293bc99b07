"""The pages of the paper list: one button, ticks one after the other, and words for everything that can go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.checkin.desk_answers import Remembered
from kiosk.checkin.desk_wishes import AskNumbers, AskRemembered
from kiosk.checkin.manner import Manner, Theme
from kiosk.domain.history import EntryId, NotUndone
from kiosk.domain.row_code import RowSeen, in_groups, row_codes
from kiosk.domain.ticks import Tick, TickAnswer
from kiosk.domain.trouble import StoreTrouble, Trouble
from kiosk.office.office import Failed
from kiosk.office.paper import EnterTicks, PaperMade, PrintPaper, TakeTickBack, TicksEntered, TickTakenBack
from kiosk.settings import read_event
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import look_of
from kiosk.ui.page import Page
from kiosk.ui.room.paper_page import PaperPage
from kiosk.ui.room.paper_ticks_page import TicksPage
from kiosk.ui.theme import dress
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.people import DAY_1, DAY_2, registration

SIZES = [(1000, 600), (1600, 900), (1000, 1500)]
AYLIN = registration(1)
CODE = in_groups(row_codes([AYLIN.id])[AYLIN.id])


class Asked:
    """What a page has asked of desk and office."""

    def __init__(self, page: Page) -> None:
        self.wishes: list[object] = []
        self.orders: list[object] = []
        page.wished.connect(self.wishes.append)
        page.ordered.connect(self.orders.append)


def shown(page: Page, size: tuple[int, int] = SIZES[0], **manner: object) -> Asked:
    asked = Asked(page)
    page.start()
    page.resize(*size)
    look = look_of(Manner(**manner), read_event().looks, 1280, 720, 3.7)  # type: ignore[arg-type]
    page.dress(replace(look, width=size[0], height=size[1]))
    page.show()
    page.enter()
    return asked


@pytest.fixture
def host(qapp: QApplication) -> Iterator[QWidget]:
    """What a page stands in: in the kiosk none is a window."""
    dress(qapp, read_event().looks)
    host = QWidget()
    host.resize(1600, 1500)
    host.show()
    yield host
    host.close()


@pytest.fixture
def paper(host: QWidget) -> PaperPage:
    page = PaperPage(read_event(), HelperLanguage())
    page.setParent(host)
    return page


@pytest.fixture
def ticks(host: QWidget) -> TicksPage:
    page = TicksPage(read_event(), HelperLanguage())
    page.setParent(host)
    return page


def settle() -> None:
    """The layout asks for heights, gets its width, and asks again."""
    for _ in range(4):
        QApplication.processEvents()


def said(page: Page) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


# --- printing -------------------------------------------------------------------------------------------


def test_one_press_prints_the_list_of_the_chosen_day(paper: PaperPage) -> None:
    asked = shown(paper)
    paper.days.choose(DAY_2)
    paper.button.click()
    assert asked.orders == [PrintPaper(DAY_2)]
    assert not paper.button.isEnabled()
    paper.on_news(PaperMade(PrintPaper(DAY_2), 134, "Büro"))
    assert "134\u00a0Personen" in said(paper)
    assert "Büro" in said(paper)
    assert paper.button.isEnabled()


def test_a_day_that_somebody_has_chosen_stays(paper: PaperPage) -> None:
    asked = shown(paper)
    assert asked.wishes == [AskNumbers()]
    paper.days.on_chosen(1)
    paper.days.choose(DAY_1)
    assert paper.days.day == DAY_2


def test_when_the_file_is_gone_the_desks_memory_is_printed(paper: PaperPage) -> None:
    asked = shown(paper)
    paper.button.click()
    paper.on_news(Failed(PrintPaper(DAY_1), StoreTrouble("The disk is full.")))
    assert asked.wishes[-1] == AskRemembered()
    paper.on_told(Remembered(DAY_2, (AYLIN,), frozenset({AYLIN.id})))
    assert asked.orders[-1] == PrintPaper(DAY_2, (AYLIN,), frozenset({AYLIN.id}))
    paper.on_news(PaperMade(PrintPaper(DAY_2, (AYLIN,)), 1, "Büro"))
    assert "aus dem Gedächtnis" in said(paper)


def test_a_desk_that_remembers_nobody_says_what_else_to_do(paper: PaperPage) -> None:
    shown(paper)
    paper.button.click()
    paper.on_news(Failed(PrintPaper(DAY_1), StoreTrouble("x")))
    paper.on_told(Remembered(DAY_1, ()))
    assert "die vor dem Beginn gedruckt wurde" in said(paper)
    assert paper.button.isEnabled()


def test_without_a_printer_it_says_where_the_file_is(paper: PaperPage) -> None:
    shown(paper)
    paper.on_news(PaperMade(PrintPaper(DAY_1), 134, "", Path("/data/exports/paper-list.pdf")))
    assert "/data/exports/paper-list.pdf" in said(paper)


def test_a_list_that_went_into_a_folder_is_said_to_lie_there(paper: PaperPage) -> None:
    shown(paper)
    paper.on_news(PaperMade(PrintPaper(DAY_1), 134, "folder A4", None))
    assert "Sie liegt im Ordner „A4“." in said(paper)


def test_what_others_ask_of_the_desk_is_not_printed(paper: PaperPage) -> None:
    asked = shown(paper)
    paper.on_told(Remembered(DAY_1, (AYLIN,)))
    assert asked.orders == []


# --- ticks ----------------------------------------------------------------------------------------------


def entered(*ticks: Tick) -> TicksEntered:
    return TicksEntered(EnterTicks(DAY_1, ""), ticks)


NEW = Tick(1, CODE, TickAnswer.TICKED, AYLIN, EntryId("e1"))


def test_a_code_and_enter_are_one_tick_and_the_field_is_ready_for_the_next(ticks: TicksPage) -> None:
    asked = shown(ticks)
    QTest.keyClicks(ticks.field, CODE.lower())
    QTest.keyClick(ticks.field, Qt.Key.Key_Return)
    assert asked.orders == [EnterTicks(ticks.days.day, CODE.lower())]
    assert ticks.field.text() == ""
    ticks.on_news(entered(NEW))
    assert "Aylin Çelikkaya ist eingecheckt." in said(ticks)
    assert "1\u00a0Häkchen eingetragen" in said(ticks)


def test_a_row_held_up_to_the_camera_is_a_tick_too(ticks: TicksPage) -> None:
    asked = shown(ticks)
    ticks.on_told(RowSeen("K7M2QX"))
    assert asked.orders == [EnterTicks(ticks.days.day, "K7M2QX")]
    ticks.hide()
    ticks.on_told(RowSeen("K7M2QX"))
    assert len(asked.orders) == 1


def test_a_tick_can_be_taken_back(ticks: TicksPage) -> None:
    asked = shown(ticks)
    ticks.on_news(entered(NEW))
    button = next(each for each in ticks.findChildren(WordButton) if each.text() == "Rückgängig" and each.isVisible())
    assert CODE in button.accessibleName()
    button.click()
    assert asked.orders == [TakeTickBack(DAY_1, EntryId("e1"))]
    ticks.on_news(TickTakenBack(TakeTickBack(DAY_1, EntryId("e1"))))
    assert "Zurückgenommen" in said(ticks)
    assert "Noch kein Häkchen" in said(ticks)
    assert not any(each.text() == "Rückgängig" and each.isVisible() for each in ticks.findChildren(WordButton))


def test_what_cannot_be_taken_back_says_where_it_can(ticks: TicksPage) -> None:
    shown(ticks)
    ticks.on_news(entered(NEW))
    ticks.on_news(TickTakenBack(TakeTickBack(DAY_1, EntryId("e1")), NotUndone.OVERTAKEN))
    assert "Öffnen Sie die Person am Helfer-Platz" in said(ticks)


@pytest.mark.parametrize("answer", [TickAnswer.UNREADABLE, TickAnswer.UNKNOWN, TickAnswer.AMBIGUOUS])
def test_a_code_that_is_refused_says_what_to_do(ticks: TicksPage, answer: TickAnswer) -> None:
    shown(ticks)
    ticks.on_news(entered(Tick(1, CODE, answer)))
    assert CODE in said(ticks)
    assert "Noch kein Häkchen" in said(ticks)


def test_trouble_with_the_file_is_told_and_forgotten_with_the_next_tick(ticks: TicksPage) -> None:
    shown(ticks)
    ticks.on_news(Failed(EnterTicks(DAY_1, CODE), Trouble("x")))
    assert "Nichts davon ist eingetragen" in said(ticks)
    ticks.on_news(entered(NEW))
    assert "Nichts davon" not in said(ticks)


def test_nothing_is_left_when_the_page_is_left(ticks: TicksPage) -> None:
    shown(ticks)
    ticks.on_news(entered(NEW))
    ticks.leave()
    assert "Aylin" not in said(ticks)


# --- looks ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off(
    paper: PaperPage, ticks: TicksPage, size: tuple[int, int], large: bool, theme: Theme
) -> None:
    for page in (paper, ticks):
        shown(page, size, large=large, theme=theme)
        page.on_news(PaperMade(PrintPaper(DAY_1), 134, "", Path("/home/einlass/exports/paper-list-2024-02-20.pdf")))
        page.on_news(entered(NEW, Tick(1, CODE, TickAnswer.UNKNOWN)))
        settle()
        cut = [words.text() for words in page.findChildren(Words) if words.isVisible() and words.clipped()]
        cut += [door.text() for door in page.findChildren(WordButton) if door.isVisible() and door.clipped()]
        assert not cut
        assert all(
            control.accessibleName() and control.height() >= 55
            for control in page.findChildren(WordButton)
            if control.isVisible()
        )
