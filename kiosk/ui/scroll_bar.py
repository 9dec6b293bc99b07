"""How a scroll bar looks: wide enough to be touched, in our colours."""

from __future__ import annotations

from kiosk.ui.look import Look


def bar_dress(look: Look, width: float = 64) -> str:
    """The style sheet of a scroll bar that is `width` design pixels wide."""
    c, px = look.colours, look.px
    return (
        f"QScrollBar {{ width: {px(width)}px; background: {c.bar}; border-radius: {px(10)}px; }}"
        f"QScrollBar::handle {{ background: {c.line}; border-radius: {px(10)}px;"
        f" min-height: {px(84)}px; margin: {px(6)}px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
    )
