"""The page about practice, the trainer's board on it, and the frame around everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Helping, Waiting
from kiosk.domain.next_run import Next
from kiosk.domain.operator import Operator
from kiosk.practice.exercises import Cast, Exercise
from kiosk.practice.mishaps import Mishap, Visitor
from kiosk.practice.orders import AskPractice, BeginAnew, Cause, Mend, NoPractice, PracticeNow, Send, SetUp
from kiosk.settings import read_event
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import look_of
from kiosk.ui.practice_frame import INK, YELLOW, framed
from kiosk.ui.room.practice_page import PracticePage
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.people import registration

CAST = Cast(*(registration(number) for number in range(1, 7)))
NOW = PracticeNow(frozenset(), frozenset(), None, CAST)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[PracticePage]:
    settings = read_event()
    dress(qapp, settings.looks)
    page = PracticePage(settings, HelperLanguage())
    host = QWidget()  # as in the kiosk, where no page is a window
    qtbot.addWidget(host)
    page.setParent(host)
    host.resize(1000, 1500)
    host.show()
    wear(page, (1000, 600))
    yield page
    host.close()


def wear(page: PracticePage, size: tuple[int, int], **manner: object) -> None:
    look = look_of(Manner(**manner), read_event().looks, 1280, 720, 3.7)  # type: ignore[arg-type]
    page.resize(*size)
    page.dress(replace(look, width=size[0], height=size[1]))
    page.show()


def orders_of(page: PracticePage) -> list[object]:
    orders: list[object] = []
    page.ordered.connect(orders.append)
    return orders


def test_at_the_real_door_it_begins_practice_and_has_no_board(page: PracticePage) -> None:
    orders = orders_of(page)
    page.enter()
    page.on_news(NoPractice())
    assert not page.board.isVisible()
    page.begin.click()
    assert orders == [AskPractice(), Next.PRACTICE]


def test_in_practice_it_goes_back_to_the_real_door(page: PracticePage) -> None:
    orders = orders_of(page)
    page.on_news(NOW)
    assert not page.begin.isVisible()
    page.end.click()
    page.anew.click()
    assert orders == [Next.REAL, BeginAnew()]


def test_a_press_breaks_and_another_press_mends(page: PracticePage) -> None:
    orders = orders_of(page)
    page.on_news(NOW)
    jam = page.board.buttons[Mishap.JAM]
    jam.click()
    assert not jam.isChecked()
    page.on_news(replace(NOW, broken=frozenset({Mishap.JAM})))
    assert jam.isChecked()
    assert "Wieder gut" in jam.text()
    jam.click()
    assert orders == [Cause(Mishap.JAM), Mend(Mishap.JAM)]


def test_everything_can_be_caused_and_everybody_can_come(page: PracticePage) -> None:
    orders = orders_of(page)
    page.on_news(NOW)
    for button in page.board.buttons.values():
        button.click()
    assert orders == [*map(Send, Visitor), *map(Cause, Mishap)]


def test_who_comes_is_told(page: PracticePage) -> None:
    page.on_news(replace(NOW, coming=Visitor.FORGED))
    assert any("gefälschte Karte" in words.text() for words in page.findChildren(Words) if words.isVisible())


def test_exercises_tick_themselves_off_and_some_are_set_up(page: PracticePage) -> None:
    orders = orders_of(page)
    page.on_news(replace(NOW, done=frozenset({Exercise.FIND})))
    done, call = page.tasks[0], page.tasks[list(Exercise).index(Exercise.CALL)]
    assert done.accessibleName().endswith("Geschafft")
    assert not done.button.isVisible()
    call.button.click()
    assert orders == [SetUp(Exercise.CALL)]


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", [(1000, 600), (1000, 1500)])
def test_nothing_is_cut_off(page: PracticePage, size: tuple[int, int], large: bool, theme: Theme) -> None:
    for news in (NoPractice(), replace(NOW, broken=frozenset(Mishap), coming=Visitor.UNPAID)):
        page.on_news(news)
        wear(page, size, large=large, theme=theme)
        QApplication.processEvents()
        cut = [words.text() for words in page.findChildren(Words) if words.isVisible() and words.clipped()]
        cut += [door.text() for door in page.findChildren(WordButton) if door.isVisible() and door.clipped()]
        assert not cut


# --- the frame ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)])
def test_the_frame_stands_beside_every_screen_and_never_over_it(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int]
) -> None:
    settings = read_event()
    dress(qapp, settings.looks)
    window = KioskWindow(settings)
    qtbot.addWidget(window)
    with framed(window) as frame:
        frame.resize(*size)
        frame.show()
        for state in (Waiting(), Helping(operator=Operator.ORGANISER)):
            window.on_state(state)
            QApplication.processEvents()
            picture, inside = frame.grab().toImage(), window.geometry()
            colours = {picture.pixelColor(x, y).name().upper() for x in range(0, size[0], 3) for y in (2, size[1] - 3)}
            assert {YELLOW, INK} <= colours
            assert frame.rect().contains(inside)
            own, framed_own = window.grab().toImage(), picture.copy(inside)
            assert own.size() == framed_own.size()
            assert own.pixelColor(5, 5) == framed_own.pixelColor(5, 5) != QColor(YELLOW)
    assert window.parentWidget() is None


def test_the_frame_says_that_this_is_practice_and_what_to_do(qapp: QApplication, qtbot: QtBot) -> None:
    settings = read_event()
    dress(qapp, settings.looks)
    window = KioskWindow(settings)
    qtbot.addWidget(window)
    with framed(window) as frame:
        frame.resize(1280, 720)
        frame.show()
        words = [each for each in frame.findChildren(Words) if each.parentWidget() is frame]
        assert words[0].text() == "ÜBUNG"
        frame.on_practice(NOW)
        assert CAST.find.attendee.full_name in words[1].text()
        frame.on_practice(replace(NOW, done=frozenset(Exercise)))
        assert "Alles geschafft" in words[1].text()
        assert not any(each.clipped() for each in words)
