"""How long the screens of a visit stay."""

from __future__ import annotations

from kiosk.domain.admission import Final, GroupIn, Inside

GREETING_SECONDS = 5.0
"""A greeting stays this long (facts 2.3: 4 to 6 s) ..."""
REFUSAL_SECONDS = 20.0
"""... and an answer that asks for something this long (facts 2.3: at least 20 s)."""
LONGEST_SECONDS = 60.0
"""Even if the code stays in view: a forgotten ticket does not keep a name on the screen (promise 4)."""
OFFER_SECONDS = 20.0
"""After the answer a missing badge can be asked for this long (acceptance U13: at least 20 s), without a name."""
CHOOSING_SECONDS = 45.0
"""A list of names that nobody touches goes away."""
PIN_SECONDS = 30.0
"""A PIN that nobody types is no longer asked for."""
HELPER_SECONDS = 60.0
"""An untouched helper screen closes by itself (acceptance P6)."""


def seconds_for(outcome: Final) -> float:
    """How long the answer stays at least."""
    # A greeting that sends some of the group to the desk asks for something, too.
    asks = isinstance(outcome, GroupIn) and outcome.refused
    return GREETING_SECONDS if isinstance(outcome, Inside) and not asks else REFUSAL_SECONDS
