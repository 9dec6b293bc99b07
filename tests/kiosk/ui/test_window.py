"""The window: every state has its screen, keys and presses reach the conductor, and nothing of a visitor stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.events import BackWanted, HelpWanted, StayWanted, VisitorActed
from kiosk.checkin.manner import LanguageWanted, Manner, Theme, Wish
from kiosk.checkin.states import (
    Answering,
    Calling,
    Choosing,
    Explaining,
    Fault,
    Helping,
    LookingUp,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import Admitted, AlreadyIn
from kiosk.domain.help import CallId, HelpCall
from kiosk.domain.next_run import Next
from kiosk.domain.registration import Language
from kiosk.domain.trouble import StoreTrouble
from kiosk.office.backups import BackupMissed, BackupTaken
from kiosk.settings import read_event
from kiosk.station_settings import ScreenSettings
from kiosk.ui.tick import Tick
from kiosk.ui.window import KioskWindow
from tests.fakes import MORNING
from tests.people import DAY_1, registration
from tools.clipping import clipped
from tools.pictures import Picture
from tools.samples import group, open_jobs, printers, states

SETTINGS = read_event()
SIZES = [(1280, 720), (720, 1280), (3840, 2160), (2160, 3840), (1024, 600)]
LARGE_AND_LOW = Manner(calm=True, large=True, low=True, theme=Theme.CONTRAST, language=Language.FRENCH)
LOOKS = [*((size, Manner(calm=True)) for size in SIZES), *((size, LARGE_AND_LOW) for size in SIZES[:2])]
MEASURED = (
    "waiting-offer", "admitted-long", "already_in", "online_only", "not_on_list", "group_in-both-again", "trouble",
    "choosing-12", "calling-need", "look_up-missed", "explaining", "choosing-warned",
)  # fmt: skip
"""The screens with most on them; the goldens measure all others as well."""
WELCOME = Answering(Admitted(registration(), DAY_1))
TWO = Choosing(group(2, DAY_1))


def settle() -> None:
    """Let layouts settle, in three rounds at most."""
    for _ in range(3):
        QApplication.processEvents()


def shown_texts(window: KioskWindow) -> str:
    """All that stands in labels and on buttons, hidden or not."""
    parts: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return "\n".join(part.text() + part.accessibleName() for part in parts)


@pytest.mark.parametrize(("size", "manner"), LOOKS, ids=[f"{size}{' large' * manner.large}" for size, manner in LOOKS])
def test_no_text_is_clipped_on_any_screen(window: KioskWindow, size: tuple[int, int], manner: Manner) -> None:
    window.resize(*size)
    window.on_manner(manner)
    for name, state in states(SETTINGS):
        if name not in MEASURED:
            continue
        window.on_state(state)
        settle()
        assert clipped(window) == [], name
    window.on_state(Helping())
    window.on_printers(printers())
    window.on_jobs_open(open_jobs())
    settle()
    assert clipped(window) == []


def test_a_name_that_looks_like_html_is_shown_as_it_is(window: KioskWindow) -> None:
    person = registration(first_name="<b>Aylin</b>")
    window.on_state(Answering(Admitted(person, DAY_1)))
    labels = window.findChildren(QLabel)
    assert any(label.text() == "Willkommen, <b>Aylin</b>!" for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("state", [WELCOME, Choosing(group(2, DAY_1))], ids=["answer", "choosing"])
def test_the_name_is_gone_when_the_person_is(window: KioskWindow, state: State) -> None:
    window.on_state(state)
    name = "Aylin" if state is WELCOME else "Maximiliane"
    assert name in shown_texts(window)
    window.on_state(Waiting())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert name not in shown_texts(window)


@pytest.mark.parametrize("between", [Calling(TWO), Explaining(TWO), replace(TWO, warned=True)], ids=str)
def test_what_is_ticked_stays_while_help_is_called_or_something_is_asked(window: KioskWindow, between: State) -> None:
    window.on_state(TWO)
    QApplication.processEvents()
    ticks = [tick for tick in window.screens.choosing.findChildren(Tick) if tick.isEnabled()]
    ticks[0].click()
    window.on_state(between)
    window.on_state(TWO)
    assert [tick.isChecked() for tick in window.screens.choosing.findChildren(Tick)] == [True, False]


def test_another_language_keeps_what_is_ticked(window: KioskWindow) -> None:
    window.on_state(TWO)
    QApplication.processEvents()
    window.screens.choosing.findChildren(Tick)[0].click()
    window.on_manner(Manner(language=Language.ENGLISH))
    assert [tick.isChecked() for tick in window.screens.choosing.findChildren(Tick)] == [True, False]


def test_the_next_group_begins_with_nobody_ticked(window: KioskWindow) -> None:
    window.on_state(TWO)
    QApplication.processEvents()
    window.screens.choosing.findChildren(Tick)[0].click()
    window.on_state(Waiting())
    window.on_state(TWO)
    assert not any(tick.isChecked() for tick in window.screens.choosing.findChildren(Tick) if tick.isVisible())


@pytest.mark.parametrize(
    ("state", "least"),
    [
        (Waiting(), 13),
        (Waiting(Offer((registration(),))), 14),
        (Answering(AlreadyIn(registration(), DAY_1, MORNING)), 15),
        (Choosing(group(6, DAY_1, fresh=False)), 23),
        (Calling(Waiting()), 20),
        (LookingUp(), 15),
        (Unlocking(), 25),
        (Helping(), 9),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_control_has_a_name_and_can_be_reached_by_keyboard(window: KioskWindow, state: State, least: int) -> None:
    window.on_state(state)
    if isinstance(state, Helping):
        window.on_printers(printers())
    QTest.qWait(0)
    controls: list[QWidget] = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    shown = [each for each in controls if each.isVisible() and not each.objectName().startswith("qt_")]
    assert len(shown) >= least
    assert [control for control in shown if not control.accessibleName()] == []
    assert [control for control in shown if control.focusPolicy() is Qt.FocusPolicy.NoFocus] == []


@pytest.mark.parametrize("state", [Waiting(), WELCOME, TWO, Calling(Waiting()), Unlocking()], ids=str)
def test_tab_never_stops_where_nothing_is_to_be_seen(window: KioskWindow, state: State) -> None:
    window.on_state(state)
    QApplication.processEvents()
    stops = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert all(isinstance(stop, QAbstractButton) and stop.isVisible() for stop in stops)
    assert window.bar.help in stops
    assert stops.count(window.bar.help) >= 2  # round and round: no trap


def test_arrows_walk_as_tab_does(window: KioskWindow) -> None:
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Down)
    first = QApplication.focusWidget()
    assert isinstance(first, QAbstractButton)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert QApplication.focusWidget() not in (first, window)


def test_enter_acts_when_it_is_let_go(window: KioskWindow, qtbot: QtBot) -> None:
    window.bar.help.setFocus()
    with qtbot.assertNotEmitted(window.visitor_did):
        QTest.keyPress(window.bar.help, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.keyRelease(window.bar.help, Qt.Key.Key_Return)
    assert did.args == [HelpWanted()]


def test_enter_that_was_pressed_elsewhere_acts_on_nothing(window: KioskWindow, qtbot: QtBot) -> None:
    window.bar.access.setFocus()
    QTest.keyPress(window.bar.access, Qt.Key.Key_Return)
    window.bar.help.setFocus()
    with qtbot.assertNotEmitted(window.visitor_did):
        QTest.keyRelease(window.bar.help, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "said"),
    [(Qt.Key.Key_F1, HelpWanted()), (Qt.Key.Key_Escape, BackWanted())],
    ids=["F1", "Escape"],
)
def test_keys_tell_what_a_visitor_does(window: KioskWindow, qtbot: QtBot, key: Qt.Key, said: object) -> None:
    window.on_state(WELCOME)
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.keyClick(window, key)
    assert did.args == [said]


@pytest.mark.parametrize(
    ("key", "wish"),
    [(Qt.Key.Key_F2, Wish.REPEAT), (Qt.Key.Key_F6, Wish.NEXT_LANGUAGE), (Qt.Key.Key_F8, Wish.THEME)],
)
def test_keys_tell_how_a_visitor_wants_to_be_served(window: KioskWindow, qtbot: QtBot, key: Qt.Key, wish: Wish) -> None:
    with qtbot.waitSignal(window.wished) as wished:
        QTest.keyClick(window, key)
    assert wished.args == [wish]


def test_a_helper_is_not_disturbed_by_the_keys_of_visitors(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Helping())
    with qtbot.assertNotEmitted(window.visitor_did):
        QTest.keyClick(window, Qt.Key.Key_F1)


def test_a_language_of_the_bar_is_passed_on(window: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.wished) as wished:
        QTest.mouseClick(window.bar.languages[Language.TURKISH], Qt.MouseButton.LeftButton)
    assert wished.args == [LanguageWanted(Language.TURKISH)]


@pytest.mark.parametrize("language", Language)
def test_the_screen_speaks_the_language_of_the_manner(window: KioskWindow, language: Language) -> None:
    window.on_manner(Manner(language=language))
    said = shown_texts(window)
    assert ("Please show your QR code." in said) == (language is Language.ENGLISH)


def test_without_a_language_english_stands_beside_german(window: KioskWindow) -> None:
    said = shown_texts(window)
    assert "Bitte zeigen Sie Ihren QR‑Code." in said
    assert "Please show your QR code." in said


def test_a_station_begins_as_its_file_says(qapp: QApplication, qtbot: QtBot) -> None:
    window = KioskWindow(SETTINGS, ScreenSettings(theme="dark", low=True, calm=True, inches=10))
    qtbot.addWidget(window)
    window.resize(1024, 600)
    assert window.look.colours.paper == "#12181F"
    assert (window.look.low, window.look.calm) == (True, True)
    assert window.look.mm == pytest.approx(4.67, abs=0.01)


def test_screens_end_where_the_bar_begins(window: KioskWindow) -> None:
    assert window.screens.geometry().bottom() + 1 == window.bar.geometry().top()
    assert window.bar.geometry().bottom() == window.rect().bottom()


def test_a_helper_has_the_whole_window(window: KioskWindow) -> None:
    window.on_state(Helping())
    assert window.screens.geometry() == window.rect()
    assert not window.bar.isVisible()


WARNED: list[State] = [
    replace(TWO, warned=True),
    LookingUp(warned=True),
    Explaining(Waiting(), warned=True),
    Calling(Waiting(), warned=True),
]


@pytest.mark.parametrize("state", WARNED, ids=lambda state: type(state).__name__)
def test_a_time_that_is_nearly_over_asks_whether_anybody_is_there(
    window: KioskWindow, state: State, qtbot: QtBot
) -> None:
    window.on_state(state)
    settle()
    (button,) = [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Ja, weiter"]
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert did.args == [VisitorActed()]


def test_any_key_says_that_somebody_is_there(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(WARNED[0])
    settle()
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_X)
    assert did.args == [VisitorActed()]


@pytest.mark.parametrize("state", [Unlocking(warned=True), Helping(warned=True)], ids=["pin", "helper"])
def test_a_helper_who_is_asked_is_still_the_helper(window: KioskWindow, state: State, qtbot: QtBot) -> None:
    window.on_state(state)
    settle()
    with qtbot.waitSignal(window.touched):
        window.on_stayed()


def test_the_question_goes_when_somebody_is_there(window: KioskWindow) -> None:
    window.on_state(WARNED[0])
    window.on_state(TWO)
    settle()
    assert not [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Ja, weiter"]


def test_an_answer_can_be_kept(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(WELCOME)
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseClick(window.screens.answer.stay, Qt.MouseButton.LeftButton)
    assert did.args == [StayWanted()]


def test_the_viewfinder_is_mirrored(window: KioskWindow, qtbot: QtBot) -> None:
    picture = QImage(640, 480, QImage.Format.Format_RGB888)
    picture.fill(QColor("#ffffff"))
    for x in range(160):  # the left quarter of what the camera sees is red
        for y in range(480):
            picture.setPixelColor(x, y, QColor("#ff0000"))
    with qtbot.waitSignal(window.painted):
        window.on_preview(Picture(picture))
    finder = window.screens.waiting.viewfinder
    shown = finder.grab().toImage()
    right = shown.pixelColor(shown.width() - 12, shown.height() // 2)
    left = shown.pixelColor(12, shown.height() // 2)
    assert (right.red(), right.green()) == (255, 0)
    assert left.green() == 255


def test_a_hidden_viewfinder_asks_for_the_next_picture_at_once(window: KioskWindow, qtbot: QtBot) -> None:
    window.on_state(Troubled(Fault.STORE))
    picture = QImage(64, 48, QImage.Format.Format_RGB888)
    with qtbot.waitSignal(window.painted):
        window.on_preview(Picture(picture))


@pytest.mark.parametrize("state", [Waiting(), WELCOME, TWO, Calling(Waiting())], ids=lambda state: type(state).__name__)
def test_a_key_asks_for_a_helper_too(window: KioskWindow, state: State, qtbot: QtBot) -> None:
    window.on_state(state)
    settle()
    with qtbot.waitSignal(window.helper_wanted):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F12)


def test_what_the_desk_says_to_a_helper_who_has_gone_is_not_kept(
    window: KioskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    monkeypatch.setattr(window.screens.area, "on_told", heard.append)
    window.on_state(Helping())
    window.on_told("somebody")
    window.on_state(Waiting())
    window.on_told("somebody else")
    assert heard == ["somebody"]


def test_a_backup_that_is_missed_waits_for_a_helper_until_there_is_one(window: KioskWindow) -> None:
    window.on_news(BackupMissed(StoreTrouble("The medium is gone.")))
    assert window.bar.door.accessibleDescription()
    window.on_news(BackupTaken(MORNING, "backup"))
    assert not window.bar.door.accessibleDescription()


def test_what_came_of_an_order_is_not_kept_when_whoever_gave_it_has_gone(
    window: KioskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    monkeypatch.setattr(window.screens.area, "on_news", heard.append)
    window.on_state(Helping())
    window.on_done("here")
    window.on_state(Waiting())
    window.on_done("gone")
    assert heard == ["here"]


def test_an_order_for_the_program_is_not_one_for_the_office(window: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.ordered), qtbot.waitSignal(window.next_wanted) as wanted:
        window.screens.area.ordered.emit(Next.AGAIN)
    assert wanted.args == [Next.AGAIN]
    with qtbot.waitSignal(window.ordered):
        window.screens.area.ordered.emit("an order")
    with qtbot.waitSignal(window.next_wanted) as wanted:
        window.screens.area.quit_wanted.emit()
    assert wanted.args == [Next.END]


def test_the_helpers_door_asks_for_a_helper(window: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.helper_wanted):
        QTest.mouseClick(window.bar.door, Qt.MouseButton.LeftButton)


def test_the_door_counts_calls_that_nobody_has_answered(window: KioskWindow) -> None:
    call = HelpCall(CallId("c1"), "Eingang", "unpaid", MORNING)
    window.on_calls((call, replace(call, id=CallId("c2"), coming=True)))
    assert window.bar.door.accessibleDescription()
    window.on_calls((replace(call, coming=True),))
    assert not window.bar.door.accessibleDescription()
