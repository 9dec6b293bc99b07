"""What visitors read about their badges, in whichever answer it stands."""

from __future__ import annotations

from kiosk.ui.sentences import Sentences


class BadgeSentences(Sentences):
    """Each is for the badges of `count` people. No number is said, so one and several are two sentences."""

    def printing(self, count: int) -> str:
        """They are being printed."""
        if count == 1:
            return self.tr("Ihr Namens-Schild wird gedruckt.")
        return self.tr("Ihre Namens-Schilder werden gedruckt.")

    def some_printing(self) -> str:
        """Some are being printed, others have been printed before."""
        return self.tr("Neue Namens-Schilder werden gedruckt. Die anderen sind schon gedruckt.")

    def printing_again(self, count: int) -> str:
        """They are printed once more."""
        if count == 1:
            return self.tr("Ihr Schild wird noch einmal gedruckt.")
        return self.tr("Ihre Schilder werden noch einmal gedruckt.")

    def printed(self, count: int) -> str:
        """They were printed before."""
        return (
            self.tr("Ihr Schild ist schon gedruckt.") if count == 1 else self.tr("Ihre Schilder sind schon gedruckt.")
        )

    def ready(self, desk: str) -> str:
        """It was printed before and lies at the desk."""
        return self.tr("Ihr Schild ist schon gedruckt. Es liegt am {desk} bereit.").format(desk=desk)

    def at_desk(self, count: int, desk: str) -> str:
        """They are handed out at the desk."""
        one, several = self.tr("Ihr Schild bekommen Sie am {desk}."), self.tr("Ihre Schilder bekommen Sie am {desk}.")
        return (one if count == 1 else several).format(desk=desk)

    def still_good(self) -> str:
        """Somebody went out and came back."""
        return self.tr("Ihr Schild gilt weiter.")

    def of_yesterday(self) -> str:
        """The badge of yesterday is still good."""
        return self.tr("Ihr Schild von gestern gilt auch heute.")

    def of_earlier(self, from_day: str) -> str:
        """The badge of an earlier day is still good; `from_day` as `dates.from_weekday` says it."""
        return self.tr("Ihr Schild {from_day} gilt auch heute.").format(from_day=from_day)

    def again(self) -> str:
        """The button that prints a missing badge once more."""
        return self.tr("Noch einmal drucken")
