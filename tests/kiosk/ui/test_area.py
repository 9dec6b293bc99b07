"""The frame of the helpers' area: groups of pages, who may see which, the keys, and what is forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.operator import Operator
from kiosk.sync.lookout import Seen, Wrong
from kiosk.ui.area import HelperArea
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.nav_door import NavDoor
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.sliding import Sliding
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, clipped, look, settle


class OnePage(Page):
    """A page that writes down what happens to it."""

    icon = PageIcon.LIST

    def __init__(self, name: str, group: Group, tongue: HelperLanguage, *, explains: bool = False) -> None:
        self.name, self.happened = name, list[str]()
        super().__init__(tongue)
        self.group, self.explains = group, explains
        self.button = WordButton(parent=self)
        self.button.say(name)
        QVBoxLayout(self).addWidget(self.button)
        self.worn: Look | None = None

    def heading(self) -> str:
        return self.name

    def start(self) -> None:
        self.happened.append("start")

    def enter(self) -> None:
        self.happened.append("enter")

    def leave(self) -> None:
        self.happened.append("leave")

    def open_at(self, page: Page) -> None:
        self.happened.append(f"open at {page.heading()}")

    def dress(self, look: Look) -> None:
        self.worn = look


HELPERS = [("Helfer-Platz", Group.DOOR), ("Morgen-Check", Group.TODAY), ("Handbuch", Group.HOUSE)]
ROOM = [
    ("Zahlen", Group.TODAY),
    ("Stationen", Group.TODAY),
    ("Liste laden", Group.PREPARE),
    ("Veranstaltung", Group.PREPARE),
    ("Üben", Group.PREPARE),
    ("Papier-Liste", Group.PREPARE),
    ("Häkchen eintragen", Group.PREPARE),
    ("Ausgabe", Group.AFTER),
    ("Löschen", Group.AFTER),
    ("PINs", Group.HOUSE),
    ("Protokoll", Group.HOUSE),
]


@pytest.fixture
def area(qtbot: QtBot) -> HelperArea:
    """An area with fourteen pages, on the screen."""
    tongue = HelperLanguage()
    helpers = [OnePage(name, group, tongue, explains=name == "Handbuch") for name, group in HELPERS]
    area = HelperArea(helpers, [OnePage(name, group, tongue) for name, group in ROOM], tongue)
    qtbot.addWidget(area)
    area.resize(1280, 720)
    area.dress(replace(look(), calm=True))
    area.show()
    return area


def let_in(area: HelperArea, operator: Operator) -> None:
    """Somebody comes in."""
    area.start(operator)
    settle()


def doors(area: HelperArea) -> dict[str, NavDoor]:
    """The doors that are seen, by their words."""
    return {door.text(): door for door in area.findChildren(NavDoor) if door.isVisible()}


def pages(area: HelperArea) -> dict[str, OnePage]:
    """All pages by name."""
    return {page.name: page for page in area.findChildren(OnePage)}


def test_helpers_see_the_doors_of_their_own_pages_only(area: HelperArea) -> None:
    let_in(area, Operator.HELPER)
    assert list(doors(area)) == [name for name, _group in HELPERS]


def test_organisers_see_one_door_a_group_and_the_pages_of_the_open_one(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    QTest.mouseClick(doors(area)["Heute"], Qt.MouseButton.LeftButton)
    settle()
    assert set(doors(area)) == {
        "Helfer-Platz",
        "Heute",
        "Morgen-Check",
        "Zahlen",
        "Stationen",
        "Vorbereiten",
        "Danach",
        "Haus",
    }


def test_every_page_is_reached_with_two_touches(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    for name, page in pages(area).items():
        if name not in doors(area):
            group = {"today": "Heute", "prepare": "Vorbereiten", "after": "Danach", "house": "Haus"}[page.group.value]
            QTest.mouseClick(doors(area)[group], Qt.MouseButton.LeftButton)
            settle()
        QTest.mouseClick(doors(area)[name], Qt.MouseButton.LeftButton)
        settle()
        assert area.current is page


def test_a_group_opens_where_somebody_was_last(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    area.open(pages(area)["Protokoll"])
    area.open(pages(area)["Zahlen"])
    QTest.mouseClick(doors(area)["Haus"], Qt.MouseButton.LeftButton)
    assert area.current is pages(area)["Protokoll"]


def test_the_keyboard_is_never_on_a_page_itself(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    for page in pages(area).values():
        page.button.setEnabled(False)
    area.open(pages(area)["Zahlen"])
    pages(area)["Zahlen"].setFocus()
    area.open(pages(area)["Stationen"])
    settle()
    assert not pages(area)["Stationen"].hasFocus()
    assert doors(area)["Stationen"].hasFocus()


def test_nothing_leads_a_helper_into_the_room(area: HelperArea) -> None:
    let_in(area, Operator.HELPER)
    area.open(pages(area)["PINs"])
    assert area.current is pages(area)["Helfer-Platz"]
    for _ in range(20):
        QTest.keyClick(area, Qt.Key.Key_F6)
        assert area.current.heading() in dict(HELPERS)


def test_f6_goes_through_all_pages_in_the_order_of_the_groups_and_back(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    seen = []
    for _ in range(len(HELPERS) + len(ROOM)):
        seen.append(area.current.heading())
        QTest.keyClick(area, Qt.Key.Key_F6)
    assert len(set(seen)) == len(HELPERS) + len(ROOM)
    assert area.current.heading() == seen[0]
    QTest.keyClick(area, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert area.current.heading() == seen[-1]


def test_f1_opens_what_the_handbook_says_about_the_page(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    area.open(pages(area)["Zahlen"])
    QTest.keyClick(area, Qt.Key.Key_F1)
    assert "open at Zahlen" in pages(area)["Handbuch"].happened
    assert area.current is pages(area)["Handbuch"]


def test_a_page_is_left_before_the_next_is_entered(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    first, second = pages(area)["Helfer-Platz"], pages(area)["Zahlen"]
    area.open(second)
    assert first.happened[-1] == "leave"
    assert second.happened[-1] == "enter"


def test_when_nobody_is_in_any_more_all_pages_forget(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    area.open(pages(area)["Zahlen"])
    for page in pages(area).values():
        page.happened.clear()
    area.end()
    assert pages(area)["Zahlen"].happened == ["leave", "start"]
    assert pages(area)["PINs"].happened == ["start"]


def test_the_head_says_which_page_it_is_and_who_is_in(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    area.open(pages(area)["Stationen"])
    assert said_by(area) == {"Stationen", "Sie sind als Leitung hier."}


def said_by(area: HelperArea) -> set[str]:
    """What is seen at the top."""
    return {words.text() for words in area.head.findChildren(Words) if words.isVisibleTo(area)}


def test_what_has_not_worked_for_minutes_is_said_at_the_top_until_it_works(area: HelperArea) -> None:
    let_in(area, Operator.HELPER)
    area.on_news(Seen(late=(("hub", Wrong.AWAY),)))
    assert "Die Zentrale ist nicht erreichbar. Der Einlass geht weiter, alles wird nachgeholt." in said_by(area)
    area.on_news(Seen(late=(("pretix", Wrong.REFUSED),)))
    assert any(said.startswith("pretix hat Einträge nicht angenommen.") for said in said_by(area))
    area.on_news(Seen())
    assert len(said_by(area)) == 2


def test_a_page_wears_a_look_of_its_own_size(area: HelperArea) -> None:
    let_in(area, Operator.ORGANISER)
    page = pages(area)["Helfer-Platz"]
    assert page.worn is not None
    assert (page.worn.width, page.worn.height) == (page.width(), page.height())


def test_the_way_to_a_page_says_that_somebody_is_there(area: HelperArea, qtbot: QtBot) -> None:
    let_in(area, Operator.ORGANISER)
    with qtbot.waitSignal(area.touched):
        QTest.mouseClick(doors(area)["Haus"], Qt.MouseButton.LeftButton)


@ALL_LOOKS
def test_fourteen_pages_fit_and_nothing_is_clipped(area: HelperArea, manner: Manner, size: tuple[int, int]) -> None:
    area.resize(*size)
    this = replace(look(manner, size), calm=True)
    area.start(Operator.ORGANISER)
    area.dress(this)
    for name in ("Zahlen", "Üben", "Löschen", "Protokoll"):
        area.open(pages(area)[name])
        settle()
        shown = [door for door in area.findChildren(NavDoor) if door.isVisible()]
        assert not [door.text() for door in shown if door.clipped()]
        assert not clipped(area.head.findChildren(Words), area.head.findChildren(WordButton))
        for door in shown:
            corner = door.mapTo(area, door.rect().bottomRight())
            assert area.rect().contains(corner), door.text()
            assert door.height() >= this.target()


def test_the_area_slides_over_what_was_there_once_unless_it_is_calm(area: HelperArea, qtbot: QtBot) -> None:
    # The picture that slides is a widget of its own, and touches go through it.
    (sliding,) = area.findChildren(Sliding)
    let_in(area, Operator.HELPER)
    assert not sliding.isVisible()
    sliding.remember(area)
    sliding.start()
    assert sliding.isVisible()
    assert sliding.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    qtbot.waitUntil(lambda: not sliding.isVisible())


class OtherPage(OnePage):
    """A page that others lead to."""


@pytest.fixture
def leading(qtbot: QtBot) -> HelperArea:
    """An area in which "Liste laden" is the page that the others lead to."""
    tongue = HelperLanguage()
    room = [OnePage("Zahlen", Group.TODAY, tongue), OtherPage("Liste laden", Group.PREPARE, tongue)]
    area = HelperArea([OnePage("Helfer-Platz", Group.DOOR, tongue)], room, tongue)
    qtbot.addWidget(area)
    area.dress(replace(look(), calm=True))
    area.show()
    return area


def test_the_page_that_is_shown_leads_to_another(leading: HelperArea) -> None:
    let_in(leading, Operator.ORGANISER)
    leading.open(pages(leading)["Zahlen"])
    pages(leading)["Zahlen"].page_wanted.emit(OtherPage)
    assert leading.current.heading() == "Liste laden"


def test_a_page_that_is_needed_first_is_opened_to_whoever_has_just_come(leading: HelperArea) -> None:
    let_in(leading, Operator.ORGANISER)
    pages(leading)["Liste laden"].page_wanted.emit(OtherPage)
    assert leading.current.heading() == "Liste laden"


def test_nobody_is_led_away_from_a_page_that_they_have_chosen(leading: HelperArea) -> None:
    let_in(leading, Operator.ORGANISER)
    leading.open(pages(leading)["Zahlen"])
    pages(leading)["Liste laden"].page_wanted.emit(OtherPage)
    assert leading.current.heading() == "Zahlen"


def test_no_page_leads_a_helper_into_the_room(leading: HelperArea) -> None:
    let_in(leading, Operator.HELPER)
    pages(leading)["Liste laden"].page_wanted.emit(OtherPage)
    assert leading.current.heading() == "Helfer-Platz"
