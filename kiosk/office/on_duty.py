"""Who is in the helpers' area, for what the trail says of an order."""

from __future__ import annotations

from kiosk.domain.operator import Operator


class OnDuty:
    """Written on the thread of the window, read on that of the office: one reference, changed in one go."""

    def __init__(self) -> None:
        self.operator = Operator.HELPER

    def on_came(self, operator: Operator) -> None:
        """Somebody has come in."""
        self.operator = operator
