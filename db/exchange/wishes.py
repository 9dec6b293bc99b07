"""What somebody wants of the exchange, kept in the file until the program that exchanges has seen it."""

from __future__ import annotations

from collections.abc import Sequence

from db.erasure import is_unswept, sweep
from db.settings_table import forget, keep, kept
from db.station import StationFile, utc_text
from kiosk.domain.exchange import Record

_NOW, _AGAIN = "now", "again"


class ExchangeWishes:
    """Wishes of a page or of a command; every method may raise StoreTrouble."""

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def wish_exchange(self, counterpart: str, *, again: bool = False) -> None:
        """Try this counterpart at once; with `again` also tell it once more what it has refused."""
        with self._file.writing() as db:
            if kept(db, _key(counterpart)) != _AGAIN:
                keep(db, _key(counterpart), _AGAIN if again else _NOW)

    def exchange_wished(self, counterpart: str) -> tuple[bool, bool]:
        """Whether that is wanted, and whether again; a wish is answered once."""
        with self._file.reading() as db:
            wished = kept(db, _key(counterpart))
        if wished is None:
            return False, False
        with self._file.writing() as db:
            forget(db, _key(counterpart))
        return True, wished == _AGAIN

    def log_again(self, counterpart: str, records: Sequence[Record]) -> None:
        """What it has refused is settled, and waits once more, under new numbers."""
        with self._file.writing() as db:
            for record in records:
                db.execute("insert into exchange_log (sort, id, via) values (?, ?, '')", (record.sort, record.id))
                db.execute(
                    "update set_aside set settled_at = ?, settled_by = 'again' where counterpart = ? and sort = ?"
                    " and id = ? and settled_at = ''",
                    (utc_text(self._file.now()), counterpart, record.sort, record.id),
                )

    def sweep(self) -> None:
        """Somebody was erased elsewhere, and so here: leave no old page of the file behind, as far as that is due."""
        if is_unswept(self._file):
            sweep(self._file)


def _key(counterpart: str) -> str:
    return f"exchange-wish-{counterpart}"
