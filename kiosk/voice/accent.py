"""Which voice a language is spoken with, and how fast."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.domain.registration import Language

LOCALES: dict[Language, str] = {
    Language.GERMAN: "de_DE",
    Language.EASY_GERMAN: "de_DE",
    Language.ENGLISH: "en_GB",
    Language.FRENCH: "fr_FR",
    Language.UKRAINIAN: "uk_UA",
    Language.TURKISH: "tr_TR",
}
"""The voice wanted for each language, as Qt names a locale; another country's voice will do."""

RATE = -0.1
"""A little slower than the engine's own pace (-1 to 1): a hall is loud, and nobody has heard the sentence before."""

EASY_RATE = -0.35
"""Leichte Sprache is read slowly."""


def locale_for(language: Language, available: Iterable[str]) -> str | None:
    """The best of the `available` locales for a language; None without any."""
    wanted = LOCALES[language]
    fitting = sorted(name for name in available if name.partition("_")[0] == wanted.partition("_")[0])
    return wanted if wanted in fitting else next(iter(fitting), None)


def missing(available: Iterable[str]) -> tuple[Language, ...]:
    """The languages that no voice can speak."""
    names = tuple(available)
    return tuple(language for language in Language if locale_for(language, names) is None)


def rate_of(language: Language) -> float:
    """How fast a language is spoken, -1 to 1."""
    return EASY_RATE if language is Language.EASY_GERMAN else RATE


def engine_among(engines: Iterable[str]) -> str | None:
    """The engine to speak with; None without any. The mock only pretends to speak, and is refused (acceptance A3)."""
    return next((name for name in engines if name != "mock"), None)


def loudness(volume: int, loudest: int) -> float:
    """A step of the volume as Qt wants it, 0 to 1. Silence is not spoken at all; the lowest step can be heard."""
    return 0.0 if volume <= 0 else 0.25 + 0.75 * volume / loudest
