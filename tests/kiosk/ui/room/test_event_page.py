"""The event's settings on the page: what is wrong is said at its field, and nothing is written before it is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.next_run import Next
from kiosk.domain.registration import Language
from kiosk.domain.rules import LateRegistration
from kiosk.office.event import (
    EventChanged,
    EventRead,
    EventRefused,
    EventSaved,
    EventTrouble,
    ReadEvent,
    SaveEvent,
    StationLine,
)
from kiosk.office.event_form import OVERRULED, DayFields, Problem, form_of
from kiosk.office.office import Failed
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.event_page import EventPage
from kiosk.ui.room.event_phrases import EventSentences
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle

SAY = EventSentences(Language.GERMAN)
OWN = Path("/data/event.toml")
READ = EventRead(
    form_of(SETTINGS), Path("/program/event.toml"), OWN, "digest", (StationLine("theme", "dark"),), Path("/data/s.toml")
)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[EventPage]:
    """The page, with the settings of the event in it."""
    page = EventPage(SETTINGS, HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    page.start()
    page.enter()
    page.on_news(READ)
    settle()
    yield page
    page.leave()
    host.close()


@pytest.fixture
def orders(page: EventPage) -> list[object]:
    """What is ordered from now on."""
    orders: list[object] = []
    page.ordered.connect(orders.append)
    return orders


def type_into(field: QLineEdit, text: str) -> None:
    """Keys, after what stood there is gone."""
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def press(page: EventPage, words: str) -> None:
    button = next(each for each in page.findChildren(WordButton) if each.isVisible() and each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def read(page: EventPage) -> str:
    settle()
    return "\n".join(each.text() for each in page.findChildren(Words) if each.isVisible())


def test_it_reads_the_file_when_it_is_shown(qtbot: QtBot) -> None:
    page = EventPage(SETTINGS, HelperLanguage())
    qtbot.addWidget(page)
    orders: list[object] = []
    page.ordered.connect(orders.append)
    page.enter()
    assert orders == [ReadEvent()]


def test_it_says_where_the_settings_will_stand(page: EventPage) -> None:
    assert SAY.copied_to(str(OWN)) in read(page)
    page.on_back()
    page.leave()
    page.enter()
    page.on_news(replace(READ, file=OWN))
    assert SAY.stands_in(str(OWN)) in read(page)


def test_what_is_typed_is_saved(page: EventPage, orders: list[object]) -> None:
    type_into(page.fields.fields["name"].field, "Neu")
    type_into(page.fields.doors.fields["opens 2024-02-20"].field, "8.30")
    press(page, SAY.save())
    (order,) = orders
    assert isinstance(order, SaveEvent)
    assert (order.form.name, order.digest) == ("Neu", "digest")
    assert order.form.doors["2024-02-20"] == DayFields(opens="8.30")
    assert replace(order.form, name=READ.form.name, doors=READ.form.doors) == READ.form


def test_ticks_and_choices_are_saved(page: EventPage, orders: list[object]) -> None:
    fields = page.fields
    for tick in (fields.names, fields.look_up, fields.anyway["unpaid"], fields.late[LateRegistration.ADMIT]):
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    QTest.mouseClick(fields.languages.ticks[5], Qt.MouseButton.LeftButton)
    QTest.mouseClick(fields.languages.forward[2], Qt.MouseButton.LeftButton)
    press(page, SAY.save())
    (order,) = orders
    assert isinstance(order, SaveEvent)
    form = order.form
    assert (form.names, form.look_up, form.late) == (False, True, LateRegistration.ADMIT)
    assert form.admit_anyway == {"unpaid"}
    assert form.languages == (
        Language.GERMAN,
        Language.ENGLISH,
        Language.EASY_GERMAN,
        Language.FRENCH,
        Language.UKRAINIAN,
    )


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        ("name", "", Problem.MISSING),
        ("days", "morgen", Problem.DATE),
        ("contact_email", "nirgends", Problem.EMAIL),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_ordered(
    page: EventPage, orders: list[object], field: str, text: str, problem: Problem
) -> None:
    type_into(page.fields.fields[field].field, text)
    press(page, SAY.save())
    assert orders == []
    assert page.fields.fields[field].problem == SAY.problem(problem)
    assert page.fields.fields[field].field.accessibleDescription() == SAY.problem(problem)
    assert SAY.not_all_right(1) in read(page)
    assert page.window().focusWidget() is page.fields.fields[field].field


def test_a_problem_that_is_mended_is_not_told_any_more(page: EventPage) -> None:
    type_into(page.fields.fields["name"].field, "")
    press(page, SAY.save())
    type_into(page.fields.fields["name"].field, "Neu")
    assert page.fields.fields["name"].problem == ""
    assert SAY.not_all_right(1) not in read(page)


def test_other_days_have_other_doors(page: EventPage) -> None:
    type_into(page.fields.fields["days"].field, "22.02.2024")
    assert set(page.fields.doors.fields) == {f"{kind} 2024-02-22" for kind in ("opens", "closes", "places")}


def test_a_wrong_time_is_said_at_the_day(page: EventPage, orders: list[object]) -> None:
    field = page.fields.doors.fields["closes 2024-02-21"]
    type_into(field.field, "spaet")
    press(page, SAY.save())
    assert (field.problem, orders) == (SAY.problem(Problem.TIME), [])


def test_no_language_is_a_problem(page: EventPage, orders: list[object]) -> None:
    for tick in page.fields.languages.ticks:
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    press(page, SAY.save())
    assert orders == []
    assert SAY.problem(Problem.LANGUAGE) in read(page)


def test_what_the_office_refuses_is_said_at_the_fields(page: EventPage, orders: list[object]) -> None:
    press(page, SAY.save())
    (order,) = orders
    assert isinstance(order, SaveEvent)
    page.on_news(EventRefused(order, {"help_place": Problem.MISSING}))
    assert page.fields.fields["help_place"].problem == SAY.problem(Problem.MISSING)


def test_after_saving_a_new_start_is_offered(page: EventPage, orders: list[object]) -> None:
    press(page, SAY.save())
    order = orders.pop()
    assert isinstance(order, SaveEvent)
    page.on_news(EventSaved(order, READ, days_changed=True))
    assert SAY.saved() in read(page)
    assert SAY.saved_days() in read(page)
    press(page, SAY.again())
    assert orders == [Next.AGAIN]


def test_whoever_goes_on_typing_after_saving_can_save_again(page: EventPage, orders: list[object]) -> None:
    press(page, SAY.save())
    order = orders.pop()
    assert isinstance(order, SaveEvent)
    page.on_news(EventSaved(order, READ, days_changed=False))
    type_into(page.fields.fields["name"].field, "Neu")
    press(page, SAY.save())
    assert isinstance(orders[-1], SaveEvent)


def test_changes_can_be_thrown_away(page: EventPage) -> None:
    type_into(page.fields.fields["name"].field, "Neu")
    press(page, SAY.undo())
    assert page.fields.fields["name"].field.text() == READ.form.name


def test_what_cannot_be_written_is_told_and_what_was_typed_stays(page: EventPage, orders: list[object]) -> None:
    type_into(page.fields.fields["name"].field, "Neu")
    press(page, SAY.save())
    page.on_news(Failed(orders[-1], EventTrouble("disk full")))
    assert SAY.not_saved() in read(page)
    assert page.fields.fields["name"].field.text() == "Neu"


def test_what_somebody_else_wrote_is_shown(page: EventPage, orders: list[object]) -> None:
    press(page, SAY.save())
    page.on_news(Failed(orders[-1], EventChanged("written by somebody else")))
    assert orders[-1] == ReadEvent()
    page.on_news(replace(READ, form=replace(READ.form, name="Von Hand"), digest="new"))
    assert SAY.changed_meanwhile() in read(page)
    assert page.fields.fields["name"].field.text() == "Von Hand"


def test_the_settings_of_this_computer_are_shown_in_words(page: EventPage) -> None:
    assert ("Farben am Anfang", "dunkel") in page.fields._station.rows


def test_every_control_has_a_name(page: EventPage) -> None:
    for control in page.findChildren(QWidget):
        if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert control.accessibleName(), control


def test_every_outcome_that_can_be_overruled_has_words() -> None:
    assert all(SAY.anyway(outcome) != outcome for outcome in OVERRULED)


def test_the_other_language_changes_all_words_and_keeps_what_was_typed(page: EventPage) -> None:
    type_into(page.fields.fields["name"].field, "Neu")
    page.tongue.on_switch()
    assert page.fields.fields["name"].field.text() == "Neu"
    assert EventSentences(Language.ENGLISH).section("doors") in read(page)


@ALL_LOOKS
def test_nothing_is_clipped(page: EventPage, manner: Manner, size: tuple[int, int]) -> None:
    upright = size[1] > size[0]
    width, height = (size[0] - 54, size[1] - 440) if upright else (size[0] - 330, size[1] - 136)
    page.window().resize(*size)
    page.resize(width, height)
    page.dress(replace(look(manner, size), width=width, height=height))
    settle()
    assert not clipped(page.findChildren(Words), page.findChildren(WordButton))
    type_into(page.fields.fields["help_place"].field, "")
    type_into(page.fields.doors.fields["places 2024-02-20"].field, "viele")
    page.on_save()
    settle()
    assert not clipped(page.findChildren(Words), page.findChildren(WordButton))
