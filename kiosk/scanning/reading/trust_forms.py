"""Which texts have a form that chance does not make."""

from __future__ import annotations

from kiosk.domain.signed import signed_ticket
from kiosk.domain.ticket import SIGNED_PREFIX, ForeignCode, read_ticket

LONG = 16
"""A ticket's text of so many characters is not made by chance.

Readers correct a broken code into a wrong one almost only in the smallest sizes, which are for short texts.
"""


def is_strong(content: bytes) -> bool:
    """Say whether one reading of this text is enough.

    Strong are signed tickets whose layout holds, pretix secrets and signatures, UUIDs (Indico, alf.io), addresses that
    carry a code, and other long codes with letters in them. Weak are short codes, where a wrong one may be another
    person's, codes of digits alone, row codes of the paper list, and everything that is no ticket.
    """
    code = read_ticket(content)
    if isinstance(code, ForeignCode) or len(content.strip()) < LONG or not any(map(str.isalpha, code)):
        return False
    return not code.startswith(SIGNED_PREFIX) or signed_ticket(code) is not None
