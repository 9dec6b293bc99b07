"""The PINs page: the organisers' PIN first, the new one twice, and nothing of it is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.trouble import StoreTrouble
from kiosk.office.office import Failed
from kiosk.office.pins import AskPins, ChangePin, PinChanged, PinsKnown
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.pins_page import PinsPage
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, clipped, hosted, look, settle

PRESENT, NEW = "739164", "580273"


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[PinsPage]:
    """The page on the screen."""
    page = PinsPage(HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    page.enter()
    yield page
    host.close()


def orders(page: PinsPage) -> list[object]:
    """What is ordered from now on."""
    ordered: list[object] = []
    page.ordered.connect(ordered.append)
    return ordered


def typed(page: PinsPage, *pins: str) -> None:
    """Type these PINs, each with Enter."""
    for pin in pins:
        QTest.keyClicks(page.entry, pin)
        QTest.keyClick(page.entry, Qt.Key.Key_Return)


def seen(page: PinsPage) -> str:
    """All words that are seen."""
    return " ".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def change(page: PinsPage, operator: Operator = Operator.HELPER) -> None:
    """Touch the button that changes this PIN."""
    QTest.mouseClick(page.buttons[operator], Qt.MouseButton.LeftButton)


def test_it_asks_which_are_missing(qtbot: QtBot) -> None:
    page = PinsPage(HelperLanguage())
    qtbot.addWidget(page)
    ordered = orders(page)
    page.enter()
    assert ordered == [AskPins()]


def test_a_missing_one_is_asked_for_kindly(page: PinsPage) -> None:
    page.on_news(PinsKnown((Operator.HELPER,)))
    assert "Fehlt noch." in seen(page)
    assert page.buttons[Operator.HELPER].text() == "PIN der Helfer wählen"


def test_the_organisers_pin_is_wanted_first_and_the_new_one_twice(page: PinsPage) -> None:
    ordered = orders(page)
    change(page)
    assert "jetzige PIN der Leitung" in seen(page)
    typed(page, PRESENT)
    assert "neue PIN der Helfer" in seen(page)
    typed(page, NEW)
    assert "noch einmal" in seen(page)
    typed(page, NEW)
    assert ordered == [ChangePin(Operator.HELPER, PRESENT, NEW)]


def test_two_different_new_ones_are_no_pin(page: PinsPage) -> None:
    ordered = orders(page)
    change(page)
    typed(page, PRESENT, NEW, "580274")
    assert not ordered
    assert "waren verschieden" in seen(page)
    typed(page, NEW, NEW)
    assert len(ordered) == 1


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (PinAnswer.WRONG, "stimmt nicht"),
        (PinAnswer.LOCKED, "Zu viele Versuche"),
        (PinAnswer.TOO_SIMPLE, "zu leicht zu erraten"),
        (PinAnswer.TAKEN, "verschiedene PINs"),
    ],
)
def test_a_refusal_is_told_with_what_to_do(page: PinsPage, answer: PinAnswer, words: str) -> None:
    change(page)
    typed(page, PRESENT, NEW, NEW)
    page.on_news(PinChanged(Operator.HELPER, answer, ()))
    assert words in seen(page)
    assert "jetzige PIN der Leitung" in seen(page)


def test_a_simple_one_is_refused_before_it_is_typed_again(page: PinsPage) -> None:
    ordered = orders(page)
    change(page)
    typed(page, PRESENT, "123456")
    assert "zu leicht zu erraten" in seen(page)
    assert "neue PIN der Helfer" in seen(page)
    typed(page, NEW, NEW)
    assert ordered == [ChangePin(Operator.HELPER, PRESENT, NEW)]


def test_the_change_is_said(page: PinsPage) -> None:
    change(page)
    typed(page, PRESENT, NEW, NEW)
    page.on_news(PinChanged(Operator.HELPER, PinAnswer.CHOSEN, ()))
    assert "Die neue PIN der Helfer gilt ab jetzt." in seen(page)


def test_a_broken_file_leaves_the_old_one(page: PinsPage) -> None:
    change(page)
    typed(page, PRESENT, NEW, NEW)
    page.on_news(Failed(ChangePin(Operator.HELPER, PRESENT, NEW), StoreTrouble("disk full")))
    assert "Die alte gilt weiter." in seen(page)


def test_digits_are_never_shown_or_spoken(page: PinsPage) -> None:
    change(page)
    QTest.keyClicks(page.entry, PRESENT)
    said = [(each.text(), each.accessibleName()) for each in page.findChildren(Words)]
    assert not any(PRESENT in text for pair in said for text in pair)


@pytest.mark.parametrize("typing", [(), (PRESENT,), (PRESENT, NEW), (PRESENT, NEW, NEW)])
def test_who_leaves_takes_every_digit_along(page: PinsPage, typing: tuple[str, ...]) -> None:
    change(page)
    typed(page, *typing)
    QTest.keyClicks(page.entry, "12")
    page.leave()
    assert not any(pin in repr(vars(page)) + repr(vars(page.entry)) for pin in (PRESENT, NEW, "'12'"))


def test_what_was_ordered_is_not_kept_here(page: PinsPage) -> None:
    change(page)
    typed(page, PRESENT, NEW, NEW)
    assert PRESENT not in repr(vars(page))
    assert NEW not in repr(vars(page))


def test_no_order_shows_its_pins() -> None:
    assert repr(ChangePin(Operator.HELPER, PRESENT, NEW)) == "ChangePin(operator=<Operator.HELPER: 'helper'>)"


def test_an_answer_that_comes_after_leaving_shows_nothing(page: PinsPage) -> None:
    change(page)
    typed(page, PRESENT, NEW, NEW)
    page.leave()
    page.on_news(PinChanged(Operator.HELPER, PinAnswer.WRONG, ()))
    assert page.entry.isHidden()


def test_escape_changes_nothing(page: PinsPage) -> None:
    ordered = orders(page)
    change(page)
    typed(page, PRESENT)
    QTest.keyClick(page.entry, Qt.Key.Key_Escape)
    assert page.buttons[Operator.HELPER].hasFocus()
    assert not ordered


@ALL_LOOKS
def test_nothing_is_clipped(page: PinsPage, manner: Manner, size: tuple[int, int]) -> None:
    width, height = (size[0] - 40, size[1] - 300) if size[1] > size[0] else (size[0] - 310, size[1] - 130)
    page.window().resize(*size)
    page.resize(width, height)
    page.dress(replace(look(manner, size), width=width, height=height))
    page.on_news(PinsKnown((Operator.HELPER,)))
    settle()
    assert not clipped(page.findChildren(Words), page.findChildren(WordButton))
    change(page)
    typed(page, PRESENT, NEW, "1")
    settle()
    assert not clipped(page.findChildren(Words), page.findChildren(WordButton))
