"""A bundle that was changed, cut, or put together from parts of others is never taken, not even half."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.ledger import Ledger
from kiosk.domain.bundle import BundleTrouble
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import PEOPLE, Clock, content, import_people, open_ledger

CHANGES = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def stations(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Ledger, Ledger]]:
    """One that nothing was taken in at, and one with some hundred people."""
    folder, clock = tmp_path_factory.mktemp("stations"), Clock()
    here, there = open_ledger(folder / "here", clock), open_ledger(folder / "there", clock, station="Right door")
    import_people(here)
    import_people(there, [{"id": f"X{number}", "code": f"X-{number}", "last_name": "Quitte"} for number in range(300)])
    yield here, there
    here.close()
    there.close()


@pytest.fixture(scope="module")
def whole(stations: tuple[Ledger, Ledger]) -> tuple[bytes, bytes]:
    """Two bundles of the same station, each with several chunks."""
    _, there = stations
    patch = pytest.MonkeyPatch()
    patch.setattr("db.bundle_format.CHUNK_BYTES", 8_000)
    path = there.file.path.parent / "bundle"
    bundles = []
    for _ in range(2):
        write_bundle(there.file, path)
        bundles.append(path.read_bytes())
    patch.undo()
    return bundles[0], bundles[1]


@pytest.fixture(scope="module")
def before(stations: tuple[Ledger, Ledger]) -> dict[str, list[tuple[object, ...]]]:
    """What the first station knows."""
    return content(stations[0])


def frames(bundle: bytes) -> list[bytes]:
    """The header and the frames of a bundle."""
    place = bundle.index(b"\n") + 1
    parts = [bundle[:place]]
    while place < len(bundle):
        end = place + 5 + int.from_bytes(bundle[place + 1 : place + 5], "big")
        parts.append(bundle[place:end])
        place = end
    return parts


def refused(here: Ledger, changed: bytes, before: dict[str, list[tuple[object, ...]]]) -> None:
    """Not taken, with a sentence, and nothing is written."""
    path = here.file.path.parent / "changed"
    path.write_bytes(changed)
    with pytest.raises(BundleTrouble, match="please") as caught:
        merge_bundle(here.file, path)
    assert "Quitte" not in str(caught.value)
    assert content(here) == before


@CHANGES
@given(data=st.data())
def test_any_bit(
    stations: tuple[Ledger, Ledger],
    whole: tuple[bytes, bytes],
    before: dict[str, list[tuple[object, ...]]],
    data: st.DataObject,
) -> None:
    first, _ = whole
    # As often in the header as behind it.
    place = data.draw(st.one_of(st.integers(0, first.index(b"\n")), st.integers(0, len(first) - 1)))
    changed = bytearray(first)
    changed[place] ^= 1 << data.draw(st.integers(0, 7))
    refused(stations[0], bytes(changed), before)


@CHANGES
@given(data=st.data())
def test_any_cut(
    stations: tuple[Ledger, Ledger],
    whole: tuple[bytes, bytes],
    before: dict[str, list[tuple[object, ...]]],
    data: st.DataObject,
) -> None:
    first, _ = whole
    ends = [sum(map(len, frames(first)[:count])) for count in range(len(frames(first)))]
    refused(stations[0], first[: data.draw(st.one_of(st.integers(0, len(first) - 1), st.sampled_from(ends)))], before)


@CHANGES
@given(data=st.data())
def test_any_order_of_its_parts_and_those_of_another_one(
    stations: tuple[Ledger, Ledger],
    whole: tuple[bytes, bytes],
    before: dict[str, list[tuple[object, ...]]],
    data: st.DataObject,
) -> None:
    own, strange = (frames(each) for each in whole)
    parts = data.draw(st.lists(st.sampled_from(own[1:] + strange[1:]), max_size=len(own) + 1))
    if parts != own[1:]:
        refused(stations[0], own[0] + b"".join(parts), before)


@pytest.mark.parametrize("more", [b"\n", b"C\x00\x00\x00\x00", b"E"])
def test_anything_behind_the_end(
    stations: tuple[Ledger, Ledger],
    whole: tuple[bytes, bytes],
    before: dict[str, list[tuple[object, ...]]],
    more: bytes,
) -> None:
    refused(stations[0], whole[0] + more, before)


def test_it_has_several_parts_and_each_is_needed(
    stations: tuple[Ledger, Ledger], whole: tuple[bytes, bytes], before: dict[str, list[tuple[object, ...]]]
) -> None:
    parts = frames(whole[0])
    assert len(parts) > 5
    for missing in range(1, len(parts)):
        refused(stations[0], b"".join(parts[:missing] + parts[missing + 1 :]), before)


def test_unchanged_it_is_taken(tmp_path: Path, whole: tuple[bytes, bytes]) -> None:
    fresh = open_ledger(tmp_path / "fresh", Clock())
    import_people(fresh, PEOPLE)
    (tmp_path / "b").write_bytes(whole[0])
    assert merge_bundle(fresh.file, tmp_path / "b").people == 300
    fresh.close()
