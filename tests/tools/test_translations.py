"""Every sentence is translated, like its source, and compiled; and the check finds what is not."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from kiosk.domain.registration import Language
from kiosk.ui.sentences import TRANSLATIONS
from tools import translations
from tools.linguist import Message, messages_of
from tools.translations import NoSentences, faults, files, modules, wrong

SOURCE = "Willkommen, {name}!"


def message(*forms: str, source: str = SOURCE, hint: str = "", numerus: bool = False) -> Message:
    """A sentence with these translations."""
    return Message("DoorSentences", source, hint, forms, numerus)


def test_all_translations_are_complete_and_up_to_date() -> None:
    assert faults() == []


def test_every_language_of_a_visitor_has_its_file() -> None:
    assert {language for catalogue, language, _ in files() if catalogue == "visitor"} == set(Language)


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """The files of Qt Linguist, to be spoilt."""
    for path in TRANSLATIONS.iterdir():
        shutil.copy(path, tmp_path)
    return tmp_path


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    """Change one place of a file."""
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_sentence_that_is_not_translated_is_found(copies: Path) -> None:
    spoil(copies, "visitor_tr.ts", "<translation>Tekrar bas</translation>", '<translation type="unfinished"/>')
    found = faults(copies)
    assert any("visitor_tr.ts: BadgeSentences: 'Noch einmal drucken': not translated" in fault for fault in found)
    assert not any("visitor_uk" in fault for fault in found)


def test_a_translation_that_is_not_compiled_is_found(copies: Path) -> None:
    spoil(copies, "visitor_en.ts", "<translation>Print again</translation>", "<translation>Once more</translation>")
    assert faults(copies) == ["visitor_en.qm is not up to date; please run python -m tools.translations"]


def test_a_sentence_that_is_gone_from_the_program_is_found(copies: Path) -> None:
    gone = "<message><source>Gibt es nicht.</source><translation>Gone.</translation></message>"
    spoil(copies, "visitor_en.ts", "<message>", f"{gone}<message>")
    assert "visitor_en.ts is not up to date; please run python -m tools.translations" in faults(copies)


def test_a_missing_file_is_found(copies: Path) -> None:
    (copies / "helper_en.ts").unlink()
    assert faults(copies) == ["helper_en.ts is missing; please run python -m tools.translations"]


def test_the_same_sources_make_the_same_files(tmp_path: Path, copies: Path) -> None:
    translations.update(copies)
    translations.compile_all(copies)
    for path in TRANSLATIONS.iterdir():
        assert (copies / path.name).read_bytes() == path.read_bytes()


def test_a_new_file_has_the_forms_of_its_language(tmp_path: Path) -> None:
    translations.update(tmp_path)
    forms = {}
    for catalogue, language, path in files(tmp_path):
        if catalogue == "visitor":
            (several,) = {len(each.forms) for each in messages_of(path) if each.is_numerus}
            forms[language] = several
            assert f'language="{language.value.partition("-")[0]}"' in path.read_text("utf-8")
    assert forms == dict.fromkeys(Language, 2) | {Language.UKRAINIAN: 3, Language.TURKISH: 1}


def test_no_file_says_where_it_was_made() -> None:
    for _, _, path in files():
        assert not re.search("location|filename|/work|/home", path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("translated", "why"),
    [
        (message("Welcome, {name}!"), []),
        (message("Welcome!"), ["other fields in 'Welcome!'"]),
        (message("Welcome, {nane}!"), ["other fields in 'Welcome, {nane}!'"]),
        (message(""), ["not translated"]),
        (message(" Welcome, {name}!"), ["blanks at an end of ' Welcome, {name}!'"]),
        (message("Welcome, {name}! %n"), ["a number where there is none: 'Welcome, {name}! %n'"]),
        (message("One two three four {name}", hint="headline"), []),
        (message("One two three four five {name}", hint="headline"), ["more than five words"]),
        (message("Un « {name} » !", hint="headline"), []),
        (message("Listen", source="Vorlesen", hint="short"), []),
        (message("Read it all aloud", source="Vorlesen", hint="short"), ["more than 16 letters"]),
        (message("%n badge", "%n badges", source="%n Schilder", numerus=True), []),
        (message("One badge", "%n badges", source="%n Schilder", numerus=True), []),
        (message("%n badge", "badges", source="%n Schilder", numerus=True), ["the number is missing"]),
        (message("%n badge", "", source="%n Schilder", numerus=True), ["not translated"]),
    ],
)
def test_a_translation_is_like_its_source(translated: Message, why: list[str]) -> None:
    found = list(wrong(translated, Language.ENGLISH))
    assert len(found) == len(why)
    assert all(said.startswith(expected) for said, expected in zip(found, why, strict=True))


def test_where_the_first_form_is_for_21_too_its_number_is_needed() -> None:
    one = message("Одна особа", "%n особи", "%n осіб", source="%n Personen", numerus=True)
    assert list(wrong(one, Language.UKRAINIAN)) == ["the number is missing, or too much"]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("class A(Sentences):\n    def f(self, x):\n        return self.tr(f'{x}')\n", "a whole sentence"),
        ("class A(Sentences):\n    def f(self, x):\n        return self.tr(x)\n", "a whole sentence"),
        ("class A(Sentences):\n    pass\nclass A(Sentences):\n    pass\n", "is in a.py, too"),
        (
            "class A(Sentences):\n    pass\nclass B(Sentences):\n    catalogue = 'helper'\n",
            "sentences of two catalogues",
        ),
    ],
)
def test_what_cannot_be_translated_is_refused(
    source: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.py").write_text(source, "utf-8")
    monkeypatch.setattr(translations, "SOURCES", tmp_path)
    with pytest.raises(NoSentences, match=re.escape(why)):
        modules()
