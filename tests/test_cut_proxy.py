"""The proxy that tests put between a program and its server does what it says."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from tests.cut_proxy import CutProxy, Weather

PATIENCE_SECONDS = 5.0
A_MOMENT_SECONDS = 0.1


@pytest.fixture
def heard() -> list[bytes]:
    """What has reached the server, a piece for each connection."""
    return []


@pytest.fixture
def server(heard: list[bytes]) -> Iterator[int]:
    """The port of a server that sends back what it gets."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_answer, args=(listening, heard))
        thread.start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


def _answer(listening: socket.socket, heard: list[bytes]) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listening.accept()
            heard.append(b"")
            with connection, contextlib.suppress(OSError):
                while piece := connection.recv(65_536):
                    heard[-1] += piece
                    connection.sendall(piece)


def _called(proxy: CutProxy) -> socket.socket:
    return socket.create_connection(("127.0.0.1", proxy.port), timeout=PATIENCE_SECONDS)


def _says(connection: socket.socket, text: bytes) -> bytes:
    connection.sendall(text)
    return connection.recv(100)


@pytest.mark.parametrize("weather", [Weather.CLEAR, Weather.SLOW])
def test_what_is_said_comes_back(server: int, weather: Weather) -> None:
    with CutProxy(server, delay=0.01) as proxy, _called(proxy) as connection:
        proxy.turn(weather)
        assert _says(connection, b"here") == b"here"


def test_a_cut_is_noticed_at_once_and_the_next_connection_is_let_through(server: int) -> None:
    with CutProxy(server) as proxy:
        with _called(proxy) as connection:
            assert _says(connection, b"here") == b"here"
            assert proxy.cut() == 1
            with pytest.raises(ConnectionResetError):
                connection.recv(100)
        with _called(proxy) as connection:
            assert _says(connection, b"again") == b"again"
        assert proxy.cuts == 1


def test_what_went_into_a_black_hole_arrives_when_it_is_over(server: int) -> None:
    with CutProxy(server) as proxy, _called(proxy) as connection:
        proxy.turn(Weather.BLACK_HOLE)
        connection.sendall(b"late")
        connection.settimeout(A_MOMENT_SECONDS)
        with pytest.raises(TimeoutError):
            connection.recv(100)
        proxy.turn(Weather.CLEAR)
        connection.settimeout(PATIENCE_SECONDS)
        assert connection.recv(100) == b"late"


def test_a_deaf_network_brings_the_question_but_never_the_answer(server: int, heard: list[bytes]) -> None:
    with CutProxy(server) as proxy, _called(proxy) as connection:
        assert _says(connection, b"first") == b"first"
        proxy.turn(Weather.DEAF)
        connection.sendall(b"second")
        connection.settimeout(A_MOMENT_SECONDS)
        with pytest.raises(TimeoutError):
            connection.recv(100)
        proxy.turn(Weather.CLEAR)
        connection.settimeout(PATIENCE_SECONDS)
        with pytest.raises(ConnectionResetError):
            connection.recv(100)
        assert heard == [b"firstsecond"]


def test_a_refusing_network_throws_everybody_out(server: int) -> None:
    with CutProxy(server) as proxy, _called(proxy) as connection:
        proxy.turn(Weather.REFUSED)
        with pytest.raises(ConnectionResetError):
            connection.recv(100)
        with pytest.raises(ConnectionResetError), _called(proxy) as other:
            other.recv(100)


def test_a_cut_can_come_in_the_middle_of_what_is_said(server: int, heard: list[bytes]) -> None:
    with CutProxy(server) as proxy:
        proxy.cut_after(3)
        with _called(proxy) as connection:
            connection.sendall(b"here")
            with contextlib.suppress(ConnectionResetError):
                assert connection.recv(100) in (b"", b"her")
        with _called(proxy) as connection:
            assert _says(connection, b"again") == b"again"
        assert heard[0] == b"her"[: len(heard[0])]


def test_a_server_that_is_down_looks_down() -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        closed = nobody.getsockname()[1]
    with CutProxy(closed) as proxy, pytest.raises(ConnectionResetError), _called(proxy) as connection:
        connection.recv(100)
