"""The bar: help in its corner, languages by their names, wishes, and targets that everybody can hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import ExplanationWanted, HelpWanted
from kiosk.checkin.manner import LanguageWanted, Manner, Theme, Wish
from kiosk.domain.registration import Language
from kiosk.settings import read_event
from kiosk.ui.bar import Bar
from kiosk.ui.look import HELP_MM, TARGET_MM, look_of
from kiosk.ui.millimetres import pixels_per_mm
from kiosk.ui.phrases_bar import OWN_NAMES, SHORT_NAMES
from kiosk.ui.pill import Pill
from kiosk.ui.theme import dress

SETTINGS = read_event()
SCREENS = [
    (1024, 600, 10.0),
    (600, 1024, 10.0),
    (1280, 720, 15.6),
    (720, 1280, 15.6),
    (1920, 1080, 24.0),
    (3840, 2160, 27.0),
    (2160, 3840, 27.0),
]
EVERY_SCREEN = pytest.mark.parametrize("screen", SCREENS, ids=str)
EVERY_LANGUAGE = pytest.mark.parametrize("language", Language)


def dressed(bar: Bar, manner: Manner, screen: tuple[int, int, float] = SCREENS[2]) -> Bar:
    """The bar on such a screen."""
    width, height, inches = screen
    look = look_of(manner, SETTINGS.looks, width, height, pixels_per_mm(None, width, height, inches))
    bar.show_manner(manner)
    bar.resize(width, bar.height_for(look))
    bar.dress(look)
    return bar


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> Bar:
    """The bar of the bundled event, on a usual screen."""
    dress(qapp, SETTINGS.looks)
    bar = Bar(SETTINGS.screen.languages)
    qtbot.addWidget(bar)
    dressed(bar, Manner())
    bar.show()
    return bar


def press(button: Pill) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_help_calls_for_help(bar: Bar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.did) as did:
        press(bar.help)
    assert did.args == [HelpWanted()]


def test_the_page_about_accessibility_is_one_press_away(bar: Bar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.did) as did:
        press(bar.access)
    assert did.args == [ExplanationWanted()]


@EVERY_LANGUAGE
def test_every_language_is_one_press_away(bar: Bar, qtbot: QtBot, language: Language) -> None:
    with qtbot.waitSignal(bar.wished) as wished:
        press(bar.languages[language])
    assert wished.args == [LanguageWanted(language)]


@pytest.mark.parametrize("wish", [Wish.SPEECH, Wish.LARGE, Wish.THEME, Wish.LOW])
def test_every_wish_is_one_press_away(bar: Bar, qtbot: QtBot, wish: Wish) -> None:
    with qtbot.waitSignal(bar.wished) as wished:
        press(bar.wishes[wish])
    assert wished.args == [wish]


def test_a_screen_reader_switches_without_a_click(bar: Bar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.wished) as wished:
        bar.languages[Language.ENGLISH].toggle()
    assert wished.args == [LanguageWanted(Language.ENGLISH)]


def test_what_the_manner_says_is_no_wish(bar: Bar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.wished):
        bar.show_manner(Manner(language=Language.FRENCH, large=True))


def test_without_a_voice_there_is_no_button_for_speech(bar: Bar) -> None:
    bar.offer_speech(possible=False)
    assert not bar.wishes[Wish.SPEECH].isVisible()
    bar.offer_speech(possible=True)
    assert bar.wishes[Wish.SPEECH].isVisible()
    assert not bar.wishes[Wish.SPEECH].geometry().intersects(bar.wishes[Wish.LARGE].geometry())


def test_a_press_alone_changes_nothing_on_the_screen(bar: Bar) -> None:
    """Only the manner does: it may be that nobody grants the wish."""
    press(bar.wishes[Wish.LARGE])
    assert not bar.wishes[Wish.LARGE].isChecked()


def test_what_is_chosen_is_marked(bar: Bar) -> None:
    bar.show_manner(Manner(language=Language.FRENCH, theme=Theme.DARK, large=True, low=True, speech=True))
    assert [each for each, button in bar.languages.items() if button.isChecked()] == [Language.FRENCH]
    assert all(button.isChecked() for button in bar.wishes.values())


def test_what_is_chosen_is_seen_without_colours(bar: Bar) -> None:
    button = bar.wishes[Wish.LARGE]
    before = button.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    bar.show_manner(Manner(large=True))
    after = button.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    one, other = bytes(before.constBits()), bytes(after.constBits())
    assert sum(abs(a - b) > 60 for a, b in zip(one, other, strict=True)) > 100


def test_languages_keep_their_own_names(bar: Bar) -> None:
    bar.show_manner(Manner(language=Language.TURKISH))
    assert [button.accessibleName() for button in bar.languages.values()] == [OWN_NAMES[each] for each in bar.languages]


def test_where_names_do_not_fit_they_are_short_and_still_read_whole(bar: Bar) -> None:
    dressed(bar, Manner(), (1024, 600, 10.0))
    button = bar.languages[Language.UKRAINIAN]
    assert button.text() == SHORT_NAMES[Language.UKRAINIAN]
    assert button.accessibleName() == "Українська"


def test_one_language_needs_no_choice(qapp: QApplication, qtbot: QtBot) -> None:
    bar = Bar((Language.GERMAN,))
    qtbot.addWidget(bar)
    assert not bar.languages


@EVERY_SCREEN
@EVERY_LANGUAGE
@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
def test_every_target_can_be_hit_and_no_word_is_clipped(
    bar: Bar, screen: tuple[int, int, float], language: Language, large: bool
) -> None:
    dressed(bar, Manner(language=language, large=large), screen)
    mm = pixels_per_mm(None, *screen)
    for button in bar.findChildren(Pill):
        assert min(button.width(), button.height()) / mm >= TARGET_MM, button.text()
        assert bar.rect().contains(button.geometry()), button.text()
        assert not button.clipped(), button.text()
    assert bar.help.width() / mm >= HELP_MM


@EVERY_SCREEN
def test_no_two_buttons_overlap(bar: Bar, screen: tuple[int, int, float]) -> None:
    dressed(bar, Manner(), screen)
    places = [button.geometry() for button in bar.findChildren(Pill)]
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])


@EVERY_SCREEN
@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
def test_help_is_always_in_the_same_corner(bar: Bar, screen: tuple[int, int, float], large: bool) -> None:
    dressed(bar, Manner(large=large), screen)
    rest = bar.rect().bottom() - bar.help.geometry().bottom()
    assert bar.help.x() == min(button.x() for button in bar.findChildren(Pill))
    assert rest < bar.help.height() / 4


@pytest.mark.parametrize("theme", Theme)
def test_the_ring_of_the_keyboard_is_seen_in_every_theme(bar: Bar, theme: Theme) -> None:
    dressed(bar, Manner(theme=theme))
    bar.access.setFocus()
    QTest.qWait(0)
    without = bar.help.grab().toImage()
    bar.help.setFocus()
    QTest.qWait(0)
    assert bar.help.hasFocus()
    assert bar.help.grab().toImage() != without


def test_the_helpers_door_counts_what_waits_for_them(bar: Bar) -> None:
    before = bar.door.grab().toImage()
    bar.door.show_notices(3)
    assert bar.door.accessibleDescription()
    assert bar.door.grab().toImage() != before
    bar.door.show_notices(0)
    assert not bar.door.accessibleDescription()


def test_the_helpers_door_asks_for_a_helper(bar: Bar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.helper_wanted):
        press(bar.door)
