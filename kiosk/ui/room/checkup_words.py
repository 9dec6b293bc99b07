"""The words for any finding of the morning check, for the page and the command line."""

from __future__ import annotations

from kiosk.checkup.finding import Finding
from kiosk.domain.registration import Language
from kiosk.ui.room.checkup_devices import DeviceSentences
from kiosk.ui.room.checkup_exchange import ExchangeFindingSentences
from kiosk.ui.room.checkup_safety import SafetySentences
from kiosk.ui.room.checkup_station import StationSentences
from kiosk.ui.room.checkup_told import Told


def told_of(finding: Finding, language: Language) -> Told:
    """What it means, and what to do."""
    for sentences in (
        DeviceSentences(language),
        StationSentences(language),
        SafetySentences(language),
        ExchangeFindingSentences(language),
    ):
        if (told := sentences.told(finding)) is not None:
            return told
    raise LookupError(f"nobody has words for {finding.remark}")
