"""The stations and how they are doing: this one, those that are heard by the network, and those the journal knows."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.station import LastEntry, Stations
from kiosk.office.stations import AskStations, KnownStations
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.stations_card import StationCard
from kiosk.ui.room.stations_phrases import StationsSentences
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.words import Words


class StationsPage(Page):
    """For organisers; it lives from what the line tells every ten seconds."""

    icon = PageIcon.STATIONS
    group = Group.TODAY

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._zone = ZoneInfo(settings.event.time_zone)
        self._look: Look | None = None
        self._stations: Stations | None = None
        self._known: tuple[LastEntry, ...] = ()
        self.cards: list[StationCard] = []
        self._intro, self._clocks, self._hint = (Words(parent=self) for _ in range(3))
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._hint)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._intro)
        self._whole.addWidget(self._clocks)
        self._whole.addWidget(self._scroll, 1)
        self._say()

    def heading(self) -> str:
        """Its name."""
        return StationsSentences(self.tongue.language).heading()

    def enter(self) -> None:
        """What does the journal know?"""
        self.ordered.emit(AskStations())

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """The line has heard something."""
        if isinstance(answer, Stations):
            self._stations = answer
            self._say()

    @Slot(object)
    def on_news(self, news: object) -> None:
        """The journal has been asked."""
        if isinstance(news, KnownStations):
            self._known = news.entries
            self._say()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._whole.setSpacing(look.px(8))
        self._list.setSpacing(look.px(10))
        self._intro.dress(look.dense(21, STRONG), look.colours.ink, most_lines=3)
        self._clocks.dress(look.dense(19, STRONG), look.colours.ink, most_lines=5)
        self._hint.dress(look.dense(18), look.colours.quiet, most_lines=6)
        self._scroll.dress(look)
        for card in self.cards:
            card.dress(look)

    def _unheard(self) -> list[LastEntry]:
        """Those of the journal that are neither this station nor heard now."""
        heard = {seen.state.station for seen in self._stations.seen} if self._stations else set()
        return [entry for entry in self._known if not entry.here and entry.station not in heard]

    def _say(self) -> None:
        say, stations = StationsSentences(self.tongue.language), self._stations
        self._scroll.call(say.heading())
        self._intro.say(say.intro(stations))
        seen = stations.seen if stations is not None else ()
        self._hint.say(say.alone())
        self._hint.setVisible(stations is not None and len(seen) < 2)
        other = stations.other_time if stations is not None else None
        self._clocks.say("" if other is None else say.other_time(f"{other.astimezone(self._zone):%H:%M}"))
        self._clocks.setVisible(other is not None)
        unheard = self._unheard()
        self._have(len(seen) + len(unheard))
        for card, each in zip(self.cards, seen, strict=False):
            assert stations is not None
            problems = say.problems(each, stations.at)
            state = "\n".join(problems) if problems else say.well()
            card.show_station(say.name(each), state, say.facts(each, stations.at), well=not each.needs_a_look)
        for card, entry in zip(self.cards[len(seen) :], unheard, strict=True):
            card.show_station(entry.station, say.not_heard(), say.last_entry(entry, self._zone), well=False)

    def _have(self, count: int) -> None:
        """Have so many cards; those that are there stay, so that nothing jumps."""
        while len(self.cards) > count:
            card = self.cards.pop()
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < count:
            card = StationCard()
            if self._look is not None:
                card.dress(self._look)
            self._list.insertWidget(len(self.cards), card)
            self.cards.append(card)
