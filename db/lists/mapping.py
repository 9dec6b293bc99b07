"""A mapping file: which column is what and which word means what, where the list itself does not tell."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from db.lists.rows import COLUMNS
from db.lists.words import plain
from kiosk.domain.list_words import ListFault, ListTrouble

MAPPABLE = (*COLUMNS, "name")
"""What a column can be: one of the plain format's, or the whole name of a person."""

Text = Annotated[str, Field(min_length=1)]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    columns: dict[str, Text] = {}
    values: dict[str, dict[str, str]] = {}
    defaults: dict[str, str] = {}

    @model_validator(mode="after")
    def _known(self) -> Self:
        for table in (self.columns, self.values, self.defaults):
            for name in table:
                if name not in MAPPABLE:
                    raise ValueError(f"{name!r} is not one of {', '.join(MAPPABLE)}")
        return self


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What an organiser says about a list; headings and words are compared without case and signs.

    `places` says the same of columns by their place, from 0: one of ours, a day of the event in ISO form, or nothing if
    the column is not wanted. `sheet` is which sheet of a workbook is the list; without it, that is found.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[int, str] = field(default_factory=dict)
    sheet: str | None = None


def read_mapping(path: Path) -> ColumnMapping:
    """Read a TOML file with the tables [columns] (ours = "heading"), [values.ours] ("theirs" = "ours") and [defaults].

    Raises ListTrouble naming the file, the entry and what to do.
    """
    try:
        text = path.read_text("utf-8")
        file = _File.model_validate(tomllib.loads(text))
    except OSError as error:
        raise ListTrouble(
            f"{path} cannot be read ({error.strerror}); please check the name", ListFault.MAPPING
        ) from error
    except UnicodeDecodeError as error:
        raise ListTrouble(f"{path} is not in UTF-8; please save it again", ListFault.MAPPING) from error
    except tomllib.TOMLDecodeError as error:
        raise ListTrouble(f"{path} is no TOML: {error}; please mend the line", ListFault.MAPPING) from error
    except ValidationError as error:
        raise ListTrouble(f"{path}: {_first(error.errors()[0])}; please mend the entry", ListFault.MAPPING) from error
    return ColumnMapping(
        columns=file.columns,
        values={name: {plain(word): ours for word, ours in words.items()} for name, words in file.values.items()},
        defaults=file.defaults,
    )


def _first(error: Mapping[str, Any]) -> str:
    place = ".".join(map(str, error["loc"]))
    return f"{place}: {error['msg']}" if place else str(error["msg"]).removeprefix("Value error, ")
