"""Whether two people mean the same surname, however their keyboards write it."""

from __future__ import annotations

from kiosk.domain.folding import core, fold, parts, words


def is_same_surname(typed: str, kept: str) -> bool:
    """Whether `typed` is the whole surname `kept`: accents, umlauts (ue, u or ü), hyphens, apostrophes, capitals and
    particles such as "von" do not count; every letter else does.
    """
    return not _ways(typed).isdisjoint(_ways(kept))


def _ways(surname: str) -> frozenset[str]:
    spelt = (core(words(surname)), core(parts(surname)))
    return frozenset(way for each in spelt for way in fold(" ".join(each)) if way)
