"""Badge layouts of pretix: everything stands where pretix puts it, nothing is cut off, and what is wrong is named."""

from __future__ import annotations

import gc
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject
from pyzbar import pyzbar

from kiosk.domain.badge import Badge
from kiosk.pages.page import BadgePage, Colours, Fit
from kiosk.pages.pretix.layout import PretixLayout
from kiosk.pages.typesetting import TemplateTrouble
from kiosk.settings import read_event

SAMPLES = Path(__file__).parent / "pretix_layouts"
"""Layouts as pretix' editor makes them, and where pretix 2026.8 draws single elements; all content is invented."""

EVENT = read_event()
TOKEN = "B4enreewiuv7qbewoj4s5uvjm4u"
ROBIN = Badge("Dr.", "Robin", "Beispiel", "Musterhaus", "speaker", TOKEN, "they/them")
MM = 72 / 25.4

TEXT: dict[str, Any] = {
    "type": "textarea", "left": "30", "bottom": "50", "width": "80", "fontsize": "16", "fontfamily": "Noto Sans",
    "bold": False, "italic": False, "align": "left", "color": [0, 0, 0, 1], "content": "attendee_name",
}  # fmt: skip
BOX = TEXT | {"type": "textcontainer", "height": "30", "verticalalign": "top", "lineheight": "1"}
CODE: dict[str, Any] = {"type": "barcodearea", "left": "20", "bottom": "20", "size": "30"}


def layout(folder: Path, *elements: Mapping[str, Any], colours: Colours = Colours.FULL) -> PretixLayout:
    path = folder / "mine.json"
    path.write_text(json.dumps(elements), "utf-8")
    return PretixLayout(path, EVENT, colours)


def sample(name: str) -> PretixLayout:
    return PretixLayout(SAMPLES / f"{name}.json", EVENT)


def text_of(page: BadgePage, badge: Badge = ROBIN) -> str:
    (only,) = PdfReader(io.BytesIO(page.pdf(badge))).pages
    return str(only.extract_text())


def grey(page: BadgePage, badge: Badge = ROBIN, ppi: int = 150) -> np.ndarray[Any, Any]:
    return np.asarray(Image.open(io.BytesIO(page.png(badge, ppi))).convert("L"))


def ink(page: BadgePage, badge: Badge, ppi: int = 110) -> list[float]:
    """Left, top, right and bottom of what is drawn, in mm."""
    rows, columns = np.where(grey(page, badge, ppi) < 128)
    return [edge * 25.4 / ppi for edge in (columns.min(), rows.min(), columns.max(), rows.max())]


def size_of(pdf: bytes) -> tuple[float, float]:
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    return round(float(box.width) / MM, 1), round(float(box.height) / MM, 1)


def drawn_by_pretix() -> list[tuple[Mapping[str, Any], Sequence[Mapping[str, Any]]]]:
    return [(case["element"], case["drawn"]) for case in json.loads((SAMPLES / "drawn_by_pretix.json").read_text())]


@pytest.mark.parametrize(("element", "drawn"), drawn_by_pretix())
def test_an_element_stands_where_pretix_draws_it(
    element: Mapping[str, Any], drawn: Sequence[Mapping[str, Any]], tmp_path: Path
) -> None:
    page = layout(tmp_path, element)
    for case in drawn:
        badge = Badge("", case["given_name"], case["family_name"], case["company"], "", TOKEN)
        assert ink(page, badge) == pytest.approx(case["ink"], abs=1)


@pytest.mark.parametrize("name", ["new", "old", "everything"])
def test_a_layout_of_pretix_is_one_page_of_pretix_own_size(name: str) -> None:
    assert size_of(sample(name).pdf(ROBIN)) == (148, 105)


def test_many_badges_are_a_page_each_in_order() -> None:
    badges = [Badge("", "Gast", f"Nummer{number}", "", "", TOKEN) for number in range(12)]
    pages = PdfReader(io.BytesIO(sample("new").pdf_of_all(badges))).pages
    assert [page.extract_text().split()[-1] for page in pages] == [badge.last_name for badge in badges]


@pytest.mark.parametrize("content", [{}, {"content": "secret"}, {"content": "pseudonymization_id"}])
@pytest.mark.parametrize("nowhitespace", [True, False])
def test_codes_hold_the_badges_own_token_and_both_readers_read_it(
    content: dict[str, str], nowhitespace: bool, tmp_path: Path
) -> None:
    page = layout(tmp_path, CODE | content | {"nowhitespace": nowhitespace})
    picture = Image.fromarray(grey(page))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [TOKEN]
    assert [code.data.decode() for code in pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])] == [TOKEN]


def test_a_code_of_own_words_holds_them(tmp_path: Path) -> None:
    page = layout(tmp_path, CODE | {"content": "other", "text": "https://example.org/tagung"})
    (code,) = zxingcpp.read_barcodes(Image.fromarray(grey(page)))
    assert code.text == "https://example.org/tagung"
    assert not any("camera" in problem for problem in page.problems)


def test_a_code_with_a_name_in_it_is_told(tmp_path: Path) -> None:
    page = layout(tmp_path, CODE | {"content": "other", "text": "Hallo {attendee_name}"})
    assert "element 1 (barcodearea): the code holds what anybody's camera can read of the person" in page.problems


def test_a_code_of_an_unknown_variable_is_left_out(tmp_path: Path) -> None:
    page = layout(tmp_path, CODE | {"content": "order"})
    assert grey(page).min() == 255
    assert "not known at this station, so it stays empty: 'order'" in page.problems


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("attendee_name", "Dr. Robin Beispiel"),
        ("attendee_name_for_salutation", "Dr. Robin Beispiel"),
        ("attendee_name_title", "Dr."),
        ("attendee_name_given_name", "Robin"),
        ("attendee_name_calling_name", "Robin"),
        ("attendee_name_family_name", "Beispiel"),
        ("attendee_name_full_name", "Dr. Robin Beispiel"),
        ("attendee_name_title_family_name", "Dr. Beispiel"),
        ("attendee_name_salutation_given_name_family_name", "Robin Beispiel"),
        ("attendee_company", "Musterhaus"),
        ("attendee_pronouns", "they/them"),
        ("item", "Vortrag"),
        ("itemvar", "Vortrag"),
        ("item_category", "Vortrag"),
        ("secret", TOKEN),
        ("event_name", "Gemeinsam Digital"),
        ("event_location", "Hospitalhof Stuttgart"),
        ("event_date", "20. Februar 2024"),
        ("event_date_range", "20.–21. Februar 2024"),
        ("event_begin", "20.02.2024"),
        ("event_begin_weekday", "Dienstag"),
        ("event_end_date", "21.02.2024"),
        ("organizer", "MFG Baden-Württemberg"),
        ("question_ALLERGIE", ""),
        ("order", ""),
        ("", ""),
    ],
)
def test_variables_of_pretix_are_filled(content: str, shown: str, tmp_path: Path) -> None:
    assert text_of(layout(tmp_path, TEXT | {"content": content, "width": "110"})).strip() == shown


def test_own_words_have_placeholders_and_lines(tmp_path: Path) -> None:
    words = {"content": "other", "text": "{attendee_company}:\n{item}, {order}{event_name}"}
    assert text_of(layout(tmp_path, TEXT | words)).splitlines() == ["Musterhaus:", "Vortrag, Gemeinsam Digital"]


@pytest.mark.parametrize(
    ("locale", "shown"), [("", "Tag"), (None, "Tag"), ("en", "Day"), ("en-gb", "Day"), ("fr", "Tag")]
)
def test_own_words_come_in_the_language_of_the_element(locale: str | None, shown: str, tmp_path: Path) -> None:
    words = {"content": "other_i18n", "text_i18n": {"en": "Day", "de": "Tag"}, "locale": locale}
    assert text_of(layout(tmp_path, TEXT | words)).strip() == shown


def test_dates_come_in_the_language_of_the_element(tmp_path: Path) -> None:
    assert text_of(layout(tmp_path, TEXT | {"content": "event_date_range", "locale": "en"})) == "20–21 February 2024"


def test_what_stands_in_a_name_is_no_markup_and_no_placeholder(tmp_path: Path) -> None:
    odd = Badge("", "#panic() <b>", "{attendee_company} *x*", "", "", TOKEN)
    assert text_of(layout(tmp_path, TEXT | {"width": "110"}), odd) == "#panic() <b> {attendee_company} *x*"


# ---- Nothing is cut off ----------------------------------------------------------------------------------------------

LONG = Badge("", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau", "Unterbeamtengesellschaft", "", "", TOKEN)
NO_SPLIT = {"splitlongwords": False, "bold": True}


@pytest.mark.parametrize(
    "element",
    [
        TEXT | {"fontsize": "40", "bottom": "70"},
        TEXT | {"fontsize": "40", "bottom": "20", "downward": True},
        TEXT | {"fontsize": "24", "rotation": 90, "left": "60", "bottom": "10"},
        BOX | NO_SPLIT | {"fontsize": "30"},
        BOX | NO_SPLIT | {"fontsize": "30", "align": "center", "autoresize": True},
        BOX | NO_SPLIT | {"fontsize": "30", "align": "right", "verticalalign": "middle", "rotation": "-20"},
    ],
)
def test_a_name_that_would_leave_the_page_is_set_smaller(element: Mapping[str, Any], tmp_path: Path) -> None:
    page = layout(tmp_path, element)
    left, top, right, bottom = ink(page, LONG)
    assert min(left, top, 148 - right, 105 - bottom) > 2
    fit = page.fit(LONG)
    assert not fit.clipped
    assert 4 <= fit.first_name < fit.floor
    assert "".join(fit.first_name_lines).replace(" ", "") == LONG.first_name + LONG.last_name


def test_what_leaves_the_page_at_any_size_is_told(tmp_path: Path) -> None:
    assert layout(tmp_path, TEXT | {"left": "-60", "bottom": "120"}).fit(ROBIN).clipped


def test_a_code_outside_of_the_page_is_told(tmp_path: Path) -> None:
    page = layout(tmp_path, CODE | {"left": 130})
    assert "element 1 (barcodearea): a part of it is outside of the page of 148 x 105 mm" in page.problems


def test_the_fit_tells_sizes_and_lines_of_the_names(tmp_path: Path) -> None:
    page = layout(
        tmp_path,
        TEXT | {"content": "attendee_name_title_given_name", "fontsize": "36", "bottom": 80},
        TEXT | {"content": "attendee_name_family_name", "fontsize": 18.5, "bottom": 60},
        TEXT | {"content": "attendee_company", "fontsize": "12"},
    )
    assert page.fit(ROBIN) == Fit(
        size=page.fit(ROBIN).size, floor=36, first_name=36, last_name=18.5, organisation=12,
        first_name_lines=("Dr. Robin",), last_name_lines=("Beispiel",), title=True, clipped=False,
    )  # fmt: skip


def test_fits_of_many_badges_come_in_their_order() -> None:
    fits = sample("everything").fits([ROBIN, LONG])
    assert [fit.last_name_lines for fit in fits] == [(ROBIN.last_name,), (LONG.last_name,)]


def test_arabic_and_hebrew_names_have_all_letters_and_keep_their_place(tmp_path: Path) -> None:
    page = layout(tmp_path, TEXT | {"align": "right", "bold": True})
    for name in ("محمد", "שרה"):
        pdf = PdfReader(io.BytesIO(page.pdf(Badge("", name, "", "", "", TOKEN)))).pages[0]
        resources: Any = pdf["/Resources"]
        fonts = {font.get_object()["/BaseFont"][8:] for font in resources["/Font"].values()}
        assert fonts in ({"NotoSansArabic-Bold"}, {"NotoSansHebrew-Bold"})
        assert ink(page, Badge("", name, "", "", "", TOKEN))[2] == pytest.approx(110, abs=1.5)


def test_slanted_text_leans_to_the_right(tmp_path: Path) -> None:
    upright, slanted = (
        ink(layout(tmp_path, TEXT | {"italic": italic, "fontsize": 60, "content": "other", "text": "l"}), ROBIN)
        for italic in (False, True)
    )
    assert slanted[2] > upright[2] + 1
    assert slanted[0] == pytest.approx(upright[0], abs=0.5)


# ---- Backgrounds -----------------------------------------------------------------------------------------------------


def coloured(path: Path, width: float = 90, height: float = 54, pages: int = 1) -> PdfWriter:
    """A PDF of red pages with a green left half, in mm."""
    dots = 4
    page = Image.new("RGB", (round(width * dots), round(height * dots)), (220, 30, 30))
    page.paste((30, 160, 60), (0, 0, page.width // 2, page.height))
    page.save(path, "PDF", resolution=25.4 * dots, save_all=True, append_images=[page] * (pages - 1))
    return PdfWriter(clone_from=path)


def coloured_pixels(page: BadgePage) -> np.ndarray[Any, Any]:
    return np.asarray(Image.open(io.BytesIO(page.png(ROBIN, 50))).convert("RGB")).astype(int)


SMALL_TEXT = TEXT | {"left": 5, "bottom": 10, "fontsize": 10}


def test_a_background_gives_the_page_its_size_and_lies_below_the_text(tmp_path: Path) -> None:
    coloured(tmp_path / "mine.pdf")
    page = layout(tmp_path, SMALL_TEXT | {"color": [255, 255, 255, 1]})
    assert size_of(page.pdf(ROBIN)) == (90, 54)
    assert "Robin" in text_of(page)
    pixels = coloured_pixels(page)
    assert pixels[10, 10] == pytest.approx([30, 160, 60], abs=3)
    assert pixels[10, -10] == pytest.approx([220, 30, 30], abs=3)
    assert (pixels.min(axis=2) > 150).any()


def test_a_background_is_turned_and_cut_as_it_says(tmp_path: Path) -> None:
    writer = coloured(tmp_path / "mine.pdf")
    writer.pages[0].cropbox = RectangleObject((20 * MM, 0, 90 * MM, 54 * MM))
    writer.pages[0].rotate(90)
    writer.write(tmp_path / "mine.pdf")
    page = layout(tmp_path, SMALL_TEXT)
    assert size_of(page.pdf(ROBIN)) == (54, 70)
    pixels = coloured_pixels(page)
    assert pixels[4, 50] == pytest.approx([30, 160, 60], abs=3)
    assert pixels[-4, 50] == pytest.approx([220, 30, 30], abs=3)


@pytest.mark.parametrize("kind", ["new version", "two pages", "locked for changes"])
def test_backgrounds_that_typst_does_not_take_are_made_plainer(kind: str, tmp_path: Path) -> None:
    writer = coloured(tmp_path / "mine.pdf", pages=2 if kind == "two pages" else 1)
    if kind == "new version":
        writer.pdf_header = "%PDF-2.0"
    if kind == "locked for changes":
        writer.encrypt("", "owner", algorithm="AES-128")
    writer.write(tmp_path / "mine.pdf")
    assert len(PdfReader(io.BytesIO(layout(tmp_path, SMALL_TEXT).pdf(ROBIN))).pages) == 1


def test_every_page_of_many_has_the_background(tmp_path: Path) -> None:
    coloured(tmp_path / "mine.pdf")
    pdf = PdfReader(io.BytesIO(layout(tmp_path, SMALL_TEXT).pdf_of_all([ROBIN] * 3)))
    assert [round(float(page.mediabox.width) / MM) for page in pdf.pages] == [90, 90, 90]
    assert all(page.images for page in pdf.pages)


def locked(path: Path) -> None:
    writer = coloured(path)
    writer.encrypt("secret word", algorithm="AES-128")
    writer.write(path)


def halved(path: Path) -> None:
    coloured(path)
    path.write_bytes(path.read_bytes()[:400])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"no pdf at all"),
        halved,
        locked,
        lambda path: coloured(path, 5, 5),
        lambda path: coloured(path, 1_200, 40),
        lambda path: path.mkdir(),
    ],
)
def test_a_background_that_cannot_be_used_is_named(spoil: Any, tmp_path: Path) -> None:
    spoil(tmp_path / "mine.pdf")
    with pytest.raises(TemplateTrouble, match=r"mine\.pdf"):
        layout(tmp_path, SMALL_TEXT)


def test_a_background_that_only_pretix_has_is_asked_for(tmp_path: Path) -> None:
    assert any("background" in problem for problem in sample("everything").problems)
    assert not any("background" in problem for problem in sample("new").problems)


def test_the_copy_of_a_background_goes_with_the_layout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "copies"))
    (tmp_path / "copies").mkdir()
    coloured(tmp_path / "mine.pdf")
    page = layout(tmp_path, SMALL_TEXT)
    assert list((tmp_path / "copies").iterdir())
    del page
    gc.collect()
    assert list((tmp_path / "copies").iterdir()) == []


# ---- What is different here, and what is wrong -----------------------------------------------------------------------


def test_what_is_different_here_is_told_once() -> None:
    problems = sample("everything").problems
    assert len(set(problems)) == len(problems)
    assert "element 14 (textarea) is on page 2 and is left out: a badge has one page" in problems
    assert "element 11 (imagearea): there are no pictures of attendees here, so it stays empty" in problems
    assert "element 12 (poweredby): the word mark is set as plain words" in problems
    assert "not known at this station, so it stays empty: 'question_ALLERGIE'" in problems
    assert [problem for problem in problems if "Open Sans" in problem] == [
        "set in Noto Sans instead of 'Open Sans', which is not bundled"
    ]


def test_unknown_kinds_and_properties_are_passed_over_and_told(tmp_path: Path) -> None:
    page = layout(tmp_path, {"type": "star", "left": 1}, TEXT | {"shadow": True})
    assert text_of(page) == "Dr. Robin Beispiel"
    assert page.problems[:2] == (
        "element 1: the type 'star' is not known here and is left out",
        "element 2 (textarea): not known here and passed over: 'shadow'",
    )


def test_small_codes_and_missing_ones_are_told(tmp_path: Path) -> None:
    assert any("12 mm are hard to scan" in problem for problem in layout(tmp_path, CODE | {"size": 12}).problems)
    assert any("no code for coming in again" in problem for problem in layout(tmp_path, TEXT).problems)
    assert layout(tmp_path, CODE, TEXT).problems == ()


def test_a_layout_without_a_name_is_told(tmp_path: Path) -> None:
    page = layout(tmp_path, TEXT | {"content": "event_name"})
    assert "nobody's name is on it: please add a text with the variable attendee_name" in page.problems
    assert page.fit(ROBIN).first_name == 0


@pytest.mark.parametrize(
    ("colours", "expected"),
    [
        (Colours.FULL, {(180, 20, 20), (90, 90, 200)}),
        (Colours.BLACK_RED, {(255, 0, 0), (0, 0, 0)}),
        (Colours.BLACK, {(0, 0, 0)}),
    ],
)
def test_a_label_printer_gets_only_the_colours_it_has(
    colours: Colours, expected: set[tuple[int, int, int]], tmp_path: Path
) -> None:
    red, blue = CODE | {"color": [180, 20, 20, 1]}, CODE | {"left": 80, "color": [90, 90, 200]}
    page = layout(tmp_path, red, blue, colours=colours)
    found = Image.open(io.BytesIO(page.png(ROBIN, 300))).convert("RGB").getcolors(100_000)
    assert found is not None
    # Where a module ends within a pixel, the pixel is paler.
    often = sorted(((count, colour) for count, colour in found if colour != (255, 255, 255)), reverse=True)
    assert {colour for _, colour in often[: len(expected)]} == expected


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", ["mine.json:1:2", "JSON"]),
        ("[1, 2", ["mine.json:1:6", "JSON"]),
        ("[" * 100_000, ["mine.json", "no"]),
        ("[" + "1" * 6_000 + "]", ["mine.json"]),
        ("\udcff", ["mine.json", "UTF-8"]),
        ("[]", ["mine.json", "empty"]),
        ("{}", ["mine.json", "no layout", "badge editor"]),
        ("3", ["mine.json", "no layout"]),
        ('{"layout": "{"}', ["mine.json", "JSON"]),
        ("[7]", ["mine.json", "element 1"]),
        ("[{}]", ["mine.json", "element 1", "type is missing"]),
        (json.dumps([TEXT] * 300), ["mine.json", "300 elements"]),
        (" " * 2_000_001, ["mine.json", "larger"]),
        ([TEXT, {key: TEXT[key] for key in TEXT if key != "align"}], ["element 2 (textarea)", "align is missing"]),
        ([TEXT | {"width": "-5"}], ["element 1 (textarea)", "width", "'-5'"]),
        ([TEXT | {"left": "abc"}], ["element 1 (textarea)", "left", "'abc'"]),
        ([TEXT | {"fontsize": 0}], ["element 1 (textarea)", "fontsize"]),
        ([TEXT | {"color": [0, 0]}], ["element 1 (textarea)", "color"]),
        ([TEXT | {"color": [0, 0, 300]}], ["element 1 (textarea)", "color"]),
        ([TEXT | {"left": 1e9}], ["element 1 (textarea)", "left"]),
        ([TEXT | {"left": float("nan")}], ["element 1 (textarea)", "left"]),
        ([BOX | {"height": -1}], ["element 1 (textcontainer)", "height"]),
        ([CODE | {"size": "0"}], ["element 1 (barcodearea)", "size"]),
        ([CODE | {"content": "other", "text": "x" * 1_900}], ["mine.json", "element 1 (barcodearea)", "shorten"]),
    ],
)  # fmt: skip
def test_a_wrong_layout_is_told_with_file_element_and_key(content: Any, words: Sequence[str], tmp_path: Path) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    (tmp_path / "mine.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(TemplateTrouble) as caught:
        PretixLayout(tmp_path / "mine.json", EVENT)
    for word in words:
        assert word in str(caught.value)


def test_a_layout_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble, match=r"nowhere\.json"):
        PretixLayout(tmp_path / "nowhere.json", EVENT)


def test_an_error_shows_nobodys_name(tmp_path: Path) -> None:
    page = layout(tmp_path, CODE | {"content": "other", "text": "{attendee_name}"})
    with pytest.raises(TemplateTrouble, match=r"element 1 \(barcodearea\)") as caught:
        page.pdf(Badge("", "Geheim" * 500, "Person", "", "", TOKEN))
    assert "Geheim" not in str(caught.value)


ODD = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**400), 10**400), st.floats(), st.text(max_size=30),
    st.sampled_from(["-5", "1e5", " 12 ", "٣", "\ud800", "{secret}", "other", "-" * 300, "a\n\nb\n", "W" * 400]),
    st.lists(st.integers(-1, 300), max_size=5), st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2),
)  # fmt: skip
ELEMENTS: Sequence[dict[str, Any]] = json.loads((SAMPLES / "everything.json").read_text("utf-8"))["layout"]
CHANGES = st.dictionaries(st.sampled_from(sorted({key for element in ELEMENTS for key in element})), ODD, max_size=1)


@settings(max_examples=200)
@given(elements=st.lists(st.builds(lambda element, odd: element | odd, st.sampled_from(ELEMENTS), CHANGES), max_size=4))
def test_no_layout_makes_anything_but_a_page_or_an_error_in_words(
    elements: Sequence[Mapping[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "odd.json"
    path.write_text(json.dumps(elements), "utf-8")
    try:
        page = PretixLayout(path, EVENT)
        assert page.pdf(LONG).startswith(b"%PDF")
        assert page.fit(LONG).size.width == 148
    except TemplateTrouble as trouble:
        assert "odd.json" in str(trouble)
        str(trouble).encode()
