"""A page of the helpers' area: one part of the work, such as the help desk or the morning check."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.domain.help import HelpCall
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.icons import AnyIcon
from kiosk.ui.look import Look


class Group(Enum):
    """Where a page stands in the navigation, in this order: by when in the life of an event it is needed."""

    DOOR = "door"
    TODAY = "today"
    PREPARE = "prepare"
    AFTER = "after"
    HOUSE = "house"


class Page(QWidget):
    """What every page has; subclasses take the answers and news that concern them, and leave the others.

    *Signals:*
    - `wished(DeskWish)`: for the desk, see `kiosk.checkin.desk_wishes`
    - `ordered(object)`: an order for the office, see `kiosk.office`
    - `touched()`: whoever works here is still there; a page that lets somebody read or work for long says so itself
    - `page_wanted(type[Page])`: here it goes on; a page wants itself when whoever has just come in needs it first
    """

    wished = Signal(object)
    ordered = Signal(object)
    touched = Signal()
    page_wanted = Signal(object)
    icon: AnyIcon | None = None
    group = Group.DOOR
    explains = False
    """Whether it is the handbook, in which F1 opens the chapter about the page that is shown."""

    needs_kiosk = False
    """Whether it makes sense only at a kiosk, and not in a help desk's own program."""

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tongue = tongue
        tongue.changed.connect(self.on_language)

    def heading(self) -> str:
        """What the page is called, in the helpers' language: one or two words, for its button and its title."""
        raise NotImplementedError

    def start(self) -> None:
        """Somebody has come into the area: nothing of the one before is left."""

    def enter(self) -> None:
        """The page is shown now: ask for what it shows, and give the keyboard to what is used first."""

    def open_at(self, page: Page) -> None:
        """Show what is said about this page; of the page that `explains`."""
        raise NotImplementedError

    def leave(self) -> None:
        """Another page is shown now, or nobody is in the area any more: ask for nothing, and forget secrets."""

    def dress(self, look: Look) -> None:
        """Use this look; `look.width` and `look.height` are those of the page."""
        raise NotImplementedError

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """The desk says something (`kiosk.checkin.desk_answers`)."""

    @Slot(object)
    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Who needs help now, here and at other stations."""

    @Slot(object)
    def on_news(self, news: object) -> None:
        """The office says something (`kiosk.office`)."""

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""

    def watch(self, *controls: QWidget) -> None:
        """Any press on these says that somebody is there."""
        for control in controls:
            control.installEventFilter(self)

    def watch_buttons(self) -> None:
        """The same for all buttons that the page has now."""
        self.watch(*self.findChildren(QAbstractButton))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.touched.emit()
        return super().eventFilter(watched, event)
