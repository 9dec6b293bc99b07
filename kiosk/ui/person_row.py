"""A row of the helpers' search: one person, where they stand, and what can be done for them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kiosk.checkin.ports import Match
from kiosk.domain.registration import RegistrationId
from kiosk.domain.roles import role_word
from kiosk.ui import helper_phrases as say
from kiosk.ui.theme import BOLD, CARD, INK, LINE, QUIET, STRONG, Scale
from kiosk.ui.words import Words


class PersonRow(QFrame):
    """One person and the buttons for them.

    *Signals:*
    - `check_in_chosen(RegistrationId)`, `withdraw_chosen(RegistrationId, str)`, `reprint_chosen(RegistrationId)`
    """

    check_in_chosen = Signal(object)
    withdraw_chosen = Signal(object, str)
    reprint_chosen = Signal(object)

    def __init__(self, match: Match, time_zone: str, scale: Scale, *, upright: bool) -> None:
        super().__init__()
        person = match.registration
        self._id: RegistrationId = person.id
        self.setObjectName("row")
        name, about = Words(), Words()
        name.say(f"{person.attendee.last_name}, {person.attendee.first_name}".strip(", "))
        standing = say.standing(person, match.since, time_zone)
        about.say(" · ".join(part for part in (person.attendee.organisation, role_word(person.role), standing) if part))
        name.dress(scale.font(25, BOLD), INK, most_lines=2)
        about.dress(scale.font(19), QUIET, most_lines=3)
        text = QVBoxLayout()
        text.setSpacing(scale.px(2))
        text.addWidget(name)
        text.addWidget(about)
        doors = QHBoxLayout()
        doors.setSpacing(scale.px(10))
        if match.since is None:
            doors.addWidget(self._button(say.CHECK_IN, self.on_check_in, "main", scale))
        else:
            doors.addWidget(self._button(say.WITHDRAW, self.on_withdraw, "", scale))
        doors.addWidget(self._button(say.REPRINT, self.on_reprint, "", scale))
        # Upright the buttons go below: beside them a long name would have no room.
        whole = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, self)
        whole.setContentsMargins(scale.px(18), scale.px(10), scale.px(14), scale.px(10))
        whole.setSpacing(scale.px(10))
        whole.addLayout(text, 1)
        whole.addLayout(doors)
        self.setStyleSheet(
            f"#row {{ background: {CARD}; border: {scale.px(1)}px solid {LINE}; border-radius: {scale.px(10)}px; }}"
        )

    @Slot()
    def on_check_in(self) -> None:
        """Check in by hand."""
        self.check_in_chosen.emit(self._id)

    @Slot()
    def on_withdraw(self) -> None:
        """Take the check-in back; asked twice, as the two buttons lie close to each other."""
        button = self.sender()
        if isinstance(button, QPushButton) and button.text() != say.WITHDRAW_SURE:
            button.setText(say.WITHDRAW_SURE)
            return
        self.withdraw_chosen.emit(self._id, say.REASON)

    @Slot()
    def on_reprint(self) -> None:
        """Print the badge once more."""
        self.reprint_chosen.emit(self._id)

    def _button(self, text: str, slot: object, weight: str, scale: Scale) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setProperty("weight", weight)
        button.setFont(scale.font(20, STRONG))
        button.setMinimumHeight(scale.px(58))
        button.clicked.connect(slot)
        return button
