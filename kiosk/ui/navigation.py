"""The way from page to page: groups of pages, of which one is open, beside the page or, upright, above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSignalMapper, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.icons import AnyIcon
from kiosk.ui.look import Look
from kiosk.ui.nav_door import NavDoor
from kiosk.ui.page import Group
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.phrases_area import AreaSentences
from kiosk.ui.scrolling import Scrolling

IN_A_ROW = 3
"""So many doors of pages stand beside each other on an upright screen."""


_RANKS = {icon: rank for rank, icon in enumerate(PageIcon)}


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that can be gone to: `place` is its number among all pages."""

    place: int
    heading: str
    icon: AnyIcon | None
    group: Group


class Navigation(QWidget):
    """A group with one page is that page; a group of several opens, at the page where somebody was last.

    *Signals:*
    - `chosen(int)`: the place of a page
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._entries: tuple[Entry, ...] = ()
        self._shown = 0
        self._last: dict[Group, int] = {}
        self._doors: dict[int, NavDoor] = {}
        self._pages, self._to_groups = QSignalMapper(self), QSignalMapper(self)
        self._pages.mappedInt.connect(self.chosen)
        self._to_groups.mappedInt.connect(self.on_group)
        self._inside = QWidget()
        self._groups: dict[Group, NavDoor] = {}
        for number, group in enumerate(Group):
            self._groups[group] = self._door(self._to_groups, number, below=False)
        self._grid = QVBoxLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._upper, self._lower = QHBoxLayout(), QGridLayout()
        self._scroll = Scrolling(self._inside)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def start(self) -> None:
        """Somebody else has come in."""
        self._last = {}

    def show_pages(self, entries: Sequence[Entry], shown: int, language: Language) -> None:
        """These pages there are; the one at the place `shown` is the present one."""
        self._entries, self._shown = tuple(entries), shown
        say = AreaSentences(language)
        self._scroll.call(say.navigation())
        for entry in self._entries:
            if entry.place not in self._doors:
                self._doors[entry.place] = self._door(self._pages, entry.place, below=True)
                if self._look is not None:
                    self._doors[entry.place].wear(self._look)
            if entry.place == shown:
                self._last[entry.group] = shown
        for group, door in self._groups.items():
            pages = self._in(group)
            if len(pages) == 1:
                door.call(pages[0].heading)
                door.show_page(pages[0].icon, shown=pages[0].place == shown)
            else:
                door.call(say.group(group), say.pages(say.group(group), len(pages)))
                door.show_group(opened=group is self._open())
        for entry in self._entries:
            door = self._doors[entry.place]
            door.call(entry.heading)
            door.show_page(entry.icon, shown=entry.place == shown)
        self._place()

    def neighbour(self, step: int) -> int:
        """The place of the next page, or with -1 of the one before, in the order of the groups."""
        ordered = [entry.place for group in Group for entry in self._in(group)]
        return ordered[(ordered.index(self._shown) + step) % len(ordered)]

    @Slot(int)
    def on_group(self, number: int) -> None:
        """Open a group, at the page where somebody was last."""
        group = tuple(Group)[number]
        places = [entry.place for entry in self._in(group)]
        if places:
            last = self._last.get(group, places[0])
            self.chosen.emit(last if last in places else places[0])

    def dress(self, look: Look) -> tuple[int, int]:
        """Use this look, that of the whole window; returns how much it takes of the page's width and height."""
        self._look = look
        self._scroll.dress(look)
        for door in (*self._groups.values(), *self._doors.values()):
            door.stand(beside=not look.upright or door not in self._groups.values())
            door.wear(look)
        self._place()
        self.setVisible(len(self._entries) > 1)
        if len(self._entries) < 2:
            return 0, 0
        if look.upright:
            high = max(self._inside.sizeHint().height(), self._inside.minimumSizeHint().height())
            self.setMinimumWidth(0)
            self.setMaximumWidth(look.width)
            self.setFixedHeight(high)
            return 0, high
        wide = look.px(280 if look.letters > 1 else 222)
        self.setMinimumHeight(0)
        self.setMaximumHeight(look.height)
        self.setFixedWidth(wide)
        return wide, 0

    def give_keyboard(self) -> None:
        """Go to the door of the page that is shown."""
        doors = [self._doors[self._shown], *(door for door in self._groups.values() if door.isChecked())]
        next((door for door in doors if door.isVisible()), doors[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def _in(self, group: Group) -> list[Entry]:
        return sorted((entry for entry in self._entries if entry.group is group), key=_rank)

    def _open(self) -> Group:
        return next((entry.group for entry in self._entries if entry.place == self._shown), Group.DOOR)

    def _door(self, mapper: QSignalMapper, number: int, *, below: bool) -> NavDoor:
        door = NavDoor(self._inside, below=below)
        door.clicked.connect(mapper.map)
        mapper.setMapping(door, number)
        door.hide()
        return door

    def _place(self) -> None:
        """Put the doors where they belong; Qt keeps the keyboard on a door that only moves."""
        if self._look is None:
            return
        while self._grid.count():
            self._grid.takeAt(0)
        for layout in (self._upper, self._lower):
            while layout.count():
                layout.takeAt(0)
        self._upper, self._lower = QHBoxLayout(), QGridLayout()
        self._grid.setSpacing(0)
        there: list[NavDoor] = []
        for group, door in self._groups.items():
            pages = self._in(group)
            if not pages:
                continue
            there.append(door)
            (self._upper if self._look.upright else self._grid).addWidget(door, 1 if self._look.upright else 0)
            if group is self._open() and len(pages) > 1:
                doors = [self._doors[entry.place] for entry in pages]
                there.extend(doors)
                for number, below in enumerate(doors):
                    if self._look.upright:
                        self._lower.addWidget(below, number // IN_A_ROW, number % IN_A_ROW)
                    else:
                        self._grid.addWidget(below)
        if self._look.upright:
            for column in range(IN_A_ROW):
                self._lower.setColumnStretch(column, 1)
            self._grid.addLayout(self._upper)
            self._grid.addLayout(self._lower)
        self._grid.addStretch(1)
        for before, after in pairwise(there):
            QWidget.setTabOrder(before, after)
        for door in (*self._groups.values(), *self._doors.values()):
            door.setVisible(door in there)


def _rank(entry: Entry) -> int:
    """Within a group pages stand in the order of their icons, whoever may see them."""
    return _RANKS.get(entry.icon, len(_RANKS)) if isinstance(entry.icon, PageIcon) else len(_RANKS)
