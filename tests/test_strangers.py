"""The tasks of helpers and organisers as a stranger does them: real clicks and keys on the real program, counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accessibility.rig import RigMissing
from tools.strangers import TASKS, Task, done


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_the_task_takes_no_more_actions_than_promised(task: Task, tmp_path: Path) -> None:
    try:
        result = done(task, tmp_path)
    except RigMissing as missing:
        pytest.skip(str(missing))
    assert result.actions <= task.most, [deed.what for deed in result.account.deeds]
