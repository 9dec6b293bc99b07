"""How this station is doing: gathers what camera, printers, badges and file tell, for its messages to the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.domain.badge import OPEN, OpenJob
from kiosk.domain.camera_fault import LameCamera
from kiosk.domain.printer import PrinterStatus
from kiosk.domain.station import CameraState, Health, PrinterHealth, Work

MEGABYTE = 1_000_000


class Pulse(QObject):
    """Lives on the GUI thread. `free` says how many bytes the disk with the station's file has left."""

    def __init__(self, version: str, work: Work, free: Callable[[], int]) -> None:
        super().__init__()
        self._version, self._work, self._free = version, work, free
        self._blind: LameCamera | None = None
        self._limping: tuple[LameCamera, ...] = ()
        self._file_well = True
        self._printers: tuple[PrinterHealth, ...] = ()
        self._waiting = 0

    def health(self) -> Health:
        """How it is doing now."""
        try:
            free = self._free()
        except OSError:
            free = 0
        lame = self._blind or next(iter(self._limping), None)
        return Health(
            self._version,
            self._work,
            self._camera(),
            self._file_well,
            self._printers,
            self._waiting,
            free // MEGABYTE,
            lame.fault if lame is not None else None,
        )

    @Slot(object)
    def on_camera_failed(self, lame: LameCamera) -> None:
        """No camera sees."""
        self._blind = lame

    @Slot()
    def on_camera_recovered(self) -> None:
        """One does again."""
        self._blind = None

    @Slot(object)
    def on_cameras_limping(self, lame: tuple[LameCamera, ...]) -> None:
        """One sees and these do not; or all do."""
        self._limping = lame

    @Slot()
    def on_store_failed(self) -> None:
        """The file cannot be read or written."""
        self._file_well = False

    @Slot()
    def on_store_recovered(self) -> None:
        """It can again."""
        self._file_well = True

    @Slot(object)
    def on_printers(self, printers: tuple[PrinterStatus, ...]) -> None:
        """How the printers are doing."""
        self._printers = tuple(PrinterHealth(printer.name, printer.faults) for printer in printers)

    @Slot(object)
    def on_jobs(self, jobs: tuple[OpenJob, ...]) -> None:
        """The badges that have not come out."""
        self._waiting = sum(job.state in OPEN for job in jobs)

    def _camera(self) -> CameraState:
        if self._work is not Work.DOOR:
            return CameraState.NONE
        if self._blind is not None:
            return CameraState.FAILED
        return CameraState.LIMPING if self._limping else CameraState.WELL
