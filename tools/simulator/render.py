"""Makes the frames a webcam gives of a shot: carrier, projection, reflections, blur, sensor, in the order of nature."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from tools.simulator.canvas import Canvas
from tools.simulator.optics import LINEAR, Plane, Sensor, blurred
from tools.simulator.over import WANDERS, bent, cracked, grid, reflection, shaded
from tools.simulator.pose import FOCAL, RATE, Box, Hand, Matrix, Moment
from tools.simulator.scene import foyer
from tools.simulator.shot import Carrier, Shot
from tools.simulator.things import QUIET, flat

FINE = 8.0
"""Pixels a module at which the code is drawn at least, before it is made as small as the frame has it."""


def frames(shot: Shot, count: int, *, width: int = 1280, height: int = 720) -> Iterator[Pixels]:
    """Give consecutive frames of one moment, each (height, width, 3) in blue, green, red.

    The hand shakes from frame to frame and the noise is new in each; a longer film begins with the frames of a shorter.
    """
    chance = np.random.default_rng((shot.seed, 1))
    held = Held(shot, chance, width, height)
    room = foyer(chance, width, height, shot.room, near=held.at(0).x / width)
    sensor = Sensor(chance, width, height, shot.noise, shot.jpeg)
    for number in range(count):
        picture = room.copy()
        held.put(picture, number / RATE)
        developed = sensor.develop(picture, np.random.default_rng((shot.seed, 2, number)))
        yield np.ascontiguousarray(developed[:, ::-1]) if shot.mirrored else developed


def gray(shot: Shot, count: int, *, width: int = 1280, height: int = 720) -> Iterator[Pixels]:
    """The same in grey, as readers want it: (height, width), contiguous."""
    for picture in frames(shot, count, width=width, height=height):
        yield np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)


class Held:
    """A carrier in a hand, ready to be put into frames."""

    def __init__(self, shot: Shot, chance: np.random.Generator, width: int, height: int) -> None:
        self._shot, self._size = shot, (width, height)
        self.flat = flat(shot, chance)
        self._over = int(chance.integers(1 << 30))
        self._times = max(1, min(4, math.ceil(FINE / shot.module)))
        self._whole = self._ready(self.flat.whole(min(10.0, max(1.5, shot.module))))
        self._code = self._ready(self.flat.code(max(4, math.ceil(shot.module * self._times))))
        # What is white is as bright as the shot says; beyond 255 the sensor is full, and light runs over the edges.
        self._bright = shot.light / 250
        self._light = np.asarray(LINEAR * self._bright**2, np.float32)
        middle = self._place(chance)
        across = self.flat.across * shot.module
        self._glare = reflection(shot, np.random.default_rng(self._over), middle, across, self._size)
        self._hand = Hand(shot, chance, *middle)

    def _ready(self, canvas: Canvas) -> Canvas:
        for lay in (cracked, bent, shaded):
            lay(canvas, self.flat, np.random.default_rng(self._over))
        veil = 0.35 * self._shot.sleeve
        colours = cv2.convertScaleAbs(canvas.pixels[..., :3], alpha=1 - veil, beta=0.8 * veil * 255)
        canvas.pixels[..., :3] = cv2.multiply(
            colours, cv2.cvtColor(canvas.pixels[..., 3], cv2.COLOR_GRAY2BGR), scale=1 / 255
        )
        return canvas

    def _place(self, chance: np.random.Generator) -> tuple[float, float]:
        """Where the middle of the code is: anywhere, but the whole code in the picture if it fits."""
        width, height = self._size
        still = Moment(0, 0, self._shot.module, self._shot.roll, self._shot.tilt, self._shot.tilt_way, (0, 0))
        half = self.flat.across / 2 + 3
        seen = _corners(still.projection(width), -half, -half, half, half)
        places = []
        for axis, size in ((0, width), (1, height)):
            margin = 8 + 3 * self._shot.motion
            low, high = margin - float(seen[:, axis].min()), size - margin - float(seen[:, axis].max())
            middle = (low + high) / 2
            reach = max(0.0, (high - low) / 2) * 0.8
            places.append(middle + float(chance.uniform(-reach, reach)))
        return places[0], places[1]

    def at(self, seconds: float) -> Moment:
        """The pose at a moment."""
        return self._hand.at(seconds)

    def put(self, picture: Pixels, seconds: float, moment: Moment | None = None) -> None:
        """Draw it into a frame, in place."""
        moment = moment or self._hand.at(seconds)
        projection = moment.projection(self._size[0])
        self._put_whole(picture, projection, moment)
        self._put_code(picture, projection, moment)

    def _put_whole(self, picture: Pixels, projection: Matrix, moment: Moment) -> None:
        corners = _corners(projection, *self.flat.edges)
        box = self._box(corners, 4 + math.hypot(*moment.way))
        if box is None:
            return
        layer = self._warped(self._whole, projection, box, 1, cv2.BORDER_CONSTANT)
        layer = blurred(layer, self._shot.defocus, moment.way)
        opacity = cv2.cvtColor(layer[..., 3], cv2.COLOR_GRAY2BGR)
        colours = cv2.cvtColor(layer, cv2.COLOR_BGRA2BGR)
        part = picture[box.top : box.bottom, box.left : box.right]
        part[:] = cv2.addWeighted(cv2.multiply(part, 255 - opacity, scale=1 / 255), 1, colours, self._bright, 0)
        held = self.flat
        self._light_up(picture, _corners(projection, held.left, held.top, held.right, held.bottom), projection, moment)

    def _light_up(self, picture: Pixels, corners: Matrix, projection: Matrix, moment: Moment) -> None:
        """Reflections and the screen's grid on the thing itself, not on the hand."""
        if not (self._shot.glare or self._shot.sleeve or self._has_grid) or (box := self._box(corners, 0)) is None:
            return
        part = picture[box.top : box.bottom, box.left : box.right]
        lit = self._lit(np.asarray(cv2.LUT(part, LINEAR), np.float32), projection, box, moment)
        cv2.copyTo(cv2.convertScaleAbs(cv2.sqrt(lit), alpha=255), _mask(corners, box), part)

    def _put_code(self, picture: Pixels, projection: Matrix, moment: Moment) -> None:
        half = self.flat.across / 2 + QUIET
        box = self._box(_corners(projection, -half, -half, half, half), 4)
        if box is None:
            return
        times = self._times
        seen = cv2.cvtColor(self._warped(self._code, projection, box, times, cv2.BORDER_REPLICATE), cv2.COLOR_BGRA2BGR)
        way = (moment.way[0] * times, moment.way[1] * times)
        light = blurred(np.asarray(cv2.LUT(seen, self._light), np.float32), self._shot.defocus * times, way)
        size = (box.right - box.left, box.bottom - box.top)
        if times > 1:
            light = np.asarray(cv2.resize(light, size, interpolation=cv2.INTER_AREA), np.float32)
        level = cv2.convertScaleAbs(cv2.sqrt(self._lit(light, projection, box, moment)), alpha=255)
        edge = half - QUIET / 2
        mask = _mask(_corners(projection, -edge, -edge, edge, edge), box)
        cv2.copyTo(level, mask, picture[box.top : box.bottom, box.left : box.right])

    @property
    def _has_grid(self) -> bool:
        return self._shot.moire > 0 and self._shot.carrier is not Carrier.PAPER

    def _lit(self, light: Plane, projection: Matrix, box: Box, moment: Moment) -> Plane:
        """With the grid of the screen and what is reflected in it."""
        shot = self._shot
        if self._has_grid:
            chance = np.random.default_rng(self._over)
            light = light * grid(projection, self.flat, box, chance)
        if self._glare is not None:
            # A mirror turns a ray by twice its own angle.
            turn = math.radians(2 * (moment.tilt - shot.tilt)) * FOCAL * self._size[0]
            down = round(WANDERS + max(-WANDERS, min(WANDERS, turn))) + box.top
            across = round(WANDERS + max(-WANDERS, min(WANDERS, 0.7 * turn))) + box.left
            light = light + self._glare[down : down + box.bottom - box.top, across : across + box.right - box.left]
        return np.asarray(light, np.float32)

    def _warped(self, canvas: Canvas, projection: Matrix, box: Box, times: int, border: int) -> Pixels:
        """The canvas as seen in a box of the frame, each pixel of which is `times` pixels wide."""
        offset = (times - 1) / 2
        to_box = np.array(((times, 0, offset - times * box.left), (0, times, offset - times * box.top), (0, 0, 1)))
        whole = to_box @ projection @ np.linalg.inv(canvas.to_canvas())
        size = (times * (box.right - box.left), times * (box.bottom - box.top))
        return np.asarray(cv2.warpPerspective(canvas.pixels, whole, size, flags=cv2.INTER_LINEAR, borderMode=border))

    def _box(self, corners: Matrix, margin: float) -> Box | None:
        width, height = self._size
        margin = abs(margin) + 3 * self._shot.defocus
        left, top = max(0, math.floor(corners[:, 0].min() - margin)), max(0, math.floor(corners[:, 1].min() - margin))
        right = min(width, math.ceil(corners[:, 0].max() + margin))
        bottom = min(height, math.ceil(corners[:, 1].max() + margin))
        return Box(left, top, right, bottom) if right - left > 1 and bottom - top > 1 else None


def _corners(projection: Matrix, left: float, top: float, right: float, bottom: float) -> Matrix:
    spots = np.array(((left, top, 1), (right, top, 1), (right, bottom, 1), (left, bottom, 1))) @ projection.T
    # What lies beside the camera or behind it is far outside of the picture.
    depth = np.maximum(spots[:, 2:], 0.05 * float(projection[2, 2]))
    return np.asarray(spots[:, :2] / depth)


def _mask(corners: Matrix, box: Box) -> Pixels:
    mask = np.zeros((box.bottom - box.top, box.right - box.left), np.uint8)
    cv2.fillConvexPoly(mask, np.round((corners - (box.left, box.top)) * 16).astype(np.int32), 255, cv2.LINE_8, 4)
    return mask
