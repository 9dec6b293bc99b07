"""Carries news between the stations of one network, by UDP to everybody."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QHostAddress, QNetworkInterface, QUdpSocket

from kiosk.calling.book import News
from kiosk.calling.seal import LONGEST, Refusal, Seal
from kiosk.calling.wire import read, written
from kiosk.domain.station import StationState

log = logging.getLogger(__name__)

LOOPBACK = "127.255.255.255"
"""Reaches every program of this computer that listens."""


def everybody() -> Sequence[str]:
    """The broadcast addresses of all networks this computer is in now, and its own."""
    entries = (entry for each in QNetworkInterface.allInterfaces() for entry in each.addressEntries())
    found = (entry.broadcast() for entry in entries)
    return tuple(dict.fromkeys((*(address.toString() for address in found if not address.isNull()), LOOPBACK)))


def this_computer() -> Sequence[str]:
    """Only the programs of this computer."""
    return (LOOPBACK,)


class Post(QObject):
    """Sends to everybody and hears everybody; lives on the GUI thread, where a message takes well under a millisecond.

    *Signals:*
    - `heard(News | StationState)`: another station, or this one, has told something
    - `other_time()`: one with the key of this station has a clock that is wrong by minutes
    """

    heard = Signal(object)
    other_time = Signal()

    def __init__(self, seal: Seal, port: int, addresses: Callable[[], Sequence[str]] = everybody) -> None:
        super().__init__()
        self._seal = seal
        self._port = port
        self._addresses = addresses
        self._socket: QUdpSocket | None = None
        self._silent = False
        self.refused: Counter[Refusal] = Counter()

    def open(self) -> bool:
        """Begin to hear; False, with a line in the log, if the port cannot be had."""
        if self._socket is not None:
            return True
        socket = QUdpSocket(self)
        shared = QUdpSocket.BindFlag.ShareAddress | QUdpSocket.BindFlag.ReuseAddressHint
        if not socket.bind(QHostAddress(QHostAddress.SpecialAddress.AnyIPv4), self._port, shared):
            self._note(f"calls of other stations cannot be heard: {socket.errorString()}")
            socket.deleteLater()
            return False
        socket.readyRead.connect(self.on_ready)
        self._socket = socket
        return True

    def close(self) -> None:
        """Hear and send nothing more."""
        if self._socket is not None:
            self._socket.close()
            self._socket.deleteLater()
            self._socket = None

    def tell(self, news: News | StationState) -> None:
        """Send to everybody who can be reached now; who cannot hears it with one of the next times."""
        if not self.open() or self._socket is None:
            return
        message = self._seal.closed(written(news))
        sent = [
            self._socket.writeDatagram(message, QHostAddress(address), self._port) == len(message)
            for address in self._addresses()
        ]
        if any(sent):
            self._silent = False
        else:
            self._note("calls cannot be sent: no network takes them")

    @Slot()
    def on_ready(self) -> None:
        """Messages have come."""
        while self._socket is not None and self._socket.hasPendingDatagrams():
            if self._socket.pendingDatagramSize() > LONGEST:
                self._socket.receiveDatagram(0)
                self._refuse(Refusal.MALFORMED)
                continue
            content = self._seal.opened(bytes(self._socket.receiveDatagram(LONGEST).data().data()))
            if isinstance(content, Refusal):
                self._refuse(content)
            elif (news := read(content)) is None:
                self._refuse(Refusal.MALFORMED)
            else:
                self.heard.emit(news)

    def _refuse(self, why: Refusal) -> None:
        self.refused[why] += 1
        if why is Refusal.OTHER_TIME:
            self.other_time.emit()
        # The same message comes by every network that two stations have in common.
        if why is not Refusal.SEEN and self.refused[why] == 1:
            log.warning("a message on the port of calls is not read: %s", why.value)

    def _note(self, sentence: str) -> None:
        if not self._silent:
            self._silent = True
            log.warning(sentence)
