import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT

SHOWN = sorted([*(ROOT / "kiosk" / "ui").rglob("*.py"), ROOT / "kiosk" / "assembly.py"])

WAYS_OUT = {
    "QMenu": "a menu",
    "QMenuBar": "a menu",
    "QDialog": "a window of its own",
    "QMessageBox": "a window of its own",
    "QInputDialog": "a window of its own",
    "QFileDialog": "the files of this computer",
    "QPrintDialog": "the printers of this computer",
    "QColorDialog": "a window of its own",
    "QFontDialog": "a window of its own",
    "QComboBox": "a window of its own",
    "QCompleter": "a window of its own",
    "QDateEdit": "a menu",
    "QDesktopServices": "another program",
    "QProcess": "another program",
    "QWebEngineView": "the web",
    "QShortcut": "a key that the guard does not know",
    "QAction": "a key that the guard does not know",
    "QDrag": "things taken out",
    "setToolTip": "a window of its own",
    "setWhatsThis": "a window of its own",
    "setShortcut": "a key that the guard does not know",
    "setOpenExternalLinks": "another program",
    "setTextInteractionFlags": "text taken out",
    "grabGesture": "a gesture that the guard does not know",
}
"""What a screen must not use, and where it would lead."""


def names_in(path: Path) -> set[str]:
    """Every name and attribute that the code of a file uses."""
    tree = ast.parse(path.read_text("utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: path.name)
def test_no_screen_has_a_way_out(path: Path) -> None:
    found = {name: WAYS_OUT[name] for name in names_in(path) & WAYS_OUT.keys()}
    assert found == {}


def test_a_way_out_would_be_found(tmp_path: Path) -> None:
    path = tmp_path / "screen.py"
    path.write_text("from PySide6.QtWidgets import QLabel\nQLabel('x').setToolTip('y')\n", "utf-8")
    assert names_in(path) & WAYS_OUT.keys() == {"setToolTip"}
