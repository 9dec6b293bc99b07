"""All tables as one JSON object, for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from db.exports.table import Cell, Table


def write_json(path: Path, about: Mapping[str, object], tables: Sequence[Table]) -> None:
    """`about` first, then each table as a list of objects; times are those of the venue's clock. Raises OSError."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("{\n")
        for name, value in about.items():
            file.write(f" {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)},\n")
        for place, table in enumerate(tables):
            file.write(f" {json.dumps(table.what.value)}: [")
            names = [column.name for column in table.columns]
            for number, row in enumerate(table.rows()):
                values = {name: _value(cell) for name, cell in zip(names, row, strict=True)}
                file.write(("," if number else "") + "\n  " + json.dumps(values, ensure_ascii=False))
            file.write("\n ]" + ("," if place + 1 < len(tables) else "") + "\n")
        file.write("}\n")


def _value(cell: Cell) -> str | int:
    return cell if isinstance(cell, (str, int)) else cell.isoformat()
