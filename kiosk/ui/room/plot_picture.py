"""A plot as a picture to be kept: with its title and its words, on light paper, whatever the screen looks like."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from kiosk.ui.look import Look
from kiosk.ui.room.chart import Chart
from kiosk.ui.room.plot import LETTERS, Plot
from kiosk.ui.theme import BOLD
from kiosk.ui.words import text_room

WIDE = 1_200
"""How wide the picture is, in pixels, at twice the usual density."""


def picture_of(chart: Chart, light: Look) -> bytes:
    """The chart as PNG, in a look for paper."""
    edge = light.px(20)
    wide = WIDE - 2 * edge
    plot = Plot()
    # Laid out as if it were seen, which it never is.
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(wide, 200)
    plot.dress(light)
    plot.show_chart(chart)
    plot.show()
    texts = (light.scale.font(26, BOLD), chart.title), (light.scale.font(LETTERS), chart.words)
    heights = [text_room(font, text, wide).height() + 4 for font, text in texts]
    image = QImage(WIDE * 2, (sum(heights) + plot.height() + 3 * edge) * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill(QColor(light.colours.card))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(light.colours.ink))
    top = edge
    for (font, text), height in zip(texts, heights, strict=True):
        painter.setFont(font)
        painter.drawText(QRectF(edge, top, wide, height), int(Qt.TextFlag.TextWordWrap), text)
        top += height
    plot.draw(painter, edge, top + edge)
    painter.end()
    plot.close()
    plot.deleteLater()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(content.data())
