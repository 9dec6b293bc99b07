"""What the hub is asked in uses nothing that a wire-compatible distributed engine lacks; docs/hub.md has the list."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT

AVOIDED = {
    "sequences": r"\b(serial|bigserial|nextval|currval|generated (always|by default) as identity)\b|create sequence",
    "advisory locks": r"advisory",
    "triggers": r"create (constraint )?trigger|execute (function|procedure)",
    "plpgsql": r"plpgsql|create (or replace )?(function|procedure)|\bdo \$",
    "skip locked": r"skip locked|\bnowait\b",
    "table locks": r"\block table\b",
    "transaction ids": r"\b(xmin|xmax|ctid|txid_\w+|pg_current_xact_id\w*|pg_snapshot\w*|pg_export_snapshot)\b",
    "deferred constraints": r"deferr(able|ed)|exclude using",
    "foreign keys": r"\breferences\b",
    "unlogged tables": r"unlogged|temporary table|temp table",
    "inheritance": r"\binherits\b|partition (by|of)",
    "other storage": r"set storage|fillfactor|tablespace|using (gin|gist|brin|hash|spgist)",
    "extensions": r"create extension|\bhstore\b|\bcitext\b",
}
FILES = [*sorted((ROOT / "resources" / "hub").glob("*.sql")), *sorted((ROOT / "kiosk" / "sync" / "hub").glob("*.py"))]


def statements() -> str:
    """All of it without comments and docstrings, which may name what is avoided."""
    texts = []
    for file in FILES:
        text = file.read_text("utf-8")
        texts.append(re.sub(r"--.*|#.*", "", text))
    return "\n".join(texts)


@pytest.mark.parametrize("what", AVOIDED)
def test_it_uses_none_of(what: str) -> None:
    assert not re.search(AVOIDED[what], statements(), re.I)


def test_the_page_for_organisers_lists_them_all() -> None:
    page = (ROOT / "docs" / "hub.md").read_text("utf-8").lower()
    assert not [what for what in AVOIDED if what not in page]
