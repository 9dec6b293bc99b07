"""The tick list of a group, touched and typed on as visitors would."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Calling, Choosing, Waiting
from kiosk.domain.admission import Admitted, AlreadyIn, ChooseFromGroup, Full, Member, Unpaid
from kiosk.domain.registration import Language
from kiosk.domain.ticket import TicketCode
from kiosk.settings import Screen, read_event
from kiosk.ui.choosing import ChoosingScreen
from kiosk.ui.tick import Tick
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words
from tests.fakes import MORNING
from tests.people import DAY_1, registration

PEOPLE = [
    registration(number, first_name=first, last_name=last)
    for number, (first, last) in enumerate(
        (("Aylin", "Öz"), ("Bo", "Quitte"), ("Chloé", "Quitte"), ("Dana", "Uhl"), ("Emil", "Jäger")), start=1
    )
]
MILLIMETRES = 345.0
"""Width of a 15.6 inch screen."""


def group(size: int) -> ChooseFromGroup:
    """A ticket of so many people, all of whom may come in."""
    people = [replace(PEOPLE[place % 5], id=registration(place).id) for place in range(size)]
    return ChooseFromGroup(
        TicketCode("GD24-all"), tuple(Member(person, Admitted(person, DAY_1)) for person in people), DAY_1
    )


MIXED = ChooseFromGroup(
    TicketCode("GD24-all"),
    (
        Member(PEOPLE[0], Admitted(PEOPLE[0], DAY_1)),
        Member(PEOPLE[1], AlreadyIn(PEOPLE[1], DAY_1, MORNING)),
        Member(PEOPLE[2], Unpaid(PEOPLE[2])),
        Member(PEOPLE[3], Admitted(PEOPLE[3], DAY_1)),
    ),
    DAY_1,
)


@pytest.fixture
def screen(window: KioskWindow, qtbot: QtBot) -> ChoosingScreen:
    """The tick list of four: one is in, one must go to the desk, two can be ticked."""
    return show(window, MIXED, qtbot)


def show(window: KioskWindow, choice: ChooseFromGroup, qtbot: QtBot) -> ChoosingScreen:
    """Show this group's tick list."""
    window.on_state(Choosing(choice))
    QApplication.processEvents()
    return window.screens.choosing


def ticks(screen: ChoosingScreen) -> dict[str, Tick]:
    """The names by their first word, in their order."""
    return {tick.accessibleName().split("\u00a0")[0]: tick for tick in screen.findChildren(Tick) if tick.isVisible()}


def doors(screen: ChoosingScreen) -> dict[str, QPushButton]:
    """The visible buttons below the names by what stands on them."""
    buttons = (button for button in screen.findChildren(QPushButton) if not isinstance(button, Tick))
    return {button.text().replace("\u00a0", " "): button for button in buttons if button.isVisible()}


def touch(widget: QWidget) -> None:
    """A finger in the middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))


def test_nobody_is_ticked_beforehand_and_the_main_button_waits(screen: ChoosingScreen) -> None:
    assert not any(tick.isChecked() for tick in ticks(screen).values())
    assert not doors(screen)["Anmelden"].isEnabled()


def test_the_main_button_counts_who_is_ticked(screen: ChoosingScreen) -> None:
    touch(ticks(screen)["Aylin"])
    assert doors(screen)["1 Person anmelden"].isEnabled()
    touch(ticks(screen)["Dana"])
    assert "2 Personen anmelden" in doors(screen)
    touch(ticks(screen)["Dana"])
    assert "1 Person anmelden" in doors(screen)


def test_those_who_are_ticked_are_chosen(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    touch(ticks(screen)["Dana"])
    with qtbot.waitSignal(window.people_chosen) as chosen:
        touch(doors(screen)["1 Person anmelden"])
    assert chosen.args == [(PEOPLE[3].id,)]


def test_one_touch_chooses_all_who_may_come_in(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.people_chosen) as chosen:
        touch(doors(screen)["Beide anmelden"])
    assert chosen.args == [(PEOPLE[0].id, PEOPLE[3].id)]


def test_stopping_chooses_nobody(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    touch(ticks(screen)["Aylin"])
    with qtbot.waitSignal(window.people_chosen) as chosen:
        touch(doors(screen)["Abbrechen"])
    assert chosen.args == [()]


def test_a_touch_on_somebody_who_cannot_come_in_ticks_nobody_and_counts_as_a_touch(
    window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.visitor_acted):
        touch(ticks(screen)["Chloé"])
    assert not any(tick.isChecked() for tick in ticks(screen).values())


def test_a_note_says_who_is_in_and_who_is_asked_to_the_desk_but_not_why(screen: ChoosingScreen) -> None:
    assert [tick.accessibleName().replace("\u00a0", " ") for tick in ticks(screen).values()] == [
        "Aylin Ö.",
        "Bo Q., schon angemeldet",
        "Chloé Q., bitte zum Info‑Tisch",
        "Dana U.",
    ]


def test_a_screen_reader_hears_whether_a_name_is_ticked(screen: ChoosingScreen) -> None:
    name = ticks(screen)["Aylin"]
    states = []
    for _ in range(2):
        states.append(QAccessible.queryAccessibleInterface(name).state().checked)
        touch(name)
    assert states == [0, 1]


def test_every_tick_asks_for_more_time(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.visitor_acted):
        touch(ticks(screen)["Aylin"])
    with qtbot.waitSignal(window.visitor_acted):
        QTest.keyClick(ticks(screen)["Aylin"], Qt.Key.Key_Tab)


def press(*keys: Qt.Key) -> None:
    """Type on whatever has the keyboard."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def test_tab_leads_over_the_names_to_all_go_and_stop(screen: ChoosingScreen) -> None:
    touch(ticks(screen)["Aylin"])
    screen.setFocus()
    reached = []
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName().replace("\u00a0", " "))
    assert reached == ["Aylin Ö.", "Dana U.", "Beide anmelden", "1 Person anmelden", "Schild fehlt", "Abbrechen"]


def test_the_whole_way_works_by_keyboard(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.people_chosen) as chosen:
        press(Qt.Key.Key_Return)
    assert chosen.args == [(PEOPLE[0].id, PEOPLE[3].id)]


def test_enter_chooses_nobody_while_nobody_is_ticked(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.people_chosen):
        press(Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Enter)


@pytest.mark.parametrize("tabs", [2, 5], ids=["all", "stop"])
def test_enter_on_another_button_is_that_button(
    window: KioskWindow, screen: ChoosingScreen, tabs: int, qtbot: QtBot
) -> None:
    ticks(screen)["Aylin"].click()
    ticks(screen)["Aylin"].setFocus()
    press(*[Qt.Key.Key_Tab] * tabs)
    with qtbot.waitSignal(window.people_chosen) as chosen:
        press(Qt.Key.Key_Return)
    assert chosen.args == [(PEOPLE[0].id, PEOPLE[3].id) if tabs == 2 else ()]


def test_escape_stops(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.people_chosen) as chosen:
        press(Qt.Key.Key_Escape)
    assert chosen.args == [()]


def test_a_name_with_the_keyboard_looks_different(screen: ChoosingScreen) -> None:
    name = ticks(screen)["Aylin"]
    before = name.grab().toImage()
    name.setFocus()
    assert name.grab().toImage() != before


def test_a_ticked_name_looks_different(screen: ChoosingScreen) -> None:
    name = ticks(screen)["Aylin"]
    before = name.grab().toImage()
    name.click()
    assert name.grab().toImage() != before


def test_the_names_are_gone_with_the_visitors(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    window.on_state(Waiting())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any("Aylin" in label.text() for label in window.findChildren(QLabel))
    assert ticks(screen) == {}


def test_the_next_group_starts_with_nobody_ticked(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    touch(ticks(screen)["Aylin"])
    show(window, group(3), qtbot)
    assert len(ticks(screen)) == 3
    assert not doors(screen)["Anmelden"].isEnabled()


def test_where_one_is_left_there_is_no_button_for_all(window: KioskWindow, qtbot: QtBot) -> None:
    screen = show(window, replace(MIXED, members=MIXED.members[:3]), qtbot)
    assert set(doors(screen)) == {"Anmelden", "Schild fehlt", "Abbrechen"}


def test_where_all_are_in_already_there_is_only_a_way_on(window: KioskWindow, qtbot: QtBot) -> None:
    people = tuple(Member(person, AlreadyIn(person, DAY_1, MORNING)) for person in PEOPLE)
    screen = show(window, replace(MIXED, members=people), qtbot)
    assert any(words.text() == "Sie sind schon alle angemeldet." for words in screen.findChildren(Words))
    with qtbot.waitSignal(window.people_chosen) as chosen:
        touch(doors(screen)["Fertig"])
    assert chosen.args == [()]


def test_where_nobody_can_be_ticked_the_way_leads_to_the_desk(window: KioskWindow, qtbot: QtBot) -> None:
    refused = (MIXED.members[1], MIXED.members[2], Member(PEOPLE[3], Full(PEOPLE[3], DAY_1)))
    screen = show(window, replace(MIXED, members=refused), qtbot)
    assert any(words.text() == "Bitte kommen Sie zum Info‑Tisch." for words in screen.findChildren(Words))
    assert set(doors(screen)) == {"Fertig", "Schild fehlt"}


@pytest.mark.parametrize(
    ("language", "headline", "also"),
    [
        (Language.ENGLISH, "Who is here?", False),
        (Language.GERMAN, "Wer von Ihnen ist da?", False),
        (None, "Wer von Ihnen ist da?", True),
    ],
    ids=str,
)
def test_the_language_is_the_visitors_and_without_one_english_stands_beside_it(
    window: KioskWindow, language: Language | None, headline: str, also: bool, qtbot: QtBot
) -> None:
    window.on_manner(Manner(language=language))
    screen = show(window, MIXED, qtbot)
    shown = {words.text() for words in screen.findChildren(Words) if words.isVisible()}
    assert headline in shown
    assert ("Who is here? Please tap the names." in shown) is also


def test_another_language_keeps_who_is_ticked(window: KioskWindow, screen: ChoosingScreen) -> None:
    touch(ticks(screen)["Dana"])
    window.on_manner(Manner(language=Language.ENGLISH, chosen=True))
    assert ticks(screen)["Dana"].isChecked()
    assert {"Check in 1 person", "Cancel"} <= set(doors(screen))
    assert any("checked in already" in tick.accessibleName() for tick in ticks(screen).values())


def test_nothing_is_lost_by_a_call_for_help(window: KioskWindow, screen: ChoosingScreen) -> None:
    touch(ticks(screen)["Dana"])
    window.on_state(Calling(Choosing(MIXED)))
    window.on_state(Choosing(MIXED))
    assert ticks(screen)["Dana"].isChecked()


def test_where_names_are_off_only_initials_are_shown(qapp: QApplication, qtbot: QtBot) -> None:
    settings = read_event()
    screen = ChoosingScreen(settings.model_copy(update={"screen": Screen(names=False)}))
    qtbot.addWidget(screen)
    screen.start(MIXED, Language.GERMAN)
    shown = [tick.accessibleName().replace("\u00a0", " ") for tick in screen.findChildren(Tick)]
    assert shown[0] == "A. Ö."
    assert not any("Aylin" in name or "Chloé" in name for name in shown)


SIZES = [(1280, 720), (720, 1280), (1920, 1080), (1024, 600), (1080, 1920)]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("people", [2, 6, 12])
def test_everything_to_touch_is_at_least_15_mm_and_stands_on_one_page(
    window: KioskWindow, people: int, size: tuple[int, int], qtbot: QtBot
) -> None:
    window.resize(*size)
    screen = show(window, group(people), qtbot)
    pixels = window.look.mm
    shown = [*screen.findChildren(Tick), *doors(screen).values()]
    assert len(shown) == people + 3
    assert [w.accessibleName() for w in shown if min(w.width(), w.height()) < 15 * pixels - 1] == []
    assert not screen.pager.isVisible()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_within_reach_names_and_buttons_stand_in_the_lowest_third(
    window: KioskWindow, size: tuple[int, int], qtbot: QtBot
) -> None:
    window.resize(*size)
    window.on_manner(Manner(low=True, language=Language.GERMAN))
    screen = show(window, group(12), qtbot)
    shown = [each for each in screen.findChildren(QPushButton) if each.isVisible()]
    assert [each.accessibleName() for each in shown if each.mapTo(window, QPoint(0, 0)).y() < size[1] * 2 / 3 - 1] == []
    assert [each.accessibleName() for each in shown if min(each.width(), each.height()) < 15 * window.look.mm - 1] == []


def test_a_large_group_has_pages_and_a_tick_on_one_counts_on_all(window: KioskWindow, qtbot: QtBot) -> None:
    screen = show(window, group(30), qtbot)
    first = set(screen.findChildren(Tick)[:1])
    next(iter(first)).click()
    with qtbot.waitSignal(window.visitor_acted):
        touch(screen.pager.after)
    QApplication.processEvents()
    visible = [tick for tick in screen.findChildren(Tick) if tick.isVisible()]
    assert first.isdisjoint(visible)
    visible[0].click()
    assert "2 Personen anmelden" in doors(screen)


def test_the_pages_together_show_every_name_once(window: KioskWindow, qtbot: QtBot) -> None:
    screen = show(window, group(30), qtbot)
    seen: list[object] = []
    while True:
        QApplication.processEvents()
        seen += [tick for tick in screen.findChildren(Tick) if tick.isVisible()]
        touch(screen.pager.after)
        if screen.pager.page == 0:
            break
    assert len(seen) == len(set(seen)) == 30


def test_the_keyboard_reaches_the_next_page(window: KioskWindow, qtbot: QtBot) -> None:
    screen = show(window, group(30), qtbot)
    screen.setFocus()
    for _ in range(40):
        press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is screen.pager.after:
            break
    press(Qt.Key.Key_Space)
    assert screen.pager.page == 1
