"""A film of many people at the door, one after the other, as a webcam sees them: for minutes, frame by frame."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from tools.simulator.codes import modules
from tools.simulator.draw import Difficulty, draw
from tools.simulator.optics import Sensor
from tools.simulator.render import Held
from tools.simulator.scene import foyer
from tools.simulator.shot import Shot

LEVELS = (Difficulty.EASY, Difficulty.EASY, Difficulty.MEDIUM, Difficulty.MEDIUM, Difficulty.PROMISED)
NOISE, JPEG = 3.5, 80
ROOM = 100.0
FADE = 0.3
"""Seconds in which somebody steps into the picture or out of it."""
BESIDE = 1.6
"""Seconds for which two people hold up their tickets at the same time."""
POSTERS = ("https://www.gemeinsam-digital.example/programm", "WIFI:S:Foyer;T:WPA;P:willkommen;;")
POSTER_AGAIN, POSTER_STAYS = 47.0, 11.0
"""Every so many seconds somebody stands there with a poster, and for how long."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's turn, in seconds of the film.

    Something is held up from `begin` and is out of the picture again at `end`; it is where it is to be read, whole,
    from `full` to `full_until`. `away` is when it is taken away for a moment in between: from and until.
    """

    text: str = field(repr=False)
    shot: Shot = field(repr=False)
    begin: float
    full: float
    full_until: float
    end: float
    away: tuple[float, float] | None = None
    aside: int = 0

    def frame(self, fps: float) -> int:
        """The first frame, from 0, in which the ticket is whole and where it is to be read."""
        return math.ceil(self.full * fps)


def script(people: Sequence[str], seconds: float, seed: int) -> tuple[Turn, ...]:
    """Who comes when; `people` are the texts of their tickets."""
    chance = np.random.default_rng((seed, 3))
    each = seconds / len(people)
    turns: list[Turn] = []
    for number, text in enumerate(people):
        level = LEVELS[int(chance.integers(len(LEVELS)))]
        shot = draw(level, int(chance.integers(1 << 30)))
        roll = shot.roll if abs(shot.roll) < 40 else shot.roll / 6
        # Who has broken glass over a finder pattern goes to the desk: no reader is meant to read that.
        shot = replace(shot, text=text, correction="M", mirrored=False, roll=roll, room=ROOM, cracks=0.0, sleeve=0.0)
        come, go = (float(number) for number in chance.uniform(0.35, 0.8, 2))
        stay = float(chance.uniform(2.2, max(2.3, min(6.0, each - come - go - 1.0))))
        begin = each * number + float(chance.uniform(0.2, max(0.3, each - come - go - stay - 0.3)))
        away = None
        match int(chance.integers(8)):
            case 0 if turns and turns[-1].aside == 0 and turns[-1].away is None:
                # Two people who know each other: one on the left, the next on the right, for a moment together.
                before = turns[-1]
                turns[-1] = replace(before, aside=-1, shot=_smaller(before.shot))
                begin, shot = before.full_until - BESIDE + come, _smaller(shot)
                turns.append(
                    Turn(text, shot, begin - come, begin, begin + max(stay, 3.6), begin + max(stay, 3.6) + go, aside=1)
                )
                continue
            case 1 if stay > 3.4:
                away = (begin + come + 1.2, begin + come + 2.0)
            case _:
                pass
        turns.append(Turn(text, shot, begin, begin + come, begin + come + stay, begin + come + stay + go, away))
    return tuple(turns)


def _smaller(shot: Shot) -> Shot:
    return replace(shot, module=min(shot.module, 4.2))


def film(people: Sequence[str], seconds: float, seed: int, fps: float = 15, *, width: int = 1280, height: int = 720,
         posters: bool = True) -> Iterator[Pixels]:  # fmt: skip
    """Give the frames, (height, width, 3) in blue, green, red, one by one; nothing but the present is kept."""
    turns = script(people, seconds, seed)
    sensor = Sensor(np.random.default_rng((seed, 4)), width, height, NOISE, JPEG)
    empty = foyer(np.random.default_rng((seed, 5)), width, height, ROOM)
    present: dict[int, tuple[_Hold, Pixels]] = {}
    for number in range(round(seconds * fps)):
        now = number / fps
        there = [place for place, turn in enumerate(turns) if turn.begin - FADE <= now < turn.end + FADE]
        for place in [place for place in present if place not in there]:
            del present[place]
        for place in [place for place in there if place not in present]:
            hold = _Hold(turns[place], np.random.default_rng((seed, 6, place)), width, height)
            who = np.random.default_rng((seed, 7, place))
            room = foyer(np.random.default_rng((seed, 5)), width, height, ROOM, hold.x / width, who)
            present[place] = (hold, room)
        picture = empty.copy()
        for hold, room in present.values():
            share = hold.share(now)
            picture = np.asarray(cv2.addWeighted(room, share, picture, 1 - share, 0), np.uint8)
        if posters and now % POSTER_AGAIN < POSTER_STAYS:
            _poster(picture, POSTERS[int(now / POSTER_AGAIN) % len(POSTERS)], width, height)
        for hold, _ in present.values():
            hold.put(picture, now)
        yield sensor.develop(picture, np.random.default_rng((seed, 2, number)))


class _Hold:
    """One person's ticket while it comes, stays and goes."""

    def __init__(self, turn: Turn, chance: np.random.Generator, width: int, height: int) -> None:
        self._turn, self._height = turn, height
        self._held = Held(turn.shot, chance, width, height)
        home = self._held.at(0)
        self.x = home.x if not turn.aside else width / 2 + turn.aside * width * 0.24
        self._shift = self.x - home.x

    def share(self, now: float) -> float:
        """How much of the person behind it is there: 0 to 1."""
        turn = self._turn
        return max(0.0, min(1.0, (now - turn.begin) / FADE + 1, (turn.end - now) / FADE + 1))

    def put(self, picture: Pixels, now: float) -> None:
        """Draw the ticket where it is at the moment."""
        turn = self._turn
        if not turn.begin <= now < turn.end:
            return
        drop, before = self._drop(now), self._drop(now - 1 / 60)
        moment = self._held.at(now)
        way = (moment.way[0], moment.way[1] + drop - before)
        moved = replace(moment, x=moment.x + self._shift, y=moment.y + drop, way=way)
        self._held.put(picture, now, moved)

    def _drop(self, now: float) -> float:
        """How far below its place it is, in pixels."""
        turn = self._turn
        out = self._height * 1.1
        down = max(
            _ease((turn.full - now) / (turn.full - turn.begin)),
            _ease((now - turn.full_until) / (turn.end - turn.full_until)),
        )
        if turn.away is not None:
            start, end = turn.away
            down = max(down, min(_ease((now - start + 0.3) / 0.3), _ease((end + 0.3 - now) / 0.3)))
        return out * down


def _ease(share: float) -> float:
    """From 0 to 1, slowly at both ends."""
    share = max(0.0, min(1.0, share))
    return share * share * (3 - 2 * share)


def _poster(picture: Pixels, text: str, width: int, height: int) -> None:
    """A poster on the wall with a code that is no ticket, a little out of focus."""
    rows = modules(text, "M", 3)
    side = (len(rows) + 8) * 3
    code = np.full((len(rows) + 8, len(rows) + 8), 190, np.uint8)
    code[4:-4, 4:-4][rows] = 40
    large = cv2.resize(code, (side, side), interpolation=cv2.INTER_NEAREST)
    x, y = width - side - 60, 70
    cv2.rectangle(picture, (x - 20, y - 50), (x + side + 20, y + side + 110), (150, 96, 60), -1)
    cv2.rectangle(picture, (x - 20, y - 50), (x + side + 20, y - 20), (60, 170, 210), -1)
    picture[y : y + side, x : x + side] = large[..., None]
    soft = picture[y - 54 : y + side + 114, x - 24 : x + side + 24]
    soft[:] = cv2.GaussianBlur(soft, (0, 0), 1.3)
