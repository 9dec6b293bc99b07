"""A card for one printer: its state in words, and the next step."""

from __future__ import annotations

from kiosk.domain.printer import PrinterStatus
from kiosk.domain.registration import Language
from kiosk.ui.device_card import DeviceCard
from kiosk.ui.printer_phrases import PrinterSentences


class PrinterCard(DeviceCard):
    """How one printer is doing, or that all of them are well."""

    def show_status(self, status: PrinterStatus, language: Language) -> None:
        """Show how this printer is doing."""
        say = PrinterSentences(language)
        if status.usable:
            self.tell(f"{say.name(status.name)}: {say.ready()}", "", say.taken(status.jobs, usable=True), well=True)
        else:
            advice = say.advice(status.faults[0])
            self.tell(f"{say.name(status.name)}: {advice.headline}", advice.next_step, say.rest(status), well=False)

    def show_all_ready(self, printers: tuple[PrinterStatus, ...], language: Language) -> None:
        """Say of all printers at once that they are ready."""
        say = PrinterSentences(language)
        there = say.taken(sum(printer.jobs for printer in printers), usable=True)
        self.tell(say.all_ready(), " · ".join(say.name(printer.name) for printer in printers), there, well=True)
