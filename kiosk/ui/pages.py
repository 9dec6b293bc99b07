"""Which pages the helpers' area has, in their order: those for helpers, and those of the organisers' room."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.settings import EventSettings
from kiosk.ui.desk.desk_page import DeskPage
from kiosk.ui.handbook_page import HandbookPage
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.page import Page
from kiosk.ui.room.bundle_page import BundlePage
from kiosk.ui.room.camera_page import CameraPage
from kiosk.ui.room.checkup_page import CheckupPage
from kiosk.ui.room.erasing_page import ErasingPage
from kiosk.ui.room.event_page import EventPage
from kiosk.ui.room.export_page import ExportPage
from kiosk.ui.room.list_page import ListPage
from kiosk.ui.room.numbers_page import NumbersPage
from kiosk.ui.room.paper_page import PaperPage
from kiosk.ui.room.paper_ticks_page import TicksPage
from kiosk.ui.room.pins_page import PinsPage
from kiosk.ui.room.practice_page import PracticePage
from kiosk.ui.room.stations_page import StationsPage
from kiosk.ui.room.sync_page import SyncPage
from kiosk.ui.room.trail_page import TrailPage


@dataclass(frozen=True, slots=True)
class Pages:
    """`desk` is the first of `helpers`; what is said of calls, printers and badges goes to it.

    `checkup` and `camera` are told by the scanner how well the cameras see; `sync` may want a code that is held up to
    one.
    """

    desk: DeskPage
    checkup: CheckupPage
    sync: SyncPage
    camera: CameraPage
    helpers: tuple[Page, ...]
    organisers: tuple[Page, ...]


def pages_of(settings: EventSettings, tongue: HelperLanguage) -> Pages:
    """Make all pages."""
    desk, checkup, sync = DeskPage(settings, tongue), CheckupPage(tongue), SyncPage(settings, tongue)
    camera = CameraPage(tongue)
    helpers: tuple[Page, ...] = (
        desk,
        checkup,
        PaperPage(settings, tongue),
        TicksPage(settings, tongue),
        HandbookPage(tongue),
    )
    organisers: tuple[Page, ...] = (
        PracticePage(settings, tongue),
        NumbersPage(settings, tongue),
        StationsPage(settings, tongue),
        sync,
        PinsPage(tongue),
        TrailPage(settings, tongue),
        camera,
        ListPage(settings, tongue),
        EventPage(settings, tongue),
        ExportPage(settings, tongue),
        BundlePage(settings, tongue),
        ErasingPage(tongue),
    )
    return Pages(desk, checkup, sync, camera, helpers, organisers)
