"""Which hint comes for which trouble: drawn by the simulator, looked at by the reader, and counted."""

from __future__ import annotations

import argparse
import os
import time
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace

import numpy as np

from kiosk.scanning.reading.decoder import Decoder
from kiosk.scanning.reading.sighting import Seen
from kiosk.scanning.reason import Look, look_at, reason
from kiosk.scanning.suspects import Suspects
from tools.simulator.draw import Difficulty, draw
from tools.simulator.render import gray
from tools.simulator.shot import Carrier, Shot

FRAMES = 12
FRAME = 1 / 15
READ = "read"
NOTHING = "nothing seen"

TROUBLES: Mapping[str, tuple[str, Callable[[Shot, np.random.Generator], Shot]]] = {
    "far": ("closer", lambda shot, lot: replace(shot, module=float(lot.uniform(1.2, 1.8)))),
    "blurred by its hand": ("hold_still", lambda shot, lot: replace(shot, motion=float(lot.uniform(14, 26)))),
    "near and blurred": (
        "farther",
        lambda shot, lot: replace(shot, module=float(lot.uniform(9, 11)), defocus=float(lot.uniform(7, 10))),
    ),
    "too near": ("farther", lambda shot, lot: replace(shot, module=float(lot.uniform(16, 22)), tilt=0.0)),
    "dark phone": (
        "brighter",
        lambda shot, lot: replace(
            shot, carrier=Carrier.PHONE, light=float(lot.uniform(14, 24)), noise=float(lot.uniform(5, 10))
        ),
    ),
    "lamp": ("turn", lambda shot, lot: replace(shot, carrier=Carrier.PHONE, glare=float(lot.uniform(1.0, 1.6)))),
    "dark app in noise": (
        "light_mode",
        lambda shot, lot: replace(shot, carrier=Carrier.PHONE_DARK, light=120.0, noise=float(lot.uniform(35, 60))),
    ),
    "finger": ("flat", lambda shot, lot: replace(shot, finger=float(lot.uniform(0.3, 0.4)))),
    "crumpled": (
        "flat",
        lambda shot, lot: replace(shot, carrier=Carrier.PAPER, bend=float(lot.uniform(0.12, 0.18))),
    ),
    "leaning": ("flat", lambda shot, lot: replace(shot, tilt=float(lot.uniform(66, 72)))),
}
"""What is wrong, the hint that fits, and how much of it makes a code that is usually not read."""


def outcome(trouble: str, seed: int) -> tuple[str, tuple[Look, ...]]:
    """What a second of this gives: the hint, or that it was read or not even seen as a code; and the looks."""
    _, make = TROUBLES[trouble]
    shot = make(draw(Difficulty.EASY, seed), np.random.default_rng((seed, 3)))
    decoder, suspects, looks = Decoder(clock=time.thread_time), Suspects(), []
    for number, picture in enumerate(gray(shot, FRAMES)):
        if not number:
            # Before somebody came there was nothing.
            suspects.added(Seen(), np.full_like(picture, int(shot.room)), -1.0)
        seen = suspects.added(decoder.look(picture, at=number * FRAME), picture, number * FRAME)
        if seen.sightings:
            return READ, ()
        tall, wide = picture.shape
        if (look := look_at(seen.unread, wide, tall)) is not None:
            looks.append(look)
    return (reason(looks).value if looks else NOTHING), tuple(looks)


def table(shots: int) -> dict[str, Counter[str]]:
    """How often which outcome comes for which trouble."""
    asked = [(trouble, seed) for trouble in TROUBLES for seed in range(shots)]
    with ProcessPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        found = pool.map(outcome, *zip(*asked, strict=True), chunksize=4)
        counts: dict[str, Counter[str]] = {trouble: Counter() for trouble in TROUBLES}
        for (trouble, _), (hint, _) in zip(asked, found, strict=True):
            counts[trouble][hint] += 1
    return counts


def main() -> None:
    """Print the table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shots", type=int, default=20, help="shots for each trouble")
    counts = table(parser.parse_args().shots)
    names = sorted({name for count in counts.values() for name in count})
    print("| trouble | fits |", " | ".join(names), "|")
    print("|---|---|" + "---|" * len(names))
    for trouble, count in counts.items():
        print(f"| {trouble} | {TROUBLES[trouble][0]} |", " | ".join(str(count[name] or "") for name in names), "|")


if __name__ == "__main__":
    main()
