"""What stands around the pages of the helpers' area: who is in, and the groups of pages."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.operator import Operator
from kiosk.ui.page import Group
from kiosk.ui.sentences import Sentences


class AreaSentences(Sentences):
    """The head and the navigation."""

    catalogue = "helper"

    def who(self, operator: Operator) -> str:
        """Who has come in."""
        if operator is Operator.ORGANISER:
            return self.tr("Sie sind als Leitung hier.")
        return self.tr("Sie sind als Helferin oder Helfer hier.")

    def group(self, group: Group) -> str:
        """A group of pages."""
        match group:
            case Group.DOOR:
                return self.tr("Tür")
            case Group.TODAY:
                return self.tr("Heute")
            case Group.PREPARE:
                return self.tr("Vorbereiten")
            case Group.AFTER:
                return self.tr("Danach")
            case Group.HOUSE:
                return self.tr("Haus")
            case _:
                assert_never(group)

    def pages(self, group: str, count: int) -> str:
        """The same for screen readers."""
        return self.tr("{group}, %n Seiten", "", count).format(group=group)

    def lock(self) -> str:
        """The way out where no visitors are."""
        return self.tr("Sperren")

    def navigation(self) -> str:
        """What the buttons beside a page are together."""
        return self.tr("Seiten")
