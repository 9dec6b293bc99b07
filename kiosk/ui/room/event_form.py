"""The form of the event's settings: sections of fields and ticks, filled from values and read back into them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.domain.rules import LateRegistration
from kiosk.office.event import EventRead
from kiosk.office.event_form import LONGEST_WORDS, OVERRULED, EventForm, Problem, days_of
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.event_doors import DoorFields
from kiosk.ui.room.event_fields import FormField, FormTick, Section
from kiosk.ui.room.event_languages import LanguageOrder
from kiosk.ui.room.event_phrases import LONGEST, EventSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.table import Table
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton

TEXTS: Mapping[str, tuple[str, ...]] = {
    "event": ("name", "days", "help_place", "help_place_en"),
    "admission": ("helper_roles",),
    "contact": ("contact_name", "contact_function", "contact_organisation", "contact_email"),
}
"""The fields of each section."""


class EventFields(QWidget):
    """All of it, one section below the other.

    *Signals:*
    - `edited()`: something was typed or ticked
    """

    edited = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._read: EventRead | None = None
        self.fields = {
            name: FormField(LONGEST.get(name, LONGEST_WORDS) + 1) for names in TEXTS.values() for name in names
        }
        self.doors = DoorFields(tongue)
        self.languages = LanguageOrder()
        self.names, self.look_up = FormTick(), FormTick()
        self.late = {late: WordButton(parent=self) for late in LateRegistration}
        self.anyway = {outcome: FormTick() for outcome in OVERRULED}
        self._questions = Lines(), Lines()
        self._station = Table()
        self.sections = {name: Section() for name in ("event", "doors", "screen", "admission", "contact", "station")}
        self._grids = {section: QGridLayout() for section in TEXTS}
        self._whole = QVBoxLayout(self)
        self._build()

    def show_read(self, read: EventRead) -> None:
        """Fill all fields with this."""
        self._read = read
        form = read.form
        for name, field in self.fields.items():
            field.field.setText(getattr(form, name))
        self.doors.show_days(days_of(form), form.doors)
        self.languages.show_languages(form.languages)
        self.names.setChecked(form.names)
        self.look_up.setChecked(form.look_up)
        for late, button in self.late.items():
            button.setChecked(late is form.late)
        for outcome, tick in self.anyway.items():
            tick.setChecked(outcome in form.admit_anyway)
        self.show_problems({})
        self.say()

    def form(self) -> EventForm:
        """What stands in the fields now."""
        assert self._read is not None
        texts = {name: field.field.text() for name, field in self.fields.items()}
        return replace(
            self._read.form,
            **texts,
            doors={**self._read.form.doors, **self.doors.doors()},
            languages=self.languages.languages,
            names=self.names.isChecked(),
            look_up=self.look_up.isChecked(),
            late=next(late for late, button in self.late.items() if button.isChecked()),
            admit_anyway=frozenset(outcome for outcome, tick in self.anyway.items() if tick.isChecked()),
        )

    def show_problems(self, problems: Mapping[str, Problem]) -> QWidget | None:
        """Say what is wrong at each field; returns the first of them."""
        say = EventSentences(self._tongue.language)
        told = {name: say.problem(problem) for name, problem in problems.items()}
        for name, field in self.fields.items():
            field.show_problem(told.get(name, ""))
        self.doors.show_problems(told)
        self.languages.show_problem(told.get("languages", ""))
        wrong: list[QWidget] = [field.field for name, field in self.fields.items() if name in told]
        wrong += self.doors.wrong(told)
        wrong += [self.languages.ticks[0]] if "languages" in told else []
        return min(wrong, key=lambda field: field.mapTo(self, field.rect().topLeft()).y(), default=None)

    def say(self) -> None:
        """Say everything in the helpers' language."""
        say = EventSentences(self._tongue.language)
        for name, section in self.sections.items():
            section.say(say.section(name), say.about(name))
        for name, field in self.fields.items():
            field.call(say.field(name))
        self.doors.say()
        self.languages.say(say)
        self.names.say(say.names())
        self.look_up.say(say.look_up())
        late_question, anyway_question = self._questions
        late_question.say(say.late_question())
        anyway_question.say(say.anyway_question())
        for late, button in self.late.items():
            button.say(say.late(late), f"{say.late_question()} {say.late(late)}")
        for outcome, tick in self.anyway.items():
            tick.say(say.anyway(outcome))
        self._station.call(say.section("station"))
        lines = self._read.station if self._read else ()
        rows = [(say.station(line.key), say.value(line.key, line.value)) for line in lines]
        self._station.show_rows(say.station_headings(), rows)

    def dress(self, look: Look) -> None:
        """Use this look; fields stand beside each other where there is room."""
        self._whole.setSpacing(look.px(12))
        many = 1 if look.upright or look.letters > 1 else 2
        for section, grid in self._grids.items():
            grid.setHorizontalSpacing(look.px(20))
            grid.setVerticalSpacing(look.px(8))
            for place, name in enumerate(TEXTS[section]):
                grid.addWidget(self.fields[name], place // many, place % many)
        for field in self.fields.values():
            field.dress(look)
        for its in self.sections.values():
            its.dress(look)
        self.doors.dress(look)
        self.languages.dress(look)
        for tick in (self.names, self.look_up, *self.anyway.values()):
            tick.wear(look)
        for question in self._questions:
            question.dress(grown(look, 18), look.colours.ink, most_lines=3)
        for button in self.late.values():
            button.put_on(look, grown(look, 19, STRONG), height=look.target(52))
        self._station.dress(look)
        self._station.setFixedHeight(max(look.px(60), self._station.natural_height()))

    @Slot()
    def on_days(self) -> None:
        """Other days have other doors."""
        self.doors.show_days(days_of(self.form()), self.form().doors)
        self.edited.emit()

    def _build(self) -> None:
        self._whole.setContentsMargins(0, 0, 0, 0)
        for name, section in self.sections.items():
            self._whole.addWidget(section)
            if name in self._grids:
                holder = QWidget()
                holder.setLayout(self._grids[name])
                self._grids[name].setContentsMargins(0, 0, 0, 0)
                section.add(holder)
        self._whole.addStretch(1)
        screen, admission = self.sections["screen"], self.sections["admission"]
        self.sections["doors"].add(self.doors)
        late_question, anyway_question = self._questions
        screen_parts: list[QWidget] = [self.names, self.look_up, self.languages]
        for part in screen_parts:
            screen.add(part)
        admission_parts: list[QWidget] = [late_question, *self.late.values(), anyway_question, *self.anyway.values()]
        for part in admission_parts:
            admission.add(part)
        self.sections["station"].add(self._station)
        for button in self.late.values():
            button.setCheckable(True)
            button.setAutoExclusive(True)
        for name, field in self.fields.items():
            field.edited.connect(self.on_days if name == "days" else self.edited)
        for tick in (self.names, self.look_up, *self.anyway.values(), *self.late.values()):
            tick.clicked.connect(self.edited)
        self.doors.edited.connect(self.edited)
        self.languages.edited.connect(self.edited)
