"""Which cameras are plugged in, on a Linux that is built in a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.scanning.cameras.listing import Found, Plugs, cameras_of_linux, found_cameras


class Bench:
    """A file system in which cameras are plugged in and out."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.classes = root / "sys" / "class" / "video4linux"

    def plug(
        self, number: int, name: str, *, index: int = 0, socket: str = "1-2:1.0", by_id: str = "", by_path: str = ""
    ) -> None:
        entry = self.classes / f"video{number}"
        entry.mkdir(parents=True)
        (entry / "name").write_text(f"{name}\n")
        (entry / "index").write_text(f"{index}\n")
        (entry / "device").symlink_to(f"../../../{socket}")
        (self.root / "dev" / "v4l").mkdir(parents=True, exist_ok=True)
        (self.root / "dev" / f"video{number}").touch()
        for kind, link in (("by-id", by_id), ("by-path", by_path)):
            if link:
                folder = self.root / "dev" / "v4l" / kind
                folder.mkdir(exist_ok=True)
                (folder / link).unlink(missing_ok=True)
                (folder / link).symlink_to(f"../../video{number}")

    def pull(self, number: int) -> None:
        entry = self.classes / f"video{number}"
        for file in entry.iterdir():
            file.unlink()
        entry.rmdir()
        (self.root / "dev" / f"video{number}").unlink()
        for link in (self.root / "dev" / "v4l").rglob("*"):
            if link.is_symlink() and link.readlink().name == f"video{number}":
                link.unlink()

    def listed(self) -> tuple[Found, ...]:
        return cameras_of_linux(self.root)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_without_any_camera_the_list_is_empty(bench: Bench) -> None:
    assert bench.listed() == ()


def test_a_camera_has_its_name_its_number_and_its_node(bench: Bench) -> None:
    bench.plug(2, "HD Pro Webcam C920", by_id="usb-046d_HD_Pro_Webcam_C920_AB12-video-index0")
    (found,) = bench.listed()
    assert (found.name, found.number, found.path) == ("HD Pro Webcam C920", 2, bench.root / "dev" / "video2")


def test_nodes_that_only_tell_about_a_camera_are_left_out(bench: Bench) -> None:
    bench.plug(0, "Webcam")
    bench.plug(1, "Webcam", index=1)
    assert [found.number for found in bench.listed()] == [0]


def test_cameras_come_in_the_order_of_their_numbers(bench: Bench) -> None:
    for number in (10, 2, 0):
        bench.plug(number, f"Webcam {number}", socket=f"1-{number}:1.0")
    assert [found.number for found in bench.listed()] == [0, 2, 10]


def test_under_another_number_and_in_another_socket_a_camera_keeps_its_id(bench: Bench) -> None:
    link = "usb-046d_C920_AB12-video-index0"
    bench.plug(0, "C920", by_id=link, by_path="pci-usb-0:1:1.0-video-index0")
    before = bench.listed()[0]
    bench.pull(0)
    bench.plug(4, "C920", socket="1-3:1.0", by_id=link, by_path="pci-usb-0:3:1.0-video-index0")
    after = bench.listed()[0]
    assert (after.id, after.number) == (before.id, 4) == (link, 4)


def test_two_of_one_model_with_serial_numbers_are_told_apart_by_those(bench: Bench) -> None:
    bench.plug(0, "C920", by_id="usb-C920_ONE-video-index0", by_path="path-1")
    bench.plug(2, "C920", by_id="usb-C920_TWO-video-index0", by_path="path-2")
    assert [found.id for found in bench.listed()] == ["usb-C920_ONE-video-index0", "usb-C920_TWO-video-index0"]


def test_two_of_one_model_without_serial_numbers_are_told_apart_by_their_sockets(bench: Bench) -> None:
    bench.plug(0, "USB Camera", by_id="usb-Generic_USB_Camera-video-index0", by_path="path-1")
    bench.plug(2, "USB Camera", by_id="usb-Generic_USB_Camera-video-index0", by_path="path-2")
    assert [found.id for found in bench.listed()] == ["path-1", "path-2"]


def test_a_camera_that_was_chosen_alone_is_still_known_when_its_twin_comes(bench: Bench) -> None:
    bench.plug(0, "USB Camera", by_id="usb-Generic_USB_Camera-video-index0", by_path="path-1")
    chosen = bench.listed()[0].id
    bench.plug(2, "USB Camera", by_path="path-2")
    assert [found.is_meant(chosen) for found in bench.listed()] == [True, False]


def test_a_system_without_links_knows_a_camera_by_its_socket(bench: Bench) -> None:
    bench.plug(0, "Webcam", socket="1-7:1.0")
    assert bench.listed()[0].id == "1-7:1.0"


def test_what_is_no_video_node_is_left_out(bench: Bench) -> None:
    bench.plug(0, "Webcam")
    (bench.classes / "v4l-subdev0").mkdir()
    (bench.classes / "videos").mkdir()
    assert [found.name for found in bench.listed()] == ["Webcam"]


def test_a_change_is_told_once(bench: Bench) -> None:
    plugs = Plugs(bench.listed)
    assert plugs.changed() == ()
    assert plugs.changed() is None
    bench.plug(0, "Webcam")
    assert [found.name for found in plugs.changed() or ()] == ["Webcam"]
    assert plugs.changed() is None
    bench.pull(0)
    assert plugs.changed() == ()


def test_this_computer_can_be_asked() -> None:
    assert all(found.name and found.id for found in found_cameras())
