"""What a page is shown of one camera while somebody looks at it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.camera_fault import LameCamera
from kiosk.domain.hint import Hint
from kiosk.scanning.cameras.facts import CameraFacts
from kiosk.scanning.cameras.mode import CameraMode
from kiosk.scanning.preview import Preview
from kiosk.scanning.reading.sighting import Seen


@dataclass(frozen=True, slots=True, eq=False)
class EyeView:
    """Camera `index` of the chosen ones, from 0; `lame` says why there is no picture, and then `preview` is None.

    `facts` are the latest that are known.
    """

    index: int
    name: str
    place: str
    mode: CameraMode | None = None
    lame: LameCamera | None = None
    preview: Preview | None = None
    seen: Seen = field(default_factory=Seen)
    facts: CameraFacts | None = None
    hint: Hint | None = None
