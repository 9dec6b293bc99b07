"""The bundle file: an open header, records in sealed chunks, and a sealed end with the signature of the station.

A line of JSON says what it is, without names. Then come frames: a letter, four bytes of length, and what is sealed; its
place and the header are part of the seal, so no frame can be left out, moved or taken from another bundle.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, BinaryIO
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.domain.exchange import Record, packed, unpacked
from kiosk.sealing import ExchangeSeal, NotSealed

FORMAT = "einlass-bundle"
VERSION = 2

PURPOSE = "bundle"
"""Of the seal."""

CHUNK_BYTES = 256 * 1024
"""A chunk is closed when its records have so many bytes."""

LARGEST_CHUNK = 4 * 2**20
"""Bytes that a chunk has at most, packed or not: more than any that is written."""

LONGEST_HEADER = 4_096

_CHUNK, _END = b"C", b"E"
_SIGNED = b"einlass bundle\n"


class Damaged(Exception):
    """A bit of it is not what was written."""


class Cut(Exception):
    """The end is missing."""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in the open: the event, by whom and when (UTC, ISO 8601) it was written and signed, how many records,
    and the mark of the key it is sealed with."""

    event: str
    key: str
    station: str
    signed_by: str
    written_at: str
    records: int

    def line(self) -> bytes:
        """As it is written, with a sum by which a damaged one is told from a strange one."""
        content: dict[str, Any] = {"format": FORMAT, "version": VERSION, **asdict(self)}
        return _json(content | {"sum": _sum(content)}) + b"\n"


def header_of(content: dict[str, Any], line: bytes) -> Header:
    """The header of this version, from its line and what JSON that is. Raises Damaged."""
    match content:
        case {
            "event": str(event),
            "key": str(key),
            "station": str(station),
            "signed_by": str(signed_by),
            "written_at": str(written_at),
            "records": int(records),
        } if _is_uuid(station) and _is_moment(written_at):
            header = Header(event, key, station, signed_by, written_at, records)
            if header.line() == line:
                return header
    raise Damaged


class Writer:
    """Writes one bundle from its beginning to its end; `out` is empty and stays open."""

    def __init__(self, out: BinaryIO, header: Header, seal: ExchangeSeal, signing: Ed25519PrivateKey) -> None:
        self._out, self._seal, self._signing = out, seal, signing
        self._whole = hashlib.sha256()
        self._place, self._records, self._size = 0, 0, 0
        self._lines: list[bytes] = []
        line = header.line()
        self._about = hashlib.sha256(line).digest()
        self._write(line)

    def add(self, record: Record) -> None:
        """The next one."""
        line = packed(record)
        self._lines.append(line)
        self._records += 1
        self._size += len(line)
        if self._size >= CHUNK_BYTES:
            self._close_chunk()

    def end(self) -> None:
        """No more come: without this the bundle counts as cut."""
        self._close_chunk()
        signature = self._signing.sign(_SIGNED + self._whole.digest())
        self._frame(_END, _json({"records": self._records, "signature": signature.hex()}))

    def _close_chunk(self) -> None:
        if self._lines:
            self._frame(_CHUNK, zlib.compress(b"\n".join(self._lines)))
            self._lines, self._size = [], 0

    def _frame(self, kind: bytes, content: bytes) -> None:
        sealed = self._seal.sealed(content, _place(self._about, kind, self._place))
        self._write(kind + len(sealed).to_bytes(4, "big") + sealed)
        self._place += 1

    def _write(self, content: bytes) -> None:
        self._whole.update(content)
        self._out.write(content)


def records_in(file: BinaryIO, header: Header, seal: ExchangeSeal) -> Iterator[list[Record]]:
    """The records, a chunk at a time, from behind the header on; what ends without an exception is what was written.

    Raises Damaged, Cut or OSError; what came before that must not be used the first time a file is read.
    """
    line = header.line()
    about, whole, seen, place = hashlib.sha256(line).digest(), hashlib.sha256(line), 0, 0
    while True:
        head = _exactly(file, 5)
        kind, length = head[:1], int.from_bytes(head[1:], "big")
        if kind not in (_CHUNK, _END) or length > LARGEST_CHUNK:
            raise Damaged
        sealed = _exactly(file, length)
        try:
            content = seal.opened(sealed, _place(about, kind, place))
        except NotSealed as error:
            raise Damaged from error
        place += 1
        if kind == _END:
            if file.read(1):
                raise Damaged
            _require_end(content, header, seen, whole.digest())
            return
        whole.update(head + sealed)
        records = _records(content)
        seen += len(records)
        yield records


def _require_end(content: bytes, header: Header, seen: int, digest: bytes) -> None:
    try:
        match json.loads(content):
            case {"records": int(records), "signature": str(signature)} if records == seen == header.records:
                public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(header.signed_by))
                public.verify(bytes.fromhex(signature), _SIGNED + digest)
            case _:
                raise Damaged
    except (ValueError, InvalidSignature) as error:
        raise Damaged from error


def _records(content: bytes) -> list[Record]:
    unpacking = zlib.decompressobj()
    try:
        lines = unpacking.decompress(content, LARGEST_CHUNK)
        if unpacking.unconsumed_tail or not unpacking.eof:
            raise Damaged
        return [unpacked(line) for line in lines.split(b"\n")]
    except (zlib.error, ValueError) as error:
        raise Damaged from error


def _exactly(file: BinaryIO, length: int) -> bytes:
    content = file.read(length)
    if len(content) < length:
        raise Cut
    return content


def _place(about: bytes, kind: bytes, place: int) -> bytes:
    return about + kind + place.to_bytes(8, "big")


def _json(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=True, separators=(",", ":")).encode()


def _sum(content: dict[str, Any]) -> str:
    return hashlib.sha256(_json(content)).hexdigest()[:16]


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
