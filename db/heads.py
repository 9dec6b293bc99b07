"""Which of several entries that say the same kind of thing counts: each names those its station knew of before it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

KNEW = "knew"
"""In the detail of an entry: which others it knew of besides the one it refers to, with blanks between them."""

MOST_KNOWN = 20
"""So many others are named; more that did not know of each other there are not."""


@dataclass(frozen=True, slots=True)
class Link:
    """An entry with those that its station knew of directly before it; `counts` unless it was taken back."""

    id: str
    at: str
    known: frozenset[str]
    counts: bool = True
    kind: str = ""
    station: str = ""


def link(
    identity: str, at: str, refers_to: str | None, knew: str | None, *, counts: bool, kind: str = "", station: str = ""
) -> Link:
    """A link as the columns of the journal say it."""
    known = frozenset((*([refers_to] if refers_to else []), *(knew or "").split()))
    return Link(identity, at, known, counts, kind, station)


def heads(links: Iterable[Link]) -> list[Link]:
    """Those that count and that no other one that counts has known of, the newest last.

    Several are left only by stations that did not know of each other. What was taken back still tells what was known.
    """
    by_id = {each.id: each for each in links}
    counting = [each for each in by_id.values() if each.counts]
    passed = _known_to(by_id, counting)
    return _in_order(each for each in counting if each.id not in passed)


def tips(links: Iterable[Link]) -> list[Link]:
    """Those that no other one has known of, whether they count or not, the newest last."""
    by_id = {each.id: each for each in links}
    passed = _known_to(by_id, by_id.values())
    return _in_order(each for each in by_id.values() if each.id not in passed)


def named(known: Sequence[Link]) -> tuple[str | None, dict[str, str]]:
    """What an entry that knows these says of it: what it refers to, and what goes into its detail."""
    if not known:
        return None, {}
    *others, newest = known
    return newest.id, {KNEW: " ".join(each.id for each in others[-MOST_KNOWN:])} if others else {}


def _known_to(by_id: Mapping[str, Link], links: Iterable[Link]) -> set[str]:
    passed: set[str] = set()
    for each in links:
        ahead = list(each.known)
        while ahead:
            identity = ahead.pop()
            if identity in by_id and identity not in passed:
                passed.add(identity)
                ahead.extend(by_id[identity].known)
    return passed


def _in_order(links: Iterable[Link]) -> list[Link]:
    return sorted(links, key=lambda each: (each.at, each.id))
