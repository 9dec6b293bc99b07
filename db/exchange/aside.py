"""What was not taken, by a counterpart or here: kept with the reason until it is taken or somebody settles it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from db.engine import Database
from db.exchange.reading import record_of
from db.station import StationFile, utc_text
from kiosk.domain.exchange import Record, Refusal, SetAside, Sort, packed, unpacked
from kiosk.domain.registration import RegistrationId

TAKEN = "taken"
"""Who has settled what was taken after all."""


class Aside:
    """What was set aside; every method may raise StoreTrouble, and nothing is half written then."""

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def set_aside(self, counterpart: str | None = None) -> tuple[SetAside, ...]:
        """What was not taken and nobody has settled, the newest first."""
        with self._file.reading() as db:
            which, values = ("", ()) if counterpart is None else (" and counterpart = ?", (counterpart,))
            rows = db.execute(
                "select counterpart, incoming, sort, id, record, reason, words, at, attempts from set_aside"
                f" where settled_at = ''{which} order by at desc, id desc",
                values,
            ).fetchall()
            found = []
            for name, incoming, sort, identity, text, reason, words, at, attempts in rows:
                record = unpacked(text.encode()) if text else record_of(db, sort, identity)
                record = record or Record(sort, identity, {})
                person = person_of(record)
                found.append(
                    SetAside(
                        name,
                        bool(incoming),
                        record,
                        reason,
                        words,
                        datetime.fromisoformat(at),
                        attempts,
                        RegistrationId(person) if person else None,
                    )
                )
            return tuple(found)

    def tried_again(self, counterpart: str, taken: Sequence[Record], refused: Sequence[Refusal]) -> None:
        """What was set aside was tried once more: these were taken, these refused again."""
        with self._file.writing() as db:
            for record in taken:
                self._settle(db, counterpart, record.sort, record.id, TAKEN)
            for refusal in refused:
                self._put_aside(db, counterpart, refusal, incoming=False)

    def settle_set_aside(self, counterpart: str, sort: str, identity: str, operator: str) -> bool:
        """Somebody has solved it elsewhere: it needs nobody any more. False if there is no such record."""
        with self._file.writing() as db:
            return self._settle(db, counterpart, sort, identity, operator)

    def _settle(self, db: Database, counterpart: str, sort: str, identity: str, operator: str) -> bool:
        rows = db.execute(
            "update set_aside set settled_at = ?, settled_by = ? where counterpart = ? and sort = ? and id = ?"
            " and settled_at = '' returning 1",
            (utc_text(self._file.now()), operator, counterpart, sort, identity),
        ).fetchall()
        return bool(rows)

    def _put_aside(
        self, db: Database, counterpart: str, refusal: Refusal, *, incoming: bool, record: Record | None = None
    ) -> None:
        known = record or record_of(db, refusal.sort, refusal.id)
        db.execute(
            "insert into set_aside (counterpart, incoming, sort, id, record, reason, words, at, registration_id)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do update set record = excluded.record,"
            " reason = excluded.reason, words = excluded.words, attempts = attempts + 1, settled_at = '',"
            " settled_by = '', registration_id = excluded.registration_id",
            (
                counterpart,
                int(incoming),
                refusal.sort,
                refusal.id,
                _text(record) if record is not None else "",
                refusal.reason,
                refusal.words,
                utc_text(self._file.now()),
                "" if known is None else person_of(known),
            ),
        )


def known_counterpart(db: Database, counterpart: str) -> None:
    """From now on the file knows of it; inside a transaction."""
    db.execute("insert into counterparts (name) values (?) on conflict do nothing", (counterpart,))


def person_of(record: Record) -> str:
    """Whom a record is about; nothing if about nobody, or if it cannot be seen."""
    if record.sort == Sort.REGISTRATION:
        return record.id
    if record.sort == Sort.REFUSED:
        return str(record.content.get("whom") or "")
    person = record.content.get("registration_id")
    return person if isinstance(person, str) else ""


def _text(record: Record) -> str:
    try:
        return packed(record).decode()
    except UnicodeEncodeError:
        # Half a pair of surrogates, which makes it damaged: written as JSON writes it.
        return json.dumps(
            {"sort": record.sort, "id": record.id, "stamp": record.stamp, "by": record.by, "content": record.content}
        )
