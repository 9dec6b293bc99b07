"""The station file: defaults without it, and errors that name file, key and value."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import SettingsError
from kiosk.station_settings import (
    BackupSettings,
    CameraSettings,
    HelpSettings,
    PrinterSettings,
    ScreenSettings,
    StationSettings,
    VoiceSettings,
    read_station,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "station.toml"


def test_without_a_file_the_station_looks_for_a_printer_itself(path: Path) -> None:
    assert read_station(path) == StationSettings(name=None, printers=())


def test_an_empty_file_says_nothing(path: Path) -> None:
    path.write_text("")
    assert read_station(path) == StationSettings()


def test_name_and_printers_are_read(path: Path) -> None:
    path.write_text(
        """
        name = "Eingang links"
        [[printers]]
        queue = "badge"
        templates = ["a6", "a7"]
        [[printers]]
        system = "Brother QL"
        templates = ["label62"]
        colours = "black-red"
        roles = ["press", "helper"]
        """
    )
    assert read_station(path) == StationSettings(
        name="Eingang links",
        printers=(
            PrinterSettings(queue="badge", templates=("a6", "a7")),
            PrinterSettings(
                system="Brother QL",
                templates=("label62",),
                colours="black-red",
                roles=frozenset({"press", "helper"}),
            ),
        ),
    )


@pytest.mark.parametrize("elsewhere", ["out", "../out"])
def test_a_folder_is_meant_from_where_the_file_lies(path: Path, elsewhere: str) -> None:
    path.write_text(f'[[printers]]\nfolder = "{elsewhere}"\n')
    (printer,) = read_station(path).printers
    assert printer.folder == path.parent / elsewhere


def test_an_absolute_folder_stays(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "far" / "away"
    path.write_text(f"[[printers]]\nfolder = '{folder}'\n")
    (printer,) = read_station(path).printers
    assert printer.folder == folder


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('nam = "x"', "nam is not known; please check the spelling or take it out"),
        ('name = ""', "name: String should have at least 1 character (found: '')"),
        ("[[printers]]", "printers.0: a printer is exactly one of queue, system or folder"),
        ('[[printers]]\nqueue = "a"\nfolder = "b"', "printers.0: a printer is exactly one of queue, system or folder"),
        ('[[printers]]\nqueue = "a"\ncolours = "blue"', "printers.0.colours: Input should be"),
        ('[[printers]]\nqueue = "a"\ntemplates = ["A 6"]', "printers.0.templates.0: String should match"),
        (
            '[[printers]]\nqueue = "a"\n[[printers]]\nqueue = "a"',
            "printers names 'a' twice; please give one printer all its templates",
        ),
        ("[[printers", "is not valid TOML"),
    ],
)
def test_a_wrong_key_is_named_with_file_and_value(path: Path, text: str, sentence: str) -> None:
    path.write_text(text)
    with pytest.raises(SettingsError) as error:
        read_station(path)
    assert str(error.value).startswith(f"{path}: {sentence}")


def test_a_file_that_is_no_text_is_said_in_words(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="cannot be read"):
        read_station(path)


def test_screen_voice_and_help_are_read(path: Path) -> None:
    path.write_text(
        """
        [screen]
        inches = 21.5
        theme = "contrast"
        calm = true
        low = true
        [voice]
        headset = "always"
        volume = 3
        [help]
        key = "an invented key of a test"
        port = 50000
        """
    )
    here = read_station(path)
    assert here.screen == ScreenSettings(inches=21.5, theme="contrast", calm=True, low=True)
    assert here.voice == VoiceSettings(headset="always", volume=3)
    assert here.help == HelpSettings(key="an invented key of a test", port=50_000)


def test_without_a_key_calls_stay_at_their_station(path: Path) -> None:
    assert read_station(path).help.key is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('[screen]\ntheme = "pink"', "screen.theme"),
        ("[screen]\ninches = 1", "screen.inches"),
        ("[screen]\ndouble_strike = 0.9", "screen.double_strike"),
        ("[voice]\nvolume = 5", "voice.volume"),
        ('[voice]\nheadset = "perhaps"', "voice.headset"),
        ('[help]\nkey = "short"', "help.key"),
        ("[help]\nport = 80", "help.port"),
        ("[help]\nserver = 1", "help.server"),
    ],
)
def test_what_is_wrong_with_screen_voice_and_help_is_named(path: Path, text: str, named: str) -> None:
    path.write_text(text)
    with pytest.raises(SettingsError, match=named.replace(".", r"[. ]+")):
        read_station(path)


def test_backups_go_nowhere_unless_the_file_names_a_folder(path: Path) -> None:
    assert read_station(path).backup == BackupSettings(folder=None, every=5)


def test_the_folder_of_backups_is_meant_from_where_the_file_lies(path: Path) -> None:
    path.write_text('[backup]\nfolder = "copies"\nevery = 10\n', "utf-8")
    assert read_station(path).backup == BackupSettings(folder=path.parent / "copies", every=10)


@pytest.mark.parametrize("every", ["0", "121", '"often"'])
def test_backups_come_every_one_to_a_hundred_and_twenty_minutes(path: Path, every: str) -> None:
    path.write_text(f"[backup]\nevery = {every}\n", "utf-8")
    with pytest.raises(SettingsError, match=r"backup\.every"):
        read_station(path)


def test_without_cameras_the_station_takes_the_first_one(path: Path) -> None:
    assert read_station(path).cameras == ()


def test_cameras_are_read(path: Path) -> None:
    path.write_text(
        """
        [[cameras]]
        id = "usb-046d_C920_AB12-video-index0"
        name = "HD Pro Webcam C920"
        place = "high"
        [[cameras]]
        name = "Logi 4K"
        width = 1920
        height = 1080
        place = "low"
        exposure = "steady"
        """
    )
    assert read_station(path).cameras == (
        CameraSettings(id="usb-046d_C920_AB12-video-index0", name="HD Pro Webcam C920", place="high"),
        CameraSettings(name="Logi 4K", width=1920, height=1080, place="low", exposure="steady"),
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[[cameras]]\nwidth = 1280", "known by its id or its name"),
        ('[[cameras]]\nname = "A"\nwidth = 10', "cameras.0.width"),
        ('[[cameras]]\nname = "A"\nheight = 100000', "cameras.0.height"),
        ('[[cameras]]\nname = "A"\nplace = "left"', "cameras.0.place"),
        ('[[cameras]]\nname = "A"\nexposure = "long"', "cameras.0.exposure"),
        ('[[cameras]]\nname = "A"\nnumber = 1', "cameras.0.number"),
        ('[[cameras]]\nid = "a"\n[[cameras]]\nid = "a"', "'a' twice"),
        ('[[cameras]]\nid = "a"\nplace = "low"\n[[cameras]]\nid = "b"\nplace = "low"', "both cameras are low"),
        ('[[cameras]]\nid = "a"\n[[cameras]]\nid = "b"\n[[cameras]]\nid = "c"', "cameras"),
    ],
)
def test_what_is_wrong_with_a_camera_is_named(path: Path, text: str, named: str) -> None:
    path.write_text(text)
    with pytest.raises(SettingsError) as caught:
        read_station(path)
    assert named in str(caught.value)
    assert str(path) in str(caught.value)
