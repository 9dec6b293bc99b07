"""Who was erased, in a list beside the file: ids only, so that a backup that is restored cannot bring them back."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.files import replacing, sync_folder
from kiosk.domain.registration import RegistrationId
from kiosk.domain.trouble import StoreTrouble

ERASED_LIST = "erased.jsonl"
"""Its name, in the data folder and beside the backups."""


@dataclass(frozen=True, slots=True)
class Line:
    """The entry of the journal that says so, the registration, and when (UTC); `facts` are what else it says, as other
    stations know it. Older programs wrote none."""

    entry: str
    person: RegistrationId
    at: str
    facts: Mapping[str, Any] = field(default_factory=dict)


def remember(folder: Path, lines: Iterable[Line]) -> None:
    """Add lines; they are on the disk when the call returns. Raises StoreTrouble."""
    path = folder / ERASED_LIST
    text = "".join(map(_text, lines))
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "ab") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        sync_folder(folder)
    except OSError as error:
        raise StoreTrouble(
            f"{path} cannot be written ({error.strerror}), so nothing was erased; please check space and rights"
        ) from error


def remembered(paths: Iterable[Path]) -> tuple[Line, ...]:
    """The lines of all these lists, each entry once; a list that is not there has none, and half a line is none.

    Raises StoreTrouble if one cannot be read.
    """
    lines: dict[str, Line] = {}
    for path in paths:
        try:
            text = path.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            continue
        except OSError as error:
            raise StoreTrouble(
                f"{path} cannot be read ({error.strerror}); it says who was erased. Please check its rights"
            ) from error
        for each in text.splitlines():
            with suppress(ValueError, KeyError, TypeError, AttributeError):
                line = json.loads(each)
                facts = line.get("facts", {})
                lines[line["entry"]] = Line(
                    str(line["entry"]),
                    RegistrationId(str(line["registration"])),
                    str(line["at"]),
                    facts if isinstance(facts, dict) else {},
                )
    return tuple(lines.values())


def copy_list(folder: Path, others: Sequence[Path]) -> None:
    """Bring what was erased here and there together, into these folders as well. Raises StoreTrouble and OSError."""
    lines = remembered([place / ERASED_LIST for place in (folder, *others)])
    text = "".join(map(_text, lines))
    for place in others:
        with replacing(place / ERASED_LIST) as draft:
            draft.write_text(text, "utf-8")


def _text(line: Line) -> str:
    known = {"entry": line.entry, "registration": line.person, "at": line.at, "facts": dict(line.facts)}
    return json.dumps(known, ensure_ascii=False) + "\n"
