"""What came of taking bundles in: a sign, how much was new, and a table of what there is to look at."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.office.bundles import BundlesMerged
from kiosk.ui.colours import Tone
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.bundle_told_phrases import MergedSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.table import Table
from kiosk.ui.theme import BOLD


class MergedView(QWidget):
    """Names are in it until it is told to forget them."""

    def __init__(self, zone: ZoneInfo, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._tongue = zone, tongue
        self._merged: BundlesMerged | None = None
        self._look: Look | None = None
        self._sign = SignPlate(self)
        self._headline, self._more = Lines(parent=self), Lines(parent=self)
        self.table = Table(self)
        self._texts = QVBoxLayout()
        self._texts.addWidget(self._headline)
        self._texts.addWidget(self._more)
        self._top = QHBoxLayout()
        self._top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addLayout(self._texts, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self.table, 1)
        self._whole.addStretch(0)
        self.table.hide()

    def show_merged(self, merged: BundlesMerged | None) -> None:
        """This came of it; forget the last one with None."""
        self._merged = merged
        self._sign.show_sign(Sign.QUESTION if merged and merged.not_taken else Sign.TICK, moving=False)
        self.say()
        if self._look:
            self.dress(self._look)

    def say(self) -> None:
        """Say it in the helpers' language."""
        say, merged = MergedSentences(self._tongue.language), self._merged
        rows = say.rows(merged, self._zone) if merged else []
        self._headline.say(say.headline(merged) if merged else "")
        self._more.say(say.numbers(merged) if merged else "")
        self.table.call(say.table())
        self.table.show_rows(say.headings(), rows, marked=range(len(merged.not_taken)) if merged else ())
        self.table.setVisible(bool(rows))
        self._whole.setStretch(2, 0 if rows else 1)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        colours = look.colours
        ground = colours.tones[Tone.ATTENTION if self._merged and self._merged.not_taken else Tone.GOOD]
        self._sign.resize_to(look.px(64))
        self._sign.colour(ground.back, ground.text)
        self._top.setSpacing(look.px(20))
        self._texts.setSpacing(look.px(6))
        self._whole.setSpacing(look.px(12))
        self._headline.dress(grown(look, 24, BOLD), colours.ink, most_lines=3)
        self._more.dress(grown(look, 19), colours.ink, most_lines=9)
        self.table.dress(look)
        self.table.setMinimumHeight(look.px(110))
