"""What came of the situations that were shown to the readers, as the tables of docs/reader.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tools.figures import summary
from tools.simulator.draw import AXES, Difficulty
from tools.tables import table

FRAMES = 10
OURS = "Einlass"
DOCS = Path(__file__).resolve().parent.parent / "docs"
FIRST_LINE, LAST_LINE = "<!-- levels -->\n", "<!-- /levels -->\n"
MEANING = """\
The simulator (`tools/simulator`) does in order what nature does: the carrier is drawn in fine detail, projected
through the lens of a webcam of 58 degrees, lit (shadows, the screen's own grid, what is reflected in it), blurred by
hand and lens while the shutter rolls down the rows, made as coarse as the sensor, given the noise of light and
electronics, smoothed and sharpened as webcams do, and packed as JPEG. What is not named in a row is easy: 4.5 to 6
pixels a module, tilt to 12 degrees, a calm hand, good light. The texts are those of real tickets: signed ones of
Einlass, secrets of pretix, order codes, web addresses, the JSON of Indico, in the error correction that these systems
use. The same seed gives the same frames. In *promised* codes have 3 to 8 pixels a module before the tilt, with all
other troubles at everyday strength; *hard* and *severe* are what a bad entrance does to bad phones.

Every situation is a moment of up to ten frames, 1/30 s apart, at 1280 x 720: a hand shakes, the noise is new in each.
*in 1*, *in 3* and *in 10* say how many situations Einlass has read within so many frames, *frames* is the median (11:
not within ten). The libraries alone look at each whole frame of the same situation; their columns count what they read
within ten. *behind* is by how many situations the best of them is ahead of Einlass, *wrong* counts texts that nobody
held up. *median* and *p95* are milliseconds of processor time a frame.
"""
TITLES = {
    "levels": "Everything at random",
    "distance": "Distance",
    "tilt": "Tilt",
    "motion": "Motion: how far the code moves while a frame is exposed",
    "defocus": "Defocus: the sigma of the blur",
    "noise": "Noise: its sigma in grey levels",
    "light": "Light: how bright white is, of 255",
    "glare": "Glare: lamps and windows that are reflected",
    "moire": "Moiré: the dots of the screen against those of the sensor",
    "jpeg": "JPEG: the quality of the webcam's pictures",
    "finger": "A finger over the corner without a finder pattern",
    "kind": "Dark mode; round modules with a logo",
    "paper": "Folded and curved paper",
    "cover": "Broken glass, plastic, shadows, mirrors",
}
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Tried:
    """One shot shown to one reader: the frame in which it read the true text, from 1, and every other text it gave."""

    level: str
    seed: int
    reader: str
    read_in: int | None
    wrong: tuple[str, ...] = ()
    milliseconds: tuple[float, ...] = field(default=(), repr=False)


def rows(results: Sequence[Tried]) -> Iterator[Row]:
    """A row for every level, in the order in which they were measured."""
    names = list(dict.fromkeys(one.reader for one in results))
    for level in dict.fromkeys(one.level for one in results):
        of = {name: [one for one in results if one.level == level and one.reader == name] for name in names}
        row: Row = {"situation": Difficulty[level].value, "shots": len(of[names[0]])}
        if OURS in of:
            mine = [one.read_in for one in of[OURS]]
            row |= {f"in {count}": _percent(of[OURS], count) for count in (1, 3, 10)}
            row["frames"] = median(number or FRAMES + 1 for number in mine)
        row |= {name: _percent(of[name], 10) for name in names if name != OURS}
        if OURS in of and len(names) > 1:
            best = max(_read(of[name], 10) for name in names if name != OURS)
            row["behind"] = max(0, best - _read(of[OURS], 10))
        if OURS in of:
            row["wrong"] = sum(len(one.wrong) for one in of[OURS])
            times = [milliseconds for one in of[OURS] for milliseconds in one.milliseconds]
            row |= {key: number for key, number in summary(times).items() if key != "max"}
        yield row


def by_reader(results: Sequence[Tried]) -> Iterator[Row]:
    """A row for every reader, over everything."""
    for name in dict.fromkeys(one.reader for one in results):
        of = [one for one in results if one.reader == name]
        times = [milliseconds for one in of for milliseconds in one.milliseconds]
        row: Row = {"reader": name, "shots": len(of)} | {f"in {count}": _percent(of, count) for count in (1, 3, 10)}
        wrong = sum(len(one.wrong) for one in of)
        yield row | {"wrong": wrong, "frames looked at": len(times), **summary(times)}


def _read(results: Sequence[Tried], within: int) -> int:
    return sum(one.read_in is not None and one.read_in <= within for one in results)


def _percent(results: Sequence[Tried], within: int) -> str:
    return f"{100 * _read(results, within) / len(results):.0f} %"


def text(results: Sequence[Tried]) -> str:
    """Tables for docs/reader.md: one for every axis, and the readers."""
    every = {row["situation"]: row for row in rows(results)}
    parts = []
    for axis, levels in AXES.items():
        if some := [every[level.value] for level in levels if level.value in every]:
            parts.append(f"### {TITLES[axis]}\n\n![{TITLES[axis]}](pictures/reader-{axis}.png)\n\n{table(some)}\n")
    over_all = f"### Each reader over all of it\n\n{table(list(by_reader(results)))}\n"
    return "\n".join([MEANING, *parts, over_all])


def missed(results: Sequence[Tried]) -> Mapping[str, list[int]]:
    """For every level the seeds that another reader reads within ten frames and ours does not."""
    ours = {(one.level, one.seed) for one in results if one.reader == OURS and one.read_in is None}
    seeds: dict[str, list[int]] = {}
    for level, seed in sorted({(one.level, one.seed) for one in results if one.read_in is not None} & ours):
        seeds.setdefault(level, []).append(seed)
    return seeds


def into_docs(tables: str) -> None:
    """Put the tables between their two marks in docs/reader.md."""
    page = DOCS / "reader.md"
    before, rest = page.read_text("utf-8").split(FIRST_LINE)
    _, after = rest.split(LAST_LINE)
    page.write_text(f"{before}{FIRST_LINE}\n{tables.strip()}\n\n{LAST_LINE}{after}", "utf-8")
