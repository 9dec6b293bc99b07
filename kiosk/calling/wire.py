"""What stations tell each other, as bytes and back: only what could be true is read, and nothing personal is written.

Two kinds of messages: news of calls for help, and every ten seconds how a station is doing. A program that does not
know a kind or its version takes it for no message.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from kiosk.calling.book import MOST_CALLS, Entry, News
from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.printer import PrinterFault
from kiosk.domain.registration import RegistrationId
from kiosk.domain.station import CameraState, Health, PrinterHealth, StationState, Work

LONGEST_STATION = 60
LONGEST_ID = 64
"""Most characters of a registration's id; a longer one stays at its station, and helpers find the person by name."""
_BLOCK = 256
"""What is written has a multiple of this length, so that the length does not tell what is in it."""

MOST_PRINTERS, MOST_FAULTS, LONGEST_PRINTER = 8, 4, 40
"""So many printers of a station, faults of each and letters of its name are told."""

_Token = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


_Station = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_STATION, pattern=r"^[^\x00-\x1f\x7f]+$")]


class _Call(_Part):
    id: _Token
    station: _Station
    case: Annotated[str, StringConstraints(pattern=r"^[a-z_-]{1,40}$")]
    since: AwareDatetime
    registration: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_ID)] | None = None
    need: Need | None = None
    coming: bool = False
    version: Annotated[int, Field(ge=1, le=1_000_000)]


class _News(_Part):
    sender: _Token
    open: _Call | None = None
    coming: Annotated[tuple[_Token, ...], Field(max_length=MOST_CALLS)] = ()
    done: Annotated[tuple[_Token, ...], Field(max_length=MOST_CALLS)] = ()


class _Printer(_Part):
    name: Annotated[str, StringConstraints(max_length=LONGEST_PRINTER, pattern=r"^[^\x00-\x1f\x7f]*$")]
    faults: Annotated[tuple[PrinterFault, ...], Field(max_length=MOST_FAULTS)] = ()


class _State(_Part):
    state: Literal[1]
    sender: _Token
    station: _Station
    at: AwareDatetime
    version: Annotated[str, StringConstraints(max_length=20, pattern=r"^[0-9A-Za-z.+-]*$")]
    work: Work
    camera: CameraState
    file_well: bool
    printers: Annotated[tuple[_Printer, ...], Field(max_length=MOST_PRINTERS)] = ()
    waiting: Annotated[int, Field(ge=0, le=1_000_000)]
    free: Annotated[int, Field(ge=0, le=1_000_000_000)]
    camera_fault: CameraFault | None = None
    """Left out while all is well: what older programs cannot read, they take for no message."""


def written(said: News | StationState) -> bytes:
    """A message as bytes."""
    text = _state_text(said) if isinstance(said, StationState) else _news_text(said)
    content = text.encode()
    return content + b" " * (-len(content) % _BLOCK)


def read(content: bytes) -> News | StationState | None:
    """A message from bytes, or None if they are none."""
    return _news(content) or _state(content)


def _news_text(news: News) -> str:
    entry = news.open
    call = None
    if entry is not None:
        registration = entry.call.registration
        call = _Call(
            id=entry.call.id,
            station=entry.call.station[:LONGEST_STATION],
            case=entry.call.case,
            since=entry.call.since,
            registration=registration if registration and len(registration) <= LONGEST_ID else None,
            need=entry.call.need,
            coming=entry.call.coming,
            version=entry.version,
        )
    return _News(sender=news.sender, open=call, coming=news.coming, done=news.done).model_dump_json(exclude_none=True)


def _state_text(said: StationState) -> str:
    health = said.health
    printers = tuple(
        _Printer(name=_printable(printer.name)[:LONGEST_PRINTER], faults=printer.faults[:MOST_FAULTS])
        for printer in health.printers[:MOST_PRINTERS]
    )
    return _State(
        state=1,
        sender=said.sender,
        station=said.station[:LONGEST_STATION],
        at=said.at,
        version=health.version[:20],
        work=health.work,
        camera=health.camera,
        file_well=health.file_well,
        printers=printers,
        waiting=health.waiting,
        free=health.free,
        camera_fault=health.camera_fault,
    ).model_dump_json(exclude_none=True)


def _printable(name: str) -> str:
    return "".join(letter for letter in name if letter.isprintable())


def _state(content: bytes) -> StationState | None:
    try:
        said = _State.model_validate_json(content)
    except ValidationError:
        return None
    printers = tuple(PrinterHealth(printer.name, printer.faults) for printer in said.printers)
    health = Health(
        said.version, said.work, said.camera, said.file_well, printers, said.waiting, said.free, said.camera_fault
    )
    return StationState(said.sender, said.station, said.at, health)


def _news(content: bytes) -> News | None:
    try:
        news = _News.model_validate_json(content)
    except ValidationError:
        return None
    return News(
        news.sender,
        _entry(news.open, news.sender) if news.open else None,
        tuple(map(CallId, news.coming)),
        tuple(map(CallId, news.done)),
    )


def _entry(call: _Call, sender: str) -> Entry:
    since: datetime = call.since
    registration = RegistrationId(call.registration) if call.registration else None
    helped = HelpCall(CallId(call.id), call.station, call.case, since, registration, call.need, call.coming)
    return Entry(helped, call.version, sender)
