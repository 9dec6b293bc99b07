"""Two thousand badges nobody wants to typeset, always the same, of kinds that have broken badges before."""

from __future__ import annotations

import base64
import random
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from kiosk.domain.badge import Badge

NUMBER = 2_000


@dataclass(frozen=True, slots=True)
class Torture:
    """One badge and what is hard about it."""

    number: int
    kind: str
    badge: Badge


# People are invented by drawing given and family names apart. Places and ministries are real: no person is named.
GERMAN = "Anna Lena Jörg Friedrich Käthe Björn Sigrid Hannelore Theophil Wolfgang Änne Lüder Ruprecht Brunhilde".split()
FAMILY = (
    "Müller Lüdenscheid Weißgerber Schönhuber Hübschle Fürstenau Brückl Häußermann Strohmeyer Zöllner Dornröschen "
    "Winterhalter Lämmle Pfäffle"
).split()
BODIES = (
    "Hellschen-Heringsand-Unterschaar",
    "Heimatmuseum Schmedeswurtherwesterdeich",
    "Museumsverein Gschlachtenbretzingen e. V.",
    "Verwaltungsgemeinschaft Hauzenberg-Untergriesbach-Wegscheid-Breitenberg",
    "Ministerium für Ernährung, Ländlichen Raum und Verbraucherschutz Baden-Württemberg",
    "Ministerium für Wirtschaft, Industrie, Klimaschutz und Energie des Landes Nordrhein-Westfalen",
    "Sächsisches Staatsministerium der Justiz und für Demokratie, Europa und Gleichstellung",
    "Bundesministerium für Umwelt, Naturschutz, nukleare Sicherheit und Verbraucherschutz",
    "Niedersächsisches Ministerium für Bundes- und Europaangelegenheiten und Regionale Entwicklung",
    "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsstelle",
    "Museumspädagogischer Dienst der Verwaltungsgemeinschaft Unteres Glockental-Weinbach",
    "Landesstelle für die nichtstaatlichen Museen beim Landesamt für Denkmalpflege",
    "",
)
TITLES = (
    "Dr.",
    "Prof. Dr.",
    "Dr. Dr. h. c.",
    "Dipl.-Museol. (FH)",
    "Univ.-Prof. em. Dr.-Ing. habil. Dr. h. c. mult.",
    "Ministerialdirigentin a. D. Prof. Dr. Dr. h. c.",
)
ROLES = (
    *("", "speaker", "staff", "volunteer", "full-time", "press", "partner", "funder", "walk-in"),
    "Museumspädagogische Fachkraft im Freiwilligen Sozialen Jahr Kultur",
    "Ehrengast",
)
PRONOUNS = ("", "", "", "sie/ihr", "er/ihm", "dey/deren", "they/them", "xier, xies, xiem, xien oder ohne Pronomen")
PREFIXES = ("von und zu", "van der", "Freifrau von und zu", "de la", "Graf von der", "auf und zu dem")

ARABIC = "محمد عبد الله فاطمة الزهراء مُحَمَّدٌ عبدالرحمن النجار الطباطبائي خديجة إسماعيل لؤي آلاء القسطنطينيّ".split()
HEBREW = "שרה כהן מנחם מענדל יוכבד שְׁלֹמֹה בן־דוד רחל אבוטבול צפורה הורוביץ".split()
GREEK = "Αθηνά Ευφροσύνη Παπακωνσταντινοπούλου Ἀλέξανδρος ᾨδὴ Γεώργιος Ιωάννης Χαραλαμπόπουλος Ὑακίνθη ΐ".split()
CYRILLIC = "Оксана Иван Ива\u0301н Ковальчук-Бойко Шевчук Ђорђе Љубица Щербакова Ѓорѓи Ў Їжакевич Владимировна".split()
VIETNAMESE = "Nguyễn Thị Minh Khai Trần Đặng Ngọc Phượng Lữ Ưỡng Ỷ Ế Bằng Ẩn Quỳnh Ẵng Ổ".split()
TURKISH = "Şükrü İpek Işıl Gülşen Çağla Yıldızlı Şahinoğlu Özgündüz İSMAİL IĞDIR ÜĞÜR Ğ".split()
AFRICAN = (
    "Adébáyọ\u0300 Ẹ\u0300bùn Ọlá Ṣọlá Ńkẹ\u0301chì Kɔ\u0301fí Ɛ\u0303 Yɛ\u0301 Ŋlá Ɓalla Ƙwarai Ẹ\u0301níọlá".split()
)
EUROPEAN = (
    "Łucja Brzęczyszczykiewicz Đorđe Živković Þórdís Guðmundsdóttir Ångström Sørbøe Őry Hűvös Jiří Řehoř Ķirsons "
    "Ġużeppi Ħal Kęstutis Lefèvre Ÿ Œuvre Ĳsbrand Țepeș"
).split()
UNKNOWN = "日本太郎 山田 花子 김민준 王小明 สมชาย अनुराधा გიორგი Արամ ሰላም தமிழ் 𠮷野家 ᚠᚢᚦ 𝒜𝓁𝒾".split()
EMOJI = (
    "😀 👩\u200d🔬 🇩🇪 👍🏽 ❤️ 🦊Fuchs Lea🌸 1️⃣ ☃ 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f".split()
)
SIGNS = (
    *(
        "O’Connor",
        "D'Angelo",
        "O'Neill-O'Brien",
        "R2-D2",
        "X Æ A-12",
        "Jean--Luc",
        "Smith, Jr.",
        "N. N.",
        "-",
        "'",
        "…",
    ),
    *("3", "007", "Müller/Meier", "Anna (Änni)", "„Fips“", "Σ", "&", "Q.E.D.", "A–Z", "Sankt-Gallen‑Ost", "½", "…"),
)
MARKUP = (
    *('#import "x"', "*fett*", "_kursiv_", "$x^2$", "`r`", "\\n", "@alle", "<b>", "// weg", "/* weg", "= Titel", "~"),
    *(
        "#panic()",
        "\\u{41}",
        "{{name}}",
        "%s%n",
        "--",
        "---",
        "...",
        "a\tb",
        "a\nb",
        "';--",
        '"',
        "[]",
        "https://x.example",
    ),
)
STACKED = "ẤỀỐ ǺǼÅ ȪȬ ṐṒ Ấ\u0323\u0302 ĄĮŲ ŢŖĢ ȨḐ Ḝ Ǖ Ṩ ỢỰ".split()


def _two(chance: random.Random, names: Sequence[str]) -> tuple[str, str]:
    return chance.choice(names), chance.choice(names)


def _short(chance: random.Random) -> tuple[str, str]:
    return chance.choice("AIÖŁWМج"), chance.choice(("", "B", "Ñ", "Li", "Uhl", "Æ", "É", "ß"))


def _four(chance: random.Random) -> tuple[str, str]:
    return " ".join(chance.sample(GERMAN, 4)), chance.choice(FAMILY)


def _double_double(chance: random.Random) -> tuple[str, str]:
    return "-".join(chance.sample(GERMAN, 2)) + " " + "-".join(chance.sample(GERMAN, 2)), "-".join(
        chance.sample(FAMILY, 4)
    )


def _noble(chance: random.Random) -> tuple[str, str]:
    return "-".join(chance.sample(GERMAN, 2)), f"{chance.choice(PREFIXES)} {'-'.join(chance.sample(FAMILY, 2))}"


def _script(names: Sequence[str]) -> Callable[[random.Random], tuple[str, str]]:
    def drawn(chance: random.Random) -> tuple[str, str]:
        return " ".join(chance.choices(names, k=chance.randint(1, 3))), " ".join(
            chance.choices(names, k=chance.randint(1, 2))
        )

    return drawn


def _parted(chance: random.Random) -> tuple[str, str]:
    first, last = _script(chance.choice((VIETNAMESE, EUROPEAN, GREEK, TURKISH, AFRICAN, HEBREW)))(chance)
    return unicodedata.normalize("NFD", first), unicodedata.normalize("NFD", last)


def _invisible(chance: random.Random) -> tuple[str, str]:
    signs = "\u200b\u200c\u200d\u00ad\u2060\ufeff\u200e\u200f\u061c\u00a0\u202f\u3000\u2028\u034f\ufe0f"
    first, last = _two(chance, GERMAN + ARABIC)
    return chance.choice(signs).join(first), chance.choice(signs) + chance.choice(signs).join((last, "b")) + "\u200d"


def _zalgo(chance: random.Random) -> tuple[str, str]:
    marks = [chr(code) for code in range(0x300, 0x370)]
    depth = chance.randint(1, 7)
    return (
        "".join(sign + "".join(chance.choices(marks, k=depth)) for sign in chance.choice(GERMAN)),
        chance.choice(FAMILY),
    )


def _marks(chance: random.Random) -> tuple[str, str]:
    marks = [chr(code) for code in range(0x300, 0x346)]
    return "".join(sign + chance.choice(marks) for sign in chance.choice(("xqmj", "Ewa", "Жук", "lfti"))), "Müller"


def _capitals(chance: random.Random) -> tuple[str, str]:
    first, last = _two(chance, GERMAN + EUROPEAN + TURKISH)
    return first.upper() + "-" + chance.choice(GERMAN).upper(), last.upper()


def _wide(chance: random.Random) -> tuple[str, str]:
    return chance.choice("WMЩƢ@") * chance.randint(3, 40), chance.choice("WlI.") * chance.randint(1, 60)


def _narrow(chance: random.Random) -> tuple[str, str]:
    return chance.choice("ilIj") * chance.randint(1, 30), chance.choice(("ill", "Iljitsch", "fi", "ﬁlip"))


def _endless(chance: random.Random) -> tuple[str, str]:
    first = "".join(chance.sample(GERMAN, chance.randint(3, 9))).lower().capitalize()
    return first, "".join(chance.sample(FAMILY, chance.randint(2, 6))).lower().capitalize()


def _longest(chance: random.Random) -> tuple[str, str]:
    return " ".join(chance.choices(GERMAN, k=60))[:300].strip(), " ".join(chance.choices(FAMILY, k=40))[:300].strip()


def _only_last(chance: random.Random) -> tuple[str, str]:
    return "", chance.choice(FAMILY + ARABIC + CYRILLIC + ["Teilhabe-Büro der Stadt Schönwiesen"])


def _both_ways(chance: random.Random) -> tuple[str, str]:
    return chance.choice(ARABIC + HEBREW), f"{chance.choice(GERMAN)} {chance.choice(ARABIC + HEBREW)} 12"


KINDS: Mapping[str, Callable[[random.Random], tuple[str, str]]] = {
    "one letter": _short,
    "four given names": _four,
    "double double names": _double_double,
    "of nobility": _noble,
    "German": lambda chance: (chance.choice(GERMAN), chance.choice(FAMILY)),
    "Arabic": _script(ARABIC),
    "Hebrew": _script(HEBREW),
    "Greek": _script(GREEK),
    "Cyrillic": _script(CYRILLIC),
    "Vietnamese": _script(VIETNAMESE),
    "Turkish": _script(TURKISH),
    "African": _script(AFRICAN),
    "European": _script(EUROPEAN),
    "scripts without a font": lambda chance: _two(chance, UNKNOWN),
    "emoji": lambda chance: (chance.choice(EMOJI), chance.choice((*EMOJI, "Fuchs"))),
    "taken apart (NFD)": _parted,
    "marks nobody composed": _marks,
    "invisible signs": _invisible,
    "Zalgo": _zalgo,
    "stacked capitals": _script(STACKED),
    "all capitals": _capitals,
    "signs and digits": lambda chance: _two(chance, SIGNS),
    "markup": lambda chance: _two(chance, MARKUP),
    "wide letters": _wide,
    "narrow letters": _narrow,
    "one endless word": _endless,
    "as long as can be": _longest,
    "no first name": _only_last,
    "both directions": _both_ways,
}
"""What is hard, and how such a first and last name is drawn."""

CALM = {"one letter", "German", "European", "Turkish", "Cyrillic", "Vietnamese", "African"}
"""Kinds of which real people are: their names are at least as large as the floor."""


@cache
def torture() -> tuple[Torture, ...]:
    """All of them, the kinds by turns."""
    chance = random.Random(4)
    kinds = list(KINDS)
    return tuple(_drawn(number, kinds[number % len(kinds)], chance) for number in range(NUMBER))


def one_of_each(turn: int = 0) -> tuple[Torture, ...]:
    """One of each kind; another `turn` gives others."""
    return torture()[turn * len(KINDS) : (turn + 1) * len(KINDS)]


def _drawn(number: int, kind: str, chance: random.Random) -> Torture:
    first, last = KINDS[kind](chance)
    organisation = chance.choice(BODIES)
    if kind == "as long as can be":
        organisation = " ".join(chance.choices(BODIES, k=12))[:300].strip()
    elif kind == "all capitals":
        organisation = organisation.upper()
    elif kind in ("Arabic", "Hebrew"):
        organisation = chance.choice((organisation, " ".join(chance.choices(ARABIC + HEBREW, k=4))))
    badge = Badge(
        title=chance.choice(TITLES) if chance.random() < 0.3 else "",
        first_name=first,
        last_name=last or "X",
        organisation=organisation,
        role=chance.choice(ROLES),
        token="B" + base64.b32encode(chance.randbytes(16)).decode().rstrip("=").lower(),
        pronouns=chance.choice(PRONOUNS),
    )
    return Torture(number, kind, badge)
