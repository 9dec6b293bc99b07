"""The part of the desk that does what helpers wish, says so, and can take it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import Slot

from kiosk.checkin.desk_answers import (
    Alike,
    CheckedIn,
    Did,
    FileFailed,
    FileWorks,
    Gone,
    LastDone,
    NobodyListed,
    Nothing,
    NotUndoneBecause,
    Refusals,
    Remembered,
    Undid,
)
from kiosk.checkin.desk_scans import ScanDesk
from kiosk.checkin.desk_wishes import (
    AdmitAnyway,
    AskNumbers,
    AskRemembered,
    CheckIn,
    CheckInSome,
    CheckOut,
    Correct,
    DeskWish,
    GiveBadgeUp,
    Open,
    OpenScanned,
    RegisterWalkIn,
    Reprint,
    Search,
    Settle,
    TryBadgeAgain,
    Undo,
    UndoLast,
    Withdraw,
    WriteNote,
)
from kiosk.checkin.ports import Clock, Store
from kiosk.checkin.presence import Presence
from kiosk.checkin.session import Deed, Deeds
from kiosk.domain.admission import Decision
from kiosk.domain.alike import alike
from kiosk.domain.badge import JobId
from kiosk.domain.history import EntryId, NotUndone, Undone
from kiosk.domain.registration import EventDay, RegistrationId

GOING = ("withdrawal", "check-out", "undo")
"""After these somebody may be in no more."""


class HelperDesk(ScanDesk):
    """Whatever it says was done is on the disk; what it does it does as whoever has given a PIN."""

    def __init__(self, open_store: Callable[[], Store], clock: Clock, day_at: Callable[..., EventDay]) -> None:
        super().__init__(open_store, clock, day_at)
        self._deeds = Deeds()
        self._there = Presence()
        self.failed.connect(self._say_failed)
        self.recovered.connect(self._say_recovered)

    @Slot(object)
    def on_wish(self, wish: DeskWish) -> None:
        """Do what a helper wants; a wish that comes when nobody is in any more is too late."""
        if self._operator is None:
            return
        if isinstance(wish, AskRemembered):
            today = self._today()
            self.told.emit(Remembered(today, self._index.people if self._index else (), self._there.on(today)))
            return
        if isinstance(wish, Search):
            self._search(wish.query)
            return
        self._answer_waiting_search()
        with self._or_report():
            try:
                self._fulfil(wish)
            except LookupError:
                # Taken off the list or erased since it was shown.
                if (whom := getattr(wish, "registration", None)) is not None:
                    self._tell(Gone(whom))
                self._tell_changed()

    def _fulfil(self, wish: DeskWish) -> None:
        store, today, operator = self._opened(), self._today(), self._acting.value
        match wish:
            case Search() | AskRemembered():
                pass
            case Open(registration):
                self._open_person(registration)
            case OpenScanned(scan):
                self._open_scanned(scan)
            case AskNumbers():
                self.told.emit(store.numbers(today))
            case CheckIn(registration):
                self._came_in("check-in", registration, store.admit_registration(registration, today, operator))
            case CheckInSome(people):
                if people:
                    self._came_in("check-in", people[0], store.admit_people(people, today, operator))
            case AdmitAnyway(registration, reason):
                decision = store.admit_anyway(registration, today, operator, reason)
                self._came_in("admit-anyway", registration, decision)
            case RegisterWalkIn():
                self._register(store, wish)
            case Withdraw(registration, reason):
                self._did("withdrawal", registration, store.withdraw(registration, today, operator, reason))
            case CheckOut(registration):
                self._did("check-out", registration, store.check_out(registration, today, operator))
            case Reprint(registration):
                job, entry = store.reprint(registration, today, operator)
                self._ask((job,))
                self._did("reprint", registration, entry)
            case Correct(registration, right, scope):
                self._did("correction", registration, store.correct(registration, right, today, operator, "", scope))
            case WriteNote(registration, text):
                self._did("note", registration, store.write_note(registration, text, today, operator))
            case Undo(entry):
                self._undo(entry)
            case UndoLast():
                self._undo_last()
            case Settle(refusal):
                store.settle(refusal, operator)
                self._after("settled", None)
            case TryBadgeAgain(job):
                self._try_again(job, operator)
                self._after("again", self._whose(store, job))
            case GiveBadgeUp(job):
                whose = self._whose(store, job)
                self._give_up(job, operator)
                self._after("given-up", whose)
            case _:
                assert_never(wish)

    def _helper_came(self) -> None:
        super()._helper_came()
        self._tell_refusals(always=True)
        self._tell_last()
        if not self._index_of(self._opened()).people:
            self._tell(NobodyListed())

    def _forget_helper(self) -> None:
        self._search_over()
        super()._forget_helper()
        self._deeds = Deeds()

    # --- what was done ----------------------------------------------------------------------------------

    def _register(self, store: Store, wish: RegisterWalkIn) -> None:
        people = () if wish.anyway else alike(wish.new.attendee, self._index_of(store))
        if people:
            self._tell(Alike(wish.new, self._matches(store, people)))
            return
        decision = store.walk_in(wish.new, self._today(), self._acting.value, "")
        if decision.entries and wish.refusal is not None:
            store.settle(wish.refusal, self._acting.value)
        whom = decision.jobs[0].registration_id if decision.jobs else None
        self._came_in("walk-in", whom, decision)

    def _came_in(self, kind: str, whom: RegistrationId | None, decision: Decision) -> None:
        self._ask(decision.jobs)
        self._there.came(decision, self._today())
        self._tell(CheckedIn(decision))
        if decision.entries and whom is not None:
            self._deeds = self._deeds.and_(Deed(kind, whom, decision.entries, self._clock()))
            self._after(kind, whom)
        else:
            self._tell_changed()

    def _did(self, kind: str, whom: RegistrationId, entry: EntryId | None) -> None:
        if entry is None:
            self._tell(Nothing())
            return
        self._tell(Did(kind, whom, entry))
        self._deeds = self._deeds.and_(Deed(kind, whom, (entry,), self._clock()))
        self._after(kind, whom)

    def _after(self, what: str, whom: RegistrationId | None, **detail: str) -> None:
        """Show how things stand now, and then leave the trail: nobody waits for it."""
        if what in GOING:
            self._there.read(self._opened(), self._today(), self._clock())
        self._tell_changed()
        self._tell_last()
        self._leave(self._acting, what, whom, detail)

    # --- taking it back ---------------------------------------------------------------------------------

    def _undo(self, entry: EntryId) -> None:
        store = self._opened()
        answer = store.undo(entry, self._today(), self._acting.value)
        self._deeds = self._deeds.without(entry)
        if isinstance(answer, NotUndone):
            self._tell(NotUndoneBecause(answer))
            self._tell_changed()
            self._tell_last()
            return
        # Badges were given up by it, or are wanted again.
        self._catch_up(store)
        self._say_undone(answer)

    def _undo_last(self) -> None:
        deed = self._deeds.last
        if deed is None:
            self._tell(Nothing())
            return
        store, today = self._opened(), self._today()
        first, *others = reversed(deed.entries)
        answer = store.undo(first, today, self._acting.value)
        self._deeds = Deeds(self._deeds.done[:-1])
        if isinstance(answer, NotUndone):
            self._tell(NotUndoneBecause(answer))
            self._tell_changed()
            self._tell_last()
            return
        for entry in others:
            store.undo(entry, today, self._acting.value)
        self._catch_up(store)
        self._say_undone(answer)

    def _say_undone(self, undone: Undone) -> None:
        self._tell(Undid(undone))
        self._after("undo", undone.registration, kind=undone.kind)

    @Slot(str)
    def _say_failed(self, reason: str) -> None:
        if self._operator is not None:
            self._tell(FileFailed(reason))

    @Slot()
    def _say_recovered(self) -> None:
        if self._operator is None:
            return
        self._tell(FileWorks())
        with self._or_report():
            self._tell_changed()

    # --- how things stand -------------------------------------------------------------------------------

    def _tell_changed(self) -> None:
        if self._operator is not None:
            super()._tell_changed()
            self._tell_refusals()

    def _tell_refusals(self, *, always: bool = False) -> None:
        refusals = Refusals(tuple(self._opened().refused_scans()))
        if always or refusals != self._last_told.get(Refusals):
            self._tell(refusals)

    def _tell_last(self) -> None:
        deed = self._deeds.last
        if deed is None:
            self._tell(LastDone(None))
        else:
            self._tell(LastDone(deed.kind, self._opened().registration(deed.registration), deed.at))

    def _start(self, store: Store) -> None:
        super()._start(store)
        self._there.read(store, self._today(), self._clock())

    def _catch_up(self, store: Store) -> None:
        super()._catch_up(store)
        self._there.read_again(store, self._today(), self._clock())
        self._tell_missing(store)
        self._tell_changed()

    @Slot()
    def _tell_open_jobs(self) -> None:
        super()._tell_open_jobs()
        if self._operator is not None and self._store is not None:
            with self._or_report():
                self._tell_person()

    @staticmethod
    def _whose(store: Store, job: JobId) -> RegistrationId | None:
        return next((each.registration_id for each in store.open_jobs() if each.id == job), None)
