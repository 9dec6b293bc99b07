import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.next_run import Next
from kiosk.lock.ending import ending_in_order


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_system_ends_the_program_in_order(number: signal.Signals, qtbot: QtBot) -> None:
    ended: list[bool] = []
    with ending_in_order(lambda: ended.append(True)) as ending:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: ended == [True], timeout=20_000)
        assert ending.next is Next.END


def test_a_helper_ends_it_too_and_says_what_is_next(qtbot: QtBot) -> None:
    ended: list[bool] = []
    with ending_in_order(lambda: ended.append(True)) as ending:
        ending.on_wanted(Next.AGAIN)
        assert ending.next is Next.AGAIN
    assert ended == [True]


def test_afterwards_signals_mean_what_they_meant(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    with ending_in_order(lambda: None):
        assert signal.getsignal(signal.SIGTERM) != before[0]
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before
