"""Does what the office is asked about cameras: which there are, and remembering the chosen ones in the station file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from db.files import replacing
from kiosk.assembly.rooms import Rooms
from kiosk.domain.operator import Operator
from kiosk.office.camera_orders import AskCameras, CamerasChosen, CamerasKnown, ChooseCameras, StationFileTrouble
from kiosk.office.camera_text import changed_text
from kiosk.office.office import Task, Tell
from kiosk.scanning.cameras.listing import Found, found_cameras
from kiosk.scanning.cameras.mount import assigned
from kiosk.settings import SettingsError
from kiosk.station_settings import STATION_FILE, CameraSettings, read_station


def camera_tasks(rooms: Rooms, listing: Callable[[], Sequence[Found]] = found_cameras) -> dict[type, Task]:
    """Listing and choosing; no picture is looked at here."""
    file = rooms.folder / STATION_FILE

    def ask(_order: AskCameras, _tell: Tell) -> CamerasKnown:
        chosen, plugged = _chosen(file), tuple(listing())
        return CamerasKnown(plugged, chosen, tuple(assigned(chosen, plugged)))

    def choose(order: ChooseCameras, tell: Tell) -> CamerasChosen:
        _write(file, order.cameras)
        with closing(rooms.open_ledger()) as ledger:
            ledger.leave(Operator.ORGANISER, "cameras", None, {"count": str(len(order.cameras))})
        return CamerasChosen(order, ask(AskCameras(), tell))

    return {AskCameras: ask, ChooseCameras: choose}


def _chosen(file: Path) -> tuple[CameraSettings, ...]:
    try:
        return read_station(file).cameras
    except (OSError, SettingsError) as error:
        raise StationFileTrouble(f"{file} cannot be used ({error}); please mend it in an editor") from error


def _write(file: Path, cameras: Sequence[CameraSettings]) -> None:
    """Write the file whole, or leave it as it was. Raises StationFileTrouble."""
    try:
        there = file.is_file()
        # Read as it was written: line ends stay as they are.
        text = file.read_bytes().decode() if there else ""
        if there:
            read_station(file)
        mode = file.stat().st_mode & 0o777 if there else 0o600
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replacing(file) as draft:
            draft.write_bytes(changed_text(text, cameras).encode())
            draft.chmod(mode)
            # What cannot be read again is never put in its place.
            read_station(draft)
    except (OSError, UnicodeDecodeError, SettingsError) as error:
        raise StationFileTrouble(f"{file} cannot be written ({error}); the cameras are as they were") from error
