"""`badge --check`: how far each badge is read, and which need a look."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.kiosk.commands.conftest import CommandLine

LONG = "Wolfgangtheophilusamadeusjohanneschrysostomus"
HARD = f"""id,code,title,first_name,last_name,organisation,role,attendance,status
R1,GD24-one,,Aylin,Çelikkaya,Heimatmuseum,volunteer,onsite,confirmed
R2,GD24-two,,{LONG},Öz,,speaker,onsite,confirmed
R3,GD24-three,,ሰላም,ተስፋ🦊,,press,onsite,confirmed
R4,GD24-four,,ሰ,Online,,press,online,confirmed
"""
DOCUMENTED = """id,code,title,first_name,last_name,role
R1,GD24-one,,Aylin,Çelikkaya,volunteer
R2,GD24-two,Dr.,Maximiliane-Charlotte,von Schönhuber-Weißgerber,speaker
R17,GD24-three,,Wolfgangtheophilusamadeus,Quitte,press
R30,GD24-four,,Mei,ሰላም🦊,
"""
OWN = """#set page(width: 50mm, height: 50mm)
#for badge in json(bytes(sys.inputs.badges)) [Hallo #badge.first_name #pagebreak(weak: true)]
"""


@pytest.fixture
def hard(einlass: CommandLine) -> CommandLine:
    """A station with one easy name and two hard ones."""
    path = einlass.folder / "hard.csv"
    path.write_text(HARD, "utf-8")
    assert einlass("import", str(path)).exit_code == 0
    return einlass


def own_template(station: CommandLine, text: str) -> None:
    """Put an own template "a6" in the station's data folder."""
    folder = station.folder / "data" / "templates"
    folder.mkdir()
    (folder / "a6.typ").write_text(text, "utf-8")


def test_easy_names_are_read_from_three_metres(station: CommandLine) -> None:
    result = station("badge", "--check")
    assert result.exit_code == 0
    assert result.stdout == "3 of 3 badges can be read from 3 m\n"


def test_hard_names_are_listed_with_what_is_wrong(hard: CommandLine) -> None:
    result = hard("badge", "--check")
    assert result.exit_code == 1
    first, *lines = result.stdout.splitlines()
    assert first.startswith("2 of 3 badges can be read from 3 m, the smallest from ")
    small, letters, *named = lines
    assert small.startswith(f"smaller than the template wants: R2: {LONG} Öz (")
    assert "instead of 36 pt, read from " in small
    assert letters == "with letters that no font has: R3: ሰላም ተስፋ🦊 (ሰ ላ ም ተ ስ ፋ 🦊)"
    assert named[-1] == "letter without a font: 🦊 FOX FACE (1 badge)"


def test_scripts_get_a_line_for_each_badge_and_the_numbers_at_last(hard: CommandLine) -> None:
    *badges, numbers = hard.json("badge", "--check")
    assert sorted(badge["registration"] for badge in badges) == ["R1", "R2", "R3"]
    (easy,) = (badge for badge in badges if badge["registration"] == "R1")
    assert (easy["template"], easy["flaws"], easy["missing"], easy["first_name_lines"]) == ("a6", [], [], ["Aylin"])
    assert easy["metres"] == round(easy["first_name_pt"] / 12, 2) >= 3
    assert (numbers["measured"], numbers["readable_at_3_m"]) == (3, 2)
    assert numbers["flaws"] == {"small": 1, "letters": 1}
    assert numbers["missing"][-1] == {"letter": "🦊", "name": "FOX FACE", "badges": 1}
    assert numbers["problems"] == []


def test_the_report_in_the_documentation_is_what_the_command_says(einlass: CommandLine) -> None:
    path = einlass.folder / "list.csv"
    path.write_text(DOCUMENTED, "utf-8")
    einlass("import", str(path))
    page = (ROOT / "docs/badges.md").read_text("utf-8")
    assert f"```text\n{einlass('badge', '--check').stdout}```\n" in page


def test_one_person_alone_can_be_checked_on_another_template(hard: CommandLine) -> None:
    badge, numbers = hard.json("badge", "R1", "--check", "--template", "label-54x101")
    assert badge["template"] == "label-54x101"
    assert badge["floor_pt"] == 28
    assert numbers["measured"] == 1


def test_nobody_is_no_fault(einlass: CommandLine) -> None:
    result = einlass("badge", "--check")
    assert (result.exit_code, result.stdout) == (0, "there is no badge to measure\n")


def test_a_template_that_there_is_not_is_told_once(station: CommandLine) -> None:
    result = station("badge", "--check", "--template", "nowhere")
    assert result.exit_code == 1
    assert result.stdout.count("There is no badge template nowhere") == 2  # for whom, and why


def test_an_own_template_that_does_not_say_how_it_comes_out_is_told(station: CommandLine) -> None:
    own_template(station, OWN)
    result = station("badge", "--check")
    assert result.exit_code == 1
    assert "not measured, as the template says nothing: 3 badges: a6.typ" in result.stdout


def test_an_own_template_with_an_error_is_told_with_line_and_column(station: CommandLine) -> None:
    own_template(station, "#let x = 1\n#nonsense\n")
    result = station("badge", "--check")
    assert result.exit_code == 1
    assert "a6.typ:2:1" in result.stdout
    assert "3 of 3 badges can be read from 3 m" in result.stdout


def test_a_check_writes_nothing(hard: CommandLine, tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.rglob("*") if "station" not in path.name)
    hard("badge", "--check")
    assert sorted(path.name for path in tmp_path.rglob("*") if "station" not in path.name) == before


def test_names_are_in_no_log(hard: CommandLine, caplog: pytest.LogCaptureFixture) -> None:
    hard("badge", "--check")
    assert LONG not in caplog.text
