"""The open calls for help that a station knows, its own and those of the others, and what it tells the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.registration import RegistrationId

EXPIRY = timedelta(minutes=15)
"""After this a call is over, whatever became of it: nobody stands in front of a station that long."""
TOLD_FOR = timedelta(seconds=60)
"""So long the others are told that a call was answered or is over; some of the messages may be lost."""
NOTHING_SAID = "waiting"
"""The case of somebody who called from the waiting screen: it takes no better one away."""
MOST_CALLS = 50
"""Of more stations than this nobody could keep track."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A call and the number of its newest change; `sender` is the station that it was opened at."""

    call: HelpCall
    version: int
    sender: str


@dataclass(frozen=True, slots=True)
class News:
    """What one station tells all others, again and again: its own open call, and what helpers there said to others.

    It is the whole of it each time, so a lost message, a double one and one in the wrong order do no harm.
    """

    sender: str
    open: Entry | None = None
    coming: tuple[CallId, ...] = ()
    done: tuple[CallId, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """What a station knows about calls. `sender` is the station itself; `answered` and `done` say since when.

    A call that is done stays so, and one that is answered, too: no old message opens it again.
    """

    sender: str
    own: Entry | None = None
    others: tuple[Entry, ...] = ()
    answered: Mapping[CallId, datetime] = field(default_factory=dict)
    done: Mapping[CallId, datetime] = field(default_factory=dict)

    @property
    def calls(self) -> tuple[HelpCall, ...]:
        """All open calls, those first that nobody has answered, and then the oldest."""
        entries = (*((self.own,) if self.own else ()), *self.others)
        return tuple(sorted((entry.call for entry in entries), key=lambda call: (call.coming, call.since, call.id)))

    @property
    def help_is_coming(self) -> bool:
        """Whether a helper has answered this station's call."""
        return self.own is not None and self.own.call.coming

    def with_call(
        self,
        new: CallId,
        station: str,
        case: str,
        now: datetime,
        registration: RegistrationId | None = None,
        need: Need | None = None,
    ) -> Book:
        """Somebody calls here; if a call is open, it is the same one, and this is what is known now."""
        if self.own is None:
            return replace(self, own=Entry(HelpCall(new, station, case, now, registration, need), 1, self.sender))
        if case == NOTHING_SAID:
            case, registration = self.own.call.case, self.own.call.registration
        return self._with_own(case=case, registration=registration, need=need)

    def without_call(self, now: datetime) -> Book:
        """Nobody here needs help any more."""
        return self.with_done(self.own.call.id, now) if self.own else self

    def with_helper_here(self, now: datetime) -> Book:
        """A helper is at this station."""
        return self.with_answer(self.own.call.id, now) if self.own else self

    def with_answer(self, call: CallId, now: datetime) -> Book:
        """A helper at this station goes to whoever called."""
        if call in self.done:
            return self
        return replace(self._with_coming(call), answered={**self.answered, call: now})

    def with_done(self, call: CallId, now: datetime) -> Book:
        """The one who called has been helped."""
        own = None if self.own and self.own.call.id == call else self.own
        others = tuple(entry for entry in self.others if entry.call.id != call)
        return replace(self, own=own, others=others, done={**self.done, call: self.done.get(call, now)})

    def with_news(self, news: News, now: datetime) -> Book:
        """Another station has told something, perhaps not for the first time."""
        if news.sender == self.sender:
            return self
        book = self
        for call in news.done:
            book = book.with_done(call, now)
        for call in news.coming:
            book = book._with_coming(call)
        # A station has one open call or none: what it does not name any more is over.
        rest = tuple(
            entry
            for entry in book.others
            if entry.sender != news.sender or (news.open is not None and entry.call.id == news.open.call.id)
        )
        return replace(book, others=rest)._with_other(news.open, now)

    def at(self, now: datetime) -> Book:
        """The book at a later moment: what is too old is not in it."""
        own = self.own if self.own and now - self.own.call.since < EXPIRY else None
        return replace(
            self,
            own=own,
            others=tuple(entry for entry in self.others if now - entry.call.since < EXPIRY),
            answered={call: since for call, since in self.answered.items() if now - since < EXPIRY},
            done={call: since for call, since in self.done.items() if now - since < EXPIRY},
        )

    def news(self, now: datetime) -> News | None:
        """What the others are to hear at this moment, if anything."""
        coming, done = (
            tuple(call for call, since in told.items() if now - since < TOLD_FOR) for told in (self.answered, self.done)
        )
        if self.own is None and not coming and not done:
            return None
        return News(self.sender, self.own, coming[-MOST_CALLS:], done[-MOST_CALLS:])

    @property
    def is_empty(self) -> bool:
        """Whether time can change nothing here."""
        return self.own is None and not self.others and not self.answered and not self.done

    def _with_own(self, **changes: object) -> Book:
        if self.own is None:
            return self
        call = replace(self.own.call, **changes)  # type: ignore[arg-type]
        return self if call == self.own.call else replace(self, own=Entry(call, self.own.version + 1, self.sender))

    def _with_coming(self, call: CallId) -> Book:
        if self.own and self.own.call.id == call:
            return self._with_own(coming=True)
        others = tuple(
            replace(entry, call=replace(entry.call, coming=True)) if entry.call.id == call else entry
            for entry in self.others
        )
        return replace(self, others=others)

    def _with_other(self, heard: Entry | None, now: datetime) -> Book:
        if heard is None or heard.call.id in self.done or now - heard.call.since >= EXPIRY:
            return self
        known = next((entry for entry in self.others if entry.call.id == heard.call.id), None)
        if known is None:
            answered = heard.call.coming or heard.call.id in self.answered
            new = replace(heard, call=replace(heard.call, coming=answered))
            return replace(self, others=(*self.others, new)) if len(self.others) < MOST_CALLS else self
        if heard.version <= known.version or heard.sender != known.sender:
            return self
        newer = replace(heard, call=replace(heard.call, coming=heard.call.coming or known.call.coming))
        return replace(self, others=tuple(newer if entry is known else entry for entry in self.others))
