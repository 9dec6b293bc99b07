"""Draws a chart with pyqtgraph, in our colours and letters; the only file that knows pyqtgraph (docs/adr/0015)."""

from __future__ import annotations

import pyqtgraph
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look
from kiosk.ui.room.chart import Chart
from kiosk.ui.room.plot_scale import broken, round_times, step_of

LETTERS = 16.0
"""In design pixels."""
ROW, BAR, LEAST, HIGH = 34.0, 22.0, 60.0, 230.0
"""How high a row with a bar is, and the bar in it; a whole plot at least; and one over time. In design pixels."""
EDGE = 5.0
"""Around a plot, for the ring of the keyboard, in design pixels."""
LABEL_SHARE = 0.42
"""So much of the width names may take at most; longer ones have several lines."""
TIMES = 8
"""So many times of day stand below a plot over time, at most."""


class Plot(QWidget):
    """Shows a chart, to be looked at: nothing is dragged or zoomed. Screen readers hear title and summary.

    The values themselves are texts: beside their bars, and in the table of the same chart.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._chart: Chart | None = None
        self._font = QFont()
        self._drawing = pyqtgraph.PlotWidget(self)
        self._drawing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._drawing.setFrameShape(self._drawing.Shape.NoFrame)
        self._drawing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drawing.setMouseEnabled(x=False, y=False)
        self._drawing.setMenuEnabled(False)
        self._drawing.hideButtons()
        # The picture says nothing that screen readers do not hear of the widget around it.
        self._drawing.setAccessibleName(" ")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: Chart) -> None:
        """Show this."""
        if chart == self._chart:
            return
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.words)
        self._draw()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._font = look.scale.font(LETTERS * (1.45 if look.letters > 1 else 1))
        self._draw()

    def draw(self, painter: QPainter, left: int, top: int) -> None:
        """Draw it somewhere else, as large as it is here."""
        self._drawing.render(painter, QRectF(left, top, self._drawing.width(), self._drawing.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break names anew."""
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring of the keyboard."""
        if self._look is None or not self.hasFocus():
            return
        width = self._look.px(4)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._look.colours.focus), width))
        half = width // 2
        painter.drawRect(self.rect().adjusted(half, half, -half - 1, -half - 1))
        painter.end()

    def _draw(self) -> None:
        if self._look is None or self._chart is None or self.width() < 50:
            return
        colours = self._look.colours
        self._drawing.clear()
        self._drawing.setBackground(QColor(colours.card))
        edge = self._look.px(EDGE)
        high = self._wanted_height(self.width() - 2 * edge)
        self._drawing.setGeometry(edge, edge, self.width() - 2 * edge, high)
        self.setFixedHeight(high + 2 * edge)
        for side in ("left", "bottom"):
            axis = self._drawing.getAxis(side)
            axis.setTickFont(self._font)
            axis.setTextPen(QColor(colours.ink))
            axis.setPen(QColor(colours.line))
            axis.setStyle(
                tickLength=0, autoExpandTextSpace=False, autoReduceTextSpace=False, hideOverlappingLabels=False
            )
        if self._chart.over_time:
            self._draw_times(self._chart, self._look)
        else:
            self._draw_rows(self._chart, self._look)

    def _draw_times(self, chart: Chart, look: Look) -> None:
        """Bars side by side; a pair of axes, as there are too many bars for a name each."""
        values = [bar.values[0] for bar in chart.bars]
        places = list(range(len(values)))
        fill = QColor(look.colours.primary)
        self._drawing.addItem(
            pyqtgraph.BarGraphItem(x=places, height=values, width=0.8, brush=fill, pen=QPen(Qt.PenStyle.NoPen))
        )
        most = max([*values, 1])
        step = step_of(most)
        metrics = QFontMetrics(self._font)
        left, bottom = self._drawing.getAxis("left"), self._drawing.getAxis("bottom")
        marks = range(0, most + step, step)
        left.setTicks([[(mark, str(mark)) for mark in marks]])
        left.setWidth(metrics.horizontalAdvance(str(marks[-1])) + look.px(16))
        room = max(1, int(self._drawing.width() / (metrics.horizontalAdvance("00:00") * 1.6)))
        bottom.setTicks([[(place, chart.bars[place].short) for place in round_times(chart, min(TIMES, room))]])
        bottom.setHeight(metrics.height() + look.px(10))
        self._drawing.showGrid(x=False, y=True, alpha=0.18)
        for side in ("left", "bottom"):
            self._drawing.showAxis(side)
        self._drawing.setXRange(-0.8, max(len(values), 12) - 0.2, padding=0)
        self._drawing.setYRange(0, marks[-1], padding=0.03)

    def _draw_rows(self, chart: Chart, look: Look) -> None:
        """Bars below each other, each with its name and values beside it; there is no other axis to read."""
        colours = look.colours
        width, names = self._names(chart, self._drawing.width())
        highs = self._row_heights(names)
        # The axis counts pixels downwards, so that a row is as high as its name.
        places = [-(sum(highs[:number]) + high / 2) for number, high in enumerate(highs)]
        thick = look.px(BAR)
        expected, came = ([bar.values[series] for bar in chart.bars] for series in (0, 1))
        frame = QPen(QColor(colours.ink), max(1, look.px(1.5)))
        frame.setCosmetic(True)
        none = QPen(Qt.PenStyle.NoPen)
        self._drawing.addItem(
            pyqtgraph.BarGraphItem(x0=0, y=places, height=thick, width=came, brush=QColor(colours.primary), pen=none)
        )
        self._drawing.addItem(
            pyqtgraph.BarGraphItem(x0=0, y=places, height=thick, width=expected, brush=QColor(0, 0, 0, 0), pen=frame)
        )
        left = self._drawing.getAxis("left")
        left.setTicks([list(zip(places, names, strict=True))])
        left.setWidth(width)
        self._drawing.showAxis("left")
        self._drawing.hideAxis("bottom")
        self._drawing.showGrid(x=False, y=False)
        self._drawing.setXRange(0, max([*expected, *came, 1]) * 1.01, padding=0)
        self._drawing.setYRange(-sum(highs), 0, padding=0)

    def _names(self, chart: Chart, width: int) -> tuple[int, list[str]]:
        """How wide the names are, and the names with their values, broken into lines."""
        assert self._look is not None
        metrics, most = QFontMetrics(self._font), round(width * LABEL_SHARE)
        gap = self._look.px(16)
        names = ["\n".join(broken(f"{bar.label} · {bar.short}", metrics, most - gap)) for bar in chart.bars]
        lines = [line for name in names for line in name.split("\n")]
        return max((metrics.horizontalAdvance(line) for line in lines), default=10) + gap, names

    def _wanted_height(self, width: int) -> int:
        assert self._look is not None
        assert self._chart is not None
        share = 1.3 if self._look.letters > 1 else 1
        if self._chart.over_time:
            return self._look.px(HIGH * share)
        _width, names = self._names(self._chart, width)
        return max(self._look.px(LEAST), sum(self._row_heights(names)))

    def _row_heights(self, names: list[str]) -> list[int]:
        assert self._look is not None
        line, least, gap = QFontMetrics(self._font).lineSpacing(), self._look.px(ROW), self._look.px(10)
        return [max(least, (name.count("\n") + 1) * line + gap) for name in names]
