"""What the facts of some seconds say about camera, light, background, glare and lens."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import qrcode
from PIL import Image

from kiosk.checkup.camera import camera_findings
from kiosk.checkup.camera_look import watch
from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.facts import CameraFacts, Tap
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.frame import Camera, Frame
from kiosk.scanning.reading.decoder import Decoder
from tools.simulator.render import gray as frames_in_gray
from tools.simulator.shot import Carrier, Shot

GOOD = CameraFacts(fps=25, brightness=120, contrast=140, burnt=0.01, patch=0.0, code=True)


def of(check: Check, *seen: CameraFacts) -> Finding:
    (finding,) = (finding for finding in camera_findings(seen) if finding.check is check)
    return finding


def test_a_good_camera_is_green_in_everything() -> None:
    assert {finding.light for finding in camera_findings([GOOD])} == {Light.GREEN}


def test_without_any_picture_there_is_one_red_finding_with_the_reason() -> None:
    assert camera_findings([], fault=CameraFault.FROZEN, why="It is gone.") == (
        Finding(Check.CAMERA, Light.RED, Remark.CAMERA_FAULT, detail="It is gone.", camera=CameraFault.FROZEN),
    )


def test_a_code_that_was_read_once_counts() -> None:
    assert of(Check.CAMERA, replace(GOOD, code=False), GOOD, replace(GOOD, code=False)).remark is Remark.CODE_READ


def test_without_a_code_somebody_should_hold_one_up() -> None:
    assert of(Check.CAMERA, replace(GOOD, code=False)) == Finding(Check.CAMERA, Light.YELLOW, Remark.CODE_NOT_READ)


@pytest.mark.parametrize(
    ("facts", "light", "remark"),
    [
        (replace(GOOD, fps=6.4), Light.YELLOW, Remark.FRAMES_FEW),
        (replace(GOOD, fps=6.4, brightness=60), Light.YELLOW, Remark.LONG_EXPOSURE),
        (replace(GOOD, fps=14, promised=30, brightness=60), Light.YELLOW, Remark.LONG_EXPOSURE),
        (replace(GOOD, fps=14, promised=15, brightness=60), Light.GREEN, Remark.FRAMES_FINE),
        (replace(GOOD, fps=14, promised=30), Light.GREEN, Remark.FRAMES_FINE),
    ],
)
def test_frame_rate(facts: CameraFacts, light: Light, remark: Remark) -> None:
    finding = of(Check.FRAME_RATE, facts)
    assert (finding.light, finding.remark, finding.number) == (light, remark, round(facts.fps))


@pytest.mark.parametrize(
    ("facts", "light", "remark"),
    [
        (replace(GOOD, brightness=10, code=False), Light.RED, Remark.TOO_DARK),
        (replace(GOOD, brightness=10), Light.YELLOW, Remark.TOO_DARK),
        (replace(GOOD, brightness=30), Light.YELLOW, Remark.TOO_DARK),
        (replace(GOOD, brightness=230), Light.YELLOW, Remark.TOO_BRIGHT),
        (replace(GOOD, contrast=12), Light.YELLOW, Remark.TOO_PALE),
        (replace(GOOD, behind=120), Light.YELLOW, Remark.BACKLIGHT),
        (replace(GOOD, behind=120, brightness=230), Light.YELLOW, Remark.BACKLIGHT),
        (replace(GOOD, behind=20), Light.GREEN, Remark.LIGHT_FINE),
        (GOOD, Light.GREEN, Remark.LIGHT_FINE),
    ],
)
def test_light(facts: CameraFacts, light: Light, remark: Remark) -> None:
    assert (of(Check.LIGHT, facts).light, of(Check.LIGHT, facts).remark) == (light, remark)


def test_a_lamp_that_stays_dazzles_and_a_bright_phone_that_comes_and_goes_does_not() -> None:
    lamp, phone = replace(GOOD, patch=0.09), replace(GOOD, patch=0.0)
    assert of(Check.GLARE, lamp, lamp) == Finding(Check.GLARE, Light.YELLOW, Remark.GLARE, number=9)
    assert of(Check.GLARE, lamp, phone).light is Light.GREEN


def test_one_code_before_a_lamp_makes_no_window() -> None:
    seen = [replace(GOOD, behind=behind) for behind in (150, 10, 20)]
    assert of(Check.LIGHT, *seen).remark is Remark.LIGHT_FINE


def test_sharpness_is_known_only_of_a_code_and_the_sharpest_counts() -> None:
    assert [finding for finding in camera_findings([GOOD]) if finding.check is Check.SHARPNESS] == []
    assert of(Check.SHARPNESS, replace(GOOD, blur=4.0)).remark is Remark.BLURRED
    assert of(Check.SHARPNESS, replace(GOOD, blur=4.0), replace(GOOD, blur=1.2)).remark is Remark.SHARP


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    picture = Image.new("L", (1280, 720), 120)
    picture.paste(qrcode.make("EINLASS-TEST", box_size=9).get_image().convert("L"), (400, 200))
    picture.paste(20, (0, 0, 300, 720))
    picture.save(tmp_path / "code.png")
    return tmp_path


def test_a_camera_of_ones_own_is_opened_and_looked_at_until_a_code_was_read(pictures: Path) -> None:
    seconds = iter(range(1000))
    mount = Mount(lambda: open_source(pictures, loop=True, every_frame=True))
    findings = watch((mount,), lambda: next(seconds) / 60)
    assert [finding.remark for finding in findings] == [
        Remark.CODE_READ,
        Remark.FRAMES_FINE,
        Remark.LIGHT_FINE,
        Remark.NO_GLARE,
        Remark.SHARP,
    ]
    assert list(pictures.iterdir()) == [pictures / "code.png"]


def missing() -> Camera:
    raise CameraTrouble("Camera 0 cannot be opened.", CameraFault.IN_USE)


def test_a_camera_that_cannot_be_opened_is_red() -> None:
    (finding,) = watch((Mount(missing),))
    assert (finding.light, finding.camera, finding.detail) == (
        Light.RED,
        CameraFault.IN_USE,
        "Camera 0 cannot be opened.",
    )


def test_with_two_cameras_one_that_is_missing_is_yellow(pictures: Path) -> None:
    seconds = iter(range(1000))
    seeing = Mount(lambda: open_source(pictures, loop=True, every_frame=True), place="high")
    findings = watch((seeing, Mount(missing, place="low")), lambda: next(seconds) / 60)
    of_camera = [finding for finding in findings if finding.check is Check.CAMERA]
    assert [(finding.name, finding.light) for finding in of_camera] == [("high", Light.GREEN), ("low", Light.YELLOW)]


# --- what the simulator draws -----------------------------------------------------------------------------


def judged(shot: Shot) -> dict[Check, Remark]:
    """What is said of a code that is held up so."""
    gray = next(frames_in_gray(shot, 1))
    seen = Decoder().look(gray)
    tap = Tap(0.0)
    frame = Frame(np.repeat(gray[:, :, None], 3, 2), gray, 0, 0.0)
    tap.look(frame, seen, 0.0)
    facts = tap.look(replace(frame, number=30), seen, 1.0, 30.0)
    assert facts is not None
    assert facts.behind is not None
    return {finding.check: finding.remark for finding in camera_findings([facts])}


@pytest.mark.parametrize("carrier", [Carrier.PAPER, Carrier.PHONE, Carrier.PHONE_DARK])
def test_a_usual_code_in_usual_light_is_sharp_and_has_no_window_behind_it(carrier: Carrier) -> None:
    said = judged(Shot(3, "GD24-7F3K-92QX", carrier=carrier, module=6, tilt=20, noise=6))
    assert (said[Check.LIGHT], said[Check.SHARPNESS]) == (Remark.LIGHT_FINE, Remark.SHARP)


def test_a_bright_hall_behind_a_code_in_the_shade_is_backlight() -> None:
    said = judged(Shot(3, "GD24-7F3K-92QX", carrier=Carrier.PAPER, module=6, light=90, room=240))
    assert said[Check.LIGHT] is Remark.BACKLIGHT


def test_a_dim_phone_in_a_usual_room_is_not() -> None:
    said = judged(Shot(3, "GD24-7F3K-92QX", carrier=Carrier.PHONE, module=6, light=50, room=110))
    assert said[Check.LIGHT] is not Remark.BACKLIGHT


def test_a_lens_out_of_focus_is_blurred_and_a_code_that_moves_is_not() -> None:
    out_of_focus = Shot(3, "GD24-7F3K-92QX", carrier=Carrier.PAPER, module=8, defocus=2.4)
    assert judged(out_of_focus)[Check.SHARPNESS] is Remark.BLURRED
    assert judged(replace(out_of_focus, defocus=0.6, motion=6))[Check.SHARPNESS] is Remark.SHARP
