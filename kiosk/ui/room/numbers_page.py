"""The numbers of the day: tiles for what is asked most, and plots for the rest; they renew themselves while shown."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.checkin.desk_wishes import AskNumbers
from kiosk.checkin.manner import Theme
from kiosk.domain.badge import OPEN, JobState
from kiosk.domain.dates import short_date, weekday
from kiosk.domain.help import HelpCall
from kiosk.domain.numbers import Numbers
from kiosk.settings import EventSettings
from kiosk.ui.colours import colours
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.numbers_charts import charts
from kiosk.ui.room.numbers_phrases import NumbersSentences
from kiosk.ui.room.numbers_tile import Tile
from kiosk.ui.saving import Saving
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words

if TYPE_CHECKING:
    from kiosk.ui.room.plot_card import PlotCard

EVERY_MS = 5_000
"""How often the numbers are asked for while they are shown, in milliseconds."""
PLOTS = 4


class NumbersPage(Page):
    """For organisers."""

    icon = PageIcon.NUMBERS
    group = Group.TODAY

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._settings, self._zone = settings, ZoneInfo(settings.event.time_zone)
        self._look: Look | None = None
        self._numbers: Numbers | None = None
        self._calls: tuple[HelpCall, ...] = ()
        self._entered, self._told = False, ""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.on_tick)
        self._notice = Words(parent=self)
        self._inside = QWidget(self)
        # With a parent from the beginning: numbers may come before the page is dressed, and show the tiles.
        self.tiles = [Tile(self._inside) for _ in range(6)]
        self.cards: list[PlotCard] = []
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolling(self._inside)
        self._scroll.touched.connect(self.touched)
        self._saving = Saving(self._scroll, "numbers", tongue)
        self._saving.ordered.connect(self.ordered)
        self._saving.told.connect(self.on_saved)
        self._saving.touched.connect(self.touched)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._notice)
        self._whole.addWidget(self._saving, 1)
        self._say()

    def heading(self) -> str:
        """Its name."""
        return NumbersSentences(self.tongue.language).heading()

    def start(self) -> None:
        """No question is open."""
        self._told = ""
        self._saving.start()
        self._scroll.to_top()
        self._say()

    def enter(self) -> None:
        """Ask, now and from now on; the first time the plots are made, for which a station at its start has no time."""
        self._entered = True
        if not self.cards:
            self._make_cards()
        self._say()
        self.on_tick()
        self._timer.start()

    def leave(self) -> None:
        """Nobody looks any more."""
        self._entered = False
        self._timer.stop()
        self.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen asks for nothing."""
        super().hideEvent(event)
        self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again."""
        super().showEvent(event)
        if self._entered:
            self._timer.start()

    @Slot()
    def on_tick(self) -> None:
        """Ask again."""
        self.wished.emit(AskNumbers())

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """The numbers have come."""
        if isinstance(answer, Numbers):
            self._numbers = answer
            self._say()

    @Slot(object)
    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Who needs help now."""
        self._calls = calls
        self._say()

    @Slot(object)
    def on_news(self, news: object) -> None:
        """Places have been found, or a file is saved."""
        self._saving.on_news(news)

    @Slot(str)
    def on_saved(self, notice: str) -> None:
        """What came of saving; it stays until the page is left or something else is saved."""
        self._told = notice
        self._say()

    @Slot(str, bytes)
    def on_save(self, name: str, content: bytes) -> None:
        """Somebody wants a plot or its numbers."""
        self._saving.offer(name, content)

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look; upright the tiles stand in two rows, and one plot below the other."""
        self._look = look
        self._whole.setSpacing(look.px(8))
        self._grid.setSpacing(look.px(10))
        self._notice.dress(look.dense(18, STRONG), look.colours.ink, most_lines=3)
        self._scroll.dress(look)
        self._saving.dress(look)
        for column in range(6):
            self._grid.setColumnStretch(column, 1)
        across = 3 if look.upright or look.letters > 1 else 6
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // across, (number % across) * (6 // across), 1, 6 // across)
            tile.dress(look)
        self._place_cards(look, first=ceil(len(self.tiles) / across))

    def _make_cards(self) -> None:
        from kiosk.ui.room.plot_card import PlotCard

        self.cards = [PlotCard(self._inside) for _ in range(PLOTS)]
        for card in self.cards:
            card.to_save.connect(self.on_save)
            card.table.touched.connect(self.touched)
            self.watch(*card.buttons())
        if self._look is not None:
            self.dress(self._look)

    def _place_cards(self, look: Look, first: int) -> None:
        """Arrivals have the whole width; the rest stands side by side where there is room for two."""
        if not self.cards:
            return
        one = look.upright or look.letters > 1
        light = replace(look, colours=colours(Theme.LIGHT, self._settings.looks), letters=1.0)
        arrivals, days, roles, organisations = self.cards
        self._grid.addWidget(arrivals, first, 0, 1, 6)
        if one:
            for number, card in enumerate((days, roles, organisations)):
                self._grid.addWidget(card, first + 1 + number, 0, 1, 6)
        else:
            self._grid.addWidget(days, first + 1, 0, 1, 3)
            self._grid.addWidget(roles, first + 1, 3, 1, 3)
            self._grid.addWidget(organisations, first + 2, 0, 1, 6)
        for card in self.cards:
            card.dress(look, light)

    def _say(self) -> None:
        language, numbers = self.tongue.language, self._numbers
        say = NumbersSentences(language)
        self._scroll.call(say.heading())
        for part in (*self.tiles, *self.cards):
            part.setVisible(numbers is not None)
        if numbers is None:
            self._notice.say(say.counting())
            return
        day = f"{weekday(numbers.day, language)}, {short_date(numbers.day, language)}"
        state = say.state(day, f"{numbers.at.astimezone(self._zone):%H:%M}")
        self._notice.say(self._told or state)
        self._say_tiles(numbers, say)
        for card, chart in zip(self.cards, charts(numbers, self._zone, language), strict=False):
            card.show_chart(chart, language)

    def _say_tiles(self, numbers: Numbers, say: NumbersSentences) -> None:
        today, calls = numbers.today, sum(not call.coming for call in self._calls)
        waiting = sum(numbers.jobs.get(state, 0) for state in OPEN)
        given_up = numbers.jobs.get(JobState.GIVEN_UP, 0)
        more = []
        if waiting and numbers.oldest_badge is not None:
            more.append(say.oldest(int((numbers.at - numbers.oldest_badge).total_seconds() // 60)))
        if given_up:
            more.append(say.given_up(given_up))
        shown = (
            (today.inside, say.inside(), "", False),
            (today.came, say.came(today.expected), "", False),
            (numbers.walk_ins, say.walk_ins(), "", False),
            (numbers.refused, say.refused(), "", numbers.refused > 0),
            (waiting, say.badges(), ", ".join(more), given_up > 0),
            (calls, say.calls(), "", calls > 0),
        )
        for tile, (number, words, extra, wanted) in zip(self.tiles, shown, strict=True):
            tile.show_number(say.number(number), words, extra, wanted=wanted)
