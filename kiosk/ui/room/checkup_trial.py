"""What can be tried at once in the morning check, and how far that is: a test badge, a sound, a backup."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.ui.room.checkup_phrases import CheckupSentences


class Kind(Enum):
    """What is tried."""

    BADGE = "badge"
    SOUND = "sound"
    BACKUP = "backup"


class Step(Enum):
    """How far it is."""

    OFFERED = "offered"
    AT_WORK = "at_work"
    ASKING = "asking"
    """Only a person can say whether it came out."""
    WELL = "well"
    NOT_SEEN = "not_seen"
    REFUSED = "refused"
    """It could not be done."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One trial; `name` is the printer's, where there are several."""

    kind: Kind
    name: str = ""
    step: Step = Step.OFFERED

    def at(self, step: Step) -> Trial:
        """The same, so far."""
        return replace(self, step=step)

    @property
    def at_work(self) -> bool:
        """Whether something is to be waited for."""
        return self.step is Step.AT_WORK

    @property
    def asks(self) -> bool:
        """Whether somebody is asked what they saw or heard."""
        return self.step is Step.ASKING

    @property
    def failed(self) -> bool:
        """Whether it did not work."""
        return self.step in (Step.NOT_SEEN, Step.REFUSED)

    def offer(self, say: CheckupSentences) -> str:
        """What stands on the button; nothing while somebody is asked."""
        if self.asks:
            return ""
        return {Kind.BADGE: say.print_badge, Kind.SOUND: say.hear, Kind.BACKUP: say.back_up}[self.kind]()

    def offer_to_readers(self, say: CheckupSentences) -> str:
        """The same for screen readers."""
        return say.print_badge_at(self.name) if self.kind is Kind.BADGE and self.offer(say) else ""

    def words(self, say: CheckupSentences) -> str:
        """How far it is, or the question; empty before anything was tried."""
        match self.step:
            case Step.OFFERED:
                return ""
            case Step.AT_WORK:
                return {Kind.BADGE: say.printing, Kind.SOUND: say.playing, Kind.BACKUP: say.backing_up}[self.kind]()
            case Step.ASKING:
                return say.heard() if self.kind is Kind.SOUND else say.came_out()
            case Step.WELL:
                well = {Kind.BADGE: say.came_out_well, Kind.SOUND: say.heard_well, Kind.BACKUP: say.backed_up}
                return well[self.kind]()
            case Step.NOT_SEEN:
                return say.not_heard() if self.kind is Kind.SOUND else say.did_not_come_out()
            case Step.REFUSED:
                not_done = {Kind.BADGE: say.not_taken, Kind.SOUND: say.not_heard, Kind.BACKUP: say.not_backed_up}
                return not_done[self.kind]()
