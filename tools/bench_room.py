"""Measures the numbers page with 10,000 registrations: counting, drawing, and the same bars by hand as a comparison."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCharts import QBarCategoryAxis, QBarSet, QChart, QChartView, QHorizontalBarSeries
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from db.ledger import Ledger
from kiosk.checkin.manner import Manner
from kiosk.domain.numbers import Numbers
from kiosk.domain.registration import EventDay
from kiosk.settings import read_event
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look, look_of
from kiosk.ui.millimetres import pixels_per_mm
from kiosk.ui.room.numbers_page import NumbersPage
from kiosk.ui.room.plot_card import PlotCard
from kiosk.ui.theme import dress
from tests.db.stations import MORNING, Clock, import_people, open_ledger
from tests.people import EVENT_DAYS
from tools.figures import summary
from tools.tables import table

PEOPLE, CAME, ORGANISATIONS = 10_000, 4_000, 400
ROUNDS = 40
SIZE = (1920, 1080)
GOAL_MS = 100
ROLES = ("", "", "", "speaker", "staff", "volunteer", "press")


def filled(folder: Path, day: EventDay) -> Ledger:
    """A real encrypted file with people of whom many have come, from the early morning on."""
    clock = Clock(MORNING)
    ledger = open_ledger(folder, clock)
    import_people(
        ledger,
        [
            {
                "id": f"R{number}",
                "code": f"TICKET-{number}",
                "first_name": "Vorname",
                "last_name": f"Nachname {number}",
                "organisation": f"Museum {number % ORGANISATIONS}" if number % 5 else "",
                "role": ROLES[number % len(ROLES)],
            }
            for number in range(PEOPLE)
        ],
    )
    people = [person.id for person in ledger.registrations()]
    for start in range(0, CAME, 40):
        ledger.admit_people(people[start : start + 40], day, "helper")
        clock.moment += (MORNING.replace(hour=10) - MORNING) / (CAME / 40)
    return ledger


def timed(work: Callable[[], object]) -> float:
    """How long it keeps this thread busy, in milliseconds of its processor time.

    On a machine with nothing else to do that is the time on the wall; others at work do not disturb it.
    """
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def painted(page: NumbersPage, versions: list[Numbers]) -> Iterator[float]:
    """New numbers until all four plots and the tiles are painted, with everything laid out anew."""
    inside = page.tiles[0].parentWidget()
    assert inside is not None
    for number in range(ROUNDS):

        def show(number: int = number) -> None:
            page.on_told(versions[number % len(versions)])
            QApplication.processEvents()
            image = QImage(inside.size(), QImage.Format.Format_RGB32)
            inside.render(image)

        yield timed(show)


def by_hand(card: PlotCard, look: Look) -> float:
    """The bars of one plot drawn with QPainter alone: rectangles and names, without axis, layout or scene."""
    chart = card.plot.chart
    assert chart is not None
    image = QImage(card.plot.size(), QImage.Format.Format_RGB32)

    def draw() -> None:
        image.fill(QColor(look.colours.card))
        painter = QPainter(image)
        most = max((max(bar.values) for bar in chart.bars), default=1) or 1
        high = image.height() / max(1, len(chart.bars))
        for place, bar in enumerate(chart.bars):
            painter.fillRect(
                QRectF(200, place * high, (image.width() - 200) * bar.values[-1] / most, high * 0.7),
                QColor(look.colours.primary),
            )
            painter.drawText(QRectF(0, place * high, 195, high), 0, bar.label)
        painter.end()

    return timed(draw)


def by_charts(card: PlotCard, host: QWidget) -> float:
    """The same bars with QtCharts, which Einlass does not ship (docs/adr/0015): a new chart, painted once."""
    chart = card.plot.chart
    assert chart is not None
    image = QImage(card.plot.size(), QImage.Format.Format_RGB32)

    def draw() -> None:
        view, drawn = QChartView(host), QChart()
        series, names = QHorizontalBarSeries(), QBarCategoryAxis()
        bars = QBarSet("came")
        bars.append([float(bar.values[-1]) for bar in chart.bars])
        series.append(bars)
        names.append([f"{number} {bar.label}" for number, bar in enumerate(chart.bars)])
        drawn.addSeries(series)
        drawn.addAxis(names, Qt.AlignmentFlag.AlignLeft)
        series.attachAxis(names)
        view.setChart(drawn)
        view.resize(card.plot.size())
        painter = QPainter(image)
        view.render(painter)
        painter.end()
        view.deleteLater()

    return timed(draw)


def run() -> list[dict[str, object]]:
    """The figures, a row a measurement."""
    settings = read_event()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app, settings.looks)
    day = EVENT_DAYS[0]
    with tempfile.TemporaryDirectory() as folder:
        ledger = filled(Path(folder), day)
        counting = [timed(lambda: ledger.numbers(day)) for _ in range(ROUNDS)]
        numbers = ledger.numbers(day)
        ledger.close()
    look = look_of(Manner(), settings.looks, *SIZE, pixels_per_mm(None, *SIZE, None))
    host = QWidget()
    host.resize(*SIZE)
    page = NumbersPage(settings, HelperLanguage())
    page.setParent(host)
    page.resize(SIZE[0] - 380, SIZE[1] - 150)
    host.show()
    page.dress(replace(look, width=page.width(), height=page.height()))
    first = timed(page.enter)
    page.on_told(numbers)
    QApplication.processEvents()
    # Every second time something else: what stays the same is not drawn again.
    other = replace(
        numbers,
        by_role=tuple(replace(share, came=share.came + 1) for share in numbers.by_role),
        by_organisation=tuple(replace(share, came=share.came + 1) for share in numbers.by_organisation),
        arrivals=tuple(replace(step, people=step.people + 1) for step in numbers.arrivals),
        days={each: replace(state, came=state.came + 1) for each, state in numbers.days.items()},
    )
    drawing = list(painted(page, [other, numbers]))
    hand = [sum(by_hand(card, look) for card in page.cards) for _ in range(ROUNDS)]
    charts = [sum(by_charts(card, host) for card in page.cards) for _ in range(ROUNDS // 4)]
    page.leave()
    host.close()
    what = f"{PEOPLE:,} registrations, {CAME:,} came"
    return [
        {"what": f"numbers counted, {what}", **summary(counting), "goal": ""},
        {"what": "page entered for the first time (pyqtgraph is loaded)", **summary([first]), "goal": ""},
        {"what": "new numbers to all four plots and tiles painted, full HD", **summary(drawing), "goal": GOAL_MS},
        {"what": "comparison: the four plots' bars with QPainter alone", **summary(hand), "goal": ""},
        {"what": "comparison: the four plots' bars with QtCharts", **summary(charts), "goal": ""},
    ]


if __name__ == "__main__":
    print(table(run()))
