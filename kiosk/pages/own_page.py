"""An organiser's own template with a built-in one behind it, which prints what the own one does not."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from pypdf import PdfReader, PdfWriter

from kiosk.domain.badge import Badge
from kiosk.pages.page import BadgePage, Fit
from kiosk.pages.several import halved
from kiosk.pages.typesetting import TemplateTrouble


class OwnPage:
    """Makes pages after `own`; a badge that it does not make is made after `instead`, and `report` hears why.

    A page is refused, too, if it is not one page a badge. How the text fits only `own` can say.
    """

    def __init__(self, own: BadgePage, instead: BadgePage, report: Callable[[str], None]) -> None:
        self._own = own
        self._instead = instead
        self._report = report

    @property
    def name(self) -> str:
        """The own template's name."""
        return self._own.name

    def try_out(self, badge: Badge) -> None:
        """Make one page with the own template alone. Raises TemplateTrouble."""
        self._strictly([badge])

    def pdf(self, badge: Badge) -> bytes:
        """One badge as a PDF of one page. Raises TemplateTrouble if the built-in template fails, too."""
        return self.pdf_of_all([badge])

    def pdf_of_all(self, badges: Sequence[Badge]) -> bytes:
        """These badges, at least one, as one PDF; only those that the own template does not make look different."""
        try:
            return self._strictly(badges)
        except TemplateTrouble as trouble:
            parts = halved(badges, trouble, lambda some: [self._strictly(some)], self._stand_in)
        return parts[0] if len(parts) == 1 else _joined(parts)

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        """The badge as a picture, `ppi` pixels an inch. Raises TemplateTrouble if the built-in template fails, too."""
        try:
            return self._own.png(badge, ppi)
        except TemplateTrouble as trouble:
            self._tell(trouble)
            return self._instead.png(badge, ppi)

    def fit(self, badge: Badge) -> Fit:
        """How the text of this badge comes out. Raises TemplateTrouble if the own template does not say it."""
        return self._own.fit(badge)

    def fits(self, badges: Sequence[Badge]) -> Sequence[Fit]:
        """How the text of each badge comes out. Raises TemplateTrouble if the own template does not say it."""
        return self._own.fits(badges)

    def _stand_in(self, badge: Badge, trouble: TemplateTrouble) -> bytes:
        self._tell(trouble)
        return self._instead.pdf(badge)

    def _tell(self, trouble: TemplateTrouble) -> None:
        self._report(f"Some badges of {self._own.name} are printed as {self._instead.name}. {trouble}")

    def _strictly(self, badges: Sequence[Badge]) -> bytes:
        pdf = self._own.pdf_of_all(badges)
        pages = len(PdfReader(io.BytesIO(pdf)).pages)
        if pages != len(badges):
            raise TemplateTrouble(f"{self._own.name}: makes {pages} pages of {len(badges)} badges, not one each.")
        return pdf


def _joined(pdfs: Sequence[bytes]) -> bytes:
    writer, joined = PdfWriter(), io.BytesIO()
    for pdf in pdfs:
        writer.append(io.BytesIO(pdf))
    writer.write(joined)
    return joined.getvalue()
