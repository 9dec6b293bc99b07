"""`python -m tools.translations` updates and compiles the files of Qt Linguist; with `--check` it finds faults."""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.domain.registration import Language
from kiosk.ui.sentences import TRANSLATIONS
from tools.linguist import Message, messages_of

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "kiosk" / "ui"

LANGUAGES: Mapping[str, Sequence[Language]] = {
    "visitor": tuple(Language),
    "helper": (Language.GERMAN, Language.ENGLISH),
}
"""The languages of each catalogue. German, in which the sentences are written, has a file for its plurals."""


class NoSentences(Exception):
    """The sources hold something that cannot be translated; the text says where."""


def modules() -> dict[str, list[Path]]:
    """The modules with sentences of each catalogue. Raises NoSentences, naming file and line."""
    found: dict[str, list[Path]] = {catalogue: [] for catalogue in LANGUAGES}
    contexts: dict[str, Path] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        names: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.ClassDef) or not any(
                isinstance(base, ast.Name) and base.id == "Sentences" for base in node.bases
            ):
                continue
            if node.name in contexts:
                raise NoSentences(f"{path}:{node.lineno}: {node.name} is in {contexts[node.name].name}, too")
            contexts[node.name] = path
            names.add(_catalogue(node))
            _check_calls(path, node)
        if len(names) > 1:
            raise NoSentences(f"{path}: sentences of two catalogues; please make two files of it")
        for name in names:
            found[name].append(path)
    return found


def files(folder: Path = TRANSLATIONS) -> Iterator[tuple[str, Language, Path]]:
    """Catalogue, language and file (.ts) of each."""
    for catalogue, languages in LANGUAGES.items():
        for language in languages:
            yield catalogue, language, folder / f"{catalogue}_{language.value}.ts"


def update(folder: Path) -> None:
    """Take new sentences of the sources into the files of `folder`, and gone ones out."""
    folder.mkdir(parents=True, exist_ok=True)
    for catalogue, sources in modules().items():
        together = []
        for name, language, path in files(folder):
            if name != catalogue:
                continue
            # A new file must be told its language; German has plurals only.
            if language is Language.GERMAN or not path.exists():
                plurals = ["-pluralonly"] if language is Language.GERMAN else []
                _lupdate(sources, [path], *plurals, "-target-language", language.value.partition("-")[0])
            else:
                together.append(path)
        if together:
            _lupdate(sources, together)


def compile_all(folder: Path) -> None:
    """Make a .qm of each .ts, of what is finished only."""
    _run("pyside6-lrelease", "-silent", "-nounfinished", *(str(path) for _, _, path in files(folder)))


def faults(folder: Path = TRANSLATIONS) -> list[str]:
    """Everything that is wrong: what is not translated, not like its source, or not up to date."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for _, _, path in files(folder):
            if not path.is_file():
                return [f"{path.name} is missing; please run python -m tools.translations"]
            shutil.copy(path, fresh)
        update(fresh)
        compile_all(fresh)
        for _, language, path in files(folder):
            again = fresh / path.name
            if again.read_text("utf-8") != path.read_text("utf-8"):
                found.append(f"{path.name} is not up to date; please run python -m tools.translations")
            compiled = path.with_suffix(".qm")
            if not compiled.is_file() or again.with_suffix(".qm").read_bytes() != compiled.read_bytes():
                found.append(f"{compiled.name} is not up to date; please run python -m tools.translations")
            for message in messages_of(again):
                found += [
                    f"{path.name}: {message.context}: {message.source!r}: {why}" for why in wrong(message, language)
                ]
    return found


def wrong(message: Message, language: Language) -> Iterator[str]:
    """What is wrong with a translation."""
    if message.unfinished or not all(message.forms):
        yield "not translated"
        return
    for form in message.forms:
        if form != form.strip():
            yield f"blanks at an end of {form!r}"
        if message.fields != Message.fields_of(form):
            yield f"other fields in {form!r}"
        if message.is_headline and message.words(form) > MOST_WORDS:
            yield f"more than five words in {form!r}"
        if message.is_short and len(form) > MOST_LETTERS:
            yield f"more than {MOST_LETTERS} letters in {form!r}"
        if not message.is_numerus and "%n" in form:
            yield f"a number where there is none: {form!r}"
    if message.is_numerus:
        # "Eine Person" needs no figure where the first form is that of one only.
        figures = message.forms[1:] if language in _ONE_IS_ONE else message.forms
        if any(("%n" in form) != ("%n" in message.source) for form in figures):
            yield "the number is missing, or too much"


MOST_WORDS = 5
"""Of a headline (acceptance U; facts.md 2.4)."""

MOST_LETTERS = 16
"""Of a word on a button with little room, blanks and all."""

_ONE_IS_ONE = (Language.GERMAN, Language.EASY_GERMAN, Language.ENGLISH, Language.FRENCH)


def _catalogue(node: ast.ClassDef) -> str:
    for part in node.body:
        if isinstance(part, ast.Assign) and [getattr(target, "id", "") for target in part.targets] == ["catalogue"]:
            return str(ast.literal_eval(part.value))
    return "visitor"


def _check_calls(path: Path, node: ast.ClassDef) -> None:
    """lupdate leaves out without a word what is no literal."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
            texts = call.args[:2]
            if not texts or not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
                raise NoSentences(f"{path}:{call.lineno}: tr() needs a whole sentence, written out")


def _lupdate(sources: Sequence[Path], files: Sequence[Path], *options: str) -> None:
    # A sentence that is only like an old one is a new one: nobody shall read what nobody has looked at.
    exactly = ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
    silent = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "de"]
    _run("pyside6-lupdate", *silent, *exactly, *options, *map(str, sources), "-ts", *map(str, files))


def _run(program: str, *arguments: str) -> None:
    """Run a program of PySide6, which lies beside Python's own."""
    found = shutil.which(program, path=str(Path(sys.executable).parent)) or program
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{program}: {done.stderr or done.stdout}")


def main() -> None:
    """Update and compile, or check; ends with 1 if there are faults."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, and name what is wrong")
    arguments = parser.parse_args()
    if not arguments.check:
        update(TRANSLATIONS)
        compile_all(TRANSLATIONS)
    found = faults()
    print("\n".join(found) or "all translations are complete")
    raise SystemExit(bool(found))


if __name__ == "__main__":
    main()
