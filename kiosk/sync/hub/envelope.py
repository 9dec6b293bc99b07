"""A record as the hub holds it: sealed, under a mark that tells nobody without the key what it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.exchange import Record, Sort, packed, unpacked
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.sealing import ExchangeSeal, NotSealed

_FORMAT = b"1"


@dataclass(frozen=True, slots=True)
class Envelope:
    """A record of one event on its way: `id` is its mark, `stamp` and `by` say which of two versions counts."""

    id: bytes
    stamp: int
    by: bytes
    content: bytes = field(repr=False)


class Envelopes:
    """Closes and opens envelopes of one event."""

    def __init__(self, seal: ExchangeSeal, event: str) -> None:
        self._seal, self._event = seal, event

    def mark(self, sort: str, identity: str) -> bytes:
        """Under what a record is kept."""
        return self._seal.mark_of("record", sort, identity)

    def station(self, station: str) -> bytes:
        """The mark of a station."""
        return self._seal.mark_of("station", station)

    def whom(self, person: RegistrationId, day: EventDay | str) -> bytes:
        """The mark of a person on a day, for claims."""
        return self._seal.mark_of("claim", person, day if isinstance(day, str) else day.isoformat())

    def place(self, name: str) -> bytes:
        """The name of a station, sealed."""
        return self._seal.sealed(name.encode(), b"place")

    def place_in(self, sealed: bytes) -> str:
        """The name of a station; a general word if it is not readable."""
        try:
            return self._seal.opened(sealed, b"place").decode()
        except (NotSealed, ValueError):
            return "?"

    def closed(self, record: Record) -> Envelope:
        """A record in its envelope."""
        mark, by = self.mark(record.sort, record.id), record.by.encode()
        return Envelope(mark, record.stamp, by, self._seal.sealed(packed(record), self._about(mark, record.stamp, by)))

    def opened(self, envelope: Envelope) -> Record:
        """The record in an envelope; if the hub has changed it, one that no station takes, and that is set aside."""
        try:
            content = self._seal.opened(envelope.content, self._about(envelope.id, envelope.stamp, envelope.by))
            return unpacked(content)
        except (NotSealed, ValueError):
            return Record(Sort.ENTRY, envelope.id.hex(), {})

    def _about(self, mark: bytes, stamp: int, by: bytes) -> bytes:
        # An old version cannot be passed off as a newer one, nor a record as another one, or as one of another event.
        return b"\0".join((_FORMAT, self._event.encode(), mark, str(stamp).encode(), by))
