"""What the two buttons say that turn pages, where not everything fits on one."""

from __future__ import annotations

from kiosk.ui.sentences import Sentences


class PagesSentences(Sentences):
    """One page back, one on, and which one this is."""

    def page(self, number: int, pages: int) -> str:
        """Where the reader is."""
        return self.tr("Seite {number} von {pages}").format(number=number, pages=pages)

    def before(self) -> str:
        """One page back."""
        return self.tr("Vorige Seite")

    def after(self) -> str:
        """One page on."""
        return self.tr("Nächste Seite")
