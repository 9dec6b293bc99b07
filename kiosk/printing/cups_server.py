"""One question to CUPS at a time: never without end, never with a password prompt, and every refusal is a fault."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from types import ModuleType
from typing import Any

from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble

_TLS_ONLY = 443
_QUESTION = b"OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
_LOCAL = ("localhost", "127.", "[::1]", "::1", "/")


class CupsServer:
    """Connections to the CUPS of this station, new for each question, as CUPS closes idle ones and may be restarted.

    libcups waits 60 s for a scheduler that hangs, and nothing in pycups can shorten that (measured: 61 s). So a plain
    HTTP question goes first, which has to be answered within `patience` seconds; after a hang the next questions of as
    long a time are not asked at all, so that a caller with many of them goes on with other things.
    """

    def __init__(self, cups: ModuleType, patience: float = 1.5, clock: Callable[[], float] = time.monotonic) -> None:
        self._cups, self._patience, self._clock = cups, patience, clock
        self._hangs_until = -inf

    @property
    def is_local(self) -> bool:
        """Whether CUPS runs on this computer, so that it reaches the printers the same way as this program."""
        return str(self._cups.getServer()).startswith(_LOCAL)

    @contextmanager
    def asked(self, about: str) -> Iterator[Any]:
        """A connection of pycups for one question about a queue or a job.

        Raises PrinterTrouble for everything that goes wrong with it: NO_ANSWER, or what the IPP status means, which
        is NO_SUCH_QUEUE for a job that is not known, too.
        """
        self._see_that_it_answers()
        # libcups would ask for a password on the terminal, and wait for it. Each thread has its own.
        self._cups.setPasswordCB(_no_password)
        try:
            yield self._cups.Connection()
        except RuntimeError as error:
            raise _silent() from error
        except self._cups.IPPError as error:
            raise self._trouble(error.args[0], about) from error

    def _see_that_it_answers(self) -> None:
        server, port = str(self._cups.getServer()), int(self._cups.getPort())
        if port == _TLS_ONLY:
            return
        if self._clock() < self._hangs_until:
            raise _silent()
        try:
            with self._connected(server, port) as line:
                line.sendall(_QUESTION)
                if not line.recv(1):
                    raise _silent()
        except TimeoutError as error:
            self._hangs_until = self._clock() + self._patience
            raise _silent() from error
        except OSError as error:
            raise _silent() from error

    def _connected(self, server: str, port: int) -> socket.socket:
        if not server.startswith("/"):
            return socket.create_connection((server.strip("[]"), port), timeout=self._patience)
        line = socket.socket(socket.AF_UNIX)
        try:
            line.settimeout(self._patience)
            line.connect(server)
        except OSError:
            line.close()
            raise
        return line

    def _trouble(self, status: int, about: str) -> PrinterTrouble:
        """What an IPP status means for a helper (RFC 8011, appendix B)."""
        cups = self._cups
        match status:
            case cups.IPP_NOT_FOUND:
                return PrinterTrouble(f"CUPS knows no {about} any more.", PrinterFault.NO_SUCH_QUEUE)
            case cups.IPP_NOT_ACCEPTING:
                return PrinterTrouble(
                    f"The {about} accepts no jobs. Please allow jobs in its settings (cupsaccept).",
                    PrinterFault.REJECTING,
                )
            case cups.IPP_DOCUMENT_FORMAT:
                return PrinterTrouble(
                    f"The {about} does not understand PDF. Please set it up with its driver.", PrinterFault.BAD_FORMAT
                )
            case (
                cups.IPP_FORBIDDEN
                | cups.IPP_NOT_AUTHORIZED
                | cups.IPP_NOT_AUTHENTICATED
                | cups.IPP_AUTHENTICATION_CANCELED
            ):
                return PrinterTrouble(
                    f"This user may not do that with the {about}. Please allow it in the settings of CUPS.",
                    PrinterFault.NOT_ALLOWED,
                )
            # What libcups itself says when a connection breaks or is not answered.
            case cups.IPP_INTERNAL_ERROR | cups.IPP_SERVICE_UNAVAILABLE:
                return _silent()
            case _:
                return PrinterTrouble(f"CUPS refused something about the {about} (IPP status 0x{status:04x}).")


def _no_password(_prompt: str) -> str:
    return ""


def _silent() -> PrinterTrouble:
    return PrinterTrouble(
        "The printing system does not answer. Please start CUPS or this computer again.", PrinterFault.NO_ANSWER
    )
