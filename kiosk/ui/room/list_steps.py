"""The steps of loading a list: their views, and what is said around each."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.list_preview import Glance
from kiosk.domain.list_words import ListTrouble
from kiosk.domain.trouble import Trouble
from kiosk.office.lists import ListResult, LoadList, LookAtList, TryList
from kiosk.settings import EventSettings
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.list_choose import FileChoice
from kiosk.ui.room.list_columns import ColumnsView
from kiosk.ui.room.list_frame import StepFrame
from kiosk.ui.room.list_loaded import LoadedView
from kiosk.ui.room.list_meanings import MeaningChoice
from kiosk.ui.room.list_phrases import ListSentences
from kiosk.ui.room.list_reasons import ListReasonSentences
from kiosk.ui.room.list_report import ReportView
from kiosk.ui.room.list_report_phrases import ListReportSentences
from kiosk.ui.room.list_waiting import WorkView

Order = LookAtList | TryList | LoadList


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the page is: the order that is being done, what is known of the list, and what went wrong last."""

    order: Order | None
    glance: Glance | None
    column: int
    result: ListResult | None
    trouble: Trouble | None


class ListSteps(StepFrame):
    """One view at a time, with its words."""

    def __init__(self, settings: EventSettings, tongue: HelperLanguage) -> None:
        super().__init__()
        self._tongue = tongue
        days = tuple(day.isoformat() for day in settings.days)
        self.files = FileChoice(settings.event.time_zone, tongue)
        self.columns, self.report, self.loaded = ColumnsView(tongue), ReportView(tongue), LoadedView(tongue)
        self.meanings, self.work = MeaningChoice(days, tongue, pronouns=settings.badges.pronouns), WorkView()
        self._steps = (self.files, self.columns, self.meanings, self.report, self.work, self.loaded)
        for view in self._steps:
            self.add(view)

    def dress(self, look: Look) -> None:
        """Use this look."""
        super().dress(look)
        for view in self._steps:
            view.dress(look)

    def forget(self) -> None:
        """Show the first step; nothing of a list is left."""
        self.files.forget()
        self.columns.show_glance(None)
        self.report.show_report(None, None, partial=False)
        self.loaded.show_loaded(None)
        self.show_view(self.files)

    def speak(self) -> None:
        """Say what stands in the views in the helpers' language."""
        for view in (self.files, self.columns, self.meanings, self.report, self.loaded):
            view.say()

    def tell(self, there: Standing) -> None:
        """Say what belongs around the view that is shown, and what went wrong."""
        say, reports = ListSentences(self._tongue.language), ListReportSentences(self._tongue.language)
        view, glance, result = self.view, there.glance, there.result
        self.further.setEnabled(True)
        if view is self.files:
            self.say(say.choose(), say.choose_hint(drops=not self.window().isFullScreen()))
        elif view is self.columns and glance:
            hint = say.columns_hint(glance.rows) if glance.named else say.name_wanted()
            self.say(say.columns(), hint, back=say.back(), further=say.further())
            self.further.setEnabled(glance.named)
        elif view is self.meanings and glance:
            name = next(each.name for each in glance.columns if each.place == there.column)
            self.say(say.meaning(ListReasonSentences(self._tongue.language).heading(name)), "", back=say.back())
        elif view is self.report and result:
            people = len(result.new) + len(result.changed) + result.unchanged
            hint = reports.report_hint(refused=bool(result.refused)) if people else reports.nothing_to_load()
            self.say(reports.report(), hint, back=say.back(), further=reports.load(people) if people else "")
        elif view is self.work:
            self.say("", "", back="" if isinstance(there.order, LoadList) else say.stop())
            self.work.say(_doing(there.order, say))
        elif view is self.loaded:
            self.say("", "", back=say.another(), further=say.to_checkup())
        self._tell_trouble(there.trouble, say)

    def _tell_trouble(self, trouble: Trouble | None, say: ListSentences) -> None:
        if trouble is None:
            self.complain("")
            return
        reasons = ListReasonSentences(self._tongue.language)
        words = reasons.fault(trouble.fault) if isinstance(trouble, ListTrouble) else say.store_trouble()
        self.complain(words, say.small_print(str(trouble)))


def _doing(order: Order | None, say: ListSentences) -> str:
    if isinstance(order, LoadList):
        return say.loading()
    return say.trying() if isinstance(order, TryList) else say.reading()
