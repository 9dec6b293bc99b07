"""The event's settings: a form over the event file, checked before anything is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from kiosk.domain.next_run import Next
from kiosk.domain.trouble import Trouble
from kiosk.office.event import EventChanged, EventRead, EventRefused, EventSaved, ReadEvent, SaveEvent
from kiosk.office.event_form import Problem, problems
from kiosk.office.office import Failed
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.room.event_form import EventFields
from kiosk.ui.room.event_phrases import EventSentences
from kiosk.ui.room.list_frame import StepFrame
from kiosk.ui.room.list_waiting import WorkView
from kiosk.ui.scrolling import Scrolling


class EventPage(Page):
    """What is typed stays until the page is left; what is saved counts from the next start on."""

    icon = PageIcon.EVENT
    group = Group.PREPARE

    def __init__(self, _settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._read: EventRead | None = None
        self._order: ReadEvent | SaveEvent | None = None
        self._saved: EventSaved | None = None
        self._problems: dict[str, Problem] = {}
        self._wrong: QWidget | None = None
        self._trouble: Trouble | None = None
        self.frame, self.work = StepFrame(self), WorkView()
        self.fields = EventFields(tongue)
        self.scrolling = Scrolling(self.fields)
        for view in (self.work, self.scrolling):
            self.frame.add(view)
        self.frame.further_wanted.connect(self.on_save)
        self.frame.back_wanted.connect(self.on_back)
        self.fields.edited.connect(self.on_edited)
        self.scrolling.touched.connect(self.touched)
        self.watch_buttons()
        self.watch(*self.findChildren(QLineEdit))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._show(self.work)

    def heading(self) -> str:
        """The page."""
        return EventSentences(self.tongue.language).page()

    def start(self) -> None:
        """Nothing of the one before is left."""
        self._forget()

    def enter(self) -> None:
        """Read what the file says now."""
        if self._read is None and self._order is None:
            self._ask(ReadEvent())

    def leave(self) -> None:
        """What was typed and not saved is forgotten."""
        self._forget()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self.frame.dress(look)
        self.work.dress(look)
        self.fields.dress(look)
        self.scrolling.dress(look)

    @Slot(object)
    def on_news(self, news: object) -> None:
        """What became of the orders; only the last one counts."""
        match news:
            case EventRead() if isinstance(self._order, ReadEvent):
                self._order = None
                self._fill(news)
                if self.isVisible():
                    self.fields.fields["name"].field.setFocus()
            case EventSaved(order, read) if order is self._order:
                self.touched.emit()
                self._order, self._saved, self._trouble = None, news, None
                self._fill(read)
                self.frame.further.setFocus()
            case EventRefused(order, found) if order is self._order:
                self.touched.emit()
                self._order = None
                self._complain(dict(found))
            case Failed(order, trouble) if order is self._order and order is not None:
                self.touched.emit()
                self._order, self._trouble = None, trouble
                if isinstance(trouble, EventChanged):
                    self._ask(ReadEvent(), keep=True)
                else:
                    self._show(self.scrolling if self._read else self.work)
            case _:
                pass

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.fields.say()
        self.fields.show_problems(self._problems)
        self._say()

    @Slot()
    def on_edited(self) -> None:
        """Something is different: it is not saved any more, and a problem that is mended is not told any more."""
        self.touched.emit()
        self._saved = self._trouble = None
        if self._problems:
            found = problems(self.fields.form())
            self._problems = {name: problem for name, problem in found.items() if name in self._problems}
            self.fields.show_problems(self._problems)
        self._say()

    @Slot()
    def on_save(self) -> None:
        """Save, or begin again with what is saved."""
        if self._saved:
            self.ordered.emit(Next.AGAIN)
        elif self._read:
            form = self.fields.form()
            if found := problems(form):
                self._complain(found)
            else:
                self._problems = {}
                self.fields.show_problems({})
                self._ask(SaveEvent(form, self._read.digest))

    @Slot()
    def on_back(self) -> None:
        """As the file has it."""
        if self._read:
            self._trouble = None
            self._fill(self._read)

    @Slot()
    def on_placed(self) -> None:
        """The first field with a problem is seen, with what is said above and below it."""
        if self._wrong is not None:
            self.scrolling.ensureWidgetVisible(self._wrong, 0, 2 * self._wrong.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever has the keyboard is seen."""
        came = event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit | QAbstractButton)
        if came and isinstance(watched, QWidget) and self.fields.isAncestorOf(watched):
            self.scrolling.ensureWidgetVisible(watched, 0, watched.height())
        return super().eventFilter(watched, event)

    def _fill(self, read: EventRead) -> None:
        self._read, self._problems, self._wrong = read, {}, None
        self.fields.show_read(read)
        self.watch(*self.fields.doors.findChildren(QLineEdit))
        self._show(self.scrolling)

    def _complain(self, found: dict[str, Problem]) -> None:
        self._problems = found
        self._show(self.scrolling)
        self._wrong = self.fields.show_problems(found)
        if self._wrong is not None:
            self._wrong.setFocus()
            # Once all that was said has its place.
            QTimer.singleShot(0, self, self.on_placed)

    def _ask(self, order: ReadEvent | SaveEvent, *, keep: bool = False) -> None:
        self._order = order
        self._trouble = self._trouble if keep else None
        if isinstance(order, ReadEvent):
            self._show(self.work)
        self.ordered.emit(order)

    def _forget(self) -> None:
        self._order = self._read = self._saved = self._trouble = self._wrong = None
        self._problems = {}
        self._show(self.work)

    def _show(self, view: QWidget) -> None:
        self.frame.show_view(view)
        self._say()

    def _changed(self) -> bool:
        return self._read is not None and self.fields.form() != self._read.form

    def _say(self) -> None:
        say = EventSentences(self.tongue.language)
        self.work.say(say.reading())
        self.scrolling.call(say.page())
        if self._read is None:
            self.frame.say("", "")
        elif self._saved:
            self.frame.say("", "", further=say.again())
        else:
            read = self._read
            where = say.stands_in(str(read.file)) if read.file == read.target else say.copied_to(str(read.target))
            self.frame.say("", where, back=say.undo() if self._changed() else "", further=say.save())
        self._say_notice(say)

    def _say_notice(self, say: EventSentences) -> None:
        if self._trouble is not None:
            words = say.changed_meanwhile() if isinstance(self._trouble, EventChanged) else say.not_saved()
            self.frame.complain(words, say.small_print(str(self._trouble)))
        elif self._problems:
            self.frame.complain(say.not_all_right(len(self._problems)))
        elif self._saved:
            days = say.saved_days() if self._saved.days_changed else ""
            self.frame.complain(f"{say.saved()} {days}".rstrip())
        else:
            self.frame.complain("")
