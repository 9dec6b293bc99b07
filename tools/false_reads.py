"""`python -m tools.false_reads`: a million pictures in which nothing is to be read; nobody may be let in by one."""

from __future__ import annotations

import argparse
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context

import numpy as np

from kiosk.domain.ticket import TicketCode
from kiosk.scanning.frame import Pixels
from kiosk.scanning.gate import Gate, Held
from kiosk.scanning.reading.decoder import Decoder, Effort
from kiosk.scanning.reading.sighting import Reading, Seen, Sighting
from kiosk.scanning.reading.trust import Trust
from tools.false_door import admissions
from tools.false_pictures import Shown, pictures
from tools.marked import put
from tools.tables import table

NUMBER = 1_000_000
SLICE = 2_000
"""So many frames are one piece of work of a process."""
RATE = 30.0
STILLS = 0.002
"""The share of the frames that are read as the only picture there is: everything is tried on them."""
HELD = 3
"""One picture in four is shown for so many frames: what is misread once may be misread again."""


@dataclass
class Found:
    """What came of some frames; `wrong` and `held` are texts that stood in no picture."""

    frames: Counter[str] = field(default_factory=Counter)
    readings: Counter[str] = field(default_factory=Counter)
    sightings: Counter[str] = field(default_factory=Counter)
    tickets: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, bytes]] = field(default_factory=list)
    held: list[tuple[str, TicketCode]] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)

    def __iadd__(self, other: Found) -> Found:
        for mine, theirs in (
            (self.frames, other.frames), (self.readings, other.readings), (self.sightings, other.sightings),
            (self.tickets, other.tickets), (self.right, other.right),
        ):  # fmt: skip
            mine.update(theirs)
        self.wrong += other.wrong
        self.held += other.held
        self.crashes += other.crashes
        return self


def look_at(seed: int, number: int) -> Found:
    """So many frames through the kiosk's own reader and gate."""
    chance = np.random.default_rng((seed, 1))
    found, at = Found(), 0.0
    # The time of this thread alone: on a busy computer as many looks are spent as on an idle one.
    decoder, gate = Decoder(time.thread_time), Gate()
    shown = pictures(seed, number)
    with _listened_to() as heard:
        while sum(found.frames.values()) < number and (one := next(shown, None)) is not None:
            if chance.uniform() < STILLS:
                still = Decoder(time.thread_time)
                _count(found, one, _read(found, one, partial(still.look, one.picture, Effort.STILL)).sightings, heard)
                continue
            # Some follow at once upon others, some come when all else is forgotten.
            at += 1 / RATE if chance.uniform() < 0.5 else 5.0
            for frame in _frames(one.picture, chance):
                seen = _read(found, one, partial(decoder.look, frame, at=at))
                _count(found, one, seen.sightings, heard)
                if isinstance(event := gate.look(seen, at), Held):
                    _count_held(found, one, event)
                at += 1 / RATE
    return found


def _read(found: Found, shown: Shown, look: Callable[[], Seen]) -> Seen:
    # Whatever it is, it is the finding: a crash must not end the run.
    try:
        return look()
    except Exception as error:  # noqa: BLE001
        found.crashes.append(f"{shown.kind}, {shown.picture.shape}: {error!r}")
        return Seen()


def _frames(picture: Pixels, chance: np.random.Generator) -> Iterator[Pixels]:
    yield picture
    if chance.uniform() < 0.25:
        for _ in range(HELD - 1):
            yield np.clip(picture + chance.normal(0, 3, picture.shape), 0, 255).astype(np.uint8)


def _count(found: Found, shown: Shown, sightings: Sequence[Sighting], heard: list[Reading]) -> None:
    found.frames[shown.kind] += 1
    texts = [reading.sighting.content for reading in heard]
    found.right[shown.kind] += shown.truth in texts
    found.wrong += [(shown.kind, text) for text in texts if text != shown.truth]
    found.readings[shown.kind] += sum(text != shown.truth for text in texts)
    found.sightings[shown.kind] += sum(sighting.content != shown.truth for sighting in sightings)
    heard.clear()


def _count_held(found: Found, shown: Shown, event: Held) -> None:
    code = event.presented
    if isinstance(code, str) and (shown.truth is None or code != shown.truth.decode("ascii")):
        found.tickets[shown.kind] += 1
        found.held.append((shown.kind, code))


@contextmanager
def _listened_to() -> Iterator[list[Reading]]:
    """Everything that any look read, also what does not count."""
    heard: list[Reading] = []
    admit = Trust.admit

    def listening(self: Trust, readings: Sequence[Reading], at: float) -> tuple[Sighting, ...]:
        heard.extend(readings)
        return admit(self, readings, at)

    Trust.admit = listening  # type: ignore[method-assign]
    try:
        yield heard
    finally:
        Trust.admit = admit  # type: ignore[method-assign]


def run(number: int, seed: int, processes: int) -> tuple[list[Mapping[str, object]], Found, Counter[str]]:
    """A row for each kind of picture; everything that was found; who was let in."""
    found = Found()
    slices = [(seed * 1_000_003 + place, min(SLICE, number - place)) for place in range(0, number, SLICE)]
    if processes < 2:
        for one in slices:
            found += look_at(*one)
    else:
        with ProcessPoolExecutor(processes, get_context("spawn"), os.nice, (10,)) as pool:
            for done, part in enumerate(pool.map(look_at, *zip(*slices, strict=True)), 1):
                found += part
                if done % 25 == 0:
                    print(
                        f"{sum(found.frames.values())} frames, {len(found.wrong)} texts, {len(found.held)} held",
                        flush=True,
                    )
    let_in = admissions(found.held)
    rows: list[Mapping[str, object]] = [
        {
            "kind": kind,
            "frames": frames,
            "right texts": found.right[kind] or "",
            "wrong texts read": found.readings[kind],
            "passed on": found.sightings[kind],
            "tickets at the gate": found.tickets[kind],
            "let in": let_in[kind],
        }
        for kind, frames in found.frames.most_common()
    ]
    return rows, found, let_in


def main() -> None:
    """Print the table; end with 1 if somebody was let in, or if the reader crashed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=NUMBER, help="so many frames")
    parser.add_argument("--seed", type=int, default=2024, help="other pictures")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--docs", action="store_true", help="write the table into docs/reader.md, too")
    arguments = parser.parse_args()
    begun = time.perf_counter()
    rows, found, let_in = run(arguments.frames, arguments.seed, arguments.processes)
    told = (
        f"{table(rows)}\n\n{sum(found.frames.values())} frames, seed {arguments.seed}:"
        f" {len(found.wrong)} wrong texts read, {found.sightings.total()} passed on, {len(found.held)} tickets held,"
        f" {let_in.total()} let in, {len(found.crashes)} crashes."
    )
    print(f"{told}\n{time.perf_counter() - begun:.0f} s")
    if arguments.docs:
        put("reader.md", "false-reads", told, "make false-reads ARGS=--docs")
    for kind, text in found.wrong[:50]:
        print(f"  {kind}: {text!r}")
    for crash in found.crashes[:10]:
        print(f"  {crash}")
    raise SystemExit(bool(let_in.total() or found.crashes))


if __name__ == "__main__":
    main()
