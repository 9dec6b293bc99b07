"""Records of others taken into the file: in any order, as often as you like, with the same result at every station."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.emptying import erased_at
from db.engine import Database
from db.exchange.checking import Flaw, flaw_of
from db.exchange.entries import Contradicts, keep_entry
from db.exchange.findings import conflicts_of, doubles_of
from db.exchange.following import Touched, follow
from db.exchange.people import TokenTaken, coming_from, keep_token, keep_version, rank
from db.exchange.reading import record_of
from db.station import StationFile
from kiosk.domain.exchange import Record, Refusal, Sort, Taken
from kiosk.domain.registration import RegistrationId

CONTRADICTS = "contradicts"
"""The reason of a record that says something else than what is known."""

WORDS = {
    Flaw.NEWER.value: "A newer Einlass wrote this; please update this station, and it is taken by itself",
    Flaw.DAMAGED.value: "This record is not built as it should be; please look at the station that it comes from",
    CONTRADICTS: "This station knows that otherwise; please look at both versions, and settle it",
}
"""Why a record is set aside, for the command line."""


def take_records(
    file: StationFile, records: Sequence[Record], via: str, flaws: Sequence[Flaw | None] | None = None
) -> Taken:
    """Take records in, inside the caller's transaction; what cannot be taken is in `refused` and changes nothing.

    Whoever has looked at the records before, so that nobody waits meanwhile, gives the `flaws` of each.
    """
    db, taking = file.db, _Taking(file)
    before = db.execute("select coalesce(max(number), 0) from exchange_log").fetchone()[0]
    with coming_from(db, via):
        for record, flaw in zip(records, flaws or map(flaw_of, records), strict=True):
            taking.take(record, flaw)
        follow(file, taking.touched)
    # So many of the log's rows need not be told to where they came from.
    db.execute(
        "update counterparts set logged = logged + (select count(*) from exchange_log where number > ? and via = ?)"
        " where name = ?",
        (before, via, via),
    )
    return taking.taken()


class _Taking:
    def __init__(self, file: StationFile) -> None:
        self._file, self._db = file, file.db
        self._new = self._known = 0
        self._refused: list[Refusal] = []
        self.touched = Touched()

    def take(self, record: Record, flaw: Flaw | None) -> None:
        if flaw is not None:
            self._refuse(record, flaw.value)
            return
        try:
            is_new = self._keep(record)
        except (Contradicts, TokenTaken):
            self._refuse(record, CONTRADICTS)
            return
        self._new += is_new
        self._known += not is_new

    def taken(self) -> Taken:
        touched = self.touched
        unknown = [person for person in sorted(touched.mentioned) if not self._is_listed(person)]
        return Taken(
            new=self._new,
            known=self._known,
            doubles=doubles_of(self._db, touched.days),
            conflicts=conflicts_of(self._db, {person for person, kind, _ in touched.said if kind == "correction"}),
            unknown=tuple(map(RegistrationId, unknown)),
            refused=tuple(self._refused),
            erased=len({each.person for each in touched.erasures}),
        )

    def _refuse(self, record: Record, reason: str) -> None:
        self._refused.append(Refusal(record.sort, record.id, reason, WORDS[reason]))

    def _keep(self, record: Record) -> bool:
        """Whether it was new here."""
        db, touched = self._db, self.touched
        match Sort(record.sort):
            case Sort.ENTRY:
                return keep_entry(self._file, record, touched)
            case Sort.REGISTRATION:
                if not keep_version(db, record):
                    return False
                touched.people.add(record.id)
                return True
            case Sort.STATION:
                return _keep_station(db, record)
            case Sort.BADGE:
                return keep_token(db, record.id, record.content["registration_id"], record.stamp)
            case Sort.KEY:
                return _keep_key(db, record)
            case Sort.REVOCATION:
                return _keep_revocation(db, record)
            case Sort.REFUSED:
                # Only registration systems are told: what another station shows its desk is no business of this one.
                return False

    def _is_listed(self, person: str) -> bool:
        return self._db.execute("select 1 from registrations where id = ?", (person,)).fetchone() is not None


def _keep_station(db: Database, record: Record) -> bool:
    stored = record_of(db, Sort.STATION, record.id)
    if record.stamp < 0 or (stored is not None and rank(stored) >= rank(record)):
        return False
    content = record.content
    # The first key that was seen stays: nobody takes the place of a station by telling a later one.
    public_key = (stored.content["public_key"] if stored is not None else "") or content["public_key"]
    db.execute("insert into stations (id, name, stamp) values (?, '', -1) on conflict do nothing", (record.id,))
    db.execute(
        "update stations set name = ?, public_key = ?, clock_ahead = ?, measured_at = ?, stamp = ? where id = ?",
        (
            content["name"],
            public_key,
            content["clock_ahead"],
            content["measured_at"],
            record.stamp,
            record.id,
        ),
    )
    return True


def _keep_key(db: Database, record: Record) -> bool:
    stored = record_of(db, Sort.KEY, record.id)
    if stored is not None and rank(stored) >= rank(record):
        return False
    content = record.content
    # The private half, if it is here, stays.
    db.execute(
        "insert into ticket_keys (tag, public, kind, made_at, revoked_at, stamp) values (?, ?, 'trusted', ?, ?, ?)"
        " on conflict (public) do update set made_at = excluded.made_at, revoked_at = excluded.revoked_at,"
        " stamp = excluded.stamp",
        (content["tag"], record.id, content["made_at"], content["revoked_at"], record.stamp),
    )
    return True


def _keep_revocation(db: Database, record: Record) -> bool:
    kind, _, value = record.id.partition(" ")
    if kind == "code" and record.content["at"] <= erased_at(db, value):
        return False
    row = db.execute(
        "insert into revocations (kind, value, at, reason) values (?, ?, ?, '')"
        " on conflict (kind, value) do update set at = excluded.at where excluded.at > at returning 1",
        (kind, value, record.content["at"]),
    ).fetchone()
    return row is not None


def in_order(records: Iterable[Record]) -> list[Record]:
    """Records as they are best taken: who the stations are, then who is on the list, then what happened."""
    places = {sort.value: place for place, sort in enumerate(Sort)}
    return sorted(records, key=lambda record: (places.get(record.sort, 99), record.id))
