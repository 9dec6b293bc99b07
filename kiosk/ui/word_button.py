"""The buttons of most screens: words, an icon before them if wanted, and colours by how much a button weighs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.colours import Colours
from kiosk.ui.icons import AnyIcon
from kiosk.ui.look import Look
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.theme import STRONG

LEAST = 12.0
"""Words are never smaller than that, in design pixels."""


class WordButton(Pill):
    """A button that knows its weight: "main" is what most people want, "quiet" what few want, "" all others."""

    def __init__(self, weight: str = "", icon: AnyIcon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(icon, parent, beside=True)
        self._weight, self._least = weight, 8
        self._off = self._paint

    def say(self, text: str, name: str = "") -> None:
        """Show this text, and tell screen readers `name` if that is something else; without a text the button hides."""
        self.call(text, name)
        self.setVisible(bool(text))

    def weigh(self, weight: str) -> None:
        """Be as important as that, from the next `dress` on."""
        self._weight = weight

    def wear(self, look: Look, size: float, *, height: int = 0, weight: QFont.Weight = STRONG) -> None:
        """Letters of `size` design pixels; `height` in pixels at least, and never less than can be touched well."""
        self.put_on(look, look.font(size, weight), height=height)

    def put_on(self, look: Look, font: QFont, *, height: int = 0) -> None:
        """The same with a font of one's own."""
        colours = look.colours
        self._least = look.px(LEAST)
        self._off = Paint(colours.pressed, colours.quiet, colours.faint, colours.focus, colours.pressed, colours.quiet)
        chosen = Paint(colours.pressed, colours.ink, colours.primary, colours.focus, colours.pressed, colours.ink)
        self.dress(look, font, paint_of(self._weight, colours), chosen, height=height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What cannot be used yet looks so."""
        used = self._paint
        self._paint = used if self.isEnabled() else self._off
        super().paintEvent(event)
        self._paint = used

    def _icon_side(self) -> int:
        side = super()._icon_side()
        return side if self.text() else max(8, min(side, self.width() - 2 * (self._inset + self._border + self._gap)))

    def _least_pixels(self) -> int:
        # In large text half the size is still large: words may shrink further where they would be cut off.
        return self._least


def typing(button: WordButton) -> WordButton:
    """Make a button a key: two quick touches are two letters, and a touch leaves the keyboard with the field."""
    button.setProperty("types", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def paint_of(weight: str, colours: Colours) -> Paint:
    """The colours of a button of this weight."""
    match weight:
        case "main":
            fill, text, line = colours.primary, colours.on_primary, colours.primary
        case "quiet":
            fill, text, line = "", colours.quiet, colours.line
        case _:
            fill, text, line = colours.card, colours.ink, colours.line
    return Paint(fill, text, line, colours.focus, colours.pressed, colours.ink)
