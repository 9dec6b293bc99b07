"""Makes resources/demo/registrations.csv: 200 invented people in every state a door meets."""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Iterator, Mapping
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "demo" / "registrations.csv"
COLUMNS = ("id code title first_name last_name organisation email role attendance status days language group").split()
DAY_1, DAY_2 = "2024-02-20", "2024-02-21"
BASE32 = "abcdefghijklmnopqrstuvwxyz234567"

# Every name is invented by drawing first and last name apart; the mix is what a German conference sees.
FIRST_NAMES = (
    "Anna-Lena Jörg Käthe Björn Sigrid Marlene Til Ute Götz Hannelore Mirjam Sören Änne Lüder Frieda Ruprecht "
    "Aylin Şükrü İpek Gülşen Çağla Umut Zofia Łucja Wojciech Bożena Grzegorz Małgorzata Оксана Богдан Ганна "
    "Олександр Đorđe Željka Miloš Élodie François Chloé Thị-Minh Ngọc Amira Yusuf Ingvild Åse Søren Li Uli Bo"
).split()
LAST_NAMES = (
    "Müller-Lüdenscheid Weißgerber Groß Jäger Schönhuber Öz Uhl Hübschle Fürstenau Kreß Zöllner Brückl Lämmle "
    "Pfäffle Häußermann Strohmeyer Yıldızlı Şahinoğlu Çelikkaya Özgündüz Brzęczyk Wiśniewska-Krawiec Łukaszczuk "
    "Żurawski Ковальчук-Бойко Шевчук Іваненко Đorđević Živković Lefèvre Bélanger Nguyễn Trần Haddadi Bergström "
    "Sørbøe Ångström Holzapfel Sauerbier Kuckuck Vogelsang Rübenack Quitte Dornröschen Winterhalter"
).split()
ORGANISATIONS = (
    "Heimatmuseum Oberstaufenbach",
    "Dorfmuseum Kirchlindach",
    "Museum für Brotkultur und Backwerk Nußdorf",
    "Verein der Freunde des Uhrenmuseums Schönwiesen e. V.",
    "Freilichtmuseum Hinterrieden",
    "Stadtmuseum Wiesental an der Glotter",
    "Zinnfigurenkabinett Altenbühl",
    "Museumspädagogischer Dienst der Verwaltungsgemeinschaft Unteres Glockental-Rübenfeld-Weinbach",
    "Puppenstubenmuseum Lauterach",
    "Kinder- und Jugendmuseum Funkelstein",
    "Institut für digitale Vermittlung",
    "",
)
OTHER_LANGUAGES = ("de-simple", "fr", "uk", "tr")
ROLES = ("volunteer", "full-time", "partner", "funder", "speaker", "press", "staff")

# The people of the demo clip: one for each answer of the door. Their codes are fixed words of chance.
CAST: tuple[Mapping[str, str], ...] = (
    {"title": "", "first_name": "Aylin", "last_name": "Çelikkaya", "role": "volunteer", "days": ""},
    {"title": "Dr.", "first_name": "Jörg-Friedrich", "last_name": "von Schönhuber-Weißgerber", "role": "speaker"},
    {"first_name": "Zofia", "last_name": "Brzęczyk", "role": "full-time", "days": DAY_1},
    {"first_name": "Оксана", "last_name": "Ковальчук-Бойко", "role": "partner", "language": "uk"},
    {"first_name": "Uli", "last_name": "Öz", "role": "press", "attendance": "online"},
    {"first_name": "Sigrid", "last_name": "Hübschle", "role": "volunteer", "status": "pending"},
    {"first_name": "Götz", "last_name": "Lämmle", "role": "full-time", "status": "cancelled"},
    {"first_name": "Élodie", "last_name": "Lefèvre", "role": "funder", "language": "fr"},
)

FINE = {"attendance": "onsite", "status": "confirmed", "days": "", "language": "de", "title": ""}
"""What a registration says whose holder may come in on every day."""
TEAM = range(60, 64)
"""The numbers of those who come with one ticket."""


def people(seed: int = 2024) -> Iterator[dict[str, str]]:
    """Yield 200 rows in the plain import format; the same seed gives the same rows."""
    chance, team_code = random.Random(seed), ""
    for number in range(1, 201):
        row = dict.fromkeys(COLUMNS, "")
        row["id"] = f"R{number:03d}"
        row["code"] = "GD24-" + "".join(chance.choices(BASE32, k=26))
        row["first_name"], row["last_name"] = chance.choice(FIRST_NAMES), chance.choice(LAST_NAMES)
        row["title"] = chance.choices(("", "Dr.", "Prof. Dr."), weights=(88, 10, 2))[0]
        row["organisation"] = chance.choice(ORGANISATIONS)
        row["email"] = f"person{number:03d}@museum.example"
        row["role"] = chance.choices(ROLES, weights=(40, 30, 8, 4, 8, 4, 6))[0]
        row["attendance"] = chance.choices(("onsite", "online"), weights=(85, 15))[0]
        row["status"] = chance.choices(("confirmed", "pending", "cancelled"), weights=(90, 6, 4))[0]
        row["days"] = chance.choices(("", DAY_1, DAY_2, f"{DAY_1} {DAY_2}"), weights=(60, 15, 15, 10))[0]
        row["language"] = chance.choices(("de", "en"), weights=(85, 15))[0]
        if number % 11 == 0:
            row["language"] = OTHER_LANGUAGES[number // 11 % len(OTHER_LANGUAGES)]
        if number in TEAM:
            # One confirmation for four people, all of whom may come in: the first code is the code of all.
            team_code = row["code"] if number == TEAM[0] else team_code
            row |= FINE | {"code": team_code, "group": "Team Altenbühl", "organisation": ORGANISATIONS[6]}
        if number <= len(CAST):
            row |= FINE | dict(CAST[number - 1])
            row["organisation"] = ORGANISATIONS[(number - 1) % (len(ORGANISATIONS) - 1)]
        yield row


def write(path: Path = TARGET) -> None:
    """Write the list as UTF-8 CSV with commas."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        out.writeheader()
        out.writerows(people())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", type=Path, default=TARGET, help="where to write the list")
    write(parser.parse_args().o)
