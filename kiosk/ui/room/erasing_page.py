"""The page for erasing: one person or everybody, with a question that no tap answers, and the proof afterwards."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from kiosk.domain.registration import Registration
from kiosk.office.erasing import (
    AskRetention,
    Erased,
    EraseEverybody,
    ErasePerson,
    FindPeople,
    People,
    Retention,
    SetHold,
)
from kiosk.office.office import Failed, Progress
from kiosk.office.places import AskPlaces, Places
from kiosk.office.saving import Save, Saved
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.page import Group, Page
from kiosk.ui.page_icons import PageIcon
from kiosk.ui.phrases_places import PlacesSentences
from kiosk.ui.places import PlaceChoice
from kiosk.ui.room.erasing_confirm import ErasingConfirm
from kiosk.ui.room.erasing_hold import ErasingHold
from kiosk.ui.room.erasing_phrases import ErasingSentences
from kiosk.ui.room.erasing_start import ErasingStart
from kiosk.ui.room.erasing_told import ErasingTold
from kiosk.ui.room.list_frame import StepFrame

HOLDS = (timedelta(days=91), timedelta(days=182), timedelta(days=365))
"""For so long after the data are due, or from today on, they can be held; an organiser can do so again."""


class ErasingPage(Page):
    """One thing after the other: whose data, is it meant, how far it is, what came of it."""

    SAVED = "certificate"
    """What is saved here, for the trail."""

    icon = PageIcon.ERASE
    group = Group.AFTER

    def __init__(self, tongue: HelperLanguage) -> None:
        super().__init__(tongue)
        self._look: Look | None = None
        self._known: Retention | None = None
        self._person: Registration | None = None
        self._done: Erased | None = None
        self._progress = (0, 0)
        self.frame = StepFrame()
        self.first, self.confirm = ErasingStart(), ErasingConfirm()
        self.holding, self.told = ErasingHold(), ErasingTold()
        self.places = PlaceChoice(tongue)
        self._saved = ""
        for view in (self.first, self.confirm, self.holding, self.told, self.places):
            self.frame.add(view)
            view.touched.connect(self.touched)
        self.places.wanted.connect(self.on_places_wanted)
        self.places.chosen.connect(self.on_place)
        self.places.cancelled.connect(self.on_place_cancelled)
        self.frame.back_wanted.connect(self.on_back)
        self.frame.further_wanted.connect(self.on_further)
        self.first.searched.connect(self.on_searched)
        self.first.person_chosen.connect(self.on_person)
        self.first.everybody_chosen.connect(self.on_everybody)
        self.first.hold_wanted.connect(self.on_hold)
        self.first.hold_ended.connect(self.on_hold_ended)
        self.confirm.agreed.connect(self.frame.further.setEnabled)
        self.confirm.entered.connect(self.on_further)
        self.holding.ready.connect(self.frame.further.setEnabled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.watch_buttons()
        self.start()

    def heading(self) -> str:
        """Its name."""
        return ErasingSentences(self.tongue.language).heading()

    def start(self) -> None:
        """Nothing of the one before is left."""
        self._person, self._done, self._known, self._saved = None, None, None, ""
        self.first.start()
        self.first.show_retention(None)
        self.confirm.start()
        self._show(self.first)

    def enter(self) -> None:
        """Ask when the data are due."""
        self.ordered.emit(AskRetention())
        if self.frame.view is self.first:
            self.first.name.setFocus()

    def leave(self) -> None:
        """Names are forgotten; an erasure goes on."""
        self.first.start()
        self._person = None
        if self.frame.view in (self.confirm, self.holding):
            self._show(self.first)

    @Slot(object)
    def on_news(self, news: object) -> None:
        """The office says something."""
        match news:
            case Retention():
                self._known = news
                self.first.show_retention(news)
                if self._look:
                    self.first.dress(self._look)
                if self.frame.view is self.holding:
                    self._show(self.first)
            case People():
                self.first.show_people(news)
                self.watch(*self.first.doors)
            case Progress(order=ErasePerson() | EraseEverybody(), done=done, of=of):
                self._progress = (done, of)
                self.touched.emit()
                self._say()
            case Places() if self.frame.view is self.places:
                self.places.show_places(news.places)
            case Saved(order=Save(what=self.SAVED), path=path):
                self._saved = PlacesSentences(self.tongue.language).saved(path.name, str(path.parent))
                self._show(self.told)
            case Failed(order=Save(what=self.SAVED)):
                self._show(self.told)
                self.frame.complain(PlacesSentences(self.tongue.language).not_saved(), str(news.trouble))
            case Erased():
                self._done, self._saved = news, ""
                self._show(self.told)
                if self.isVisible():
                    self.frame.further.setFocus()
                self.ordered.emit(AskRetention())
            case Failed(order=ErasePerson() | EraseEverybody() | SetHold() | FindPeople() | AskRetention()):
                self._failed(news)
            case _:
                pass

    @Slot(str)
    def on_searched(self, text: str) -> None:
        """Somebody is looked for."""
        self.frame.complain("")
        self.ordered.emit(FindPeople(text))

    @Slot(object)
    def on_person(self, person: Registration) -> None:
        """This person's data."""
        self._person = person
        self.confirm.start()
        self._show(self.confirm)
        self.confirm.take_keyboard()

    @Slot()
    def on_everybody(self) -> None:
        """Everybody's data."""
        self._person = None
        self.confirm.start()
        self._show(self.confirm)
        self.confirm.take_keyboard()

    @Slot()
    def on_hold(self) -> None:
        """They are to be kept longer."""
        if self._known is not None:
            begin = max(self._known.due, self._known.today)
            self.holding.start([begin + hold for hold in HOLDS])
            self._show(self.holding)

    @Slot()
    def on_hold_ended(self) -> None:
        """They need not be kept any more."""
        self.ordered.emit(SetHold(None))

    @Slot()
    def on_places_wanted(self) -> None:
        """Where can the certificate be saved?"""
        self.ordered.emit(AskPlaces())

    @Slot(object)
    def on_place(self, folder: Path) -> None:
        """Save it there."""
        if self._done is not None:
            self.ordered.emit(Save(folder, self._done.path.name, self._done.pdf, self.SAVED))

    @Slot()
    def on_place_cancelled(self) -> None:
        """Save it nowhere."""
        self._show(self.told)

    @Slot()
    def on_back(self) -> None:
        """Back to the beginning, with nothing done; or the other button of what came of it: save the certificate."""
        if self.frame.view is self.told:
            self._show(self.places)
            self.places.ask(ErasingSentences(self.tongue.language).where_to())
            return
        self._person = None
        self._show(self.first)
        self.first.name.setFocus()

    @Slot()
    def on_further(self) -> None:
        """What the main button of the present step says."""
        view = self.frame.view
        if view is self.confirm and self.confirm.is_agreed:
            language = self.tongue.language
            order = ErasePerson(self._person.id, language) if self._person else EraseEverybody(language)
            self._person, self._done, self._progress = None, None, (0, 0)
            self.first.start()
            self.confirm.start()
            self._show(self.told)
            self.ordered.emit(order)
        elif view is self.holding and (chosen := self.holding.chosen):
            self.ordered.emit(SetHold(*chosen))
        elif view is self.told and self._done:
            self._done, self._saved = None, ""
            self._show(self.first)

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self.frame.dress(look)
        for view in (self.first, self.confirm, self.holding, self.told, self.places):
            view.dress(look)

    def _failed(self, news: Failed) -> None:
        self._show(self.first)
        sentence = ErasingSentences(self.tongue.language).failure(news.trouble)
        self.frame.complain(sentence, str(news.trouble))

    def _show(self, view: ErasingStart | ErasingConfirm | ErasingHold | ErasingTold | PlaceChoice) -> None:
        self.frame.complain("")
        self.frame.show_view(view)
        self._say()

    def _say(self) -> None:
        say = ErasingSentences(self.tongue.language)
        self.first.say(say)
        self.holding.say(say)
        view = self.frame.view
        self.frame.further.setEnabled(True)
        if view is self.first:
            self.frame.say(say.title(), say.hint())
        elif view is self.confirm:
            title = self.confirm.ask_about(say, self._person, self._known.people if self._known else 0)
            self.frame.say(title, "", back=say.back(), further=say.erase())
            self.frame.further.setEnabled(self.confirm.is_agreed)
        elif view is self.holding:
            self.frame.say(say.hold_title(), say.hold_hint(), back=say.back(), further=say.keep())
            self.frame.further.setEnabled(self.holding.chosen is not None)
        elif view is self.places:
            self.frame.say(say.title(), "")
        elif self._done is None:
            self.frame.say(say.working(), "")
            self.told.tell((say.searching(*self._progress),))
        else:
            title = self.told.tell_done(say, self._done.certificate, str(self._done.path), self._saved)
            self.frame.say(title, "", back=say.save(), further=say.finish())
        if self._look:
            self.frame.dress(self._look)
