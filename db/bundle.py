"""Everything a station knows as one sealed and signed file, and such a file taken in at another station."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path

from db.bundle_format import PURPOSE, Cut, Damaged, Header, Writer, records_in
from db.engine import Database
from db.erasure import is_unswept, sweep
from db.exchange.bundle_opening import opened_bundle
from db.exchange.bundle_report import Merging
from db.exchange.key import StationKeys
from db.exchange.reading import record_of
from db.files import replacing
from db.settings_table import keep, kept
from db.station import StationFile, utc_text
from kiosk.domain.bundle import BundleFault, BundleTrouble, MergedFile, MergeReport
from kiosk.domain.exchange import Record, Sort
from kiosk.sealing import ExchangeKey, ExchangeSeal

COUNTERPART = "bundle"
"""Where records of bundles come from, for the exchange."""

BATCH = 100
"""So many records are taken in one transaction."""

BUSY, PAUSE = 0.05, 0.025
"""Seconds after which the file is left to others, and for how long: whoever waits for it at the door tries again every
25 ms (SQLite's busy handler), and so gets it at the first pause."""

_SIGNER = "signer-"
"""Before the id of a station: what its first bundle was signed with."""

_IDENTITIES: Mapping[Sort, str] = {
    Sort.STATION: "select id from stations where stamp >= 0 order by id",
    Sort.KEY: "select public from ticket_keys order by public",
    Sort.REVOCATION: "select kind || ' ' || value from revocations order by kind, value",
    Sort.REGISTRATION: "select id from registrations order by id",
    Sort.BADGE: "select token from badge_tokens order by token",
    Sort.ENTRY: "select id from journal order by id",
}
"""What is in a bundle, in this order: who the stations are, who is on the list, what happened."""

Tell = Callable[[int, int], None]
"""Is told how far it is: so many records of so many."""


def _tell_nobody(_done: int, _of: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Written:
    """What is in a bundle that was written: so many records, and so many of them are entries of the journal."""

    records: int
    entries: int


def write_bundle(file: StationFile, path: Path, event_id: str, keys: StationKeys, tell: Tell = _tell_nobody) -> Written:
    """Write everything that this station knows, what it heard of others with it, to `path`.

    Raises StoreTrouble, or BundleTrouble if the file cannot be written; one that was there before is unchanged then.
    """
    _sign_on(file, keys)
    seal = ExchangeSeal(keys.exchange, PURPOSE)
    try:
        with file.reading() as db, replacing(path) as draft, draft.open("wb") as out:
            counts = {sort: _count(db, query) for sort, query in _IDENTITIES.items()}
            whole = sum(counts.values())
            header = Header(event_id, keys.exchange.mark, file.station, keys.public, utc_text(file.now()), whole)
            writer = Writer(out, header, seal, keys.signing)
            for number, record in enumerate(_records(db), start=1):
                writer.add(record)
                if number % BATCH == 0:
                    tell(number, whole)
            writer.end()
    except OSError as error:
        raise BundleTrouble(
            f"{path} cannot be written ({error.strerror}); please choose another place", BundleFault.UNWRITABLE
        ) from error
    return Written(whole, counts[Sort.ENTRY])


def merge_bundles(
    file: StationFile, paths: Iterable[Path], event_id: str, key: ExchangeKey, tell: Tell = _tell_nobody
) -> MergeReport:
    """Take in what other stations know; in any order and as often as you like.

    All of a file is read and checked before anything of it is taken; one that cannot be taken keeps no other from being
    taken. Raises StoreTrouble.
    """
    merging, files = Merging(file, COUNTERPART), []
    for path in paths:
        try:
            files.append(_merge(merging, file, path, event_id, key, tell))
        except BundleTrouble as trouble:
            broke_off = trouble.fault is BundleFault.BROKE_OFF
            files.append(merging.merged(path, trouble) if broke_off else MergedFile(path, trouble=trouble))
    _forget_for_good(file)
    return merging.report(files)


def merge_bundle(
    file: StationFile, path: Path, event_id: str, key: ExchangeKey, tell: Tell = _tell_nobody
) -> MergeReport:
    """Take in one of them. Raises BundleTrouble if that cannot be, or StoreTrouble."""
    merging = Merging(file, COUNTERPART)
    merged = _merge(merging, file, path, event_id, key, tell)
    _forget_for_good(file)
    return merging.report([merged])


def _merge(merging: Merging, file: StationFile, path: Path, event_id: str, key: ExchangeKey, tell: Tell) -> MergedFile:
    with opened_bundle(path, event_id, key) as (source, header, seal):
        _require_same_signer(file, path, header)
        begin = source.tell()
        for _chunk in records_in(source, header, seal):
            pass
        merging.begin(datetime.fromisoformat(header.written_at))
        try:
            source.seek(begin)
            _take(merging, records_in(source, header, seal), header.records, tell)
        except (OSError, Damaged, Cut) as error:
            raise BundleTrouble(
                f"{path} could be read only in part; please plug the medium in again and take the bundle in once more",
                BundleFault.BROKE_OFF,
            ) from error
        _remember_signer(file, header)
    return merging.merged(path)


def _forget_for_good(file: StationFile) -> None:
    """Somebody may have been erased at another station."""
    if is_unswept(file):
        sweep(file)


def _take(merging: Merging, chunks: Iterable[list[Record]], whole: int, tell: Tell) -> None:
    done, since = 0, time.monotonic()
    for chunk in chunks:
        for _sort, group in groupby(chunk, key=lambda record: record.sort):
            records = list(group)
            for place in range(0, len(records), BATCH):
                merging.take(records[place : place + BATCH])
                if time.monotonic() - since > BUSY:
                    time.sleep(PAUSE)
                    since = time.monotonic()
        done += len(chunk)
        tell(done, whole)


def _require_same_signer(file: StationFile, path: Path, header: Header) -> None:
    with file.reading() as db:
        row = db.execute("select public_key, name from stations where id = ?", (header.station,)).fetchone()
        told, name = row or ("", "")
        # What was seen on a bundle counts more than what another station has told of this one.
        known = kept(db, _SIGNER + header.station) or told
    if known not in ("", header.signed_by):
        raise BundleTrouble(
            f"{path} says that it comes from {name or header.station}, but is signed by somebody else than before; "
            "please make it again at that station, and ask who had the file in between. Nothing of it was taken",
            BundleFault.OTHER_SIGNER,
        )


def _remember_signer(file: StationFile, header: Header) -> None:
    with file.writing() as db:
        keep(db, _SIGNER + header.station, header.signed_by)


def _sign_on(file: StationFile, keys: StationKeys) -> None:
    """Let all others know, too, what this station signs with."""
    with file.writing() as db:
        db.execute(
            "update stations set public_key = ?, stamp = max(stamp + 1, ?) where id = ? and public_key <> ?",
            (keys.public, int(file.now().timestamp() * 1_000_000), file.station, keys.public),
        )


def _count(db: Database, query: str) -> int:
    return int(db.execute(f"select count(*) from ({query})").fetchone()[0])


def _records(db: Database) -> Iterator[Record]:
    for sort, query in _IDENTITIES.items():
        for (identity,) in db.execute(query):
            record = record_of(db, sort, identity)
            # All was read in one look at the file.
            assert record is not None
            yield record
