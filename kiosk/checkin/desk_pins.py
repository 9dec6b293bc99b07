"""The part of the desk that knows who is in the helpers' area, and leaves the trail."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot

from kiosk.checkin.desk_badges import BadgeDesk
from kiosk.checkin.ports import Clock, KeptPins, Store
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.trouble import StoreTrouble

log = logging.getLogger(__name__)

TRIES, LOCKED_FOR = 5, timedelta(minutes=5)
"""Of a broken file, where wrong PINs cannot be counted in it."""

CHOOSING_FOR = timedelta(minutes=2)
"""So long after the first PIN whoever chose it may choose the second."""

NOT_OPENED = {PinAnswer.WRONG: "wrong-pin", PinAnswer.TOO_SOON: "too-soon", PinAnswer.LOCKED: "locked"}
"""What the trail calls PINs that opened nothing."""


class PinDesk(BadgeDesk):
    """Lets helpers and organisers in, as long as the area is open to them.

    *Signals:*
    - `pins_missing(tuple[Operator, ...])`: whose PINs have still to be chosen; after opening, and after every change
    - `pin_answered(PinAnswer)`: what became of a PIN; HELPER or ORGANISER opens the area
    """

    pins_missing = Signal(object)
    pin_answered = Signal(object)

    def __init__(self, open_store: Callable[[], Store], clock: Clock, day_at: Callable[..., EventDay]) -> None:
        super().__init__(open_store, clock, day_at)
        self._operator: Operator | None = None
        self._badge: RegistrationId | None = None
        self._missing: tuple[Operator, ...] | None = None
        self._chosen_at: datetime | None = None
        self._kept: KeptPins | None = None
        self._wrong: list[datetime] = []

    @Slot(object)
    def on_unlocking(self, badge: RegistrationId | None) -> None:
        """Somebody is asked for a PIN; with a helper's `badge` it is known whose that is."""
        self._badge = badge

    @Slot(object, str)
    def choose_pin(self, operator: Operator, pin: str) -> None:
        """First start: keep the organisers' and then the helpers' PIN; afterwards whoever chose them is in.

        Once there are PINs none is replaced like this.
        """
        with self._or_report():
            store = self._opened()
            if not self._may_choose(operator, tuple(store.pins_missing())):
                self.check_pin(pin)
                return
            answer = store.choose_pin(operator, pin)
            self.pin_answered.emit(answer)
            if answer is PinAnswer.CHOSEN:
                self._chosen_at = self._clock()
                store.leave(Operator.ORGANISER, "pin-chosen", None, {"whose": operator.value})
                self._tell_missing(store)
                if not store.pins_missing():
                    self._let_in(PinAnswer.ORGANISER)

    def _may_choose(self, operator: Operator, missing: tuple[Operator, ...]) -> bool:
        if len(missing) > 1:
            return operator is missing[0]
        # The second one only by whoever has just chosen the first: it opens the area to them.
        here = self._chosen_at is not None and timedelta() <= self._clock() - self._chosen_at < CHOOSING_FOR
        return here and missing == (operator,)

    @Slot(str)
    def check_pin(self, pin: str) -> None:
        """Somebody wants in."""
        with self._or_report():
            try:
                answer = self._opened().check_pin(pin)
            except StoreTrouble:
                # Nobody is kept from the area by a broken file: there is the paper list.
                if self._kept is None:
                    raise
                answer = self._without_the_file(self._kept, pin)
            if answer.operator is not None:
                self._let_in(answer)
                return
            self.pin_answered.emit(answer)
            self._leave(Operator.ATTENDEE, NOT_OPENED[answer])

    @Slot()
    def let_in(self) -> None:
        """Open the area without a PIN, as in practice."""
        self._let_in(PinAnswer.ORGANISER)

    @Slot()
    def on_helper_gone(self) -> None:
        """Nobody is in the area any more, or asked for a PIN: nothing of them is left."""
        self._forget_helper()
        operator, self._operator, self._badge, self._chosen_at = self._operator, None, None, None
        if operator is not None:
            with self._or_report():
                self._leave(operator, "leave")

    def _forget_helper(self) -> None:
        """Nothing of what a helper did or looked at is left."""

    def _helper_came(self) -> None:
        """Tell whoever has come what they need to know."""

    def _let_in(self, answer: PinAnswer) -> None:
        self._forget_helper()
        self._operator, self._wrong, self._chosen_at = answer.operator, [], None
        self.pin_answered.emit(answer)
        with self._or_report():
            self._leave(self._acting, "unlock", self._badge)
            self._helper_came()

    @property
    def _acting(self) -> Operator:
        return self._operator or Operator.HELPER

    def _leave(
        self,
        operator: Operator,
        what: str,
        registration_id: RegistrationId | None = None,
        detail: Mapping[str, str | int] | None = None,
    ) -> None:
        self._opened().leave(operator.value, what, registration_id, detail)

    def _without_the_file(self, kept: KeptPins, pin: str) -> PinAnswer:
        """What would be said of this PIN; wrong ones are counted in memory as long as the file is broken."""
        now = self._clock()
        # A clock that was set back ends no lock.
        self._wrong = [each for each in self._wrong if now - each < LOCKED_FOR]
        if len(self._wrong) >= TRIES:
            return PinAnswer.LOCKED
        whose = kept(pin)
        if whose is None:
            self._wrong.append(now)
            return PinAnswer.WRONG
        return PinAnswer(whose.value)

    def _start(self, store: Store) -> None:
        self._missing = None
        self._tell_missing(store)
        super()._start(store)

    def _tell_missing(self, store: Store) -> None:
        missing = tuple(store.pins_missing())
        if missing != self._missing:
            self._missing = missing
            self._kept = store.kept_pins()
            self.pins_missing.emit(missing)
