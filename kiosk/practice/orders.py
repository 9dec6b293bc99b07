"""What the trainer's board orders, and how practice stands."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.practice.exercises import Cast, Exercise
from kiosk.practice.mishaps import Broken, Mishap, Visitor


@dataclass(frozen=True, slots=True)
class AskPractice:
    """How does it stand? -> `PracticeNow`, or `NoPractice` at the real door"""


@dataclass(frozen=True, slots=True)
class Cause:
    """Break this. -> `PracticeNow`"""

    mishap: Mishap


@dataclass(frozen=True, slots=True)
class Mend:
    """This is well again. -> `PracticeNow`"""

    mishap: Mishap


@dataclass(frozen=True, slots=True)
class Send:
    """Somebody comes. -> `PracticeNow`"""

    visitor: Visitor


@dataclass(frozen=True, slots=True)
class SetUp:
    """Let happen what this exercise begins with. -> `PracticeNow`"""

    exercise: Exercise


@dataclass(frozen=True, slots=True)
class BeginAnew:
    """No exercise is done yet, and nothing is broken. -> `PracticeNow`"""


PracticeOrder = AskPractice | Cause | Mend | Send | SetUp | BeginAnew


@dataclass(frozen=True, slots=True)
class Heard:
    """The order has been passed on; how practice stands now follows."""


@dataclass(frozen=True, slots=True)
class NoPractice:
    """This is the real door."""


@dataclass(frozen=True, slots=True)
class PracticeNow:
    """What is broken, which exercises are done, and who comes as soon as the screen is the visitors'."""

    broken: Broken
    done: frozenset[Exercise]
    coming: Visitor | None
    cast: Cast
