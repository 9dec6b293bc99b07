"""How this station is doing: gathers what camera, printers, badges and file tell, for its messages to the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.domain.badge import OPEN, OpenJob
from kiosk.domain.printer import PrinterStatus
from kiosk.domain.station import CameraState, Health, PrinterHealth, Work

MEGABYTE = 1_000_000


class Pulse(QObject):
    """Lives on the GUI thread. `free` says how many bytes the disk with the station's file has left."""

    def __init__(self, version: str, work: Work, free: Callable[[], int]) -> None:
        super().__init__()
        self._version, self._work, self._free = version, work, free
        self._camera = CameraState.WELL if work is Work.DOOR else CameraState.NONE
        self._file_well = True
        self._printers: tuple[PrinterHealth, ...] = ()
        self._waiting = 0

    def health(self) -> Health:
        """How it is doing now."""
        try:
            free = self._free()
        except OSError:
            free = 0
        return Health(
            self._version,
            self._work,
            self._camera,
            self._file_well,
            self._printers,
            self._waiting,
            free // MEGABYTE,
        )

    @Slot()
    def on_camera_failed(self) -> None:
        """The camera gives no pictures."""
        self._camera = CameraState.FAILED

    @Slot()
    def on_camera_recovered(self) -> None:
        """It does again."""
        self._camera = CameraState.WELL

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
