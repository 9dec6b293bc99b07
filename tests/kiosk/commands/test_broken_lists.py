"""Broken files of every kind, given to `import`: a sentence and an exit code, and nothing is written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.db.lists.broken import BROKEN, WRONG_ROWS
from tests.kiosk.commands.conftest import Terminal

ROOT = Path(__file__).resolve().parents[3]


def kept(terminal: Terminal) -> dict[str, object]:
    """All that is in the file but for the trail, which has a line for every import."""
    return {name: rows for name, rows in terminal.content().items() if name not in ("trail", "sqlite_sequence")}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_is_named_with_what_to_do_and_nothing_is_written(
    terminal: Terminal, tmp_path: Path, kind: str
) -> None:
    build, words = BROKEN[kind]
    path = build(tmp_path)
    before = terminal.content()
    code, out, err = terminal("import", str(path))
    assert (code, out) == (3, "")
    assert err.startswith(str(path))
    assert err.endswith(". Nothing was imported\n")
    assert all(word in err for word in words), err
    assert "Traceback" not in err
    assert terminal.content() == before


@pytest.mark.parametrize("kind", WRONG_ROWS)
def test_a_wrong_row_is_named_by_line_and_column_and_is_not_written(
    terminal: Terminal, tmp_path: Path, kind: str
) -> None:
    text, sentence = WRONG_ROWS[kind]
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    before = kept(terminal)
    code, out, err = terminal("import", str(path))
    assert code == 1
    assert f"{path}: 0 new, 0 changed, 0 unchanged, 1 refused" in out
    assert sentence in err
    assert kept(terminal) == before


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("code,last_name\nGD-1,Uhl\nGD-1,Quitte\n", "line 3, code: 'GD-1' stands in line 2 already; please give each"),
        (
            "id,code,last_name\nN1,GD-1,Uhl\nN1,GD-2,Quitte\n",
            "line 3, id: 'N1' stands in line 2 already; please give each person an id of their own",
        ),
        (
            "Name\nAda Uhl\nAda Uhl\n",
            "line 3, Name: 'Ada Uhl' stands in line 2 already; please take one of the two out",
        ),
    ],
)
def test_what_stands_there_twice_is_refused_the_second_time(
    terminal: Terminal, tmp_path: Path, text: str, sentence: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    code, out, err = terminal("import", str(path))
    assert (code, sentence in err) == (1, True), err
    assert "1 new" in out


def test_a_real_process_ends_with_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"%PDF-1.7")
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "import", str(path), "--data", str(tmp_path / "data")],
        capture_output=True,
        text=True,
        env={**os.environ, "EINLASS_KEY_FILE": str(tmp_path / "station.key")},
        check=False,
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == f"{path} is a PDF; please save the list as XLSX, ODS or CSV. Nothing was imported\n"
