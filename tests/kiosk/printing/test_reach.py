"""A printer is found on the network and on USB."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printing.reach import Reach


@pytest.fixture
def listening() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as line:
        yield line.getsockname()[1]


@pytest.fixture
def silent_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as line:
        return int(line.getsockname()[1])


@pytest.mark.parametrize("way", ["ipp", "ipps", "socket", "http", "lpd"])
def test_a_network_printer_is_there_if_it_takes_a_connection(listening: int, way: str) -> None:
    assert Reach(patience=30).reaches(f"{way}://127.0.0.1:{listening}/ipp/print") is True
    assert Reach(patience=30).reaches(f"{way}://localhost:{listening}/ipp/print") is True


def test_a_network_printer_that_takes_none_is_not_there(silent_port: int) -> None:
    assert Reach().reaches(f"ipp://127.0.0.1:{silent_port}/ipp/print") is False


@pytest.mark.parametrize(
    "uri",
    ["", "file:///dev/null", "implicitclass://badge/", "dnssd://Brother%20QL._ipp._tcp.local/", "ipp://:x", "ipp://"],
)
def test_of_other_ways_to_a_printer_nothing_can_be_told(uri: str) -> None:
    assert Reach(patience=0.01).reaches(uri) is None


def test_a_name_that_means_no_address_is_not_looked_up_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[object] = []

    def unknown(host: object, *_: object, **__: object) -> None:
        looked_up.append(host)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    now = [0.0]
    reach = Reach(clock=lambda: now[0])
    assert [reach.reaches("ipp://printer.local/ipp/print") for _ in range(3)] == [None, None, None]
    assert looked_up == ["printer.local"]
    now[0] = 301.0
    reach.reaches("ipp://printer.local/ipp/print")
    assert len(looked_up) == 2


def test_a_usb_printer_is_there_as_long_as_it_is_plugged_in(tmp_path: Path) -> None:
    (tmp_path / "1-2").mkdir()
    (tmp_path / "1-2" / "serial").write_text("000G1Z123456\n")
    reach = Reach(usb=tmp_path)
    assert reach.reaches("usb://Brother/QL-820NWB?serial=000G1Z123456") is True
    assert reach.reaches("usb://Brother/QL-820NWB?serial=000G1Z999999") is False


def test_of_a_usb_printer_without_a_serial_number_nothing_can_be_told(tmp_path: Path) -> None:
    assert Reach(usb=tmp_path).reaches("usb://Brother/QL-820NWB") is None
    assert Reach(usb=tmp_path / "no-linux").reaches("usb://Brother/QL-820NWB?serial=1") is None
