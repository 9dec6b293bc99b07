"""From station to station by a stick: what this one knows out, what others know in, and the key that seals it."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.bundle import BundleFault, BundleTrouble
from kiosk.domain.trouble import Trouble
from kiosk.office.bundles import (
    AskKeyMark,
    BundlesMerged,
    BundleTaken,
    ChooseKey,
    KeyMark,
    KeyShown,
    MergeBundles,
    ShowKey,
    TakeBundle,
)
from kiosk.office.list_files import JOURNAL_ENDINGS, FilesFound, FindFiles, FoundFile
from kiosk.office.office import Failed, Progress
from kiosk.office.places import AskPlaces, Places
from kiosk.sealing import ExchangeKey
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.places import PlaceChoice
from kiosk.ui.room.bundle_key import KeyEntryView, KeyShownView
from kiosk.ui.room.bundle_phrases import BundleSentences
from kiosk.ui.room.bundle_sections import BundleSections
from kiosk.ui.room.bundle_steps import BundleChoice, TakenView, say_step, say_trouble
from kiosk.ui.room.bundle_told import MergedView
from kiosk.ui.room.list_frame import StepFrame
from kiosk.ui.room.list_waiting import WorkView

Order = TakeBundle | MergeBundles | ShowKey | ChooseKey


class BundlePage(Page):
    """One thing after the other, and back to the beginning."""

    icon = PageIcon.STICK
    group = Group.AFTER

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self.mark = ""
        self.wanted_key: ExchangeKey | None = None
        self.order: Order | None = None
        self.files: tuple[FoundFile, ...] = ()
        self._trouble: Trouble | None = None
        self.frame = StepFrame(self)
        zone = settings.event.time_zone
        self.sections, self.work, self.taken = BundleSections(tongue), WorkView(), TakenView(tongue)
        self.places, self.bundles = PlaceChoice(tongue), BundleChoice(zone, tongue)
        self.merged = MergedView(ZoneInfo(zone), tongue)
        self.key_shown, self.key_entry = KeyShownView(tongue), KeyEntryView(tongue)
        self._views = (
            self.sections, self.places, self.bundles, self.work, self.taken, self.merged, self.key_shown, self.key_entry
        )  # fmt: skip
        for view in self._views:
            self.frame.add(view)
        self._connect()
        self.watch(self.bundles.path, self.key_entry.field)
        self.watch_buttons()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._show(self.sections)

    def _connect(self) -> None:
        self.sections.take_wanted.connect(self.on_take)
        self.sections.bring_wanted.connect(self.on_bring)
        self.sections.key_wanted.connect(self.on_key)
        self.sections.other_key_wanted.connect(self.on_other_key)
        self.places.wanted.connect(self.on_places_wanted)
        self.places.chosen.connect(self.on_place)
        self.places.cancelled.connect(self.on_back)
        self.bundles.wanted.connect(self.on_files_wanted)
        self.bundles.chosen.connect(self.on_file)
        self.key_entry.entered.connect(self.on_further)
        self.frame.back_wanted.connect(self.on_back)
        self.frame.further_wanted.connect(self.on_further)
        for moved in (self.sections.scrolling, self.key_shown.scrolling, self.bundles.table, self.merged.table):
            moved.touched.connect(self.touched)
        self.places.touched.connect(self.touched)

    def heading(self) -> str:
        """The page."""
        return BundleSentences(self.tongue.language).page()

    def start(self) -> None:
        """Nothing of the one before is left."""
        self._forget()

    def enter(self) -> None:
        """Ask for the mark of the key; the keyboard is where most want to go."""
        self.ordered.emit(AskKeyMark())
        if self.frame.view is self.sections:
            self.sections.take.setFocus()

    def leave(self) -> None:
        """Forget the key and all names; what is being written or taken in goes on."""
        self._forget()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self.frame.dress(look)
        for view in self._views:
            view.dress(look)

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of the orders; only the last one counts."""
        match news:
            case Places(places) if self.frame.view is self.places:
                self.places.show_places(places)
            case FilesFound(FindFiles(endings), files) if endings == JOURNAL_ENDINGS:
                self.files = files
                self.bundles.show_files(files)
                self._say()
                if self.isVisible() and self.frame.view is self.bundles and files:
                    self.bundles.take_keyboard()
            case Progress(order, done, of) if order is self.order and order is not None:
                self.touched.emit()
                self.work.show_progress(done, of)
            case Failed(order, trouble) if order is self.order and order is not None:
                self._end(self.sections)
                self._trouble = trouble
                self._say()
                if isinstance(trouble, BundleTrouble) and trouble.fault is BundleFault.OTHER_KEY:
                    self.sections.other_key.setFocus()
            case BundleTaken() if news.order is self.order:
                self._end(self.taken)
                self.taken.show_taken(news)
            case BundlesMerged() if news.order is self.order:
                self._end(self.merged)
                self.merged.show_merged(news)
            case KeyShown(key) if isinstance(self.order, ShowKey):
                self.mark = key.mark
                self._end(self.key_shown)
                self.key_shown.show_key(key)
            case KeyMark(mark):
                self._marked(mark)
            case _:
                pass

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        for view in (self.sections, self.bundles, self.taken, self.merged, self.key_shown, self.key_entry):
            view.say()
        self._say()

    @Slot()
    def on_take(self) -> None:
        """What this station knows: where to?"""
        self._trouble = None
        self._show(self.places)
        self.places.ask(BundleSentences(self.tongue.language).where())

    @Slot()
    def on_bring(self) -> None:
        """What others know: which file?"""
        self._trouble, self.files = None, ()
        self.bundles.forget()
        self._show(self.bundles)
        self.bundles.take_keyboard()
        self.on_files_wanted()

    @Slot()
    def on_key(self) -> None:
        """Show it."""
        self._ask(ShowKey())

    @Slot()
    def on_other_key(self) -> None:
        """Which one?"""
        self._trouble, self.wanted_key = None, None
        self.key_entry.field.forget()
        self._show(self.key_entry)
        self.key_entry.field.setFocus()

    @Slot()
    def on_places_wanted(self) -> None:
        """Which places are there?"""
        self.ordered.emit(AskPlaces())

    @Slot()
    def on_files_wanted(self) -> None:
        """Which bundles are there?"""
        self.ordered.emit(FindFiles(JOURNAL_ENDINGS))

    @Slot(object)
    def on_place(self, place: Path) -> None:
        """There."""
        self._ask(TakeBundle(place))

    @Slot(object)
    def on_file(self, path: Path) -> None:
        """This one."""
        self._ask(MergeBundles((path,)))

    @Slot()
    def on_back(self) -> None:
        """To what there is."""
        self._forget()
        self.enter()

    @Slot()
    def on_further(self) -> None:
        """The main button: all files, the key that was typed, yes, or done."""
        if self.frame.view is self.bundles:
            self._ask(MergeBundles(tuple(each.path for each in self.files)))
        elif self.frame.view is self.key_entry and self.wanted_key is not None:
            self._ask(ChooseKey(self.wanted_key))
        elif self.frame.view is self.key_entry:
            self._check_key()
        else:
            self.on_back()

    def _check_key(self) -> None:
        say = BundleSentences(self.tongue.language)
        try:
            key = ExchangeKey.from_text(self.key_entry.field.text())
        except ValueError:
            self.frame.complain(say.mistyped())
            return
        if key.mark == self.mark:
            self.frame.complain(say.have_it(key.mark))
            return
        self.wanted_key = key
        self.key_entry.setEnabled(False)
        self._say()
        self.frame.further.setFocus()

    def _marked(self, mark: str) -> None:
        chosen = isinstance(self.order, ChooseKey)
        self.mark = mark
        self.sections.show_mark(mark)
        if chosen:
            self._forget()
            self.sections.take.setFocus()
            self.frame.complain(BundleSentences(self.tongue.language).changed(mark))

    def _ask(self, order: Order) -> None:
        self._trouble, self.order = None, order
        self.work.begin()
        self._show(self.work)
        self.ordered.emit(order)

    def _end(self, view: QWidget) -> None:
        self.touched.emit()
        self.order = None
        self._show(view)
        (self.frame.further if view is not self.sections else self.sections.take).setFocus()

    def _forget(self) -> None:
        self.order = self._trouble = self.wanted_key = None
        self.files = ()
        self.merged.show_merged(None)
        self.key_shown.show_key(None)
        self.key_entry.field.forget()
        self.key_entry.setEnabled(True)
        self.bundles.forget()
        self._show(self.sections)

    def _show(self, view: QWidget) -> None:
        self.frame.show_view(view)
        self._say()

    def _say(self) -> None:
        say = BundleSentences(self.tongue.language)
        say_step(self, say)
        say_trouble(self.frame, self._trouble, say)
