"""Where the key comes from, and that it is never made for data that needs another one."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from db.connection import open_station, station_path
from db.key import key_path, station_key
from kiosk.domain.trouble import StoreTrouble
from tests.db.stations import KEY, Clock


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """An environment that names a key file that is not there yet."""
    return {"EINLASS_KEY_FILE": str(tmp_path / "keys" / "event.key")}


def key_file(environ: dict[str, str]) -> Path:
    return Path(environ["EINLASS_KEY_FILE"])


def test_the_first_use_makes_a_key_for_its_owner_only(tmp_path: Path, environ: dict[str, str]) -> None:
    key = station_key(tmp_path / "data", environ, lambda size: KEY[:size])
    assert key == KEY
    assert key_file(environ).read_text() == KEY.hex() + "\n"
    assert stat.S_IMODE(key_file(environ).stat().st_mode) == 0o600
    assert [path.name for path in key_file(environ).parent.iterdir()] == ["event.key"]


def test_the_second_use_finds_the_same_key(tmp_path: Path, environ: dict[str, str]) -> None:
    assert station_key(tmp_path / "data", environ) == station_key(tmp_path / "data", environ)


def test_two_first_uses_make_two_keys(tmp_path: Path) -> None:
    keys = [station_key(tmp_path / name, {"EINLASS_KEY_FILE": str(tmp_path / f"{name}.key")}) for name in "ab"]
    assert keys[0] != keys[1]


def test_without_a_name_the_key_lies_in_the_settings_one_for_each_folder(tmp_path: Path) -> None:
    environ = {"XDG_CONFIG_HOME": str(tmp_path / "settings")}
    paths = {key_path(tmp_path / name / "data", environ) for name in ("a", "b")}
    assert len(paths) == 2
    assert {path.parent for path in paths} == {tmp_path / "settings" / "einlass"}


def test_a_lost_key_is_never_replaced(tmp_path: Path, environ: dict[str, str]) -> None:
    data = tmp_path / "data"
    station = open_station(station_path(data), KEY, clock=Clock())
    with pytest.raises(StoreTrouble, match="put the key file back"):
        station_key(data, environ)
    assert not key_file(environ).exists()
    station.close()


@pytest.mark.parametrize("text", [b"", b"secret", KEY.hex().encode()[:-1], b"g" * 64, b"\xff" * 64])
def test_a_file_without_a_key_is_named_but_not_shown(tmp_path: Path, environ: dict[str, str], text: bytes) -> None:
    path = key_file(environ)
    path.parent.mkdir()
    path.write_bytes(text)
    path.chmod(0o600)
    with pytest.raises(StoreTrouble, match=r"event\.key does not hold a key") as caught:
        station_key(tmp_path / "data", environ)
    assert "secret" not in str(caught.value)


def test_a_key_that_others_can_read_is_refused(tmp_path: Path, environ: dict[str, str]) -> None:
    station_key(tmp_path / "data", environ)
    key_file(environ).chmod(0o644)
    with pytest.raises(StoreTrouble, match="chmod 600"):
        station_key(tmp_path / "data", environ)


def test_a_key_file_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StoreTrouble, match="EINLASS_KEY_FILE"):
        station_key(tmp_path / "data", {"EINLASS_KEY_FILE": str(tmp_path / "file" / "event.key")})


def test_a_folder_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir(mode=0o700)
    with pytest.raises(StoreTrouble, match="cannot be used"):
        station_key(tmp_path / "data", {"EINLASS_KEY_FILE": str(tmp_path / "keys")})
