"""Measured figures as Markdown tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

WIDEST = 12
"""So many columns are still read."""


def table(rows: Sequence[Mapping[str, object]]) -> str:
    """A Markdown table with one column for every key that occurs."""
    keys = list(dict.fromkeys(key for row in rows for key in row))
    lines = ["| " + " | ".join(keys) + " |", "|" + "---|" * len(keys)]
    lines += ["| " + " | ".join(_cell(row.get(key, "")) for key in keys) + " |" for row in rows]
    return "\n".join(lines)


def tables(rows: Sequence[Mapping[str, object]]) -> str:
    """One table; or, if nobody could read it for its width, one for each kind of row, with empty lines between."""
    if len({key for row in rows for key in row}) <= WIDEST:
        return table(rows)
    kinds: dict[tuple[str, ...], list[Mapping[str, object]]] = {}
    for row in rows:
        kinds.setdefault(tuple(row), []).append(row)
    return "\n\n".join(map(table, kinds.values()))


def _cell(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {number}" for name, number in value.items())
    return f"{value:.2f}" if isinstance(value, float) else str(value)
