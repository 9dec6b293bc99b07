"""Does what the office is asked about places and saving; what was saved stands in the trail."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from kiosk.assembly.rooms import Rooms
from kiosk.domain.operator import Operator
from kiosk.office.office import Task, Tell
from kiosk.office.places import AskPlaces, Places, places
from kiosk.office.saving import Save, Saved, save


def saving_tasks(rooms: Rooms) -> dict[type, Task]:
    """Places and files."""

    def ask_places(_order: AskPlaces, _tell: Tell) -> Places:
        return Places(places(rooms.folder, Path.home()))

    def save_file(order: Save, _tell: Tell) -> Saved:
        saved = save(order)
        with closing(rooms.open_ledger()) as ledger:
            ledger.leave(Operator.ORGANISER, "export", None, {"what": order.what, "bytes": len(order.content)})
        return saved

    return {AskPlaces: ask_places, Save: save_file}
