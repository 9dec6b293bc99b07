"""What the page shows first: the counterparts, what waits for a person, doubles, conflicts and clocks."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.exchange import ExchangeState
from kiosk.office.sync import Aside, ExchangeShown
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.room.sync_aside import AsideCard
from kiosk.ui.room.sync_card import CounterpartCard
from kiosk.ui.room.sync_phrases import SyncSentences
from kiosk.ui.room.sync_reasons import ReasonSentences
from kiosk.ui.room.sync_section import TableSection
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import BOLD, STRONG
from kiosk.ui.word_button import WordButton

MOST_CARDS = 30
"""So many cards of what was not taken are shown at once."""


class SyncOverview(QWidget):
    """Cards stay where they are while their numbers change, so that nothing jumps under a finger.

    *Signals:*
    - `hub_wanted()`, `pretix_wanted()`: join it
    - `again_wanted(str)`, `part_wanted(str)`: try this counterpart again, or leave it
    - `settled(Aside)`: this one is solved
    - `touched()`: somebody reads
    """

    hub_wanted = Signal()
    pretix_wanted = Signal()
    again_wanted = Signal(str)
    part_wanted = Signal(str)
    settled = Signal(object)
    touched = Signal()

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._look: Look | None = None
        self._shown: tuple[Aside, ...] = ()
        self.cards: dict[str, CounterpartCard] = {}
        self.asides: list[AsideCard] = []
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.on_settled)
        self._intro, self._choosing = Lines(), Lines()
        self._aside_title, self._more = Lines(), Lines()
        self.hub, self.pretix = WordButton(), WordButton()
        self.hub.clicked.connect(self.hub_wanted)
        self.pretix.clicked.connect(self.pretix_wanted)
        self.doubles, self.conflicts, self.clocks = TableSection(), TableSection(), TableSection()
        self._joining = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._joining.addWidget(self.hub)
        self._joining.addWidget(self.pretix)
        self._joining.addStretch(1)
        self._counterparts, self._asides = QVBoxLayout(), QVBoxLayout()
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._intro)
        self._list.addLayout(self._counterparts)
        self._list.addWidget(self._aside_title)
        self._list.addLayout(self._asides)
        self._list.addWidget(self._more)
        for section in (self.doubles, self.conflicts, self.clocks):
            section.table.touched.connect(self.touched)
            self._list.addWidget(section)
        self._list.addWidget(self._choosing)
        self._list.addLayout(self._joining)
        self._list.addStretch(1)
        self.scrolling = Scrolling(inside)
        self.scrolling.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling)

    def buttons(self) -> tuple[WordButton, ...]:
        """All that can be pressed now."""
        cards = [button for card in self.cards.values() for button in (card.again, card.part)]
        return (*cards, *(card.button for card in self.asides), self.hub, self.pretix)

    def show_exchange(self, shown: ExchangeShown | None, say: SyncSentences) -> None:
        """Say everything; None: nobody knows yet."""
        self.scrolling.call(say.heading())
        self.hub.say(say.join_hub() if shown is not None and "hub" not in shown.joined else "")
        self.pretix.say(say.join_pretix() if shown is not None and "pretix" not in shown.joined else "")
        joined = shown is not None and bool(shown.joined)
        self._intro.say(say.looking() if shown is None else say.intro() if joined else say.alone())
        self._choosing.say("" if shown is None or joined else say.choosing())
        self._choosing.setVisible(bool(self._choosing.text()))
        self._show_counterparts(shown, say)
        self._show_asides(shown, say)
        self._show_tables(shown, say)
        if self._look is not None:
            self.dress(self._look)

    def _show_counterparts(self, shown: ExchangeShown | None, say: SyncSentences) -> None:
        states = {state.counterpart: state for state in shown.states} if shown else {}
        names = [*shown.joined] if shown else []
        for name in [name for name in self.cards if name not in names]:
            card = self.cards.pop(name)
            self._counterparts.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, name in enumerate(names):
            if name not in self.cards:
                card = CounterpartCard(name, self.scrolling.widget())
                card.again_wanted.connect(self.again_wanted)
                card.part_wanted.connect(self.part_wanted)
                self.cards[name] = card
                self._counterparts.insertWidget(place, card)
                card.show()
            self._show_state(self.cards[name], states.get(name, ExchangeState(name)), shown, say)

    def _show_state(
        self, card: CounterpartCard, state: ExchangeState, shown: ExchangeShown | None, say: SyncSentences
    ) -> None:
        assert shown is not None
        today = shown.at.astimezone(self._zone).date()
        ahead = state.clock_ahead
        well = not (state.trouble or state.refused or (ahead is not None and say.clock_of(ahead) != say.clock_of(0)))
        card.show_state(
            say,
            say.state(state, self._zone, today),
            say.facts(state, self._zone, today),
            say.small_print(state.trouble) if state.trouble else "",
            well=well,
            again=bool(state.trouble or state.refused),
        )

    def _show_asides(self, shown: ExchangeShown | None, say: SyncSentences) -> None:
        self._shown = shown.aside[:MOST_CARDS] if shown else ()
        count = shown.set_aside if shown else 0
        self._aside_title.say(say.aside(count) if count else "")
        self._aside_title.setVisible(bool(count))
        rest = count - len(self._shown)
        self._more.say(say.more_aside(rest) if rest else "")
        self._more.setVisible(bool(rest))
        self._have(len(self._shown))
        reasons = ReasonSentences(say.language)
        today = shown.at.astimezone(self._zone).date() if shown else None
        for card, each in zip(self.asides, self._shown, strict=True):
            assert today is not None
            card.show_aside(
                say.title(each),
                reasons.reason(each.reason, say.of_sentence(each.counterpart)),
                say.aside_facts(each, self._zone, today),
                say.settled(),
                say.settled_for(each),
            )

    def _show_tables(self, shown: ExchangeShown | None, say: SyncSentences) -> None:
        doubles = shown.doubles if shown else ()
        conflicts = shown.conflicts if shown else ()
        clocks = shown.clocks if shown else ()
        today = shown.at.astimezone(self._zone).date() if shown else None
        rows = [
            (
                each.name,
                say.day(each.day),
                "\n".join(f"{where}, {say.clock_time(at, self._zone)}" for where, at in each.check_ins),
            )
            for each in doubles
        ]
        self.doubles.show_rows(say.doubles(len(rows)), say.double_headings(), rows)
        rows = [
            (
                say.conflict_name(each),
                say.version(each.counts, self._zone, today),
                "\n".join(say.version(other, self._zone, today) for other in each.others),
            )
            for each in conflicts
            if today is not None
        ]
        self.conflicts.show_rows(say.conflicts(len(rows)), say.conflict_headings(), rows)
        rows = [
            (
                say.here(each.station) if each.here else each.station,
                say.clock_of(each.ahead),
                say.time(each.measured, self._zone, today),
            )
            for each in clocks
            if today is not None
        ]
        self.clocks.show_rows(say.clocks(), say.clock_headings(), rows)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        colours, directions = look.colours, QBoxLayout.Direction
        self._list.setSpacing(look.px(10))
        for layout in (self._counterparts, self._asides):
            layout.setSpacing(look.px(8))
        self._joining.setSpacing(look.px(10))
        narrow = look.upright and look.letters > 1
        self._joining.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._intro.dress(grown(look, 20), colours.ink, most_lines=5)
        self._choosing.dress(grown(look, 19), colours.ink, most_lines=14)
        self._aside_title.dress(grown(look, 21, BOLD), colours.ink, most_lines=3)
        self._more.dress(grown(look, 18), colours.quiet, most_lines=4)
        for button in (self.hub, self.pretix):
            button.put_on(look, grown(look, 20, STRONG), height=look.target(56))
        for counterpart in self.cards.values():
            counterpart.dress(look)
        for aside in self.asides:
            aside.dress(look)
        for section in (self.doubles, self.conflicts, self.clocks):
            section.dress(look)
        self.scrolling.dress(look)

    @Slot(int)
    def on_settled(self, place: int) -> None:
        """That one is solved."""
        self.settled.emit(self._shown[place])

    def _have(self, count: int) -> None:
        while len(self.asides) > count:
            card = self.asides.pop()
            self._asides.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.asides) < count:
            card = AsideCard(self.scrolling.widget())
            card.settled.connect(self._mapper.map)
            self._mapper.setMapping(card, len(self.asides))
            self.asides.append(card)
            self._asides.addWidget(card)
            card.show()
