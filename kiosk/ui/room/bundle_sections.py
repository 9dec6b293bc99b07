"""The first view of the page: a station's state out and in, and the key that it is sealed with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.bundle_phrases import BundleSentences
from kiosk.ui.room.export_sections import Section
from kiosk.ui.scrolling import Scrolling


class BundleSections(QWidget):
    """A card for the bundles and one for the key.

    *Signals:*
    - `take_wanted()`, `bring_wanted()`: this station's state out, another one's in
    - `key_wanted()`, `other_key_wanted()`: show the key, or take over another one
    """

    take_wanted = Signal()
    bring_wanted = Signal()
    key_wanted = Signal()
    other_key_wanted = Signal()

    def __init__(self, tongue: HelperLanguage) -> None:
        super().__init__()
        self._tongue, self._mark = tongue, ""
        inside = QWidget()
        self.stations, self.key = Section(2, inside), Section(2, inside)
        self._list = QVBoxLayout(inside)
        for section in (self.stations, self.key):
            self._list.addWidget(section)
        self._list.addStretch(1)
        self.take, self.bring = self.stations.buttons
        self.show_key, self.other_key = self.key.buttons
        self.show_key.weigh("")
        self.scrolling = Scrolling(inside)
        self.take.clicked.connect(self.take_wanted)
        self.bring.clicked.connect(self.bring_wanted)
        self.show_key.clicked.connect(self.key_wanted)
        self.other_key.clicked.connect(self.other_key_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling)
        self.say()

    def show_mark(self, mark: str) -> None:
        """This station has the key of this mark."""
        self._mark = mark
        self.say()

    def say(self) -> None:
        """Say everything in the helpers' language."""
        say = BundleSentences(self._tongue.language)
        self.scrolling.call(say.page())
        self.stations.heading.say(say.stations())
        self.stations.hint.say(say.stations_hint())
        self.take.say(say.take())
        self.bring.say(say.bring())
        self.key.heading.say(say.key())
        self.key.hint.say(say.key_hint(self._mark))
        self.show_key.say(say.show_key())
        self.other_key.say(say.enter_key())

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._list.setSpacing(look.px(14))
        for section in (self.stations, self.key):
            section.dress(look)
        self.scrolling.dress(look)
