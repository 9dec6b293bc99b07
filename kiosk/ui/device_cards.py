"""The helpers' cards about devices that need them, one below the other; nothing while all are well."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.device_card import DeviceCard
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look


class DeviceCards(QWidget):
    """A card for each, with the next step; whoever derives from it says the words and calls `fill` when they change."""

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tongue = tongue
        self._look: Look | None = None
        self.cards: list[DeviceCard] = []
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        tongue.changed.connect(self.on_language)
        self.hide()

    @abstractmethod
    def told(self) -> Sequence[tuple[str, str]]:
        """What is wrong and the next step, for each device that is not well."""

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self.fill()

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(8))
        for card in self.cards:
            card.dress(look)

    def fill(self) -> None:
        """Show what there is to be told now."""
        told = self.told()
        while len(self.cards) > len(told):
            card = self.cards.pop()
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(told):
            self.cards.append(DeviceCard())
            self._list.addWidget(self.cards[-1])
        for card, (wrong, next_step) in zip(self.cards, told, strict=True):
            card.tell(wrong, next_step, well=False)
        if self._look is not None:
            self.dress(self._look)
        self.setVisible(bool(told))
