"""The sentences of Leichte Sprache keep its rules, and each rule can find what it is for."""

from __future__ import annotations

import pytest

from kiosk.domain.registration import Language
from kiosk.settings import read_event
from kiosk.ui.sentences import TRANSLATIONS
from tools.leichte_sprache import RULES, WISHED_WORDS, count_words, flaws, sentences
from tools.linguist import messages_of

EASY = [
    form for message in messages_of(TRANSLATIONS / f"visitor_{Language.EASY_GERMAN.value}.ts") for form in message.forms
]


def test_every_sentence_keeps_every_rule() -> None:
    assert len(EASY) > 100
    assert [flaw for form in EASY for flaw in flaws(form)] == []


def test_what_the_event_says_in_leichte_sprache_keeps_the_rules_too() -> None:
    event = read_event()
    for words in (event.event.subtitle_in(Language.EASY_GERMAN), event.door.help_place_in(Language.EASY_GERMAN)):
        assert list(flaws(words)) == []


def test_nineteen_of_twenty_sentences_are_as_short_as_wished() -> None:
    lengths = [count_words(sentence) for form in EASY for sentence in sentences(form)]
    assert sum(length <= WISHED_WORDS for length in lengths) >= 0.95 * len(lengths)


EXAMPLES = [
    (
        "short sentences",
        "Bitte gehen Sie mit Ihrem neuen Schild durch die Tür und dann nach links.",
        "Bitte gehen Sie durch die Tür. Dann gehen Sie nach links.",
    ),
    ("no passive", "Ihr Schild wird jetzt gedruckt.", "Wir drucken Ihr Schild."),
    ("no passive", "Ihre Karte wurde storniert.", "Ihre Karte ist weg."),
    ("no passive", "Die Schrift wird vergrößert.", "Die Schrift wird größer."),
    ("no negation", "Wir kennen den Code nicht.", "Der Code ist uns neu."),
    ("no negation", "Das kostet keinen Cent.", "Das ist kostenlos."),
    ("no negation", "Der Code ist unbekannt.", "Tippen Sie unten links auf unser Bild und auf das Bild darunter."),
    ("no abbreviation", "Sie können z. B. lesen.", "Sie können lesen."),
    ("no abbreviation", "Rufen Sie die MFG.", "Rufen Sie uns."),
    ("no subjunctive", "Könnten Sie kommen?", "Können Sie kommen?"),
    ("no subjunctive", "Möchten Sie Hilfe?", "Wollen Sie Hilfe?"),
    ("no genitive", "Das ist die Mitte des Hauses.", "Das ist die Mitte von dem Haus."),
    ("one idea a sentence", "Warten Sie, weil wir drucken.", "Wir drucken. Bitte warten Sie."),
    ("one idea a sentence", "Nehmen Sie die Karte, die neu ist.", "Nehmen Sie die neue Karte."),
    ("no lists in a sentence", "Tippen Sie, warten Sie, gehen Sie.", "Tippen Sie. Warten Sie. Gehen Sie."),
    ("short words", "Das sind Informationsmaterialien.", "Das sind Infos."),
    ("short words", "Das sind Veranstaltungen.", "Das sind Treffen von einem Tag."),
    ("compounds with hyphen or dot", "Hier ist die Fahrkarte.", "Hier ist die Fahr-Karte."),
    ("compounds with hyphen or dot", "Der Bildschirm ist hell.", "Der Bild·schirm ist hell."),
    ("numbers as figures", "Vor uns sind zwei Karten.", "Vor uns sind 2 Karten."),
    ("no special signs", "Sie sind (endlich) da.", "Sie sind da."),
    ("no special signs", "100 % sind da.", "Alle sind da."),
    ("perfect tense", "Ihre Karte galt am Montag.", "Ihr Tag war am Montag."),
    ("no impersonal form", "Hier wartet man.", "Hier warten Sie."),
]
"""A rule, a sentence that breaks it, and one that does not."""


@pytest.mark.parametrize(("rule", "wrong", "right"), EXAMPLES)
def test_a_rule_finds_what_it_is_for_and_nothing_else(rule: str, wrong: str, right: str) -> None:
    assert rule in {flaw.rule for flaw in flaws(wrong)}
    assert rule not in {flaw.rule for flaw in flaws(right)}


def test_every_rule_is_tried() -> None:
    assert {rule for rule, _, _ in EXAMPLES} == set(RULES)


def test_a_number_is_one_word_and_no_sign() -> None:
    assert list(flaws("%n Personen anmelden")) == []
    assert count_words("Am {desk} sind %n Leute.") == count_words("Am Tisch sind 3 Leute.") == 5
