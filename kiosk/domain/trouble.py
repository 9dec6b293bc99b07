"""Expected trouble that a person has to mend: each kind has a name, and its text is for helpers."""

from __future__ import annotations

from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.printer import PrinterFault


class Trouble(Exception):
    """Something outside the program is wrong; the text says what, without personal data, and what to do."""


class StoreTrouble(Trouble):
    """The station's file cannot be opened, read or written: disk full, wrong key, newer version."""


class PrinterTrouble(Trouble):
    """A printer did not take a page, for this reason; the text is for the log and the command line."""

    def __init__(self, text: str, fault: PrinterFault = PrinterFault.OTHER) -> None:
        super().__init__(text)
        self.fault = fault


class CameraTrouble(Trouble):
    """A camera cannot be opened or gives no picture, for this reason; the text is for the log and the command line."""

    def __init__(self, text: str, fault: CameraFault = CameraFault.NONE_THERE) -> None:
        super().__init__(text)
        self.fault = fault


class NetworkTrouble(Trouble):
    """What goes over the network of the place cannot be sent or heard."""
