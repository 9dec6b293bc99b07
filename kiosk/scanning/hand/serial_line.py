"""Hand scanners at serial ports: found by name or by what they are, and opened again whenever they are there."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal, Slot
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from kiosk.domain.hand_scan import ScannerFault
from kiosk.scanning.hand.burst import Wording
from kiosk.scanning.hand.serial_text import SerialText
from kiosk.station_settings import ScannerSettings

log = logging.getLogger(__name__)

LOOK_MS = 1_000
"""How often a port that is not there is looked for, and one that is whether it still is, in milliseconds."""

_PARITY = {
    "none": QSerialPort.Parity.NoParity,
    "even": QSerialPort.Parity.EvenParity,
    "odd": QSerialPort.Parity.OddParity,
}
_BITS = {7: QSerialPort.DataBits.Data7, 8: QSerialPort.DataBits.Data8}
_STOP = {1: QSerialPort.StopBits.OneStop, 2: QSerialPort.StopBits.TwoStop}


@dataclass(frozen=True, slots=True)
class SerialPort:
    """A port of this computer: how the system calls it, and what is plugged in there.

    `id` stays the same at another socket; it is empty where the system does not know what is plugged in.
    """

    name: str
    path: str
    id: str
    description: str


def serial_ports() -> tuple[SerialPort, ...]:
    """The ports there are now."""
    return tuple(map(_port, QSerialPortInfo.availablePorts()))


class SerialScanners(QObject):
    """All serial scanners of a station; everything but the constructor runs on the worker's thread.

    *Signals:*
    - `scanned(HandScan)`: a code
    - `told(ScannerFault)`: a scanner cannot be used, or can be again; each once, and not that all is well at the start
    """

    scanned = Signal(object)
    told = Signal(object)

    def __init__(self, settings: Sequence[ScannerSettings]) -> None:
        super().__init__()
        self._settings = tuple(settings)
        self._lines: list[SerialLine] = []

    @Slot()
    def open(self) -> None:
        """Begin to listen."""
        for each in self._settings:
            line = SerialLine(each, self)
            line.scanned.connect(self.scanned)
            line.told.connect(self.told)
            self._lines.append(line)
            line.open()

    @Slot()
    def close(self) -> None:
        """Let all ports go."""
        for line in self._lines:
            line.close()
            line.deleteLater()
        self._lines.clear()


class SerialLine(QObject):
    """One scanner at its port.

    *Signals:*
    - `scanned(HandScan)`, `told(ScannerFault)`: as of `SerialScanners`
    """

    scanned = Signal(object)
    told = Signal(object)

    def __init__(self, settings: ScannerSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._text = SerialText(Wording(settings.prefix, settings.suffix))
        self._port: QSerialPort | None = None
        self._path = ""
        self._broken = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.on_look)
        self._silence = QTimer(self, interval=settings.silence, singleShot=True)
        self._silence.timeout.connect(self.on_silence)

    def open(self) -> None:
        """Open the port, or look for it until it is there."""
        self._look.start()
        self.on_look()

    def close(self) -> None:
        """Let the port go."""
        self._look.stop()
        self._let_go()

    @Slot()
    def on_look(self) -> None:
        """Whether the scanner is (still) there."""
        path = self._find()
        if self._port is None:
            if path:
                self._try(path)
            else:
                self._fail("it is not plugged in")
        elif path != self._path:
            # Some drivers say nothing when the plug is pulled.
            self._fail("it was unplugged")

    @Slot()
    def on_bytes(self) -> None:
        """The scanner sends something."""
        if self._port is None:
            return
        for scan in self._text.take(bytes(self._port.readAll().data())):
            self.scanned.emit(scan)
        if self._text.is_waiting:
            self._silence.start()
        else:
            self._silence.stop()

    @Slot()
    def on_silence(self) -> None:
        """It sends nothing more: the code is complete, also without an end of its line."""
        for scan in self._text.end():
            self.scanned.emit(scan)

    @Slot(QSerialPort.SerialPortError)
    def on_error(self, error: QSerialPort.SerialPortError) -> None:
        """Something went wrong with the open port."""
        errors = QSerialPort.SerialPortError
        if self._port is not None and error in (errors.ResourceError, errors.ReadError, errors.DeviceNotFoundError):
            self._fail(error.name)

    def _try(self, path: str) -> None:
        port = QSerialPort(self)
        port.setPortName(path)
        port.setBaudRate(self._settings.baud)
        port.setDataBits(_BITS[self._settings.bits])
        port.setParity(_PARITY[self._settings.parity])
        port.setStopBits(_STOP[self._settings.stop])
        if not port.open(QIODevice.OpenModeFlag.ReadWrite):
            why = port.error().name
            port.deleteLater()
            self._fail(why)
            return
        # Some scanners send only to a computer that says it is ready.
        port.setDataTerminalReady(True)
        port.clear()
        self._port, self._path = port, path
        port.readyRead.connect(self.on_bytes)
        port.errorOccurred.connect(self.on_error)
        if self._broken:
            self._broken = False
            log.info("a hand scanner is there again")
            self.told.emit(ScannerFault(self._settings.called, broken=False))

    def _fail(self, why: str) -> None:
        self._let_go()
        if not self._broken:
            self._broken = True
            log.warning("a hand scanner cannot be used: %s", why)
            self.told.emit(ScannerFault(self._settings.called))

    def _let_go(self) -> None:
        self._silence.stop()
        self._text.forget()
        port, self._port = self._port, None
        if port is not None:
            port.readyRead.disconnect(self.on_bytes)
            port.errorOccurred.disconnect(self.on_error)
            port.close()
            port.deleteLater()

    def _find(self) -> str:
        """The path of the port, as long as it is there."""
        wanted = self._settings.id or self._settings.port or ""
        if self._settings.port is not None and Path(wanted).is_absolute():
            return wanted if Path(wanted).exists() else ""
        for port in serial_ports():
            if wanted == (port.id if self._settings.id is not None else port.name):
                return port.path
        return ""


def _port(info: QSerialPortInfo) -> SerialPort:
    number = info.serialNumber()
    known = info.hasVendorIdentifier() and info.hasProductIdentifier()
    kind = f"{info.vendorIdentifier():04x}:{info.productIdentifier():04x}" if known else ""
    words = " ".join(dict.fromkeys(filter(None, (info.manufacturer(), info.description()))))
    return SerialPort(info.portName(), info.systemLocation(), ":".join(filter(None, (kind, number))), words)
