"""One situation at the door: what is held up, how, and through what kind of camera."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Carrier(StrEnum):
    """What the code is on."""

    PAPER = "paper"
    """A4, printed, folded and held in a shaky hand."""
    PHONE = "phone"
    PHONE_DARK = "dark mode"
    """White modules on black."""
    PHONE_DOTS = "dots with a logo"
    """Round modules and a logo in the middle, as confirmation mails of some systems have them."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A situation, in numbers; the same shot gives the same frames, to the byte.

    `module` is the width of a module in the middle of the code before the tilt, in pixels of the frame. `tilt` is the
    angle between the code's plane and the picture's, `tilt_way` where it leans to, `roll` its turn in the plane, all in
    degrees. `motion` is how far the code moves during an exposure, `defocus` the sigma of the blur, both in pixels;
    `noise` the sigma of the sensor's noise in grey levels; `light` the brightness of white on the carrier, 0 to 255
    (more: burnt out), and `room` that of the scene behind it. `glare` (0 to 1) is how strong a reflection over the code
    is and `moire` how strong the pattern of screen against sensor is. `jpeg` is the quality of the webcam's JPEG (100:
    none). `finger` is the share of the code's side that a thumb covers at a corner without a finder pattern. `bend` is
    how far folds and curves move parts of paper, as a share of the code's side; `cracks` (0 to 1) how broken the glass
    of a phone is; `sleeve` (0 to 1) how cloudy the plastic around it; `shadow` (0 to 1) how much light a shadow takes
    away that lies over a part of the code. `correction` is one of L, M, Q, H; dots with a logo have H.
    """

    seed: int
    text: str
    carrier: Carrier = Carrier.PHONE
    module: float = 6.0
    tilt: float = 0.0
    tilt_way: float = 0.0
    roll: float = 0.0
    motion: float = 0.0
    defocus: float = 0.6
    noise: float = 2.0
    light: float = 200.0
    room: float = 110.0
    glare: float = 0.0
    moire: float = 0.0
    jpeg: int = 85
    finger: float = 0.0
    mirrored: bool = False
    bend: float = 0.0
    cracks: float = 0.0
    sleeve: float = 0.0
    shadow: float = 0.0
    correction: str = "M"
