"""What lies over a code or bends it: folds, curves, cracked glass, cloudy plastic, a screen's grid, reflections."""

from __future__ import annotations

import math

import numpy as np

from kiosk.scanning.opencv import cv2
from tools.simulator.canvas import Canvas
from tools.simulator.optics import Plane
from tools.simulator.pose import Box, Matrix
from tools.simulator.shot import Carrier, Shot
from tools.simulator.things import Flat

WANDERS = 64
"""Pixels beyond the frame on every side of a reflection's plane: it moves when the hand turns."""


def cracked(canvas: Canvas, held: Flat, chance: np.random.Generator) -> None:
    """Broken glass: lines from where it was hit, and splinters between them."""
    cracks = held.shot.cracks
    x = float(chance.uniform(0.95 * held.left, 0.95 * held.right))
    y = float(chance.uniform(-0.7, 0.7)) * held.across
    rays = chance.uniform(0, 2 * math.pi, 16)
    steps = chance.normal(0, 0.22, (16, 9))
    widths, shades = chance.uniform(0.12, 0.4, 16), chance.integers(0, 2, 16)
    if held.shot.carrier is Carrier.PAPER:
        return
    for start, bends, width, shade in list(zip(rays, steps, widths, shades, strict=True))[: round(16 * cracks)]:
        spots = [(x, y)]
        for angle in start + np.cumsum(bends):
            reach = held.across * 0.17
            spot = spots[-1][0] + reach * math.cos(angle), spots[-1][1] + reach * math.sin(angle)
            if not (held.left < spot[0] < held.right and held.top < spot[1] < held.bottom):
                break
            spots.append(spot)
        canvas.line(spots, (215, 220, 222) if shade else (60, 62, 64), float(width))
    for ring in range(round(4 * cracks)):
        radius = held.across * (0.03 + 0.045 * ring)
        spots = [
            (x + radius * math.cos(a) * (0.8 + 0.4 * (i % 2)), y + radius * math.sin(a))
            for i, a in enumerate(np.sort(rays))
        ]
        inside = [spot for spot in spots if held.left < spot[0] < held.right]
        canvas.line([*inside, inside[0]], (190, 196, 200), 0.2)


def bent(canvas: Canvas, held: Flat, chance: np.random.Generator) -> None:
    """Folded and curved paper: places move sideways, and the light falls differently on each part."""
    turn, way, off, sharp, shade = (float(number) for number in chance.uniform(0, 1, 5))
    bend = held.shot.bend
    if not bend or held.shot.carrier is not Carrier.PAPER:
        return
    x, y = canvas.places()
    side = np.float32(held.across)
    angle = math.pi * turn
    along = (x * np.float32(math.cos(angle)) + y * np.float32(math.sin(angle))) / side
    fold = np.float32(0.5 * (off - 0.5))
    curve = np.cos(np.float32(math.pi) * along)
    crease = 1 - 2 * np.abs(along - fold)
    moved = (np.float32(sharp) * crease + np.float32(1 - sharp) * curve) * np.float32(bend) * side
    # Paper that bulges towards the camera moves along the line of sight, for the most part across its own curve.
    across = angle + (way - 0.5) * 1.6
    scale = np.float32(canvas.scale)
    column = (x - np.float32(canvas.left) + moved * np.float32(math.cos(across))) * scale - np.float32(0.5)
    row = (y - np.float32(canvas.top) + moved * np.float32(math.sin(across))) * scale - np.float32(0.5)
    canvas.pixels = np.asarray(cv2.remap(canvas.pixels, column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
    deep = np.float32(min(0.3, 4 * bend) * (1 if shade > 0.5 else -1))
    light = (
        1
        - np.float32(0.5) * np.abs(deep)
        + np.float32(0.5) * deep * np.sin(np.float32(math.pi) * along) * np.float32(1 - sharp)
    )
    light += np.float32(0.3 * sharp) * deep * np.tanh((along - fold) * 14)
    light -= np.float32(min(0.3, 6 * bend) * sharp) * np.exp(-(((along - fold) * 34) ** 2))
    colours = canvas.pixels[..., :3]
    colours[:] = np.clip(colours * light[..., None], 0, 255)


def grid(projection: Matrix, held: Flat, box: Box, chance: np.random.Generator) -> Plane:
    """How the dots of the screen beat with those of the sensor, as a factor of light for each pixel of a box.

    The waves are evaluated at the middle of each pixel of the sensor: exactly that makes the slow bands.
    """
    shot = held.shot
    dots = shot.module * (1 + chance.choice((-1, 1), 2) * chance.uniform(0.03, 0.22, 2))
    inverse = np.linalg.inv(projection)
    x = np.arange(box.left, box.right, dtype=np.float64)
    y = np.arange(box.top, box.bottom, dtype=np.float64)[:, None]
    depth = 1 / (inverse[2, 0] * x + inverse[2, 1] * y + inverse[2, 2])
    turns = np.stack([(a * x + b * y + c) * depth * share for (a, b, c), share in zip(inverse[:2], dots, strict=True)])
    # A whole turn is 256: bytes that overflow are just right for a table.
    phases = (turns * 256).astype(np.int64).astype(np.uint8)
    wave = np.cos(np.arange(256) * (2 * np.pi / 256))
    thirds = [np.roll(wave, third) for third in (0, 85, 171)]
    columns = np.asarray(np.stack(thirds, -1) * 0.8 * shot.moire + 1, np.float32)
    rows = np.asarray(wave * 0.55 * shot.moire, np.float32)
    return np.asarray(np.maximum(columns[phases[0]] + rows[phases[1]][..., None], 0.05), np.float32)


def shaded(canvas: Canvas, held: Flat, chance: np.random.Generator) -> None:
    """Light that falls off over the carrier, and a shadow with a soft edge across the code."""
    fall_x, fall_y = (float(number) for number in chance.uniform(-0.1, 0.1, 2))
    angle, off, soft = (
        2 * math.pi * float(chance.uniform()),
        float(chance.uniform(-0.3, 0.3)),
        float(chance.uniform(8, 40)),
    )
    x, y = canvas.places()
    side = np.float32(held.across)
    light = 1 + np.clip(np.float32(fall_x) * x / side + np.float32(fall_y) * y / side, -0.3, 0.3)
    if held.shot.shadow:
        along = (x * np.float32(math.cos(angle)) + y * np.float32(math.sin(angle))) / side
        dark = np.float32(0.5) + np.float32(0.5) * np.tanh((along - np.float32(off)) * np.float32(soft))
        light = light * np.sqrt(1 - np.float32(held.shot.shadow) * dark)
    top = np.asarray(light, np.float32)
    canvas.pixels = np.asarray(
        cv2.multiply(canvas.pixels, cv2.merge([top, top, top, np.ones_like(top)]), dtype=cv2.CV_8U)
    )


def reflection(
    shot: Shot, chance: np.random.Generator, middle: tuple[float, float], across: float, size: tuple[int, int]
) -> Plane | None:
    """Lamps and windows that shine in what is held: light to be added, (height, width, 1) with WANDERS around.

    `middle` is that of the code and `across` its width, in pixels.
    """
    strength, cloudy = shot.glare, shot.sleeve
    if not strength and not cloudy:
        return None
    matt = shot.carrier is Carrier.PAPER and not cloudy
    width, height = size
    wide = (height // 2 + WANDERS, width // 2 + WANDERS)
    plane = np.zeros(wide, np.float32)
    lamps = 1 + int(chance.integers(0, 2)) if strength else 0
    for number in range(lamps + round(3 * cloudy)):
        streak = number >= lamps
        x, y = (middle[axis] + across * float(chance.uniform(-0.4, 0.4)) for axis in (0, 1))
        long = across * float(chance.uniform(0.5, 0.9) if streak else chance.uniform(0.12, 0.34))
        thin = across * float(chance.uniform(0.01, 0.03) if streak else chance.uniform(0.07, 0.2))
        peak = cloudy * 0.5 if streak else strength * float(chance.uniform(1.0, 1.8))
        lamp = np.zeros(wide, np.float32)
        box = (((x + WANDERS) / 2, (y + WANDERS) / 2), (long, thin), float(chance.uniform(0, 180)))
        cv2.fillConvexPoly(lamp, np.round(cv2.boxPoints(box) * 16).astype(np.int32), peak, cv2.LINE_8, 4)
        # Glass is a mirror; paper only shines where the light comes from the right side.
        soft = (
            across * float(0.01 if streak else chance.uniform(0.08, 0.16) if matt else chance.uniform(0.012, 0.05)) / 2
        )
        plane += cv2.GaussianBlur(lamp, (0, 0), max(0.6, soft))
    plane += np.float32(0.35) * cv2.GaussianBlur(plane, (0, 0), max(1.0, across * 0.14))
    full = cv2.resize(plane, (width + 2 * WANDERS, height + 2 * WANDERS), interpolation=cv2.INTER_LINEAR)
    return np.asarray(full[..., None], np.float32)
