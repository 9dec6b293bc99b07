"""What stands on the sheet of a morning check: the findings in a language, the gravest first."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.checkup.finding import Finding, Light, worst
from kiosk.checkup.orders import MakeSheet
from kiosk.domain.registration import Language
from kiosk.pages.checkup_sheet import Sheet, SheetRow
from kiosk.ui.room.checkup_names import CheckSentences
from kiosk.ui.room.checkup_phrases import CheckupSentences
from kiosk.ui.room.checkup_words import told_of

_GRAVEST_FIRST = (Light.RED, Light.YELLOW, Light.GREEN, Light.NONE)


def sheet_of(findings: Iterable[tuple[Finding, Light, str]], language: Language) -> MakeSheet:
    """The order for the sheet; each finding with the light that it has, and what somebody has tried about it."""
    say = CheckupSentences(language)
    known = sorted(findings, key=lambda each: _GRAVEST_FIRST.index(each[1]))
    lights = [light for _, light, _ in known]
    light = worst(lights)
    return MakeSheet(
        Sheet(
            language,
            say.heading(),
            light.value,
            say.headline(light, lights.count(Light.YELLOW), lights.count(Light.RED)),
            (),
            (say.what(), say.result()),
            tuple(_row(finding, light, tried, language) for finding, light, tried in known),
            say.checked_by(),
        ),
        say.event(),
        say.station(),
        say.checked_at(),
    )


def _row(finding: Finding, light: Light, tried: str, language: Language) -> SheetRow:
    names, told = CheckSentences(language), told_of(finding, language)
    says = f"{told.says} {tried}".strip()
    return SheetRow(light.value, names.light(light), names.about(finding), says, told.to_do)
