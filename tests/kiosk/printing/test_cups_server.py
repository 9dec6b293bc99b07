"""CUPS is asked without waiting for ever."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.cups_server import CupsServer


class Pycups(ModuleType):
    """As much of pycups as is needed before it is asked anything."""

    IPPError = type("IPPError", (Exception,), {})
    IPP_NOT_FOUND, IPP_NOT_ACCEPTING, IPP_DOCUMENT_FORMAT, IPP_INTERNAL_ERROR = 0x406, 0x506, 0x40A, 0x500
    IPP_FORBIDDEN, IPP_NOT_AUTHENTICATED, IPP_NOT_AUTHORIZED = 0x401, 0x402, 0x403
    IPP_AUTHENTICATION_CANCELED, IPP_SERVICE_UNAVAILABLE = 0x1000, 0x502

    def __init__(self, server: str, port: int) -> None:
        super().__init__("cups")
        self.getServer, self.getPort = lambda: server, lambda: port
        self.connections = 0
        self.password: Any = None

    def Connection(self) -> str:  # noqa: N802
        self.connections += 1
        return "connection"

    def setPasswordCB(self, answer: Any) -> None:  # noqa: N802
        self.password = answer


@contextmanager
def answered(line: socket.socket) -> Iterator[None]:
    """Whoever calls once gets an answer."""

    def answer() -> None:
        call, _ = line.accept()
        with call:
            call.recv(1000)
            call.sendall(b"HTTP/1.1 200 OK\r\n\r\n")

    thread = threading.Thread(target=answer)
    thread.start()
    try:
        yield
    finally:
        thread.join()


def fault_of_asking(pycups: Pycups, patience: float = 0.05) -> PrinterFault:
    with pytest.raises(PrinterTrouble) as silent:
        with CupsServer(pycups, patience).asked("printer badge"):
            pass
    return silent.value.fault


def test_a_server_that_takes_the_call_and_says_nothing_is_not_asked_through_libcups() -> None:
    with socket.create_server(("127.0.0.1", 0)) as line:
        pycups = Pycups("127.0.0.1", line.getsockname()[1])
        assert fault_of_asking(pycups) is PrinterFault.NO_ANSWER
    assert pycups.connections == 0


def test_after_a_hang_the_next_questions_are_not_waited_for() -> None:
    now = [0.0]
    with socket.create_server(("127.0.0.1", 0)) as line:
        server = CupsServer(Pycups("127.0.0.1", line.getsockname()[1]), 0.05, lambda: now[0])
        calls = 0
        for moment in (0.0, 0.01, 0.04, 0.06):
            now[0] = moment
            with pytest.raises(PrinterTrouble):
                with server.asked("printer badge"):
                    pass
        line.setblocking(False)
        with suppress(BlockingIOError):
            while True:
                line.accept()[0].close()
                calls += 1
    assert calls == 2


def test_a_socket_file_that_nobody_listens_at_is_no_answer(tmp_path: Path) -> None:
    assert fault_of_asking(Pycups(str(tmp_path / "cups.sock"), 631)) is PrinterFault.NO_ANSWER


def test_a_password_is_never_asked_for_on_a_terminal(tmp_path: Path) -> None:
    path = str(tmp_path / "cups.sock")
    with socket.socket(socket.AF_UNIX) as line:
        line.bind(path)
        line.listen()
        pycups = Pycups(path, 631)
        with answered(line), CupsServer(pycups, 30).asked("printer badge") as connection:
            assert connection == "connection"
    assert pycups.password("Password for root?") == ""


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (0x406, PrinterFault.NO_SUCH_QUEUE), (0x506, PrinterFault.REJECTING), (0x40A, PrinterFault.BAD_FORMAT),
        (0x401, PrinterFault.NOT_ALLOWED), (0x1000, PrinterFault.NOT_ALLOWED), (0x500, PrinterFault.NO_ANSWER),
        (0x502, PrinterFault.NO_ANSWER), (0x404, PrinterFault.OTHER),
    ],
)  # fmt: skip
def test_a_refusal_is_a_fault_by_its_number_whatever_its_text(status: int, fault: PrinterFault) -> None:
    with socket.create_server(("127.0.0.1", 0)) as line:
        pycups = Pycups("127.0.0.1", line.getsockname()[1])
        with pytest.raises(PrinterTrouble) as refused:
            with answered(line), CupsServer(pycups, 30).asked("printer badge"):
                raise Pycups.IPPError(status, "Nicht gefunden")
    assert refused.value.fault is fault


@pytest.mark.parametrize(
    ("server", "local"),
    [("localhost", True), ("127.0.0.1", True), ("/run/cups/cups.sock", True), ("print.example", False)],
)
def test_it_is_known_whether_cups_is_on_this_computer(server: str, local: bool) -> None:
    assert CupsServer(Pycups(server, 631)).is_local is local
