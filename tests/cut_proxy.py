"""A TCP proxy for tests: between a program and its server it delays, cuts, goes deaf or swallows everything."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from contextlib import suppress
from enum import StrEnum
from types import TracebackType
from typing import Self

_CHUNK = 65_536
_RESET_AT_ONCE = struct.pack("ii", 1, 0)
"""SO_LINGER: closing sends a reset and nothing that was still to be sent."""


class Weather(StrEnum):
    """What the network between the two is like."""

    CLEAR = "clear"
    SLOW = "slow"
    """Everything takes `delay` longer, in each direction."""
    DEAF = "deaf"
    """What is sent arrives, the answers do not: the connections that missed one are cut when it is over."""
    BLACK_HOLE = "black hole"
    """Nothing arrives, nobody says so, and all of it arrives when it is over, as after a cable was pulled out."""
    REFUSED = "refused"
    """Whoever connects is thrown out at once."""


class CutProxy:
    """Listens on `port` of this computer and hands everything on to `target`, a port of this computer.

    A context manager; its methods may be called on any thread, and have had their effect when they return.
    """

    def __init__(self, target: int, *, delay: float = 0.05) -> None:
        self._target, self._delay = target, delay
        self._weather, self._bytes_left = Weather.CLEAR, -1
        self._loop = asyncio.new_event_loop()
        self._changed = asyncio.Event()
        self._pairs: set[tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="cut proxy", daemon=True)
        self.port = 0
        self.cuts = 0
        """So many connections were cut so far."""

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listening(), self._loop).result()
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def turn(self, weather: Weather) -> None:
        """From now on the network is like this."""
        asyncio.run_coroutine_threadsafe(self._turn(weather), self._loop).result()

    def cut(self) -> int:
        """Reset every connection now; how many there were. New ones are let through as the weather is."""
        return asyncio.run_coroutine_threadsafe(self._cut(), self._loop).result()

    def cut_after(self, count: int) -> None:
        """Reset every connection as soon as so many more bytes have reached the server."""
        self._bytes_left = count

    async def _listening(self) -> asyncio.Server:
        return await asyncio.start_server(self._connected, "127.0.0.1", 0)

    async def _turn(self, weather: Weather) -> None:
        self._weather = weather
        self._changed.set()
        self._changed = asyncio.Event()
        if weather is Weather.REFUSED:
            await self._cut()

    async def _cut(self) -> int:
        pairs, self._pairs = self._pairs, set()
        for pair in pairs:
            self._reset(*pair)
        self.cuts += len(pairs)
        return len(pairs)

    async def _end(self) -> None:
        self._server.close()
        await self._turn(Weather.REFUSED)
        await asyncio.gather(*self._tasks)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if self._is(Weather.REFUSED):
            self._reset(writer)
            self.cuts += 1
            return
        try:
            answers, onward = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:  # the server is down: the proxy's own client is thrown out as it would be
            self._reset(writer)
            return
        pair = (writer, onward)
        if self._is(Weather.REFUSED):  # meanwhile
            self._reset(*pair)
            return
        self._pairs.add(pair)
        try:
            await asyncio.gather(self._pump(reader, onward, pair), self._pump(answers, writer, pair, answers=True))
        finally:
            self._pairs.discard(pair)
            for end in pair:
                end.close()

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        pair: tuple[asyncio.StreamWriter, asyncio.StreamWriter],
        *,
        answers: bool = False,
    ) -> None:
        with suppress(OSError):
            while chunk := await reader.read(_CHUNK):
                if self._is(Weather.SLOW):
                    await asyncio.sleep(self._delay)
                while self._is(Weather.BLACK_HOLE):
                    await self._changed.wait()
                if answers and self._is(Weather.DEAF):
                    while self._is(Weather.DEAF):
                        await self._changed.wait()
                    self._reset(*pair)
                    self.cuts += 1
                    return
                if not answers and 0 <= self._bytes_left < len(chunk):
                    writer.write(chunk[: self._bytes_left])
                    await writer.drain()
                    self._bytes_left = -1
                    await self._cut()
                    return
                if not answers and self._bytes_left >= 0:
                    self._bytes_left -= len(chunk)
                writer.write(chunk)
                await writer.drain()
            # One end has said all it wanted to; the other may still have something to say.
            if not writer.is_closing():
                writer.write_eof()

    def _is(self, weather: Weather) -> bool:
        return self._weather is weather

    @staticmethod
    def _reset(*ends: asyncio.StreamWriter) -> None:
        for end in ends:
            with suppress(OSError):
                end.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_ONCE)
            end.transport.abort()
