"""The findings of the morning check as cards: what wants somebody first, then what can be tried, then the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.checkup.finding import OF_A_CAMERA, Check, Finding, Light, Remark
from kiosk.domain.registration import Language
from kiosk.ui.look import Look
from kiosk.ui.room.checkup_card import FindingCard
from kiosk.ui.room.checkup_phrases import CheckupSentences
from kiosk.ui.room.checkup_trial import Kind, Step, Trial

_Key = tuple[Check, str]

_FIRST = (Light.RED, Light.YELLOW)


class FindingList(QWidget):
    """Keeps a card for each thing, so that the keyboard stays where it is when something changes.

    *Signals:*
    - `tried(Trial)`, `answered(Trial, bool)`: as of the cards
    """

    tried = Signal(object)
    answered = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[_Key, FindingCard] = {}
        self._look: Look | None = None
        self.top, self._wide, self._pairs = QVBoxLayout(), QVBoxLayout(), QGridLayout()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self.top)
        self._whole.addLayout(self._wide)
        self._whole.addLayout(self._pairs)
        self._whole.addStretch(1)

    @property
    def cards(self) -> tuple[FindingCard, ...]:
        """All of them, in the order of the checks."""
        return tuple(
            self._cards[key] for key in sorted(self._cards, key=lambda key: (list(Check).index(key[0]), key[1]))
        )

    def known(self, language: Language) -> list[tuple[Finding, Light, str]]:
        """Each finding with the light that it has, and what somebody has tried about it."""
        say = CheckupSentences(language)
        return [
            (card.finding, card.light, card.trial.words(say) if card.trial else "")
            for card in self.cards
            if card.finding is not None
        ]

    def minimumSizeHint(self) -> QSize:
        """As high as it is at its width: what the cards needed when they were narrow counts no more."""
        return QSize(10, self._whole.totalHeightForWidth(max(10, self.width())))

    def clear(self) -> None:
        """Nothing is known."""
        self._keep({})

    def show_findings(self, findings: Sequence[Finding], language: Language) -> None:
        """Show these; a card that stays keeps its trial."""
        known: dict[_Key, Finding] = {_key(finding): finding for finding in findings}
        self._keep(known)
        for key, finding in known.items():
            card = self._cards.get(key)
            if card is None:
                card = self._cards[key] = FindingCard(_trial(finding), self)
                card.tried.connect(self.tried)
                card.answered.connect(self.answered)
            elif card.trial is None:
                card.trial = _trial(finding)
            card.show_finding(finding, language)
        self._arrange()

    def note(self, kind: Kind, name: str, step: Step) -> None:
        """A trial has come so far; who shows the findings again shows it."""
        for card in self._cards.values():
            if card.trial is not None and (card.trial.kind, card.trial.name) == (kind, name):
                card.trial = card.trial.at(step)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        for layout in (self._wide, self._pairs, self._whole):
            layout.setSpacing(look.px(8))
        self._arrange()

    def _keep(self, known: dict[_Key, Finding]) -> None:
        for key in self._cards.keys() - known.keys():
            card = self._cards.pop(key)
            card.hide()
            card.deleteLater()

    def _arrange(self) -> None:
        if self._look is None:
            return
        roomy = not self._look.upright and self._look.letters <= 1
        cards = self.cards
        wide = [card for card in cards if card.light in _FIRST]
        wide.sort(key=lambda card: _FIRST.index(card.light))
        wide += [card for card in cards if card not in wide and card.trial is not None]
        rest = sorted((card for card in cards if card not in wide), key=lambda card: card.light is Light.NONE)
        for layout in (self._wide, self._pairs):
            while layout.count():
                layout.takeAt(0)
        for card in wide:
            self._wide.addWidget(card)
        self._pairs.setColumnStretch(0, 1)
        self._pairs.setColumnStretch(1, int(roomy))
        for place, card in enumerate(rest):
            self._pairs.addWidget(card, *divmod(place, 2 if roomy else 1))
        before: QWidget | None = None
        for card in (*wide, *rest):
            card.dress(self._look, beside=roomy)
            card.show()
            for button in card.buttons():
                if before is not None:
                    QWidget.setTabOrder(before, button)
                before = button


def _key(finding: Finding) -> _Key:
    # Of most things there is one, whatever it is called now; of printers and cameras there are several.
    return finding.check, finding.name if finding.check in (Check.PRINTER, *OF_A_CAMERA) else ""


def _trial(finding: Finding) -> Trial | None:
    """What can be tried about this."""
    match finding:
        case Finding(remark=Remark.NO_PRINTER_FOR | Remark.ONLY_A_FOLDER):
            return None
        case Finding(check=Check.PRINTER, name=name) if name:
            return Trial(Kind.BADGE, name)
        case Finding(check=Check.SOUND, remark=Remark.SOUND_FINE):
            return Trial(Kind.SOUND)
        case Finding(check=Check.BACKUP, remark=remark) if remark not in (Remark.BACKUP_OFF, Remark.NOT_LOOKED_AT):
            return Trial(Kind.BACKUP)
        case _:
            return None
