"""What of the accessibility criteria holds and what does not: one list for the page, the statement and the docs."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from kiosk.domain.registration import Language
from kiosk.settings import RESOURCES, SettingsError

CRITERIA = RESOURCES / "accessibility" / "criteria.toml"

Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Standing(StrEnum):
    """How a criterion stands."""

    HOLDS = "holds"
    PARTLY = "partly"
    OPEN = "open"
    """Only people can say: it needs readers, visitors or an expert."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Said(_Part):
    """The same in German and in English."""

    de: Sentence
    en: Sentence

    def in_(self, language: Language) -> str:
        """In German for who reads German, in English for everybody else."""
        return self.de if language in (Language.GERMAN, Language.EASY_GERMAN) else self.en


class Criterion(_Part):
    """One criterion: what it asks, where it comes from, how it stands and what shows that.

    `shown_by` names tests (`tests/…/test_x.py::test_y`), pictures or pages of the repository; `gap` says what is
    missing and what helps instead, and is there exactly when the criterion does not hold in full.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[AU]\d{1,2}$")]
    asks: Said
    source: str = ""
    standing: Standing
    shown_by: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    gap: Said | None = None

    @model_validator(mode="after")
    def _tells_its_gap(self) -> Criterion:
        if (self.gap is None) != (self.standing is Standing.HOLDS):
            raise ValueError("what does not hold says what is missing, and only that")
        return self


class Conformity(_Part):
    """All criteria, in order; `A` are those of accessibility, `U` those of a kiosk that nobody has to explain.

    `also_missing` is what no criterion asks for and somebody may still miss.
    """

    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1)]
    also_missing: tuple[Said, ...] = ()

    @property
    def accessibility(self) -> tuple[Criterion, ...]:
        """The criteria that the statement is about."""
        return tuple(each for each in self.criteria if each.id.startswith("A"))

    def gaps(self, language: Language) -> tuple[str, ...]:
        """What visitors should know that this station cannot do yet, or that nobody has tested yet, in sentences."""
        gaps = [each.gap for each in self.accessibility if each.gap is not None]
        return tuple(each.in_(language) for each in (*gaps, *self.also_missing))


def read_conformity(path: Path = CRITERIA) -> Conformity:
    """The criteria of the bundled file. Raises SettingsError."""
    try:
        values: Mapping[str, Any] = tomllib.loads(path.read_text("utf-8"))
        return Conformity.model_validate(values)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"{path}: {place}: {first['msg']}") from error
