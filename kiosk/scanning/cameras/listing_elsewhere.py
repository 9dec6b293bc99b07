"""Which cameras are plugged in where there is no video4linux: as Qt knows them."""

from __future__ import annotations

from PySide6.QtMultimedia import QMediaDevices

from kiosk.scanning.cameras.listing import Found


def cameras_of_qt() -> tuple[Found, ...]:
    """The cameras of a Mac or a Windows computer.

    OpenCV opens cameras by number; both ask the same system for its list, so the order is taken for the same.
    """
    return tuple(
        Found(bytes(camera.id().data()).decode("utf-8", "replace"), camera.description(), number)
        for number, camera in enumerate(QMediaDevices.videoInputs())
    )
