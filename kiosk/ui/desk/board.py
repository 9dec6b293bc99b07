"""What stands where on the help desk's page: the search on top, below it lists and one person, or one form."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.ui.broken_scanners import BrokenScanners
from kiosk.ui.desk.alike_pane import AlikePane
from kiosk.ui.desk.correct_form import CorrectForm
from kiosk.ui.desk.desk_phrases import DeskSentences
from kiosk.ui.desk.form import Form
from kiosk.ui.desk.narrow import is_narrow, is_tight
from kiosk.ui.desk.nobody_box import NobodyBox
from kiosk.ui.desk.note_form import NoteForm
from kiosk.ui.desk.notice_row import NoticeRow
from kiosk.ui.desk.person_pane import PersonPane
from kiosk.ui.desk.results_list import ResultsList
from kiosk.ui.desk.touch_keys import TouchKeys
from kiosk.ui.desk.waiting_panel import WaitingPanel
from kiosk.ui.desk.walk_in_form import WalkInForm
from kiosk.ui.field import Field
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.icons import Icon
from kiosk.ui.lame_cameras import LameCameras
from kiosk.ui.look import Look
from kiosk.ui.printers import PrintersPanel
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


class Showing(Enum):
    """What the page is about now."""

    OVERVIEW = "overview"
    LIST = "list"
    PERSON = "person"
    CORRECT = "correct"
    NOTE = "note"
    WALK_IN = "walk-in"
    ALIKE = "alike"


FORMS = (Showing.CORRECT, Showing.NOTE, Showing.WALK_IN, Showing.ALIKE)
"""While one of them is open, what is typed belongs to it."""


class Board(QWidget):
    """All parts of the page; it shows and places them, and decides nothing.

    *Signals:*
    - `touched()`, `changed()`: somebody is there; there are other buttons
    """

    touched = Signal()
    changed = Signal()

    def __init__(self, settings: EventSettings, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        zone = settings.event.time_zone
        self.showing = Showing.OVERVIEW
        self._placeholders = "", ""
        self._arranged: tuple[object, ...] = ()
        self._look: Look | None = None
        self.field, self.notice = Field(self), NoticeRow(self)
        self.new_person = WordButton(icon=Icon.ACCESS, parent=self)
        self.show_keys, self.keys = WordButton(icon=Icon.LETTERS, parent=self), TouchKeys(self.field, self)
        self.show_keys.clicked.connect(self.on_keys)
        self.keys.closed.connect(self.on_no_keys)
        self.waiting, self.printers = WaitingPanel(zone, tongue), PrintersPanel(zone, tongue)
        self.cameras, self.scanners = LameCameras(tongue), BrokenScanners(tongue)
        work = QWidget()
        self._work = QBoxLayout(QBoxLayout.Direction.LeftToRight, work)
        self._work.addWidget(self.waiting, 1)
        self._devices = QVBoxLayout()
        self._devices.addWidget(self.cameras)
        self._devices.addWidget(self.scanners)
        self._devices.addWidget(self.printers, 1)
        self._work.addLayout(self._devices, 1)
        self._work_scroll = Scrolling(work, self)
        self.results, self.nobody = ResultsList(zone, self), NobodyBox(self)
        self.person = PersonPane(zone, self)
        self.correct, self.note, self.alike = CorrectForm(self), NoteForm(self), AlikePane(zone, self)
        self.walk_in = WalkInForm(settings.screen.languages, self)
        self.summary, self.overview = Words(parent=self), WordButton("quiet", parent=self)
        self._top, self._middle, self._foot = QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        self._top.addWidget(self.field, 1)
        self._top.addWidget(self.show_keys)
        self._top.addWidget(self.new_person)
        self._panes: dict[Showing, PersonPane | Form] = {
            Showing.PERSON: self.person,
            Showing.CORRECT: self.correct,
            Showing.NOTE: self.note,
            Showing.WALK_IN: self.walk_in,
            Showing.ALIKE: self.alike,
        }
        self._parts = (self._work_scroll, self.results, self.nobody, *self._panes.values())
        for part in self._parts:
            self._middle.addWidget(part, 1)
        self._foot.addWidget(self.summary, 1)
        self._foot.addWidget(self.overview)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        outside.addLayout(self._whole, 1)
        outside.addWidget(self.keys)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self.notice)
        self._whole.addLayout(self._middle, 1)
        self._whole.addLayout(self._foot)
        for source in (self._work_scroll, self.results, self.person, *self._forms):
            source.touched.connect(self.touched)
        for changing in (self.waiting, self.printers, self.person, self.alike):
            changing.changed.connect(self.changed)
        for field in self.findChildren(Field):
            self.keys.follow(field)
        QWidget.setTabOrder(self.field, self.show_keys)
        QWidget.setTabOrder(self.show_keys, self.new_person)
        QWidget.setTabOrder(self.new_person, self.notice.undo)
        self.arrange()

    @Slot()
    def on_keys(self) -> None:
        """The keyboard on the screen is wanted."""
        self.keys.show()
        self.field.setFocus()
        self.arrange()

    @Slot()
    def on_no_keys(self) -> None:
        """It is wanted no more."""
        self.keys.hide()
        self.arrange()

    def show_part(self, showing: Showing) -> None:
        """Be about this now."""
        self.showing = showing
        self.arrange()

    def speak(self, language: Language) -> None:
        """Use the words of this language; panels do by themselves."""
        say = DeskSentences(language)
        self._placeholders, self._arranged = (say.search(), say.search_short()), ()
        self.field.setAccessibleName(say.search())
        self.new_person.say(say.register_short())
        self.show_keys.say(say.keys())
        self.keys.speak(language)
        self.overview.say(say.overview())
        self._work_scroll.call(say.overview())
        self.results.speak(language)
        self.nobody.speak(language)
        for form in self._forms:
            form.speak(language)

    def dress(self, look: Look) -> None:
        """Use this look; where everything has to be low, the search stands at the bottom."""
        self._look = look
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.BottomToTop if look.low else directions.TopToBottom)
        self._whole.setSpacing(look.px(8))
        self._middle.setSpacing(look.px(14))
        self._work.setSpacing(look.px(14))
        self._devices.setSpacing(look.px(8))
        self.cameras.dress(look)
        self.scanners.dress(look)
        self.waiting.dress(look)
        self.printers.dress(look)
        self._top.setSpacing(look.px(4))
        self.field.dress(look, look.font(26))
        self.new_person.wear(look, 19, height=look.target(60))
        self.show_keys.wear(look, 19, height=look.target(60))
        self.keys.dress(look)
        self.new_person.setMaximumWidth(round(look.width * 0.42))
        self.notice.dress(look)
        self.notice.undo.setMaximumWidth(look.width if is_narrow(look) else round(look.width * 0.45))
        for part in self._parts:
            part.dress(look)
        self.summary.dress(look.font(19, STRONG), look.colours.ink, most_lines=3)
        self.overview.wear(look, 19, height=look.target(52))
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Show what belongs to what the page is about; beside each other only where there is room."""
        showing, look = self.showing, self._look
        told, offers = self.notice.has_told, self.notice.offers
        found, cases, keys = bool(self.results.matches), bool(self.waiting.cases), not self.keys.isHidden()
        asked = (showing, look, found, told, offers, cases, keys, bool(self.summary.text()))
        if asked == self._arranged:
            return
        self._arranged = asked
        narrow, tight = look is None or is_narrow(look), look is not None and is_tight(look)
        seen: dict[QWidget, bool] = dict.fromkeys(self._parts, False)
        seen[self._work_scroll] = showing is Showing.OVERVIEW
        seen[self.results] = found and (showing is Showing.LIST or (not narrow and showing is Showing.PERSON))
        seen[self.nobody] = showing is Showing.LIST and not found
        if showing in self._panes:
            seen[self._panes[showing]] = True
        # First away with what is not seen: two things never push each other.
        for part in sorted(self._parts, key=lambda part: seen[part]):
            part.setVisible(seen[part])
        directions = QBoxLayout.Direction
        alone = narrow or not cases
        self._work.setDirection(directions.TopToBottom if alone else directions.LeftToRight)
        self._work.setStretchFactor(self.waiting, 0 if alone else 1)
        self._middle.setStretchFactor(self.results, 2)
        self._middle.setStretchFactor(self.person, 3)
        searching = not tight or showing in (Showing.OVERVIEW, Showing.LIST)
        self.field.setPlaceholderText(self._placeholders[narrow])
        self.field.setVisible(searching)
        self.new_person.setVisible(searching)
        self.show_keys.setVisible(searching and not keys)
        # While a form is open, what happened before does not matter; and there is room for the form.
        hinting = showing not in FORMS and not (tight and showing is Showing.PERSON and not offers)
        self.notice.setVisible((hinting and not keys) or told)
        said = bool(self.summary.text()) and showing is Showing.LIST and not (tight or keys)
        self.summary.setVisible(said)
        self.overview.setVisible(said)

    @property
    def _forms(self) -> tuple[CorrectForm, NoteForm, WalkInForm, AlikePane]:
        return self.correct, self.note, self.walk_in, self.alike
