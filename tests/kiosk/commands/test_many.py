"""Names of files made of ids, whatever the ids are, and results in order."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.commands import many
from kiosk.commands.many import file_names, spread
from kiosk.domain.registration import RegistrationId


def ids(*texts: str) -> list[RegistrationId]:
    return [RegistrationId(text) for text in texts]


def test_a_plain_id_is_its_own_name() -> None:
    assert file_names(ids("R1", "p-0a.b_C"))[0] == {"R1": "R1", "p-0a.b_C": "p-0a.b_C"}


@pytest.mark.parametrize(
    ("odd", "name"),
    [
        ("a/b", "a%2Fb"),
        ("..", "%2E."),
        (".hidden", "%2Ehidden"),
        ("a%2Fb", "a%252Fb"),
        ("ä", "%C3%A4"),
        ("a b", "a%20b"),
    ],
)
def test_odd_letters_are_written_as_in_an_address(odd: str, name: str) -> None:
    assert file_names(ids(odd))[0] == {odd: name}


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=120), unique=True))
def test_every_name_stays_in_its_folder_and_belongs_to_one_id(texts: list[str]) -> None:
    names, refused = file_names(ids(*texts))
    folder = Path("/badges")
    for name in names.values():
        assert (folder / f"{name}.pdf").resolve().parent == folder
        assert len(f"{name}.pdf.12345678") < 255
    assert len({name.casefold() for name in names.values()}) == len(names)
    assert names.keys() | refused.keys() == set(texts)
    assert names.keys().isdisjoint(refused)


def test_an_id_that_differs_in_case_only_gets_no_file_and_is_told_whose_it_would_take() -> None:
    names, refused = file_names(ids("R1", "r1"))
    assert names == {"R1": "R1"}
    assert refused == {"r1": "its file would take the place of that of R1; please give one of them another id"}


_factors: list[int] = []


def _begin(factor: int) -> None:
    _factors[:] = [factor]


def _times(number: int) -> int:
    return number * _factors[0]


@pytest.mark.parametrize("few", [16, 2])
def test_results_come_in_order_however_many_processes_there_are(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "FEW", few)
    assert list(spread(_times, range(10), _begin, 3)) == [number * 3 for number in range(10)]
