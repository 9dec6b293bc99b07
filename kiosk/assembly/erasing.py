"""Erasing as a whole: the file, what lies beside it, the search for what is left, and the certificate."""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC
from pathlib import Path

from db.backups import take
from db.connection import FILE_NAME
from db.erased_list import copy_list
from db.erasure import Erased, erase, is_unswept, people_known, replay_erasures, sweep
from db.erasure_files import (
    CERTIFICATES,
    Places,
    Tell,
    clear_logs,
    remove_backups,
    remove_badges,
    remove_exports,
    search_places,
)
from db.erasure_hold import hold_on, take_hold_away
from db.files import replacing
from db.key import station_key
from db.known_about import words_that_name
from db.ledger import Ledger
from db.traces import Search
from kiosk import __version__
from kiosk.assembly.rooms import Rooms
from kiosk.domain.erasing import (
    Certificate,
    CertificateTrouble,
    Counted,
    Gap,
    HeldTrouble,
    NotSearched,
    Trace,
    due_on,
    is_due,
)
from kiosk.domain.registration import Language, RegistrationId
from kiosk.domain.trouble import StoreTrouble
from kiosk.pages.certificate import certificate_json, certificate_pdf
from kiosk.pages.fallback_fonts import cache_folder
from kiosk.station_settings import STATION_FILE, read_station

BADGES = "badges"
"""The folder in the data folder that takes badges where there is no printer."""


STATION = "station"
"""Who erases when the time is over and nobody has."""


def erase_and_prove(
    rooms: Rooms,
    ledger: Ledger,
    people: Collection[RegistrationId] | None,
    operator: str,
    tell: Tell,
    language: Language = Language.GERMAN,
) -> tuple[Certificate, Path]:
    """Erase what is known about these people, or about everybody, and look everywhere for what is left.

    Returns the certificate and where its PDF lies, which is in this language; the JSON is beside it. Other programs go
    on meanwhile: the door waits for one transaction. Raises HeldTrouble, StoreTrouble and CertificateTrouble.
    """
    file, now = ledger.file, rooms.clock()
    everybody = people is None
    day = rooms.event.day_at(now)
    if everybody and (hold := hold_on(file, day)) is not None:
        raise HeldTrouble(f"The data are held until {hold.until}; please take the hold away first: erase --no-hold")
    if everybody:
        # One that is over may still name somebody in its reason.
        take_hold_away(file)
    key, places = station_key(rooms.folder, os.environ), places_of(rooms.folder)
    erased = erase(file, people_known(file) if people is None else people, day, operator)
    ledger.leave(operator, "erase", None, {"people": len(erased.people)})
    sweep(file)
    removed, gaps = _beside(ledger, places, key, erased, everybody=everybody)
    # The trail and the press may have written meanwhile; the log is emptied once more before it is looked into.
    swept = sweep(file)
    findings = search_places(places, erased.sought, key, tell)
    certificate = Certificate(
        event=rooms.event.event.name,
        event_id=rooms.event.event.id,
        station=file.name,
        program=__version__,
        at=erased.at.astimezone(UTC),
        operator=operator,
        everybody=everybody,
        people=erased.people,
        done=(*erased.done, *removed),
        looked_for=erased.sought.number,
        short=erased.sought.short,
        shared=erased.sought.shared,
        searched=findings.searched,
        traces=_where(ledger, findings.traces, erased),
        gaps=(
            *gaps,
            *findings.gaps,
            *(() if swept else (Gap(NotSearched.UNSWEPT),)),
            Gap(NotSearched.PRINTED),
            Gap(NotSearched.STATIONS),
        ),
    )
    return certificate, _keep(certificate, rooms, language)


def _where(ledger: Ledger, traces: tuple[Trace, ...], erased: Erased) -> tuple[Trace, ...]:
    """What is left in the station's own file is named by its row: nobody is to delete the file."""
    if not any(trace.place.startswith(FILE_NAME) for trace in traces):
        return traces
    search = Search(erased.sought)
    with ledger.file.reading() as db:
        rows = tuple(Trace(f"{FILE_NAME}: {row}", times) for row, times in words_that_name(db, search.times))
    others = tuple(trace for trace in traces if not (rows and trace.place.startswith(FILE_NAME)))
    return rows + others


def places_of(folder: Path) -> Places:
    """Where this station keeps what may name people."""
    here = read_station(folder / STATION_FILE)
    badges = (folder / BADGES, *(printer.folder for printer in here.printers if printer.folder))
    return Places(folder, badges, here.backup.folder, (cache_folder(),))


def _beside(
    ledger: Ledger, places: Places, key: bytes, erased: Erased, *, everybody: bool
) -> tuple[tuple[Counted, ...], tuple[Gap, ...]]:
    """Remove what lies beside the file, and make a backup in place of the older ones, which name everybody."""
    search = Search(erased.sought)
    new, gaps = None, []
    if places.backups is not None and places.backups.is_dir():
        try:
            new = take(ledger.file, key, places.backups).path
            copy_list(places.folder, [places.backups])
        except (StoreTrouble, OSError):
            # The older ones name everybody, so they go in any case; the next backup is made soon.
            gaps.append(Gap(NotSearched.BACKUP_MISSING, str(places.backups)))
    removed = (
        remove_badges(places, erased.jobs, everybody=everybody),
        remove_exports(places, search, key, everybody=everybody),
        clear_logs(places, search, key, everybody=everybody),
        remove_backups(places, key, new),
    )
    return tuple(counted for counted in removed if counted.number), tuple(gaps)


def _keep(certificate: Certificate, rooms: Rooms, language: Language) -> Path:
    folder = rooms.folder / CERTIFICATES
    path = folder / f"erasure-{certificate.at:%Y%m%dT%H%M%SZ}.pdf"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        # The JSON first: without Typst it is there at least.
        _write(path.with_suffix(".json"), certificate_json(certificate).encode())
        _write(path, certificate_pdf(certificate, rooms.event.event.time_zone, language))
    except OSError as error:
        raise CertificateTrouble(
            f"The data are erased, but {path} cannot be written ({error.strerror}); please check space and rights"
        ) from error
    return path


def _write(path: Path, content: bytes) -> None:
    with replacing(path) as draft:
        draft.write_bytes(content)


def newest_certificate(folder: Path) -> Path | None:
    """The PDF of the last erasure."""
    with suppress(OSError):
        return max((folder / CERTIFICATES).glob("erasure-*.pdf"), default=None)
    return None


def people_due(rooms: Rooms, ledger: Ledger) -> tuple[RegistrationId, ...]:
    """Whose data should be gone by now: everybody's once the time is over, nobody's before or while a hold is on."""
    due = due_on(rooms.event.days, rooms.event.privacy.erase_after)
    now = rooms.clock()
    if not is_due(due, rooms.event.rules.time_zone, now) or hold_on(ledger.file, rooms.event.day_at(now)):
        return ()
    return people_known(ledger.file)


def at_start(rooms: Rooms) -> str:
    """What is to be said at a start: nothing, that the data are due, or that they were erased by themselves.

    Raises StoreTrouble.
    """
    ledger = rooms.open_ledger()
    try:
        # An erasure that was cut short, or a file that somebody has put in place by hand.
        replay_erasures(ledger.file, rooms.folder)
        if is_unswept(ledger.file):
            sweep(ledger.file)
        people = people_due(rooms, ledger)
        if not people:
            return ""
        due = due_on(rooms.event.days, rooms.event.privacy.erase_after)
        if not rooms.event.privacy.automatic:
            return (
                f"The data of {len(people)} people should be gone since {due}: python main.py erase --due, or the page"
                " Löschen. To keep them: erase --hold DATE --reason WHY"
            )
        certificate, path = erase_and_prove(rooms, ledger, None, STATION, lambda _done, _of: None)
        found = f"{sum(trace.times for trace in certificate.traces)} traces found"
        return f"The data of {len(people)} people were due on {due} and are erased ({found}): {path}"
    finally:
        ledger.close()
