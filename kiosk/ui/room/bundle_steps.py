"""The smaller steps of the page: which file, what was written, and what stands above and below each step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.domain.bundle import BundleTrouble
from kiosk.domain.trouble import Trouble
from kiosk.office.bundles import BundleTaken, MergeBundles
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.bundle_phrases import BundleSentences
from kiosk.ui.room.export_done import DoneView
from kiosk.ui.room.list_choose import FileChoice
from kiosk.ui.room.list_frame import StepFrame

if TYPE_CHECKING:
    from kiosk.ui.room.bundle_page import BundlePage


class BundleChoice(FileChoice):
    """Files that other stations have written."""

    def called(self) -> str:
        """The table."""
        return BundleSentences(self._tongue.language).found()

    def nothing_found(self) -> str:
        """No file is there."""
        return BundleSentences(self._tongue.language).none_found()


class TakenView(DoneView):
    """What was written, and where."""

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._taken: BundleTaken | None = None

    def show_taken(self, taken: BundleTaken) -> None:
        """This."""
        self._taken = taken
        self.say()

    def say(self) -> None:
        """Say it in the helpers' language."""
        say, taken = BundleSentences(self._tongue.language), self._taken
        if taken is not None:
            written = say.written(taken.path.name, str(taken.path.parent))
            self.show_done(written, say.entries(taken.entries, taken.mark))


def say_step(page: BundlePage, say: BundleSentences) -> None:
    """What stands above the step that is shown, and on the buttons below it."""
    frame = page.frame
    if frame.view is page.bundles:
        several = len(page.files) > 1
        frame.say(
            say.which(), say.which_hint(), back=say.back(), further=say.all_of_them(len(page.files)) if several else ""
        )
    elif frame.view is page.work:
        frame.say("", "")
        page.work.say(say.merging() if isinstance(page.order, MergeBundles) else say.writing())
    elif frame.view is page.key_shown:
        frame.say(say.shown(page.mark), say.shown_hint(), further=say.hide_it())
    elif frame.view is page.key_entry and page.wanted_key is not None:
        mark = page.wanted_key.mark
        frame.say(say.change(page.mark, mark), say.change_hint(mark), back=say.back(), further=say.change_it())
    elif frame.view is page.key_entry:
        frame.say(say.entering(), say.entering_hint(), back=say.back(), further=say.further())
    elif frame.view in (page.taken, page.merged):
        frame.say("", "", further=say.done())
    else:
        frame.say("", "")


def say_trouble(frame: StepFrame, trouble: Trouble | None, say: BundleSentences) -> None:
    """Why something could not be done, and what to do."""
    if trouble is None:
        frame.complain("")
        return
    words = say.not_taken(trouble) if isinstance(trouble, BundleTrouble) else say.store_trouble()
    frame.complain(words, say.small_print(str(trouble)))
