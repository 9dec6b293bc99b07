"""`python -m tools.leichte_sprache`: looks for what the rules of Leichte Sprache do not allow in its sentences.

The rules are those of Netzwerk Leichte Sprache and BITV 2.0, Annex 2, part 2, as far as a program can tell. It cannot
tell whether a sentence is understood: that takes readers with learning difficulties.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.registration import Language
from kiosk.ui.sentences import TRANSLATIONS
from tools.linguist import messages_of

MOST_WORDS, WISHED_WORDS = 12, 8
"""Of a sentence: no more than that, and better no more than that."""

MOST_LETTERS = 12
"""Of a word, or of a part of it between hyphens or middle dots."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """What a rule finds in a sentence, and where."""

    rule: str
    sentence: str
    found: str


def flaws(text: str) -> Iterator[Flaw]:
    """Everything in these sentences that a rule does not allow."""
    for sentence in sentences(text):
        for rule, look in RULES.items():
            found = look(sentence)
            if found:
                yield Flaw(rule, sentence, found)


def sentences(text: str) -> list[str]:
    """The single sentences; what stands before a colon is one of its own. `%n` is a number."""
    plain = text.replace("\u00a0", " ").replace("%n", "3")
    return [part.strip() for part in re.split(r"(?<=[.!?:])(?<!\b[a-zA-Z]\.)[“”\"]?\s+", plain) if part.strip()]


def count_words(sentence: str) -> int:
    """How many words a sentence has; a field counts as one."""
    return len(re.findall(r"\{\w+\}|[\w‑·-]+", sentence))


def _first(pattern: str, flags: int = 0) -> Callable[[str], str]:
    compiled = re.compile(pattern, flags)

    def look(sentence: str) -> str:
        found = compiled.search(sentence)
        return found.group().strip() if found else ""

    return look


def _too_long(sentence: str) -> str:
    words = count_words(sentence)
    return f"{words} words" if words > MOST_WORDS else ""


def _long_word(sentence: str) -> str:
    parts = re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}", "", sentence))
    return next((part for part in parts if len(part) > MOST_LETTERS), "")


def _commas(sentence: str) -> str:
    return "several commas" if sentence.count(",") > 1 else ""


_PARTICIPLE = r"(?:\w*ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer)\w{2,}(?:t|en)|\w+iert)"
_HEADS = (
    "adresse block code freiheit hörer karte knopf name nummer platz programm schild schirm seite sprache stärke "
    "strich taste tisch zeichen"
)
"""Words that others are joined to in what a station says."""

RULES: Mapping[str, Callable[[str], str]] = {
    "short sentences": _too_long,
    "no passive": _first(
        rf"\b(?:wird|werden|wurde|wurden|worden)\b.*\b{_PARTICIPLE}\b|\b{_PARTICIPLE} (?:wird|werden|worden|wurde)\b",
        re.I,
    ),
    "no negation": _first(
        r"\b(?:nicht|nichts|nie|niemals|niemand\w*|nirgend\w*|kein\w*|ohne|weder)\b|\bun(?!d\b|s\b|ser|ten\b|ter|ge?fähr)\w+",
        re.I,
    ),
    "no abbreviation": _first(
        r"\b(?:z\. ?B|d\. ?h|u\. ?a|usw|bzw|ca|evtl|inkl|Nr|Tel|Std|Min|Str|etc|ggf)\b\.?|\b[A-ZÄÖÜ]{2,}\b"
    ),
    "no subjunctive": _first(
        r"\b(?:würde|könnte|möchte|hätte|wäre|sollte|dürfte|müsste|wüsste|käme|bräuchte|sei)(?:n|t|st)?\b", re.I
    ),
    "no genitive": _first(
        r"\b(?:des|eines|meines|Ihres|unseres|dieses|deren|dessen|wegen|trotz|aufgrund|anhand)\b", re.I
    ),
    "one idea a sentence": _first(
        r";|\b(?:weil|obwohl|damit|sodass|nachdem|bevor|während|falls|indem|dass|denn|sondern|entweder|wenn)\b"
        r"|, (?:der|die|das|den|dem|welche\w*|wo|was|wer)\b",
        re.I,
    ),
    "no lists in a sentence": _commas,
    "short words": _long_word,
    "compounds with hyphen or dot": _first(rf"\b[A-ZÄÖÜ][a-zäöüß]{{2,}}(?:{_HEADS.replace(' ', '|')})n?\b"),
    "numbers as figures": _first(
        r"\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)\b", re.I
    ),
    "no special signs": _first(r"[%&/§()…–—*#<>]"),
    "perfect tense": _first(
        r"\b(?:wurden?|ging|gingen|kam|kamen|galt|gab|fand|stand|musste|konnte|wollte|sagte|machte|schrieb)\b", re.I
    ),
    "no impersonal form": _first(r"\bman\b", re.I),
}
"""What each rule finds in a sentence; nothing if it is kept."""


def main() -> None:
    """Print what is wrong, and what would be better shorter; ends with 1 if something is wrong."""
    wrong = 0
    for message in messages_of(TRANSLATIONS / f"visitor_{Language.EASY_GERMAN.value}.ts"):
        for form in message.forms:
            for flaw in flaws(form):
                wrong += 1
                print(f"{message.context}: {flaw.sentence!r}: {flaw.rule}: {flaw.found}")
            for sentence in sentences(form):
                if WISHED_WORDS < count_words(sentence) <= MOST_WORDS:
                    print(f"{message.context}: {sentence!r}: {count_words(sentence)} words, better {WISHED_WORDS}")
    raise SystemExit(bool(wrong))


if __name__ == "__main__":
    main()
