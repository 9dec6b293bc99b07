"""What the facts of some seconds say about camera, light and glare."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import qrcode
from PIL import Image

from kiosk.checkup.camera import CameraWatch, camera_findings
from kiosk.checkup.camera_look import watch
from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.camera import open_source
from kiosk.scanning.camera_facts import CameraFacts, NoPicture
from kiosk.scanning.frame import Camera

GOOD = CameraFacts(fps=25, brightness=120, contrast=140, burnt=0.01, patch=0.0, code=True)


def of(check: Check, *seen: CameraFacts) -> Finding:
    (finding,) = (finding for finding in camera_findings(seen) if finding.check is check)
    return finding


def test_a_good_camera_is_green_in_everything() -> None:
    assert {finding.light for finding in camera_findings([GOOD])} == {Light.GREEN}


def test_without_any_picture_there_is_one_red_finding_with_the_reason() -> None:
    assert camera_findings([], why="It is gone.") == (
        Finding(Check.CAMERA, Light.RED, Remark.NO_PICTURE, detail="It is gone."),
    )


def test_a_code_that_was_read_once_counts() -> None:
    assert of(Check.CAMERA, replace(GOOD, code=False), GOOD, replace(GOOD, code=False)).remark is Remark.CODE_READ


def test_without_a_code_somebody_should_hold_one_up() -> None:
    assert of(Check.CAMERA, replace(GOOD, code=False)) == Finding(Check.CAMERA, Light.YELLOW, Remark.CODE_NOT_READ)


def test_few_pictures_a_second_are_yellow() -> None:
    finding = of(Check.FRAME_RATE, replace(GOOD, fps=6.4))
    assert (finding.light, finding.remark, finding.number) == (Light.YELLOW, Remark.FRAMES_FEW, 6)


@pytest.mark.parametrize(
    ("facts", "light", "remark"),
    [
        (replace(GOOD, brightness=10, code=False), Light.RED, Remark.TOO_DARK),
        (replace(GOOD, brightness=10), Light.YELLOW, Remark.TOO_DARK),
        (replace(GOOD, brightness=30), Light.YELLOW, Remark.TOO_DARK),
        (replace(GOOD, brightness=230), Light.YELLOW, Remark.TOO_BRIGHT),
        (replace(GOOD, contrast=12), Light.YELLOW, Remark.TOO_PALE),
        (GOOD, Light.GREEN, Remark.LIGHT_FINE),
    ],
)
def test_light(facts: CameraFacts, light: Light, remark: Remark) -> None:
    assert (of(Check.LIGHT, facts).light, of(Check.LIGHT, facts).remark) == (light, remark)


def test_a_lamp_that_stays_dazzles_and_a_bright_phone_that_comes_and_goes_does_not() -> None:
    lamp, phone = replace(GOOD, patch=0.09), replace(GOOD, patch=0.0)
    assert of(Check.GLARE, lamp, lamp) == Finding(Check.GLARE, Light.YELLOW, Remark.GLARE, number=9)
    assert of(Check.GLARE, lamp, phone).light is Light.GREEN


def test_a_watched_camera_keeps_that_a_code_was_read_and_forgets_old_light() -> None:
    watched = CameraWatch()
    watched.note(replace(GOOD, brightness=10))
    for _ in range(12):
        watched.note(replace(GOOD, code=False))
    remarks = [finding.remark for finding in watched.findings]
    assert remarks == [Remark.CODE_READ, Remark.FRAMES_FINE, Remark.LIGHT_FINE, Remark.NO_GLARE]


def test_a_watched_camera_that_fails_has_no_picture() -> None:
    watched = CameraWatch()
    watched.note(GOOD)
    watched.note(NoPicture())
    assert [finding.remark for finding in watched.findings] == [Remark.NO_PICTURE]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    picture = Image.new("L", (1280, 720), 120)
    picture.paste(qrcode.make("EINLASS-TEST", box_size=9).get_image().convert("L"), (400, 200))
    picture.paste(20, (0, 0, 300, 720))
    picture.save(tmp_path / "code.png")
    return tmp_path


def test_a_camera_of_ones_own_is_opened_and_looked_at_until_a_code_was_read(pictures: Path) -> None:
    seconds = iter(range(1000))
    findings = watch(lambda: open_source(pictures, loop=True, every_frame=True), lambda: next(seconds) / 20)
    assert [finding.remark for finding in findings] == [
        Remark.CODE_READ,
        Remark.FRAMES_FINE,
        Remark.LIGHT_FINE,
        Remark.NO_GLARE,
    ]
    assert list(pictures.iterdir()) == [pictures / "code.png"]


def test_a_camera_that_cannot_be_opened_is_red() -> None:
    def missing() -> Camera:
        raise CameraTrouble("Camera 0 cannot be opened.")

    (finding,) = watch(missing)
    assert (finding.light, finding.detail) == (Light.RED, "Camera 0 cannot be opened.")
