"""`import` as an organiser sees it: the rehearsal in words and as JSON, what is dropped, the progress, formulas."""

from __future__ import annotations

import os
import pty
import sys
from pathlib import Path

import pytest

from db.ledger import Ledger
from tests.db.lists.broken import GOOD
from tests.db.lists.tables import FILES, as_text, write_xlsx
from tests.db.stations import open_ledger
from tests.kiosk.commands.conftest import CommandLine, Terminal

ROOT = Path(__file__).resolve().parents[3]
MESSY = FILES / "messy_windows_1252.csv"


def test_a_rehearsal_says_everything_in_words_and_writes_nothing(terminal: Terminal) -> None:
    before = terminal.content()
    code, out, err = terminal("import", str(MESSY), "--dry-run")
    assert code == 1
    assert out.splitlines() == [
        f"{MESSY}: 7 new, 0 changed, 0 unchanged, 2 refused, 6 missing (dry run, nothing written)",
        (
            "taken: 'Teilnehmer*in' as name, 'Museum / Einrichtung' as organisation, 'E-Mail (dienstlich)' as email, "
            "'Di, 20.02.' as 2024-02-20, 'Mi, 21.02.' as 2024-02-21"
        ),
        "assumed: the file is not in UTF-8 and is read as Windows-1252",
        "assumed: names stand in one column; they are parted before the last word and its particles",
        "assumed: the list has no tickets; everybody gets a code, and `confirmations` makes their QR codes",
        "assumed: rows with nothing but sums are left out (1)",
        "assumed: people without a tick for any day are kept as cancelled (1)",
        "dropped: 'Lfd. Nr.' (9 filled): a running number changes with every list",
        "dropped: 'Essen' (2 filled): what somebody eats is not needed at the door",
        "dropped: 'Unterstützung' (1 filled): what somebody needs because of a disability or illness is not kept",
        "dropped: 'Telefon' (2 filled): telephone numbers are not kept",
        "dropped: 'Geburtsdatum' (1 filled): age and sex are not needed",
        "dropped: 'Bemerkung' (3 filled): it is none of the columns that are kept",
        "new: line 5: Dr. Anke Müller",
        "new: line 6: Prof. Dr. Jörg GROSSE-WEIDE",
        "new: line 7: Kübra Yildiz",
        "new: line 8: Ludwig van der Aue",
        "new: line 10: Anke Müller",
        "new: line 11: Sabine Meier",
        "new: line 12: Sabine Maier",
        "look at: names that sound alike: Sabine Meier (line 11), Sabine Maier (line 12)",
        *(
            f"not on this list (not marked: rows were refused, and it may be these people): {person}"
            for person in (
                "R1: Aylin Çelikkaya", "R2: Zofia Brzęczyk", "R3: Uli Öz", "R4: Sigrid Hübschle", "R5: Götz Lämmle",
                "R6: Ganna Ковальчук-Бойко",
            )
        ),
        "badges: 5 of 5 badges can be read from 3 m",
    ]  # fmt: skip
    assert err.splitlines() == [
        (
            "refused: line 9, Teilnehmer*in: is empty; please put in a name; the one name of a person with only one "
            "belongs here"
        ),
        (
            "refused: line 13, days: 'mal sehen' is no list of event days; please use 2024-02-20 or 2024-02-21, with a "
            "blank between two, or leave it empty"
        ),
    ]
    assert terminal.content() == before


def test_the_report_in_the_documentation_is_what_the_command_says(
    einlass: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.csv").write_bytes(MESSY.read_bytes())
    monkeypatch.chdir(tmp_path)
    result = einlass("import", "list.csv", "--dry-run")
    page = (ROOT / "docs/import.md").read_text("utf-8")
    assert f"```text\n{result.stdout}{result.stderr}```\n" in page


def test_a_rehearsal_names_who_changes_and_how(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id,code,first_name,last_name,organisation\nR1,TICKET-1,Aylin,Çelik,Stadtmuseum\n", "utf-8")
    code, out, _ = terminal("import", str(path), "--dry-run", "--partial")
    assert code == 0
    assert "changed: line 2: Aylin Çelik (last_name, organisation)" in out
    assert "missing" in out.splitlines()[0]
    assert "not on this list" not in out


def test_a_rehearsal_of_a_whole_list_says_who_would_be_marked(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id,code,last_name\nR1,TICKET-1,Çelikkaya\n", "utf-8")
    before = terminal.content()
    assert (
        "not on this list (would be marked as missing): R2: Zofia Brzęczyk"
        in terminal("import", str(path), "--dry-run")[1]
    )
    assert terminal.content() == before
    assert "not on this list (marked as missing): R2: Zofia Brzęczyk" in terminal("import", str(path))[1]


def test_a_rehearsal_says_everything_as_json(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "again.csv"
    path.write_text(
        "QR-Code;Vorname;Nachname;Institution;Teilnahme;Essen;Notiz\n"
        "GD24-one;Aylin;Çelik;Heimatmuseum;vor Ort;vegan;\n"
        "GD24-six;Ada;Meyer;Dorfmuseum;;;\n"
        "GD24-seven;Ada;Meyer;Dorfmuseum;;;\n"
        "GD24-eight;Ada;Maier;Dorfmuseum;;;\n"
        "GD24-nine;Bo;Öz;;vielleicht;;\n",
        "utf-8",
    )
    (report,) = station.json("import", str(path), "--dry-run")
    assert (report["new"], report["changed"], report["unchanged"], report["dry_run"]) == (3, 1, 0, True)
    assert [(each["line"], each["name"]) for each in report["who_is_new"]] == [
        (3, "Ada Meyer"), (4, "Ada Meyer"), (5, "Ada Maier"),
    ]  # fmt: skip
    (change,) = report["who_changes"]
    assert (change["line"], change["id"], change["fields"]) == (2, "R1", ["role", "last_name", "email"])
    assert report["refused"] == [
        {
            "line": 6,
            "column": "attendance",
            "heading": "Teilnahme",
            "value": "vielleicht",
            "reason": "is not known",
            "advice": "use onsite or online or hybrid, or leave it empty for onsite",
        }
    ]
    assert [(group["kind"], [one["line"] for one in group["people"]]) for group in report["alike"]] == [
        ("duplicate", [3, 4]), ("look-alike", [3, 4, 5]),
    ]  # fmt: skip
    assert report["dropped"] == [
        {"heading": "Essen", "filled": 1, "reason": "what somebody eats is not needed at the door"},
        {"heading": "Notiz", "filled": 0, "reason": "it is none of the columns that are kept"},
    ]
    assert (report["missing"], report["missing_marked"]) == (["R2", "R3", "R4", "R5"], False)
    assert station.json("import", str(path))[0]["new"] == 3


def test_a_mapping_that_is_wrong_is_trouble(terminal: Terminal, tmp_path: Path) -> None:
    path, mapping = tmp_path / "list.csv", tmp_path / "mapping.toml"
    path.write_text(as_text(GOOD), "utf-8")
    mapping.write_text('[columns]\nfood = "Essen"\n', "utf-8")
    before = terminal.content()
    code, _, err = terminal("import", str(path), "--mapping", str(mapping))
    assert (code, err.startswith(str(mapping)), "please mend the entry" in err) == (3, True, True)
    assert terminal.content() == before


DROPPED = {
    "Essen": "Kichererbsencurry",
    "Allergien": "Sellerieallergie",
    "Behinderung": "Rollstuhlfahrerin",
    "Straße": "Erfundene-Gasse-7",
    "PLZ": "98765-Q",
    "Telefon": "0711-555-0199",
    "Geburtsdatum": "1961-05-03",
    "Anrede": "Freifrau",
    "IBAN": "DE02-1203-0000",
    "Notiz": "kennt-den-Bürgermeister",
}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_is_dropped_is_nowhere_in_the_file(terminal: Terminal, tmp_path: Path, kind: str) -> None:
    table = [["code", "last_name", *DROPPED], ["GD-1", "Uhl", *DROPPED.values()], ["GD-2", "", *DROPPED.values()]]
    path = tmp_path / f"list.{kind}"
    if kind == "csv":
        path.write_text(as_text(table), "utf-8")
    else:
        write_xlsx(path, Liste=table)
    code, out, err = terminal("import", str(path))
    assert code == 1
    assert all(f"{heading!r} (2 filled)" in out for heading in DROPPED)
    told = f"{terminal.content()} {out} {err}"
    assert [value for value in DROPPED.values() if value in told] == []
    assert "GD-1" in told


def test_a_terminal_shows_a_progress_bar_and_a_script_sees_nothing_of_it(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(as_text(GOOD), "utf-8")
    assert terminal("import", str(path))[2] == ""
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w", encoding="utf-8") as screen:
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.setattr(sys, "stderr", screen)
        code, out, _ = terminal("import", str(path))
        shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert (code, "Reading the list" in shown, "Comparing and writing" in shown) == (0, True, True)
    assert not {"Reading", "Comparing"} & set(out.split())


def test_formulas_of_a_list_are_harmless_when_attendance_is_exported(terminal: Terminal, tmp_path: Path) -> None:
    path, exported = tmp_path / "list.xlsx", tmp_path / "attendance.csv"
    formula = "=HYPERLINK(1)"
    write_xlsx(path, Liste=[["code", "last_name", "organisation"], ["GD-1", "Uhl", formula]])
    assert terminal("import", str(path), "--partial")[0] == 0
    assert terminal("export", str(exported))[0] == 0
    assert f",'{formula}," in exported.read_text("utf-8-sig")


def test_our_own_export_of_names_comes_back_as_it_was(terminal: Terminal, tmp_path: Path) -> None:
    """What the export escapes is taken back, so that a list may go out, be mended and come in again."""
    path = tmp_path / "list.csv"
    path.write_text("code,last_name,organisation\nGD-1,Uhl,'=1+1\n", "utf-8")
    terminal("import", str(path), "--partial")
    ledger: Ledger = open_ledger(terminal.folder)
    organisations = {person.attendee.organisation for person in ledger.registrations()}
    ledger.close()
    assert "=1+1" in organisations
