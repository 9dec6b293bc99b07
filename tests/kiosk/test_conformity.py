"""The list of criteria: complete, honest about its gaps, and every test and page that it names is there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from kiosk.conformity import CRITERIA, Standing, read_conformity
from kiosk.domain.registration import Language
from kiosk.settings import SettingsError
from tools.conformity import PAGE, page

ROOT = Path(__file__).resolve().parent.parent.parent
LIST = read_conformity()

ONE = """
[[criteria]]
id = "A1"
standing = "{standing}"
shown_by = ["docs/x.md"]
asks.de = "Alles."
asks.en = "Everything."
"""


def test_every_criterion_of_the_design_is_there() -> None:
    assert [each.id for each in LIST.criteria] == [f"{kind}{number}" for kind in "AU" for number in range(1, 15)]


@pytest.mark.parametrize("place", sorted({place for each in LIST.criteria for place in each.shown_by}))
def test_what_shows_a_criterion_exists(place: str) -> None:
    path, _, test = place.partition("::")
    assert (ROOT / path).exists(), place
    if test:
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        assert test in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, place
    if (ROOT / path).is_dir():
        assert list((ROOT / path).glob("test_*.py")), place


def test_what_holds_is_shown_by_something_that_can_fail() -> None:
    """A page of words alone is no proof; figures are measured by a tool that writes them."""
    proofs = ("tests/", "docs/benchmarks.md")
    holding = [each for each in LIST.criteria if each.standing is Standing.HOLDS]
    assert [each.id for each in holding if not any(place.startswith(proofs) for place in each.shown_by)] == []


def test_only_people_can_close_what_only_people_can_see() -> None:
    """Easy language needs its readers, and speed unaided needs visitors: no test of ours may say that these hold."""
    standing = {each.id: each.standing for each in LIST.criteria}
    assert standing["A12"] is Standing.PARTLY
    assert standing["U14"] is Standing.OPEN


def test_gaps_are_said_in_the_readers_language() -> None:
    assert "Es gibt keine Filme in Deutscher Gebärdensprache." in LIST.gaps(Language.EASY_GERMAN)
    assert "There are no films in German Sign Language." in LIST.gaps(Language.TURKISH)


def test_a_gap_must_be_told(tmp_path: Path) -> None:
    path = tmp_path / "criteria.toml"
    path.write_text(ONE.format(standing="partly"), "utf-8")
    with pytest.raises(SettingsError, match=r"criteria\.toml: criteria\.0.*says what is missing"):
        read_conformity(path)


def test_what_holds_has_no_gap(tmp_path: Path) -> None:
    path = tmp_path / "criteria.toml"
    path.write_text(ONE.format(standing="holds") + 'gap.de = "Etwas."\ngap.en = "Something."\n', "utf-8")
    with pytest.raises(SettingsError):
        read_conformity(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="nowhere"):
        read_conformity(tmp_path / "nowhere.toml")


def test_the_bundled_file_is_the_one_read() -> None:
    assert CRITERIA.is_file()
    assert "A14" in CRITERIA.read_text("utf-8")


def test_the_table_in_the_docs_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(LIST), "python -m tools.conformity writes it anew"
