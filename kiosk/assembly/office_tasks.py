"""Who does which order of the office: each part of the work has a file of its own beside this one."""

from __future__ import annotations

from kiosk.assembly.backup_tasks import backup_tasks
from kiosk.assembly.bundle_tasks import bundle_tasks
from kiosk.assembly.camera_tasks import camera_tasks
from kiosk.assembly.checkup_tasks import checkup_tasks
from kiosk.assembly.erasing_tasks import erasing_tasks
from kiosk.assembly.event_tasks import event_tasks
from kiosk.assembly.export_tasks import export_tasks
from kiosk.assembly.house_tasks import house_tasks
from kiosk.assembly.list_tasks import list_tasks
from kiosk.assembly.paper_tasks import paper_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.assembly.saving_tasks import saving_tasks
from kiosk.assembly.sync_tasks import sync_tasks
from kiosk.office.office import Task
from kiosk.practice.orders import AskPractice, NoPractice


def office_tasks(rooms: Rooms) -> dict[type, Task]:
    """All orders that can be done."""
    return {
        AskPractice: lambda _order, _tell: NoPractice(),
        **erasing_tasks(rooms),
        **backup_tasks(rooms),
        **bundle_tasks(rooms),
        **camera_tasks(rooms),
        **checkup_tasks(rooms),
        **house_tasks(rooms),
        **event_tasks(rooms),
        **export_tasks(rooms),
        **list_tasks(rooms),
        **paper_tasks(rooms),
        **saving_tasks(rooms),
        **sync_tasks(rooms),
    }
