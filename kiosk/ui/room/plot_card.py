"""A plot with what can be done with it: read its values as a table, save its picture, save its numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.room.chart import Chart, csv_of
from kiosk.ui.room.numbers_phrases import NumbersSentences
from kiosk.ui.room.plot import Plot
from kiosk.ui.room.plot_picture import picture_of
from kiosk.ui.table import Table
from kiosk.ui.table_rows import Heading
from kiosk.ui.theme import BOLD
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words

MOST_ROWS = 10
"""So many rows of the table are seen at once."""


class PlotCard(Card):
    """One plot of the numbers page.

    *Signals:*
    - `to_save(str, bytes)`: the name and content of a file that somebody wants to have
    """

    to_save = Signal(str, bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._light: Look | None = None
        self._chart: Chart | None = None
        self._language = Language.GERMAN
        self._title, self._legend = Words(parent=self), Words(parent=self)
        self.plot, self.table = Plot(self), Table(self)
        self.table.hide()
        self.switch, self.picture, self.numbers = (WordButton("quiet", parent=self) for _ in range(3))
        self.switch.clicked.connect(self.on_switch)
        self.picture.clicked.connect(self.on_picture)
        self.numbers.clicked.connect(self.on_numbers)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in self.buttons():
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        self._whole = QVBoxLayout(self)
        for part in (self._title, self._legend, self.plot, self.table):
            self._whole.addWidget(part)
        self._whole.addLayout(self._foot)
        self._whole.addStretch(1)

    def buttons(self) -> tuple[WordButton, ...]:
        """All of them."""
        return self.switch, self.picture, self.numbers

    def show_chart(self, chart: Chart, language: Language) -> None:
        """Show this."""
        before, self._chart, self._language = self._chart, chart, language
        self._say()
        if chart != before:
            self.plot.show_chart(chart)
            self._fill_table()

    def dress(self, look: Look, light: Look) -> None:
        """Use this look; saved pictures have the other."""
        self._look, self._light = look, light
        colours = look.colours
        edge = look.px(14)
        self._whole.setContentsMargins(edge, look.px(10), edge, look.px(8))
        self._whole.setSpacing(look.px(4))
        self._foot.setSpacing(look.px(4))
        self._title.dress(look.dense(21, BOLD), colours.ink, most_lines=2)
        self._legend.dress(look.dense(16), colours.quiet, most_lines=3)
        self.plot.dress(look)
        self.table.dress(look)
        for button in self.buttons():
            button.put_on(look, look.dense(17), height=look.target(44))
        self._place_buttons()
        self.colour(colours.card, colours.line, border=look.px(colours.border / 2), radius=look.px(10))
        self._size_table()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand side by side where there is room."""
        super().resizeEvent(event)
        self._place_buttons()

    @Slot()
    def on_switch(self) -> None:
        """Show the values instead of the picture, or the picture again."""
        table = self.table.isHidden()
        self.table.setVisible(table)
        self.plot.setVisible(not table)
        self._legend.setVisible(not table)
        self._fill_table()
        self._say()

    @Slot()
    def on_picture(self) -> None:
        """Save the picture."""
        if self._chart is None or self._light is None:
            return
        self.to_save.emit(f"{self._chart.file}.png", picture_of(self._chart, self._light))

    @Slot()
    def on_numbers(self) -> None:
        """Save the values."""
        if self._chart is not None:
            headings = (self._chart.heading, *self._chart.series)
            self.to_save.emit(f"{self._chart.file}.csv", csv_of(headings, self._chart.rows, self._language))

    def _say(self) -> None:
        say, chart = NumbersSentences(self._language), self._chart
        if chart is None:
            return
        self._title.say(chart.title)
        self._legend.say(chart.words if not chart.bars else say.legend_arrivals() if chart.over_time else say.legend())
        self.table.call(chart.title)
        table = not self.table.isHidden()
        for button, words in (
            (self.switch, say.as_plot() if table else say.as_table()),
            (self.picture, say.save_picture()),
            (self.numbers, say.save_numbers()),
        ):
            button.say(words, say.about(words, chart.title))

    def _place_buttons(self) -> None:
        if self._look is None:
            return
        edges = self._look.px(14) * 2 + self._look.px(4) * 2
        # Their words may become a little smaller before they stand below each other.
        wide = round(sum(button.natural_width() for button in self.buttons()) * 0.85) + edges
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.LeftToRight if wide <= self.width() else directions.TopToBottom)

    def _fill_table(self) -> None:
        """Only while it is looked at."""
        if self._chart is None or self.table.isHidden():
            return
        headings = [Heading(self._chart.heading), *(Heading(name, number=True) for name in self._chart.series)]
        self.table.show_rows(headings, self._chart.rows)
        self._size_table()

    def _size_table(self) -> None:
        if self._look is not None and not self.table.isHidden():
            most = self._look.px(44) * MOST_ROWS
            self.table.setFixedHeight(min(self.table.natural_height() + 4, most))
