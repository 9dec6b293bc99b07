"""Measures reading by difficulty on the simulator: the kiosk's reader, and each library alone beside it."""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path

import zxingcpp
from pyzbar import pyzbar

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading.decoder import Decoder, Effort
from tools.reader_tables import FRAMES, OURS, Row, Tried, by_reader, into_docs, missed, rows, text
from tools.simulator.draw import AXES, Difficulty, draw
from tools.simulator.pose import RATE
from tools.simulator.render import gray

SHOTS = 100
FEWER = 40
"""Shots of a mixed level, and of a step where one thing is hard."""
SLICE = 5
"""So many shots of a level are one piece of work of a process."""
Look = Callable[[Pixels], list[str]]


def readers() -> dict[str, Look]:
    """Each reader, new, as a function from a frame to texts; frames are 1/30 s apart."""
    # Its budget is counted as its times are: what else the computer does takes nothing from it.
    decoder, opencv = Decoder(time.thread_time), cv2.QRCodeDetector()
    only_qr = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    moments = iter(range(1_000_000))

    def ours(frame: Pixels) -> list[str]:
        return [seen.text for seen in decoder.look(frame, Effort.LIVE, at=next(moments) / RATE).sightings]

    def with_zxing(frame: Pixels) -> list[str]:
        return [code.text for code in zxingcpp.read_barcodes(frame, formats=only_qr)]

    def with_pyzbar(frame: Pixels) -> list[str]:
        return [
            code.data.decode("utf-8", "replace") for code in pyzbar.decode(frame, symbols=[pyzbar.ZBarSymbol.QRCODE])
        ]

    def with_opencv(frame: Pixels) -> list[str]:
        try:
            return [text for text in opencv.detectAndDecodeMulti(frame)[1] if text]
        except cv2.error:
            # It raises for some frames; its users have to live with that as well.
            return []

    return {OURS: ours, "zxing-cpp": with_zxing, "pyzbar": with_pyzbar, "OpenCV": with_opencv}


def tried(level: Difficulty, seed: int, names: Sequence[str], count: int = FRAMES) -> list[Tried]:
    """Show one shot to each of the readers until it has read it."""
    shot = draw(level, seed)
    looks = {name: look for name, look in readers().items() if name in names}
    read_in: dict[str, int] = {}
    wrong: dict[str, list[str]] = {name: [] for name in looks}
    times: dict[str, list[float]] = {name: [] for name in looks}
    for number, frame in enumerate(gray(shot, count), 1):
        for name in [name for name in looks if name not in read_in]:
            # The time of this thread, not of the clock: other work on the computer does not count.
            begun = time.thread_time()
            texts = looks[name](frame)
            times[name].append((time.thread_time() - begun) * 1000)
            wrong[name] += [text for text in texts if text != shot.text]
            if shot.text in texts:
                read_in[name] = number
        if len(read_in) == len(looks):
            break
    return [Tried(level.name, seed, name, read_in.get(name), tuple(wrong[name]), tuple(times[name])) for name in looks]


def piece(work: tuple[Difficulty, Sequence[int], Sequence[str]]) -> list[Tried]:
    """Some shots of one level."""
    level, seeds, names = work
    return [one for seed in seeds for one in tried(level, seed, names)]


def measured(levels: Sequence[Difficulty], shots: int | None, names: Sequence[str], first: int = 0) -> Iterator[Tried]:
    """All shots of all levels, in as many processes as there are cores."""
    work = [
        (level, range(start, min(start + SLICE, first + many)), names)
        for level in levels
        for many in (shots or (SHOTS if level in AXES["levels"] else FEWER),)
        for start in range(first, first + many, SLICE)
    ]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        for some in pool.map(piece, work):
            yield from some


def run() -> list[Row]:
    """For `make bench`: every level, and each reader over all of them."""
    results = list(measured(tuple(Difficulty), None, tuple(readers())))
    return [*rows(results), *by_reader(results)]


def _levels(names: Sequence[str]) -> list[Difficulty]:
    levels: list[Difficulty] = []
    for name in names:
        levels += AXES[name] if name in AXES else [Difficulty[name.upper()]]
    return levels or list(Difficulty)


def main() -> None:
    """Measure some levels and print them; tell which shots another reader reads and ours does not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "levels", nargs="*", metavar="LEVEL", help=f"names as MEDIUM or TILT_45, or axes: {', '.join(AXES)}"
    )
    parser.add_argument("--shots", type=int, help=f"of each; {SHOTS} of the mixed levels, {FEWER} of the others")
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="the first seed")
    parser.add_argument("--readers", nargs="*", default=list(readers()), choices=list(readers()))
    parser.add_argument("--json", type=Path, help="where to write what came of every shot")
    parser.add_argument(
        "--others", type=Path, help="what came of other readers before, from --json with the same shots"
    )
    parser.add_argument("--docs", action="store_true", help="write the tables into docs/reader.md")
    arguments = parser.parse_args()
    begun = time.perf_counter()
    results = list(measured(_levels(arguments.levels), arguments.shots, arguments.readers, arguments.first))
    if arguments.others:
        results += earlier(arguments.others, results)
    print(text(results))
    for level, seeds in missed(results).items():
        print(f"{level}: read by another, not by Einlass: {seeds}")
    wrong = [(one.level, one.seed, one.reader, one.wrong) for one in results if one.wrong]
    print(*(f"wrong text: {facts}" for facts in wrong), f"({time.perf_counter() - begun:.0f} s)", sep="\n")
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(one) for one in results], indent=0) + "\n", "utf-8")
    if arguments.docs:
        into_docs(text(results))


def earlier(path: Path, results: Sequence[Tried]) -> Iterator[Tried]:
    """What was measured before with readers that are not among the results, of the same shots."""
    shots, names = {(one.level, one.seed) for one in results}, {one.reader for one in results}
    for facts in json.loads(path.read_text("utf-8")):
        one = Tried(facts["level"], facts["seed"], facts["reader"], facts["read_in"], tuple(facts["wrong"]),
                    tuple(facts["milliseconds"]))  # fmt: skip
        if one.reader not in names and (one.level, one.seed) in shots:
            yield one


if __name__ == "__main__":
    main()
