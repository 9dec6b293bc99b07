"""A11: whoever walks the tree of the screen finds a name for everything, and no screen without something to say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Helping, State, Unlocking
from kiosk.domain.registration import Language
from kiosk.ui.signs import SignPlate
from kiosk.ui.viewfinder import Viewfinder
from kiosk.ui.window import KioskWindow
from tests.accessibility.screens import all_screens, asking, one_of_each, show
from tools.desk_samples import DESK_STATES, show_desk

Role = QAccessible.Role
Text = QAccessible.Text

NAMED = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.StaticText,
    Role.Graphic,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.ScrollBar,
}
"""What has to have a name of its own; panels only hold others."""


def tree(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything below `top` that is on the screen, in reading order."""
    for place in range(top.childCount()):
        child = top.child(place)
        if _is_there(child):
            yield child
            yield from tree(child)


def _is_there(child: QAccessibleInterface | None) -> bool:
    """Qt's binding gives nothing for a child that it does not show, whatever its types say."""
    return child is not None and child.isValid() and not child.state().invisible


def interfaces(window: QWidget) -> list[QAccessibleInterface]:
    """The tree of a window as a screen reader walks it."""
    top = QAccessible.queryAccessibleInterface(window)
    assert top is not None
    return list(tree(top))


def nameless(window: KioskWindow) -> list[str]:
    """What a screen reader could only call by its kind."""
    found = []
    for each in interfaces(window):
        widget = each.object()
        if isinstance(widget, QWidget) and widget.objectName().startswith("qt_"):
            continue
        takes_keys = isinstance(widget, QWidget) and (
            widget.hasFocus() or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        )
        if (each.role() in NAMED or takes_keys) and not each.text(Text.Name).strip():
            found.append(f"{type(widget).__name__} ({each.role().name})")
    return found


def fill(window: KioskWindow, state: State) -> None:
    """Show it, with all that a helper may see."""
    show(window, state)
    if isinstance(state, Helping):
        show_desk(window.screens.pages, "results")


@pytest.mark.parametrize("language", [None, Language.GERMAN, Language.TURKISH], ids=str)
def test_nothing_is_without_a_name(window: KioskWindow, language: Language | None) -> None:
    window.on_manner(Manner(language=language, chosen=True, calm=True))
    found = {}
    for name, state in all_screens():
        fill(window, state)
        if without := nameless(window):
            found[name] = without
    assert found == {}


@pytest.mark.parametrize("name", DESK_STATES)
def test_nothing_at_the_help_desk_is_without_a_name(window: KioskWindow, name: str) -> None:
    show(window, Helping())
    show_desk(window.screens.pages, name)
    assert nameless(window) == []


def test_the_same_name_does_not_lead_to_two_places(window: KioskWindow) -> None:
    """Two buttons of one name cannot be told apart by ear; people of one name are told apart by what is beside it."""
    found = {}
    for name, state in all_screens():
        fill(window, state)
        if isinstance(state, Helping):
            continue
        names = [each.text(Text.Name) for each in interfaces(window) if each.role() == Role.Button]
        if twice := {each for each in names if names.count(each) > 1}:
            found[name] = twice
    assert found == {}


def test_no_name_holds_a_mark_that_only_the_eye_reads(window: KioskWindow) -> None:
    found = {}
    for name, state in all_screens():
        fill(window, state)
        names = [each.text(Text.Name) for each in interfaces(window) if each.role() == Role.Button]
        if marked := [each for each in names if any(mark in each for mark in "{}%<>|")]:
            found[name] = marked
    assert found == {}


@pytest.mark.parametrize("kind", [SignPlate, Viewfinder], ids=lambda kind: kind.__name__)
def test_what_is_painted_has_a_name(window: KioskWindow, kind: type[QWidget]) -> None:
    """Qt gives a painted widget no name (acceptance A11), so each says what it is a picture of, or hides."""
    looked_at = 0
    for _, state in all_screens():
        show(window, state)
        for painted in window.findChildren(kind):
            if painted.isVisible():
                looked_at += 1
                interface = QAccessible.queryAccessibleInterface(painted)
                assert interface.text(Text.Name)
    assert looked_at > 0


def test_every_screen_says_at_least_a_headline(window: KioskWindow) -> None:
    for name, state in all_screens():
        show(window, state)
        texts = [each.text(Text.Name) for each in interfaces(window) if each.role() == Role.StaticText]
        assert any(len(text) > 3 for text in texts), name


def test_what_can_be_switched_says_whether_it_is_on(window: KioskWindow) -> None:
    window.on_manner(Manner(low=True, calm=True))
    show(window, all_screens()[0][1])
    chosen = [each for each in interfaces(window) if each.state().checkable and each.state().checked]
    assert len(chosen) == 1


def test_what_a_reader_switches_is_switched(window: KioskWindow) -> None:
    """A reader toggles a button instead of clicking it: Qt tells both, but not by the same signal."""
    heard: list[object] = []
    for signal in (window.wished, window.visitor_did, window.people_chosen, window.visitor_acted):
        signal.connect(heard.append if signal is not window.visitor_acted else lambda: heard.append(None))
    deaf = []
    for name, state in one_of_each():
        show(window, state)
        for each in interfaces(window):
            actions = each.actionInterface()
            if each.state().disabled or not each.state().checkable or actions is None:
                continue
            heard.clear()
            actions.doAction(actions.actionNames()[0])
            if not heard:
                deaf.append(f"{name}: {each.text(Text.Name)}")
    assert deaf == []


def test_the_question_whether_somebody_is_there_is_in_the_tree(window: KioskWindow) -> None:
    warned = [(name, state) for name, state in all_screens() if getattr(state, "warned", False)]
    assert warned
    for name, state in warned:
        show(window, state)
        assert asking(window), name
        assert nameless(window) == []


def test_helpers_and_pin_are_looked_at_too() -> None:
    assert {Helping, Unlocking} <= {type(state) for _, state in all_screens()}
