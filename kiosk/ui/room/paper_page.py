"""The page that prints the paper list, also from memory when the disk has failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.checkin.desk_answers import Remembered
from kiosk.checkin.desk_wishes import AskNumbers, AskRemembered
from kiosk.domain.numbers import Numbers
from kiosk.domain.registration import RegistrationId
from kiosk.domain.trouble import StoreTrouble
from kiosk.office.office import Failed
from kiosk.office.paper import PaperMade, PrintPaper
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.paper_answer import AnswerCard
from kiosk.ui.room.paper_days import DayChoice
from kiosk.ui.room.paper_phrases import PaperSentences
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class PaperPage(Page):
    """One button; if the file cannot be read, whom the desk has in memory is asked for and printed."""

    icon = PageIcon.PAPER
    group = Group.TODAY

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._settings = settings
        self._look: Look | None = None
        self._news: PaperMade | Failed | None = None
        self._busy, self._asked, self._day_known = "", False, False
        self._lead, self._later = Words(parent=self), Words(parent=self)
        self.days = DayChoice(settings.days, tongue, self)
        self.days.touched.connect(self.touched)
        self.button = WordButton("main", parent=self)
        self.button.clicked.connect(self.on_print)
        self.answer = AnswerCard(self)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._lead)
        self._list.addWidget(self.days)
        self._list.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addWidget(self.answer)
        self._list.addWidget(self._later)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.watch_buttons()
        self._say()

    def heading(self) -> str:
        """Its name."""
        return PaperSentences(self.tongue.language).heading()

    def start(self) -> None:
        """Nothing was asked for yet."""
        self._news, self._busy, self._asked = None, "", False
        self._day_known = False
        self.days.start()
        self._say()

    def enter(self) -> None:
        """Enter prints."""
        self.wished.emit(AskNumbers())
        self.button.setFocus()

    @Slot()
    def on_print(self) -> None:
        """Make it."""
        self._wait(PaperSentences(self.tongue.language).making())
        self.ordered.emit(PrintPaper(self.days.day))

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of it."""
        match news:
            case Failed(order=PrintPaper(remembered=None), trouble=StoreTrouble()) if self._busy:
                self._wait(PaperSentences(self.tongue.language).file_gone())
                self._asked = True
                self.wished.emit(AskRemembered())
            case PaperMade() | Failed(order=PrintPaper()):
                self._news, self._busy = news, ""
                self._say()
            case _:
                pass

    @Slot(object)
    def on_told(self, answer: object) -> None:
        """Which day it is; and whom the desk remembers, if that was asked for here."""
        if isinstance(answer, Numbers) and not self._day_known:
            self._day_known = True
            self.days.choose(answer.day)
        if not isinstance(answer, Remembered) or not self._asked:
            return
        self._asked = False
        self.days.choose(answer.day)
        if answer.people:
            self.ordered.emit(PrintPaper(self.days.day, answer.people, self._there(answer)))
        else:
            self._busy = ""
            self._show(*PaperSentences(self.tongue.language).nobody_remembered(), well=False)

    def _there(self, answer: Remembered) -> frozenset[RegistrationId]:
        return answer.there if self.days.day == answer.day else frozenset()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.days.say()
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(16))
        self._lead.dress(look.font(23), look.colours.ink, most_lines=12)
        self._later.dress(look.font(20), look.colours.quiet, most_lines=8)
        self.days.dress(look)
        self.button.wear(look, 26, height=look.target(72))
        self.answer.dress(look)
        self._scroll.dress(look)

    def _wait(self, sentence: str) -> None:
        self._news, self._busy = None, sentence
        self._say()

    def _say(self) -> None:
        say = PaperSentences(self.tongue.language)
        self._lead.say(say.what_for())
        self._later.say(say.ticks_later())
        self._scroll.call(say.heading())
        self.button.say(say.print())
        self.button.setEnabled(not self._busy)
        match self._news:
            case PaperMade():
                self._show(*say.made(self._news), well=bool(self._news.printer))
            case Failed():
                self._show(*say.not_made(), well=False)
            case None if self._busy:
                self._show(self._busy, "", well=True)
            case _:
                self.answer.setVisible(False)

    def _show(self, headline: str, line: str, *, well: bool) -> None:
        self.button.setEnabled(not self._busy)
        self.answer.tell(headline, line, well=well)
        self.answer.setVisible(True)
        if self._look:
            self.answer.dress(self._look)
        if self.isVisible():
            # In large text it would come below what is seen.
            self._list.activate()
            self._scroll.ensureWidgetVisible(self.answer)
            if QAccessible.isActive():
                announcement = QAccessibleAnnouncementEvent(self, self.answer.accessibleName())
                QAccessible.updateAccessibility(announcement)
