"""All pages of the helpers' area in the kiosk's real window: named, whole, and none of them a window of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.checkin.desk_answers import NobodyListed
from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Helping, Unlocking
from kiosk.domain.operator import Operator
from kiosk.ui.area import HelperArea
from kiosk.ui.page import Group
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.list_page import ListPage
from kiosk.ui.window import KioskWindow
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.accessibility.test_a11_names import nameless
from tests.kiosk.ui.looks import clipped, settle

LOOKS = pytest.mark.parametrize(
    ("manner", "size"),
    [
        (Manner(calm=True), (1280, 720)),
        (Manner(calm=True, theme=Theme.CONTRAST), (1080, 1920)),
        (Manner(calm=True, large=True), (1280, 720)),
        (Manner(calm=True, large=True, theme=Theme.DARK), (720, 1280)),
    ],
    ids=["landscape", "upright", "large", "large-upright"],
)


def let_in(window: KioskWindow, operator: Operator) -> HelperArea:
    """Somebody has given a PIN."""
    window.on_state(Unlocking())
    window.on_state(Helping(operator=operator))
    settle()
    return window.screens.area


@LOOKS
def test_every_page_is_named_and_whole(window: KioskWindow, manner: Manner, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.on_manner(manner)
    area = let_in(window, Operator.ORGANISER)
    for page in area.pages:
        area.open(page)
        settle()
        name = page.heading()
        assert area.current is page
        assert not nameless(window), name
        assert not clipped(page.findChildren(Words), page.findChildren(WordButton)), name
        assert page.size().toTuple() == area.size_of_page().toTuple(), name
    window.on_state(Unlocking())


def test_no_page_ever_becomes_a_window(window: KioskWindow) -> None:
    let_in(window, Operator.ORGANISER)
    shown = [type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    assert not shown
    window.on_state(Unlocking())


def test_pages_have_names_icons_and_groups_that_tell_them_apart(window: KioskWindow) -> None:
    pages = window.screens.area.pages
    headings = [page.heading() for page in pages]
    assert len(set(headings)) == len(headings)
    assert all(isinstance(page.icon, PageIcon) for page in pages)
    assert {page.group for page in pages} == set(Group)


def test_tab_walks_through_every_page_and_out_of_it_again(window: KioskWindow) -> None:
    area = let_in(window, Operator.ORGANISER)
    for page in area.pages:
        area.open(page)
        settle()
        area.head.back.setFocus()
        met: list[QWidget] = []
        for _ in range(400):
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            now = window.focusWidget()
            if now is area.head.back:
                break
            met.append(now)
        assert window.focusWidget() is area.head.back, f"{page.heading()}: Tab does not come around"
        assert any(area.navigation.isAncestorOf(each) for each in met), page.heading()
    window.on_state(Unlocking())


def test_helpers_reach_no_page_of_the_room(window: KioskWindow) -> None:
    area = let_in(window, Operator.HELPER)
    room = set(window.screens.pages.organisers)
    for page in room:
        area.open(page)
        assert area.current not in room
    window.on_state(Unlocking())


def test_with_nobody_on_the_list_an_organiser_begins_where_one_is_loaded(window: KioskWindow) -> None:
    area = let_in(window, Operator.ORGANISER)
    window.on_told(NobodyListed())
    assert isinstance(area.current, ListPage)
    window.on_state(Unlocking())


def test_with_nobody_on_the_list_a_helper_begins_at_the_desk(window: KioskWindow) -> None:
    area = let_in(window, Operator.HELPER)
    window.on_told(NobodyListed())
    assert area.current is window.screens.pages.desk
    window.on_state(Unlocking())


def test_from_a_list_that_is_loaded_the_way_leads_to_the_morning_check(window: KioskWindow) -> None:
    area = let_in(window, Operator.ORGANISER)
    lists = next(page for page in area.pages if isinstance(page, ListPage))
    area.open(lists)
    lists.frame.show_view(lists.loaded)
    lists.on_further()
    assert area.current is window.screens.pages.checkup
    window.on_state(Unlocking())
