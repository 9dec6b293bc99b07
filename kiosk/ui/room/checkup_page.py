"""The morning check as a page: all is looked at by itself, what wants somebody comes first, and things are tried."""

from __future__ import annotations

from PySide6.QtCore import QMetaMethod, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.checkup.camera_watch import CamerasWatch
from kiosk.checkup.finding import Finding, Remark
from kiosk.checkup.orders import (
    BadgePrinted,
    LetBeHeard,
    LookAt,
    LookedAt,
    Part,
    PrintTestBadge,
    SheetMade,
    WasHeard,
)
from kiosk.office.backups import BackupMissed, BackUpNow, BackupTaken
from kiosk.office.office import Failed
from kiosk.scanning.eye_view import EyeView
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.checkup_paper import sheet_of
from kiosk.ui.room.checkup_phrases import CheckupSentences
from kiosk.ui.room.checkup_trial import Kind, Step, Trial
from kiosk.ui.room.checkup_view import CheckupView
from kiosk.ui.saving import Saving


class CheckupPage(Page):
    """Looks at everything when it is opened first, and again when somebody wants it.

    *Signals:*
    - `camera_wanted(bool)`: for the scanner of a kiosk, which then tells `on_camera`; where nobody listens, the office
      is asked
    """

    camera_wanted = Signal(bool)
    icon = PageIcon.CHECKUP
    group = Group.TODAY

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(tongue, parent)
        self._found: dict[Part, tuple[Finding, ...]] = {}
        self._open: set[Part] = set()
        self._cameras = CamerasWatch()
        self._saved = ""
        self._view = CheckupView(self)
        self._view.again_wanted.connect(self.on_again)
        self._view.save_wanted.connect(self.on_save)
        self._view.tried.connect(self.on_tried)
        self._view.answered.connect(self.on_answered)
        self._view.touched.connect(self.touched)
        self._saving = Saving(self._view, "morning-check", tongue, self)
        self._saving.ordered.connect(self.ordered)
        self._saving.touched.connect(self.touched)
        self._saving.told.connect(self.on_saved)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._saving)
        self._say()

    def heading(self) -> str:
        """The morning check."""
        return CheckupSentences(self.tongue.language).heading()

    def start(self) -> None:
        """What was found an hour ago says nothing."""
        self._found.clear()
        self._open.clear()
        self._view.list.clear()
        self._saving.start()
        self._say()

    def enter(self) -> None:
        """Look at everything, if nobody has since somebody came."""
        self._view.enter()
        if not self._found and not self._open:
            self._look_at_all()
        elif self._has_scanner():
            self._watch_camera()

    def leave(self) -> None:
        """The camera need not tell any more."""
        self.camera_wanted.emit(False)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._saving.dress(look)
        self._view.dress(look)

    @Slot(object)
    def on_camera(self, view: EyeView) -> None:
        """The scanner says how well a camera sees."""
        if not self.isVisible():
            return
        read_before = self._has_read()
        self._cameras.note(view)
        if self._found.get(Part.CAMERA) != self._cameras.findings:
            self._found[Part.CAMERA] = self._cameras.findings
            self._say()
        if self._has_read() and not read_before:
            self.touched.emit()

    @Slot(object)
    def on_news(self, news: object) -> None:
        """The office has looked or tried."""
        self._saving.on_news(news)
        match news:
            case SheetMade(name, pdf):
                self._saving.offer(name, pdf)
            case LookedAt(part, findings):
                self._found[part] = findings
                self._open.discard(part)
            case BadgePrinted(printer):
                self._view.list.note(Kind.BADGE, printer, Step.ASKING)
            case WasHeard(said):
                self._view.list.note(Kind.SOUND, "", Step.ASKING if said else Step.REFUSED)
            case BackupTaken():
                self._view.list.note(Kind.BACKUP, "", Step.WELL)
                self._look_at(Part.QUICK)
            case Failed(PrintTestBadge(printer)):
                self._view.list.note(Kind.BADGE, printer, Step.REFUSED)
            case Failed(LetBeHeard()):
                self._view.list.note(Kind.SOUND, "", Step.REFUSED)
            case Failed(BackUpNow()) | BackupMissed():
                self._view.list.note(Kind.BACKUP, "", Step.REFUSED)
                self._look_at(Part.QUICK)
            case Failed(LookAt(part)):
                self._open.discard(part)
            case _:
                return
        self._say()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    @Slot()
    def on_again(self) -> None:
        """Somebody wants everything looked at once more."""
        self.touched.emit()
        self._look_at_all()

    @Slot()
    def on_save(self) -> None:
        """Somebody wants it on paper."""
        self.touched.emit()
        language = self.tongue.language
        self.ordered.emit(sheet_of(self._view.list.known(language), language))

    @Slot(str)
    def on_saved(self, told: str) -> None:
        """What came of the file."""
        self._saved = told
        self._say()

    @Slot(object)
    def on_tried(self, trial: Trial) -> None:
        """Try this, unless it is being tried."""
        self.touched.emit()
        if trial.at_work:
            return
        self._view.list.note(trial.kind, trial.name, Step.AT_WORK)
        match trial.kind:
            case Kind.BADGE:
                self.ordered.emit(PrintTestBadge(trial.name))
            case Kind.SOUND:
                self.ordered.emit(LetBeHeard())
            case Kind.BACKUP:
                self.ordered.emit(BackUpNow())
        self._say()

    @Slot(object, bool)
    def on_answered(self, trial: Trial, well: bool) -> None:
        """Somebody has seen or heard it, or not."""
        self.touched.emit()
        self._view.list.note(trial.kind, trial.name, Step.WELL if well else Step.NOT_SEEN)
        if not well and trial.kind is Kind.BADGE:
            # A printing system notices what is wrong with a printer when it has something to print.
            self._look_at(Part.SLOW)
        self._say()

    def _look_at_all(self) -> None:
        self._saved = ""
        self._look_at(Part.QUICK)
        if self._has_scanner():
            self._watch_camera()
        else:
            self._look_at(Part.CAMERA)
        self._look_at(Part.SLOW)
        self._say()

    def _look_at(self, part: Part) -> None:
        # Nothing is asked twice, and nothing while nobody looks.
        if part not in self._open and self.isVisible():
            self._open.add(part)
            self.ordered.emit(LookAt(part))

    def _watch_camera(self) -> None:
        self._cameras = CamerasWatch()
        self.camera_wanted.emit(True)

    def _has_scanner(self) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(self.camera_wanted))

    def _has_read(self) -> bool:
        return any(finding.remark is Remark.CODE_READ for finding in self._cameras.findings)

    def _say(self) -> None:
        language, at_work = self.tongue.language, bool(self._open)
        hint = CheckupSentences(language).hold_a_code() if self._has_scanner() else ""
        findings = [finding for part in self._found.values() for finding in part]
        self._view.show_findings(findings, language, at_work=at_work, line=hint if at_work else self._saved)
