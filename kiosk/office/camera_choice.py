"""Which cameras are chosen after a press on a button: one alone, or one above and one below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from kiosk.office.camera_orders import CamerasKnown
from kiosk.scanning.cameras.listing import Found
from kiosk.station_settings import CameraSettings


class Role(Enum):
    """What a camera is used for."""

    ALONE = "alone"
    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A camera that is plugged in or chosen, or both."""

    settings: CameraSettings
    found: Found | None
    role: Role | None = None

    @property
    def key(self) -> str:
        """Tells it from the others."""
        return self.settings.id or self.settings.name or ""

    @property
    def name(self) -> str:
        """What people call it."""
        return (self.found.name if self.found is not None else self.settings.name) or self.key


def candidates_of(known: CamerasKnown) -> tuple[Candidate, ...]:
    """The chosen ones first, then those that are plugged in besides."""
    roles = _roles(known.chosen)
    chosen = [
        Candidate(settings, found, role) for settings, found, role in zip(known.chosen, known.which, roles, strict=True)
    ]
    others = [
        Candidate(CameraSettings(id=found.id, name=found.name), found)
        for found in known.plugged
        if found not in known.which
    ]
    return (*chosen, *others)


def pressed(candidates: Sequence[Candidate], camera: Candidate, role: Role) -> tuple[CameraSettings, ...]:
    """What is to be used when `camera` gets this role; the one that it has already takes it out of use.

    The other one of two makes room: it takes the other place.
    """
    others = [each for each in candidates if each.role is not None and each.key != camera.key]
    if camera.role is role:
        return tuple(_placed(each, None) for each in others[:1])
    if role is Role.ALONE:
        return (_placed(camera, None),)
    place: Literal["high", "low"] = "high" if role is Role.HIGH else "low"
    if not others:
        return (_placed(camera, place),)
    other = next((each for each in others if each.role is not role), others[0])
    if role is Role.HIGH:
        return _placed(camera, "high"), _placed(other, "low")
    return _placed(other, "high"), _placed(camera, "low")


def _placed(camera: Candidate, place: Literal["high", "low"] | None) -> CameraSettings:
    return camera.settings.model_copy(update={"place": place})


def _roles(chosen: Sequence[CameraSettings]) -> list[Role]:
    if len(chosen) == 1:
        (one,) = chosen
        return [Role.ALONE if one.place is None else Role(one.place)]
    # Where the file does not say, the first one is above, or where there is still room.
    taken = {each.place for each in chosen}
    free = iter([place for place in ("high", "low") if place not in taken])
    return [Role(each.place or next(free)) for each in chosen]
