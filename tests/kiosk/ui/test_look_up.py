"""Looking oneself up: typed on the screen or on a keyboard, asked for exactly, and forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import BackWanted, HelpWanted, LookUpAsked, VisitorActed, VisitorEvent
from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Calling, LookingUp, Waiting
from kiosk.domain.registration import Language
from kiosk.ui.keyboard import Face
from kiosk.ui.look_up import LookUpScreen
from kiosk.ui.window import KioskWindow


@pytest.fixture
def screen(window: KioskWindow) -> LookUpScreen:
    """The empty screen."""
    window.on_manner(Manner(language=Language.GERMAN))
    return show(window, LookingUp())


def show(window: KioskWindow, state: LookingUp) -> LookUpScreen:
    """Show this state of looking up."""
    window.on_state(state)
    QApplication.processEvents()
    return window.screens.look_up


def fields(screen: LookUpScreen) -> tuple[QLineEdit, QLineEdit]:
    """Surname, and order code or e-mail."""
    surname, proof = screen.findChildren(QLineEdit)
    return surname, proof


def keys(screen: LookUpScreen) -> dict[str, QPushButton]:
    """The visible buttons by what they are called."""
    return {each.accessibleName(): each for each in screen.findChildren(QPushButton) if each.isVisible()}


def touch(screen: LookUpScreen, *names: str) -> None:
    """Touch these keys one after the other."""
    for name in names:
        QTest.mouseClick(keys(screen)[name], Qt.MouseButton.LeftButton)


def heard(window: KioskWindow) -> list[VisitorEvent]:
    """What the screen says from now on, but that somebody is there."""
    events: list[VisitorEvent] = []

    def note(event: VisitorEvent) -> None:
        if event != VisitorActed():
            events.append(event)

    window.visitor_did.connect(note)
    return events


def test_the_keyboard_is_with_the_first_field(screen: LookUpScreen) -> None:
    screen.window().activateWindow()
    assert screen.findChildren(QLineEdit)[0] is screen.fields.current


def test_touched_keys_type_into_the_field_and_a_name_begins_with_a_large_letter(screen: LookUpScreen) -> None:
    touch(screen, "m", "ü", "l", "l", "e", "r")
    assert fields(screen)[0].text() == "Müller"


def test_the_part_after_a_hyphen_begins_with_a_large_letter(screen: LookUpScreen) -> None:
    touch(screen, "ö", "z", "Binde-Strich", "a")
    assert fields(screen)[0].text() == "Öz-A"


def test_a_touch_on_a_key_leaves_the_keyboard_with_the_field(window: KioskWindow, screen: LookUpScreen) -> None:
    fields(screen)[0].setFocus()
    touch(screen, "a")
    assert QApplication.focusWidget() is fields(screen)[0]


def test_delete_takes_the_last_letter(screen: LookUpScreen) -> None:
    touch(screen, "a", "b", "Löschen")
    assert fields(screen)[0].text() == "A"


def test_the_main_button_leads_to_the_second_field_and_then_searches(window: KioskWindow, screen: LookUpScreen) -> None:
    events = heard(window)
    touch(screen, "ö", "z", "Weiter", "a", "1", "Suchen")
    assert events == [LookUpAsked("Öz", "a1")]


def test_enter_does_the_same_on_a_real_keyboard(window: KioskWindow, screen: LookUpScreen) -> None:
    events = heard(window)
    fields(screen)[0].setFocus()
    for text in ("Öz", "GD-17"):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert events == [LookUpAsked("Öz", "GD-17")]


def test_with_an_empty_field_nothing_is_asked(window: KioskWindow, screen: LookUpScreen) -> None:
    events = heard(window)
    touch(screen, "Weiter")
    fields(screen)[1].setFocus()
    touch(screen, "a", "Weiter")
    assert events == []
    assert screen.fields.current is fields(screen)[0]


def test_typing_asks_for_more_time(window: KioskWindow, screen: LookUpScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.visitor_did, check_params_cb=lambda event: event == VisitorActed()):
        touch(screen, "a")


def test_while_it_is_searched_nothing_is_asked_again(window: KioskWindow, screen: LookUpScreen) -> None:
    touch(screen, "ö", "z", "Weiter", "a")
    show(window, LookingUp(searching=True))
    events = heard(window)
    touch(screen, "Suchen")
    assert events == []


def test_after_a_miss_what_was_typed_stays(window: KioskWindow, screen: LookUpScreen) -> None:
    touch(screen, "ö", "z", "Weiter", "a")
    show(window, LookingUp(searching=True))
    show(window, LookingUp(misses=1))
    assert [field.text() for field in fields(screen)] == ["Öz", "a"]
    assert any(label.text() == "Bitte noch einmal prüfen." for label in screen.findChildren(QLabel))


def test_after_three_misses_help_comes_first_and_typing_brings_the_search_back(
    window: KioskWindow, screen: LookUpScreen
) -> None:
    touch(screen, "ö", "z", "Weiter", "a")
    show(window, LookingUp(misses=3))
    events = heard(window)
    touch(screen, "Hilfe holen statt suchen", "b", "Suchen")
    assert events[0] == HelpWanted()
    assert isinstance(events[1], LookUpAsked)


def test_the_way_back(window: KioskWindow, screen: LookUpScreen) -> None:
    events = heard(window)
    touch(screen, "Zurück")
    assert events == [BackWanted()]


def test_what_was_typed_is_gone_with_the_screen_and_cannot_be_brought_back(
    window: KioskWindow, screen: LookUpScreen
) -> None:
    touch(screen, "ö", "z", "Weiter", "a")
    window.on_state(Waiting())
    assert [field.text() for field in fields(screen)] == ["", ""]
    fields(screen)[0].undo()
    assert fields(screen)[0].text() == ""


def test_a_call_for_help_loses_nothing(window: KioskWindow, screen: LookUpScreen) -> None:
    touch(screen, "ö", "z")
    window.on_state(Calling(LookingUp()))
    show(window, LookingUp())
    assert fields(screen)[0].text() == "Öz"


def test_another_language_keeps_what_was_typed(window: KioskWindow, screen: LookUpScreen) -> None:
    touch(screen, "ö", "z")
    window.on_manner(Manner(language=Language.FRENCH, chosen=True))
    assert fields(screen)[0].text() == "Öz"


def test_a_german_visitor_finds_all_letters_digits_and_signs(window: KioskWindow, screen: LookUpScreen) -> None:
    found: set[str] = set()
    for _ in range(4):
        found |= {face.letter for face in screen.findChildren(Face) if face.isVisible()}
        screen.keyboard.on_turn()
    assert set("abcdefghijklmnopqrstuvwxyzäöüß1234567890@.-_+çéğış") <= found


def test_a_ukrainian_visitor_finds_ukrainian_letters(window: KioskWindow) -> None:
    window.on_manner(Manner(language=Language.UKRAINIAN))
    screen = show(window, LookingUp())
    screen.keyboard.on_turn()
    assert {face.letter for face in screen.findChildren(Face) if face.isVisible()} >= set("абвгґєії")


def test_signs_have_names(screen: LookUpScreen) -> None:
    assert {"Punkt", "At-Zeichen", "Unter-Strich"} <= set(keys(screen))


def test_fields_have_no_menu_and_take_nothing_that_is_dragged(screen: LookUpScreen) -> None:
    for field in fields(screen):
        assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
        assert not field.acceptDrops()


SIZES = [(1280, 720), (720, 1280), (1024, 600), (1920, 1080)]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("low", [False, True], ids=["usual", "low"])
def test_keys_can_be_hit_and_lie_within_reach(window: KioskWindow, size: tuple[int, int], low: bool) -> None:
    window.resize(*size)
    window.on_manner(Manner(language=Language.GERMAN, low=low))
    screen = show(window, LookingUp())
    shown = [each for each in screen.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in shown if min(each.width(), each.height()) < 15 * window.look.mm - 1] == []
    if low:
        assert min(each.mapTo(window, QPoint(0, 0)).y() for each in shown) >= size[1] * 2 / 3 - 1


def test_within_reach_the_way_back_leads_from_the_second_field_to_the_first(window: KioskWindow) -> None:
    window.on_manner(Manner(language=Language.GERMAN, low=True))
    screen = show(window, LookingUp())
    touch(screen, "a", "Weiter", "b")
    events = heard(window)
    touch(screen, "Zurück", "c", "Zurück")
    assert fields(screen)[0].text() == "Ac"
    assert events == [BackWanted()]


def test_a_text_that_is_set_by_dictation_or_a_screen_reader_counts_as_typed(
    window: KioskWindow, screen: LookUpScreen
) -> None:
    events = heard(window)
    for field, text in zip(fields(screen), ("öz", "a1"), strict=True):
        field.setText(text)
    touch(screen, "Suchen")
    assert events == [LookUpAsked("Öz", "a1")]


def test_forgetting_is_no_sign_that_somebody_is_there(window: KioskWindow, screen: LookUpScreen) -> None:
    touch(screen, "ö", "z")
    events: list[VisitorEvent] = []
    window.visitor_did.connect(events.append)
    window.on_state(Waiting())
    assert events == []
