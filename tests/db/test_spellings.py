"""How names may be written where they must not stand any more."""

from __future__ import annotations

import unicodedata

import pytest

from db.spellings import sought
from db.traces import Search

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def search(first: str, last: str, others: str = "", **more: str) -> Search:
    return Search(sought([{"first_name": first, "last_name": last, **more}], [], others))


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "written",
    ["Brzęczyszczykiewicz", "BRZĘCZYSZCZYKIEWICZ", "brzęczyszczykiewicz", "Brzeczyszczykiewicz",
     unicodedata.normalize("NFD", "Brzęczyszczykiewicz")],
)  # fmt: skip
def test_a_name_is_found_however_it_is_written(written: str, encoding: str) -> None:
    assert search("Łucja", "Brzęczyszczykiewicz").times(f"2024 {written}!".encode(encoding)) >= 1


@pytest.mark.parametrize("written", ["Hübschle", "Huebschle", "hubschle"])
def test_an_umlaut_is_found_as_people_type_it(written: str) -> None:
    assert search("Sigrid", "Hübschle").times(written.encode()) == 1


def test_a_name_is_found_in_json_and_in_an_old_encoding() -> None:
    assert search("Aylin", "Çelikkaya").times(b'{"last_name": "\\u00c7elikkaya"}') == 1
    assert search("Götz", "Lämmle").times("Lämmle".encode("cp1252")) == 1


@pytest.mark.parametrize("text", ["Li Öz", "Öz, Li", "ÖzLi", "Öz;Li"])
def test_a_short_name_is_found_together_with_the_first_name(text: str) -> None:
    assert search("Li", "Öz").times(f"-{text}-".encode()) == 1


def test_a_short_name_is_not_found_by_chance() -> None:
    wanted = sought([{"first_name": "Bo", "last_name": "Abel"}], [], "")
    assert wanted.short == 1
    assert Search(wanted).times(b"babelfish 0fabel1") == 0
    assert Search(wanted).times(b"Herr Abel kommt") == 1


def test_what_others_have_as_well_is_looked_for_with_the_first_name_only() -> None:
    wanted = sought([{"first_name": "Aylin", "last_name": "Hübschle"}], [], "Sigrid\nHübschle")
    assert wanted.shared == 1
    assert Search(wanted).times("Sigrid Hübschle".encode()) == 0
    assert Search(wanted).times("Aylin Hübschle".encode()) == 1


def test_a_helpers_own_words_are_looked_for() -> None:
    wanted = sought([], ["kommt mit dem Rollstuhl"], "")
    assert Search(wanted).times(b'{"reason": "kommt mit dem Rollstuhl"}') == 1


def test_what_is_looked_for_is_in_no_repr() -> None:
    assert "elikkaya" not in repr(sought([{"first_name": "Aylin", "last_name": "Çelikkaya"}], [], ""))
