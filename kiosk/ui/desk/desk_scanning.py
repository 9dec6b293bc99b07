"""The help desk by hand scanner: whoever's code it is is opened, and nothing is typed anywhere."""

from __future__ import annotations

from kiosk.checkin.desk_answers import ScanOpened
from kiosk.checkin.desk_wishes import OpenScanned
from kiosk.domain.hand_scan import HandScan
from kiosk.ui.desk.board import FORMS
from kiosk.ui.desk.case_row import registration_of_case
from kiosk.ui.desk.desk_typing import DeskTyping
from kiosk.ui.scanner_phrases import ScannerSentences


class DeskScanning(DeskTyping):
    """What a scan does, wherever the keyboard is."""

    def on_scan(self, scan: HandScan) -> None:
        """A code was scanned: who is it?"""
        if not self.isVisible():
            return
        if self.board.showing in FORMS:
            # What was typed there is not lost to it.
            self._say_of_scan(ScannerSentences(self.tongue.language).form_first())
        else:
            self.wished.emit(OpenScanned(scan))

    def on_scan_opened(self, answer: ScanOpened) -> None:
        """The desk knows: the person, of a group the first, with the others beside; or nobody."""
        if not answer.people:
            self._say_of_scan(ScannerSentences(self.tongue.language).nobody(answer))
            return
        if self._case is not None and registration_of_case(self._case) is not None:
            self._case = None
        self._forget_person()
        self.board.field.forget()
        self.board.results.show_matches((), "")
        self.board.notice.tell("")
        self.open_person(answer.people[0])

    def _say_of_scan(self, sentence: str) -> None:
        self.board.notice.tell(sentence)
        self.board.arrange()
