"""The scanner's memory does not grow with the frames: a short look with two cameras, small pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tools.endurance import grown


def test_after_more_frames_the_scanner_has_no_more_memory(qapp: QApplication) -> None:
    rows = list(grown(600, every=300, width=480, height=270, warm_up=240))
    assert [row["frames"] for row in rows] == [0, 300, 600]
    assert rows[-1]["tickets"] > rows[0]["tickets"]
    assert rows[-1]["previews"] > rows[0]["previews"]
    assert rows[-1]["more"] <= 10
