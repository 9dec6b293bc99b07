from pytestqt.qtbot import QtBot

from kiosk.lock.fresh_start import EXIT_CODE, FreshStart


def test_an_unexpected_error_ends_the_program_with_a_code_of_its_own(qtbot: QtBot) -> None:
    ended: list[int] = []
    start = FreshStart(ended.append, seconds=0.01)
    start.on_bug()
    start.on_bug()
    qtbot.waitUntil(lambda: ended == [EXIT_CODE], timeout=20_000)


def test_a_program_that_ends_by_itself_is_not_ended_twice(qtbot: QtBot) -> None:
    ended: list[int] = []
    start = FreshStart(ended.append, seconds=0.01)
    start.on_bug()
    start.stop()
    qtbot.wait(50)
    assert ended == []
