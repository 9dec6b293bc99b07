"""News of a station as bytes and back: only what could be true is read, and nothing personal is written."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from kiosk.calling.book import MOST_CALLS, Entry, News
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.registration import RegistrationId

LONGEST_STATION = 60
LONGEST_ID = 64
"""Most characters of a registration's id; a longer one stays at its station, and helpers find the person by name."""
_BLOCK = 256
"""What is written has a multiple of this length, so that the length does not tell what is in it."""

_Token = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Call(_Part):
    id: _Token
    station: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_STATION, pattern=r"^[^\x00-\x1f\x7f]+$")]
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


def written(news: News) -> bytes:
    """News as bytes."""
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
    text = _News(sender=news.sender, open=call, coming=news.coming, done=news.done).model_dump_json(exclude_none=True)
    content = text.encode()
    return content + b" " * (-len(content) % _BLOCK)


def read(content: bytes) -> News | None:
    """News from bytes, or None if they are none."""
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
