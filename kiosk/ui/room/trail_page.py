"""The trail: who did what and when at this station, to be read and saved and by nobody changed."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalMapper, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.domain.trail import TrailLine
from kiosk.office.office import Failed
from kiosk.office.trail import AskTrail, TrailRead
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.chart import csv_of
from kiosk.ui.room.trail_phrases import Kind, TrailSentences, kind_of
from kiosk.ui.saving import Saving
from kiosk.ui.table import Table
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class TrailPage(Page):
    """For organisers."""

    icon = PageIcon.TRAIL
    group = Group.HOUSE

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._zone = ZoneInfo(settings.event.time_zone)
        self._read: TrailRead | None = None
        self._kind, self._told, self._failed = Kind.ALL, "", False
        self._notice = Words(parent=self)
        self.table = Table()
        self.table.touched.connect(self.touched)
        # With a parent from the beginning: a button that says something shows itself, and would be a window of its own.
        shown = QWidget(self)
        self.filters = {kind: WordButton(parent=shown) for kind in Kind}
        chosen = QSignalMapper(self)
        chosen.mappedInt.connect(self.on_kind)
        for number, button in enumerate(self.filters.values()):
            button.setCheckable(True)
            button.clicked.connect(chosen.map)
            chosen.setMapping(button, number)
        self.save = WordButton("quiet", parent=shown)
        self.save.clicked.connect(self.on_save)
        self._grid = QGridLayout()
        self._inside = QVBoxLayout(shown)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addLayout(self._grid)
        self._inside.addWidget(self.table, 1)
        self._saving = Saving(shown, "trail", tongue)
        self._saving.ordered.connect(self.ordered)
        self._saving.told.connect(self.on_saved)
        self._saving.touched.connect(self.touched)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._notice)
        self._whole.addWidget(self._saving, 1)
        self.watch(*self.filters.values(), self.save)
        self._say()

    def heading(self) -> str:
        """Its name."""
        return TrailSentences(self.tongue.language).heading()

    def start(self) -> None:
        """All lines, as soon as they have been read."""
        self._read, self._kind, self._told, self._failed = None, Kind.ALL, "", False
        self._saving.start()
        self._say()

    def enter(self) -> None:
        """Read it."""
        self.ordered.emit(AskTrail())
        self.table.setFocus()

    def leave(self) -> None:
        """Nothing of it stays."""
        self.start()

    @Slot(object)
    def on_news(self, news: object) -> None:
        """It has been read, or something of it is saved."""
        self._saving.on_news(news)
        if isinstance(news, TrailRead):
            self._read, self._failed = news, False
            self._say()
        elif isinstance(news, Failed) and isinstance(news.order, AskTrail):
            self._failed = True
            self._say()

    @Slot(int)
    def on_kind(self, number: int) -> None:
        """Show other lines."""
        self._kind = tuple(Kind)[number]
        self._say()

    @Slot()
    def on_save(self) -> None:
        """Save what is shown."""
        say = TrailSentences(self.tongue.language)
        newest = self._lines()[0].at.astimezone(self._zone) if self._lines() else None
        name = f"einlass-protokoll-{newest:%Y-%m-%d-%H%M}.csv" if newest else "einlass-protokoll.csv"
        self._saving.offer(name, csv_of(say.headings(), tuple(self._rows(say)), self.tongue.language))

    @Slot(str)
    def on_saved(self, notice: str) -> None:
        """What came of saving."""
        self._told = notice
        self._say()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look; upright the buttons stand in two rows."""
        self._whole.setSpacing(look.px(8))
        self._inside.setSpacing(look.px(8))
        self._grid.setSpacing(look.px(2))
        self._notice.dress(look.dense(20, STRONG), look.colours.ink, most_lines=5)
        across = 3 if look.upright else len(Kind) + 1
        for number, button in enumerate((*self.filters.values(), self.save)):
            self._grid.addWidget(button, number // across, number % across)
            button.put_on(look, look.dense(18), height=look.target(48))
        self.table.dress(look)
        self._saving.dress(look)

    def _lines(self) -> list[TrailLine]:
        lines = self._read.lines if self._read is not None else ()
        return [line for line in lines if self._kind in (Kind.ALL, kind_of(line))]

    def _rows(self, say: TrailSentences) -> list[tuple[str, ...]]:
        return [
            (
                f"{line.at.astimezone(self._zone):%d.%m.%Y %H:%M:%S}",
                say.who(line.operator),
                say.what(line.what),
                line.registration or "",
                say.detail(line),
            )
            for line in self._lines()
        ]

    def _say(self) -> None:
        say = TrailSentences(self.tongue.language)
        for kind, button in self.filters.items():
            button.say(say.kind(kind), say.show_only(say.kind(kind)))
            button.setChecked(kind is self._kind)
        self.save.say(say.save())
        self.save.setEnabled(self._read is not None)
        self.table.call(say.heading())
        rows = self._rows(say)
        if self._failed:
            state = say.failed()
        elif self._read is None:
            state = say.reading()
        else:
            state = say.check(self._read.check) if rows else f"{say.check(self._read.check)} {say.nothing()}"
        self._notice.say(self._told or state)
        self.table.show_rows(say.headings(), rows)
