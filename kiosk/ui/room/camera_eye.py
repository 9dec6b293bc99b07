"""A card for one camera in use: its picture, what the reader makes of it, and what light and lens are like."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checkup.camera_watch import CameraWatch
from kiosk.checkup.finding import Check, Finding, Light, Remark, worst
from kiosk.domain.registration import Language
from kiosk.scanning.eye_view import EyeView
from kiosk.ui.camera_phrases import CameraAdvice
from kiosk.ui.card import Card
from kiosk.ui.look import Look
from kiosk.ui.room.camera_phrases import CameraPageSentences
from kiosk.ui.room.camera_picture import CameraPicture
from kiosk.ui.room.checkup_light import LightPlate
from kiosk.ui.room.checkup_words import told_of
from kiosk.ui.room.list_lines import Lines
from kiosk.ui.theme import BOLD, STRONG

STAYS = 4
"""So many pictures without a code are awaited, of five a second: a word that flickers cannot be read."""

MOST_SAID = 2
"""So many things about light and lens are said at a time, the gravest first: one is mended after the other."""


class CameraEye(Card):
    """Of one of two cameras it says which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._view: EyeView | None = None
        self._watch = CameraWatch()
        self._shown: EyeView | None = None
        self._without = 0
        self.light = Light.NONE
        self.picture, self._plate = CameraPicture(self), LightPlate(self)
        self._name, self.sight, self.judged, self._mode = (Lines(parent=self) for _ in range(4))
        judged = QHBoxLayout()
        judged.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        judged.addWidget(self.judged, 1)
        self._judged = judged
        self._texts = QVBoxLayout()
        self._texts.addWidget(self._name)
        self._texts.addWidget(self.sight)
        self._texts.addLayout(judged)
        self._texts.addWidget(self._mode)
        self._texts.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._whole.addLayout(self._texts, 1)

    @property
    def reads(self) -> bool:
        """Whether a code was read in the newest picture."""
        return self._view is not None and bool(self._view.seen.sightings)

    def clear(self, language: Language) -> None:
        """Nothing is known yet; no picture stays."""
        self._view = self._shown = None
        self._watch = CameraWatch()
        self.say(language)

    def note(self, view: EyeView, language: Language) -> None:
        """The camera sees this now."""
        self._view = view
        self._watch.note(view)
        self._without = 0 if self._shows_more(view) else self._without + 1
        if self._without in (0, STAYS):
            self._shown, self._without = view, 0
        self.say(language)

    def say(self, language: Language) -> None:
        """Say what is known in this language."""
        say, view = CameraPageSentences(language), self._view
        if view is None:
            self.picture.show_preview(None, say.starting())
            self.picture.call(say.starting())
            for words in (self._name, self.sight, self.judged, self._mode):
                self._show(words, "")
            self._plate.hide()
            return
        name = CameraAdvice(language).which(view.place) if view.place else ""
        name = ": ".join(part for part in (name, view.name) if part) or say.heading()
        self._show(self._name, name)
        self.picture.call(say.picture_of(name))
        self.picture.show_preview(view.preview, say.no_picture() if view.lame is not None else say.starting())
        self._show(self.sight, self._sight(self._shown or view, say))
        self._judge(view, say, language)
        fps = view.facts.fps if view.facts is not None else None
        self._show(self._mode, say.mode(view.mode, fps) if view.mode is not None and view.lame is None else "")

    def dress(self, look: Look, picture: QSize, *, beside: bool) -> None:
        """Use this look, with a picture of this size `beside` the texts or above them."""
        self._look = look
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        edge = look.px(12)
        self._whole.setContentsMargins(edge, edge, edge, edge)
        self._whole.setSpacing(look.px(14 if beside else 8))
        self._texts.setSpacing(look.px(6))
        self._judged.setSpacing(look.px(10))
        self.picture.dress(look, picture)
        self._name.dress(look.dense(21, BOLD), look.colours.ink, most_lines=3)
        self.sight.dress(look.dense(20, STRONG), look.colours.ink, most_lines=6)
        self.judged.dress(look.dense(19), look.colours.ink, most_lines=12)
        self._mode.dress(look.dense(16), look.colours.quiet, most_lines=4)
        self._colour(look)

    def _shows_more(self, view: EyeView) -> bool:
        """Whether there is at least as much to see as what is said."""
        said = self._shown
        if said is None or view.lame is not None or said.lame is not None:
            return True
        return _seen(view) >= _seen(said)

    def _sight(self, view: EyeView, say: CameraPageSentences) -> str:
        if view.lame is not None or view.preview is None:
            return ""
        if view.seen.sightings:
            return say.reads()
        return say.cannot_read(view.hint) if view.seen.unread else say.sees_none()

    def _judge(self, view: EyeView, say: CameraPageSentences, language: Language) -> None:
        found = self._watch.findings("")
        wrong = [finding for finding in found if _is_wrong(finding)]
        if any(finding.remark is Remark.TOO_DARK for finding in wrong):
            # Light mends both.
            wrong = [finding for finding in wrong if finding.remark is not Remark.LONG_EXPOSURE]
        # A light that is red counts before one that is yellow; else they stand in the order of the checks.
        wrong.sort(key=lambda finding: finding.light is not Light.RED)
        before = self.light
        self.light = worst(finding.light for finding in wrong) if wrong else Light.GREEN if found else Light.NONE
        if wrong:
            told = [told_of(finding, language) for finding in wrong[:MOST_SAID]]
            text = "\n".join(f"{each.says} {each.to_do}".rstrip() for each in told)
        elif not found:
            text = ""
        else:
            sharp = any(finding.check is Check.SHARPNESS for finding in found)
            text = say.all_well() if sharp else say.light_well()
        self._show(self.judged, text)
        self._plate.setVisible(bool(text))
        self._plate.show_light(self.light)
        if before is not self.light and self._look is not None:
            self._colour(self._look)

    def _colour(self, look: Look) -> None:
        colours = look.colours
        ground = colours.notice if self.light in (Light.YELLOW, Light.RED) else colours.card
        self._plate.dress(round(look.dense(34).pixelSize()), colours, ground)
        self.colour(ground, colours.line, border=look.px(colours.border / 2), radius=look.px(10))

    def _show(self, words: Lines, text: str) -> None:
        words.say(text)
        words.setVisible(bool(text))


def _seen(view: EyeView) -> int:
    return 2 if view.seen.sightings else 1 if view.seen.unread else 0


def _is_wrong(finding: Finding) -> bool:
    # That no code is there is said above, as long as nobody holds one up.
    fault = finding.check is not Check.CAMERA or finding.camera is not None
    return fault and finding.light in (Light.YELLOW, Light.RED)
