"""What one scan of a known text tells about how a scanner is set: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from kiosk.domain.hand_scan import Keyboard
from kiosk.scanning.hand.layouts import translated

PROBE = "EL-TRY yz/YZ?:_;1"
"""Every keyboard writes something else for it, and none of its keys is dead on any: a terminal would not tell of it."""

_ENDS = {"\r": "enter", "\n": "enter", "\t": "tab"}


@dataclass(frozen=True, slots=True)
class Trial:
    """`scanner` is for which keyboard it is set and `system` which one this computer has; None if that is not known.

    `end` is "enter", "tab" or nothing, `gap` the median of milliseconds from key to key. `caps` says that Caps Lock is
    on, `control` how many control characters were sent.
    """

    scanner: Keyboard | None
    system: Keyboard | None
    prefix: str = field(default="", repr=False)
    suffix: str = field(default="", repr=False)
    end: str = ""
    gap: int | None = None
    caps: bool = False
    control: int = 0

    @property
    def is_understood(self) -> bool:
        """Whether the text was the probe in some reading."""
        return self.scanner is not None


def try_out(received: str, at_ms: Sequence[int] = ()) -> Trial:
    """What the scanner has sent of a code that says `PROBE`, and when each letter came."""
    text = received.rstrip("".join(_ENDS))
    end = _ENDS.get(received[len(text) : len(text) + 1], "")
    bare = "".join(letter for letter in text if letter.isprintable())
    gap = round(median(later - sooner for sooner, later in pairwise(at_ms))) if len(at_ms) > 1 else None
    control = len(text) - len(bare)
    for caps in (False, True):
        typed = "".join(map(_swapped, bare)) if caps else bare
        for system, scanner in _pairs():
            meant = translated(typed, system, scanner)
            if meant is not None and PROBE in meant:
                prefix, _, suffix = meant.partition(PROBE)
                return Trial(scanner, system, prefix, suffix, end, gap, caps, control)
    return Trial(None, None, end=end, gap=gap, control=control)


def _swapped(letter: str) -> str:
    swapped = letter.swapcase()
    return swapped if len(swapped) == 1 else letter


def _pairs() -> list[tuple[Keyboard, Keyboard]]:
    same = [(keyboard, keyboard) for keyboard in Keyboard]
    # If nothing has to be repaired the system's own keyboard does not matter.
    return same + [(system, scanner) for system in Keyboard for scanner in Keyboard if system is not scanner]
