import re

from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "kiosk.md").read_text("utf-8")


def test_every_test_that_the_page_names_exists() -> None:
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    assert named
    assert {name for name in named if f"def {name}(" not in tests} == set()


def test_every_file_that_the_page_names_exists() -> None:
    named = set(re.findall(r"`((?:tests|resources)/[\w/.]+)`", PAGE))
    assert named
    assert {name for name in named if not (ROOT / name).exists()} == set()
