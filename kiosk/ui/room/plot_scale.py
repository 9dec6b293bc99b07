"""Where the marks of a plot stand, and how its names are broken into lines."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from kiosk.ui.room.chart import Chart


def broken(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A text in lines that fit; a word that is wider than a line stays whole."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return [line.strip() for line in lines if line.strip()]


def round_times(chart: Chart, most: int) -> list[int]:
    """The places of at most so many bars that begin at a quarter, half or full hour, or at every second and so on."""
    minutes = [int(bar.short[:2]) * 60 + int(bar.short[3:5]) for bar in chart.bars]
    for step in (5, 15, 30, 60, 120, 180, 240, 360):
        places = [place for place, minute in enumerate(minutes) if minute % step == 0]
        if len(places) <= max(1, most):
            return places
    return [0]


def step_of(most: int) -> int:
    """How far apart the lines of a scale are: 1, 2 or 5 with any number of noughts, and about five of them."""
    step = 1
    while most / step > 5:
        step = step * 5 // 2 if str(step).startswith("2") else step * 2
    return step
