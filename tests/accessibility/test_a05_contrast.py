"""A5: what is read has a contrast of 4.5, what is seen one of 3, in every theme and with any colours of an event."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.checkin.manner import Theme
from kiosk.settings import Looks, read_event
from kiosk.ui.colours import Colours, Tone, colours

TEXT, SHAPE = 4.5, 3.0
"""WCAG 1.4.3 and 1.4.11; written here again, so that a change in the code is seen."""

ANY_COLOUR = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def ratio(one: str, other: str) -> float:
    """The contrast of two colours by the words of WCAG 2, reckoned apart from the code that keeps it."""

    def light(colour: str) -> float:
        parts = [int(colour.lstrip("#")[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = max(light(one), light(other)), min(light(one), light(other))
    return (lighter + 0.05) / (darker + 0.05)


def texts(tokens: Colours) -> list[tuple[str, str, str]]:
    """What is read, on what: name, colour, ground."""
    grounds = {"paper": tokens.paper, "card": tokens.card}
    pairs = [(f"ink on {name}", tokens.ink, ground) for name, ground in grounds.items()]
    pairs += [(f"quiet on {name}", tokens.quiet, ground) for name, ground in grounds.items()]
    pairs += [(f"primary on {name}", tokens.primary, ground) for name, ground in grounds.items()]
    pairs += [
        ("ink on pressed", tokens.ink, tokens.pressed),
        ("ink on notice", tokens.ink, tokens.notice),
        ("ink on bar", tokens.ink, tokens.bar),
        ("on_primary on primary", tokens.on_primary, tokens.primary),
        ("on_night on night", tokens.on_night, tokens.night),
    ]
    return pairs + [(f"text of {tone.value}", ground.text, ground.back) for tone, ground in tokens.tones.items()]


def shapes(tokens: Colours) -> list[tuple[str, str, str]]:
    """What is seen: borders, rings, signs and the plates they are on."""
    pairs = [
        ("line on paper", tokens.line, tokens.paper),
        ("line on card", tokens.line, tokens.card),
        ("focus on paper", tokens.focus, tokens.paper),
        ("focus on card", tokens.focus, tokens.card),
        ("focus on bar", tokens.focus, tokens.bar),
        ("accent on night", tokens.accent, tokens.night),
    ]
    for tone, ground in tokens.tones.items():
        pairs += [
            (f"plate of {tone.value}", ground.plate, ground.back),
            (f"sign of {tone.value}", ground.sign, ground.plate),
        ]
    return pairs


def too_faint(tokens: Colours) -> list[str]:
    """What cannot be read or seen well, in words."""
    return [f"{name}: {ratio(one, other):.2f}" for name, one, other in texts(tokens) if ratio(one, other) < TEXT] + [
        f"{name}: {ratio(one, other):.2f}" for name, one, other in shapes(tokens) if ratio(one, other) < SHAPE
    ]


@pytest.mark.parametrize("theme", Theme)
def test_the_bundled_event_is_readable(theme: Theme) -> None:
    assert too_faint(colours(theme, read_event().looks)) == []


@pytest.mark.parametrize("theme", Theme)
def test_any_event_is_readable(theme: Theme) -> None:
    @given(ANY_COLOUR, ANY_COLOUR)
    @example("#FFFFFF", "#FFFFFF")
    @example("#000000", "#000000")
    @example("#808080", "#777777")
    @example("#4CAF50", "#FFFF00")
    def readable(primary: str, accent: str) -> None:
        assert too_faint(colours(theme, Looks(primary=primary, accent=accent))) == []

    readable()


@pytest.mark.parametrize("theme", Theme)
def test_every_tone_has_colours(theme: Theme) -> None:
    assert set(colours(theme, read_event().looks).tones) == set(Tone)


def test_high_contrast_is_high() -> None:
    """Black, white and yellow: far above what is asked for everywhere else."""
    tokens = colours(Theme.CONTRAST, read_event().looks)
    assert [name for name, one, other in texts(tokens) if ratio(one, other) < 7] == []


def test_the_figures_of_the_design_are_reckoned_as_in_the_standard() -> None:
    """White on #4CAF50 fails with 2.78, on #2E7D32 it has 5.13 (acceptance A5)."""
    assert ratio("#FFFFFF", "#4CAF50") == pytest.approx(2.78, abs=0.01)
    assert ratio("#FFFFFF", "#2E7D32") == pytest.approx(5.13, abs=0.01)
