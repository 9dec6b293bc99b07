"""Reads the QR codes of a frame: a quick look at all of it, then many at the places that look like a code."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from enum import Enum

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading import zbar, zxing
from kiosk.scanning.reading.budget import Budget
from kiosk.scanning.reading.joining import Joining
from kiosk.scanning.reading.known import NEVER, REMEMBER_SECONDS, Known, are_one, is_met
from kiosk.scanning.reading.looks import BENT, SECOND, Look, live, part_of
from kiosk.scanning.reading.measuring import measure
from kiosk.scanning.reading.places import Place, busy, found
from kiosk.scanning.reading.sighting import Corners, Reading, Seen, Sighting, Unread
from kiosk.scanning.reading.stills import look_at_still
from kiosk.scanning.reading.trust import DISPUTE_SECONDS, Trust


class Effort(Enum):
    """How much a frame is worth."""

    LIVE = "live"
    """One of many frames of a camera: what is not read now is read in the next one."""
    STILL = "still"
    """The only picture there is."""


LIVE_SECONDS = 0.022
"""A frame of 1920 x 1080 has 33 ms; what is left belongs to a look that takes longer than thought."""
JOINING_SECONDS = 0.006
"""Kept back for joining frames."""
UNSURE_SECONDS = 0.003
"""For looks where no reader has seen the pattern of a code yet: a bookshelf is busy both ways as well."""
UNSURE_TURNS = 2
"""There, of so many frames one is searched and looked at, and the last one is joined with others."""
CALM_TURNS = 4
"""The same once no code was seen for a while: the kiosk waits most of the day, and a core has other work."""
CALM_SECONDS = 3.0
STALE_TURNS = 10
"""One that was looked at in vain for long is looked at in one of so many frames: the kiosk waits most of the day."""
SURELY_SECONDS = 0.004
"""A second look at a text that was read is taken in any case if it takes no longer."""
MOST_PLACES = 2


class Decoder:
    """Finds and reads QR codes; for use on one thread, as it remembers what it tried and saw on the last frames.

    Only the format QR Code counts. Mirrored and inverted codes are read. A text counts when it is a known form of
    ticket or was read the same twice (`trust`). `clock` tells what looks cost, in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        zbar.warn_if_missing()
        self._clock = clock
        self._trust, self._joining = Trust(), Joining()
        self._known: list[Known] = []
        self._read: dict[bytes, float] = {}
        self._frames, self._turns = -1, UNSURE_TURNS
        self._lively: float | None = None

    @property
    def _joins_unsure(self) -> bool:
        return self._frames % self._turns == self._turns - 1

    def read(self, gray: Pixels, effort: Effort = Effort.LIVE, at: float | None = None) -> tuple[Sighting, ...]:
        """Give all QR codes in a picture, (height, width) of uint8; nothing in a picture makes it raise."""
        return self.look(gray, effort, at).sightings

    def look(self, gray: Pixels, effort: Effort = Effort.LIVE, at: float | None = None) -> Seen:
        """The same, with what looks like a code and could not be read; `at` is when the frame was taken, monotonic."""
        if effort is Effort.STILL:
            return look_at_still(gray, self._clock)
        return self._look(gray, self._clock() if at is None else at)

    def _look(self, gray: Pixels, at: float) -> Seen:
        budget = Budget(LIVE_SECONDS, self._clock)
        seen, unread = zxing.read(gray)
        readings = [Reading(sighting, "whole") for sighting in seen]
        for sighting in seen:
            if self._doubtful(sighting, at):
                readings += self._second(gray, sighting, budget)
        places = [found(corners) for corners in unread]
        self._frames += 1
        self._turns = UNSURE_TURNS if self._is_lively(at, something=bool(seen or unread)) else CALM_TURNS
        if not seen and (self._frames % self._turns == 0 or any(known.worth_all for known in self._known)):
            # A code beside one that was read matters too, but only if it looks like one: two tickets let nobody in.
            places += [box for box in busy(gray, MOST_PLACES) if not is_met(box, [place.corners for place in places])]
        met = self._meet(places, [sighting.corners for sighting in seen], at)
        if seen:
            self._joining.done(seen)
        unsure = Budget(UNSURE_SECONDS, self._clock)
        for known in met:
            readings += self._spend(gray, known, budget, unsure, at)
        read = [reading.sighting.corners for reading in readings]
        still = [known for known in met if not is_met(known.place, read)]
        likely = [known.place for known in still if known.worth_all or known.is_sure(at)]
        joined: tuple[Reading, ...] = ()
        if likely or self._joins_unsure:
            joined = self._joining.look(gray, likely or [known.place for known in still[:1] if known.fresh], at)
        readings += joined
        read += [reading.sighting.corners for reading in joined]
        self._known = [known for known in self._known if not is_met(known.place, read)]
        self._read |= {reading.sighting.content: at for reading in readings}
        sightings = self._trust.admit(readings, at)
        return Seen(sightings, tuple(self._unread(gray, read, at)))

    def _is_lively(self, at: float, *, something: bool) -> bool:
        """Say whether a code was seen lately, read or not, or the camera has only just begun."""
        if something or self._lively is None or any(known.is_sure(at) for known in self._known):
            self._lively = at
        return at - self._lively < CALM_SECONDS

    def _doubtful(self, sighting: Sighting, at: float) -> bool:
        """Say whether this text needs a second look: alone it counts for nothing, or another one was here just now."""
        self._read = {content: last for content, last in self._read.items() if at - last <= DISPUTE_SECONDS}
        another = bool(self._read) and sighting.content not in self._read
        return another or self._trust.needs_another(sighting.content)

    def _second(self, gray: Pixels, sighting: Sighting, budget: Budget) -> Iterator[Reading]:
        """Another reading of a text that is worth nothing alone."""
        part = part_of(gray, found(sighting.corners))
        for number, look in enumerate(one for one in SECOND if one.fits(part)):
            # The cheap ones whatever the frame has cost already: then a text that is weak counts in its first frame.
            price = look.seconds(part)
            if (number < 2 and price < SURELY_SECONDS) or budget.allows(price):
                readings = look.run(part).readings
                yield from readings
                if any(reading.sighting.content == sighting.content for reading in readings):
                    return

    def _meet(self, places: Sequence[Place], read: Sequence[Corners], at: float) -> list[Known]:
        """The places to be looked at in this frame: those found now, and those of the last frames."""
        self._known = [
            known for known in self._known if at - known.at <= REMEMBER_SECONDS and not is_met(known.place, read)
        ]
        for place in places[: 2 * MOST_PLACES]:
            known = next((one for one in self._known if are_one(one.place, place)), None)
            if known is None:
                known = Known(place, at, sure_at=at if place.sure else NEVER)
                self._known.append(known)
            else:
                known.meet(place, at)
        ranked = sorted(self._known, key=lambda one: (-one.sure_at, -one.at, -one.place.strength))
        self._known = ranked[: 2 * MOST_PLACES]
        return ranked[:MOST_PLACES]

    def _spend(self, gray: Pixels, known: Known, budget: Budget, unsure: Budget, at: float) -> list[Reading]:
        """Look at a place as often as the budget allows, or until something was read."""
        sure = known.is_sure(at)
        full = sure or known.worth_all
        if not full and (self._joins_unsure or (not known.fresh and self._frames % STALE_TURNS)):
            return []
        own = budget if full else unsure
        part = part_of(gray, known.place)
        looked = False
        for look in self._looks(known):
            if not look.fits(part):
                known.turn += 1
                continue
            price = look.seconds(part)
            if not budget.allows(price + JOINING_SECONDS) or not own.allows(price):
                if looked:
                    break
                # Too dear for what is left, and perhaps in any frame: the others must not wait behind it.
                known.turn += 1
                continue
            looked = True
            known.vain += 1
            if not look.name.startswith("bent"):
                known.turn += 1
            outcome = look.run(part)
            if outcome.unread and not known.place.exact:
                # Now its corners are known: straightening, joining and the outline on the screen want them.
                known.place, known.sure_at = found(outcome.unread[0]), at
            if outcome.readings:
                weak = [one for one in outcome.readings if self._doubtful(one.sighting, at)]
                more = [other for one in weak for other in self._second(gray, one.sighting, budget)]
                return outcome.readings + more
        return []

    def _looks(self, known: Known) -> Iterator[Look]:
        # After two others a bent one, as long as the corners are known: it is cheap, and there are 49 of them.
        for number, look in enumerate(live(known.turn)):
            yield look
            if number % 2 and known.place.exact:
                yield BENT[known.bend % len(BENT)]
                known.bend += 1

    def _unread(self, gray: Pixels, read: Sequence[Corners], at: float) -> Iterator[Unread]:
        for known in self._known:
            if known.place.exact and at - known.sure_at <= 0.1 and not is_met(known.place, read):
                yield Unread(known.place.corners, measure(gray, known.place, speed=known.speed))
