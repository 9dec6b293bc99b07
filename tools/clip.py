"""Makes resources/demo/clip.mp4: visitors hold phones and paper into a moving, noisy foyer, as clip.toml says."""

from __future__ import annotations

import argparse
import csv
import math
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from tools.clip_scene import HEIGHT, WIDTH, Foyer, Pose, hold
from tools.clip_things import Picture, thing

DEMO = Path(__file__).resolve().parent.parent / "resources" / "demo"
COMING = 0.3
"""Seconds in which a thing comes into the picture, and leaves it."""
TAIL = 2.0
"""Seconds of empty foyer at the end: the last visitor has gone."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing held up: its drawing, when its coming starts and its going ends, in seconds, and where it is held."""

    picture: Picture
    begin: float
    end: float
    home: Pose
    phase: float


def cast(script: dict[str, Any], registrations: Path) -> tuple[list[Shown], float]:
    """Everything that is held up, in time, and the length of the clip in seconds."""
    with registrations.open(encoding="utf-8", newline="") as file:
        people = {row["id"]: row for row in csv.DictReader(file)}
    chance = np.random.default_rng(script["seed"])
    shown: list[Shown] = []
    now = 0.0
    for part in script["shown"]:
        begin = now + part.get("after", 0.6)
        now = begin + part.get("seconds", script["seconds"]) + 2 * COMING
        kinds = part["on"].split(" and ")
        who = [people[key] for key in part.get("who", ())]
        texts = [(row["code"], f"{row['first_name'][:1]}. {row['last_name'][:1]}.") for row in who]
        texts = texts or [(part["text"], "")]
        for place, (kind, (text, name)) in enumerate(zip(kinds, texts, strict=True)):
            middle = WIDTH / 2 + (place - (len(kinds) - 1) / 2) * 470
            home = Pose(
                middle + float(chance.uniform(-70, 70)),
                320 + float(chance.uniform(-20, 20)),
                float(chance.uniform(760, 880)),
                float(chance.uniform(-9, 9)),
                float(chance.uniform(-26, 26)),
                float(chance.uniform(-18, 12)),
            )
            shown.append(
                Shown(
                    thing(kind, text, name),
                    begin,
                    now,
                    home,
                    float(chance.uniform(0, 6)),
                )
            )
    return shown, now + TAIL


def frames(script: dict[str, Any], registrations: Path) -> Iterator[Picture]:
    """Every frame of the clip, (height, width, 3): blue, green, red. The same script gives the same frames."""
    shown, length = cast(script, registrations)
    foyer = Foyer(script["seed"])
    for number in range(round(length * script["fps"])):
        now = number / script["fps"]
        picture = foyer.empty(now)
        for one in shown:
            if one.begin <= now < one.end:
                pose, before = pose_at(one, now), pose_at(one, now - 0.012)
                picture = hold(picture, one.picture, pose, (pose.x - before.x, pose.y - before.y))
        yield foyer.develop(picture, now)


def pose_at(one: Shown, now: float) -> Pose:
    """Up from below, held by a hand that is never quite still, and down again."""
    coming = min(1.0, (now - one.begin) / COMING, (one.end - now) / COMING)
    away = (1 - max(0.0, coming)) ** 2
    home, beat = one.home, now + one.phase
    return Pose(
        home.x + 9 * math.sin(2.1 * beat) + 3 * math.sin(6.7 * beat) + 120 * away,
        home.y + 7 * math.sin(1.7 * beat) + 2 * math.sin(7.9 * beat) + HEIGHT * 1.1 * away,
        home.height * (1 + 0.03 * math.sin(1.3 * beat)),
        home.roll + 2.0 * math.sin(1.9 * beat) + 14 * away,
        home.yaw + 5.0 * math.sin(1.1 * beat),
        home.pitch + 3.0 * math.sin(1.5 * beat),
    )


def write(target: Path, script: dict[str, Any], registrations: Path) -> int:
    """Write the clip as MPEG-4, which OpenCV's wheel writes and reads on every system; gives the number of frames."""
    film = cv2.VideoWriter(str(target), cv2.VideoWriter.fourcc(*"mp4v"), script["fps"], (WIDTH, HEIGHT))
    if not film.isOpened():
        raise OSError(f"{target} cannot be written")
    count = 0
    for picture in frames(script, registrations):
        film.write(picture)
        count += 1
    film.release()
    return count


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the clip, from a script and a list of registrations."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", type=Path, default=DEMO / "clip.mp4", help="where to write the clip")
    parser.add_argument("--script", type=Path, default=DEMO / "clip.toml", help="what is shown")
    parser.add_argument(
        "--registrations",
        type=Path,
        default=DEMO / "registrations.csv",
        help="whose tickets",
    )
    options = parser.parse_args(arguments)
    count = write(
        options.o,
        tomllib.loads(options.script.read_text("utf-8")),
        options.registrations,
    )
    print(f"{options.o}: {count} frames, {options.o.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
