"""The helper screen: calls for help, one search field, a row a person, and how printers and badges stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.checkin.ports import Match
from kiosk.domain.badge import OpenJob
from kiosk.domain.help import HelpCall
from kiosk.domain.printer import PrinterStatus
from kiosk.domain.registration import RegistrationId
from kiosk.ui.calls_panel import CallsPanel
from kiosk.ui.field import Field
from kiosk.ui.helper_head import HelperHead
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.helper_phrases import HelperSentences
from kiosk.ui.look import Look
from kiosk.ui.person_row import PersonRow
from kiosk.ui.printer_phrases import PrinterSentences
from kiosk.ui.printers import PrintersPanel
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class HelperScreen(QWidget):
    """Answer calls; search, check in by hand, take back, print again; look after printers and badges.

    *Signals:*
    - `searched(str)`, `check_in_chosen(RegistrationId)`, `withdraw_chosen(RegistrationId, str)`,
      `reprint_chosen(RegistrationId)`, `again_chosen(JobId)`, `give_up_chosen(JobId)`, `call_answered(CallId)`,
      `call_done(CallId)`, `person_wanted(RegistrationId)`, `quit_wanted()`: what the helper wants
    - `touched()`: the helper is still there
    - `left()`: back to the visitors
    """

    searched = Signal(str)
    check_in_chosen = Signal(object)
    withdraw_chosen = Signal(object, str)
    reprint_chosen = Signal(object)
    again_chosen = Signal(object)
    give_up_chosen = Signal(object)
    call_answered = Signal(object)
    call_done = Signal(object)
    person_wanted = Signal(object)
    quit_wanted = Signal()
    touched = Signal()
    left = Signal()

    def __init__(self, time_zone: str, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone, self._tongue = time_zone, tongue
        self._look: Look | None = None
        self._matches: tuple[Match, ...] = ()
        self._one_wanted = False
        self._rows: list[PersonRow] = []
        self._printers: tuple[PrinterStatus, ...] = ()
        self._jobs: tuple[OpenJob, ...] = ()
        self._head, self._field, self._notice = HelperHead(tongue, self), Field(self), Words(parent=self)
        self._head.left.connect(self.left)
        self._head.quit_wanted.connect(self.quit_wanted)
        self._field.textChanged.connect(self.on_typed)
        self.calls = CallsPanel(time_zone, tongue, self)
        self.calls.answered.connect(self.call_answered)
        self.calls.done.connect(self.call_done)
        self.calls.person_wanted.connect(self.on_person)
        self.calls.touched.connect(self.touched)
        self.panel = PrintersPanel(time_zone, tongue)
        self.panel.again_chosen.connect(self.again_chosen)
        self.panel.give_up_chosen.connect(self.give_up_chosen)
        self.panel.touched.connect(self.touched)
        self._badges, self._to_panel = Words(parent=self), WordButton(parent=self)
        self._to_panel.clicked.connect(self.on_look)
        for button in (*self._head.buttons(), self._to_panel):
            button.installEventFilter(self)
        people = QWidget()
        self._list = QVBoxLayout(people)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        self._scroll = Scrolling(people)
        self._scroll.touched.connect(self.touched)
        foot = QHBoxLayout()
        foot.addWidget(self._badges, 1)
        foot.addWidget(self._to_panel)
        self._whole = QVBoxLayout(self)
        for part in (self._head, self.calls, self._field, self._notice):
            self._whole.addWidget(part)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self.panel, 1)
        self._whole.addLayout(foot)
        tongue.changed.connect(self.on_language)
        self._say()

    def start(self) -> None:
        """Begin with an empty field and the printers; nothing of the last search is left."""
        self._head.start()
        self._field.forget()
        self.on_typed("")
        self._field.setFocus()

    @Slot(object)
    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """Show who needs help."""
        self.calls.on_calls(calls)

    @Slot(object)
    def on_person(self, person: RegistrationId) -> None:
        """Show the one person whom a call is about."""
        self._field.forget()
        self.on_typed("")
        self._one_wanted = True
        self.person_wanted.emit(person)

    @Slot(str)
    def on_typed(self, text: str) -> None:
        """Search while typing."""
        self.touched.emit()
        self._one_wanted = False
        if self._searching():
            self.searched.emit(text)
            self._choose_list()
        else:
            self.on_matches(())

    @Slot(object)
    def on_matches(self, matches: tuple[Match, ...]) -> None:
        """Show these people; an answer to a search that is over shows nobody."""
        wanted = self._searching() or self._one_wanted
        self._matches = matches if wanted else ()
        say = HelperSentences(self._tongue.language)
        self._notice.say(("" if matches else say.nobody()) if wanted else say.type_here())
        self._choose_list()
        self._fill()
        # The button that was pressed is gone with its row: back to the field, ready for the next name.
        self._scroll.to_top()
        self._field.setFocus()

    def tell(self, notice: str) -> None:
        """Show what came of the last action."""
        self._notice.say(notice)

    def show_printers(self, printers: tuple[PrinterStatus, ...], jobs: tuple[OpenJob, ...]) -> None:
        """Show how printers and open badges stand now."""
        self._printers, self._jobs = printers, jobs
        self.panel.show_printers(printers, jobs)
        self._badges.say(PrinterSentences(self._tongue.language).summary(printers, jobs))
        self._choose_list()

    @Slot()
    def on_look(self) -> None:
        """Away from the search, to printers and badges."""
        self._field.forget()
        self.on_typed("")
        self._field.setFocus()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.touched.emit()
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._whole.setContentsMargins(*[look.px(28)] * 4)
        self._whole.setSpacing(look.px(10))
        self._list.setSpacing(look.px(8))
        self._head.dress(look)
        self.calls.dress(look)
        self.panel.dress(look)
        self._scroll.dress(look)
        self._notice.dress(look.font(22, STRONG), look.colours.ink, most_lines=2)
        self._badges.dress(look.font(21, STRONG), look.colours.ink, most_lines=2)
        self._field.dress(look, look.font(28))
        self._to_panel.wear(look, 20, height=look.target(56))
        for row in self._rows:
            row.dress(look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any press anywhere on this screen says that the helper is there."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _searching(self) -> bool:
        return len(self._field.text().strip()) >= 2

    def _choose_list(self) -> None:
        """People while they are looked up, and one line that says what else wants to be looked at; else printers."""
        people = self._searching() or self._one_wanted
        self._scroll.setVisible(people)
        self.panel.setVisible(not people)
        wanted = people and bool(self._badges.text() or self._one_wanted)
        self._badges.setVisible(wanted)
        self._to_panel.setVisible(wanted)

    def _say(self) -> None:
        language = self._tongue.language
        say, printers = HelperSentences(language), PrinterSentences(language)
        self._field.setPlaceholderText(say.search())
        self._field.setAccessibleName(say.search())
        self._scroll.call(say.found_people())
        self._to_panel.say(printers.look_at_printers())
        self._badges.say(printers.summary(self._printers, self._jobs))
        for row in self._rows:
            row.speak(language)
        if not (self._searching() or self._one_wanted):
            self._notice.say(say.type_here())
        self._choose_list()

    def _fill(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [PersonRow(match, self._time_zone, self._tongue.language) for match in self._matches]
        for place, row in enumerate(self._rows):
            row.check_in_chosen.connect(self.check_in_chosen)
            row.withdraw_chosen.connect(self.withdraw_chosen)
            row.reprint_chosen.connect(self.reprint_chosen)
            for button in row.findChildren(QPushButton):
                button.installEventFilter(self)
            if self._look:
                row.dress(self._look)
            self._list.insertWidget(place, row)
