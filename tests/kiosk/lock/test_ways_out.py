import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT

SHOWN = sorted(path for room in ("ui", "assembly") for path in (ROOT / "kiosk" / room).rglob("*.py"))

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


SHUT = {"setOpenExternalLinks(False)", "setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)"}
"""What shuts a way out that a widget has by itself."""


def names_in(path: Path) -> set[str]:
    """Every name and attribute that the code of a file uses, besides those that shut a way out."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    shutting = {
        id(call.func)
        for call in nodes
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
        if f"{call.func.attr}({', '.join(map(ast.unparse, call.args))})" in SHUT
    }
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    return names | {node.attr for node in nodes if isinstance(node, ast.Attribute) and id(node) not in shutting}


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: path.name)
def test_no_screen_has_a_way_out(path: Path) -> None:
    found = {name: WAYS_OUT[name] for name in names_in(path) & WAYS_OUT.keys()}
    assert found == {}


def test_a_way_out_would_be_found(tmp_path: Path) -> None:
    path = tmp_path / "screen.py"
    path.write_text("from PySide6.QtWidgets import QLabel\nQLabel('x').setToolTip('y')\n", "utf-8")
    assert names_in(path) & WAYS_OUT.keys() == {"setToolTip"}
