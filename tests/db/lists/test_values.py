"""What organisers write into cells, and what it means."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.db.lists.tables import read_table


@pytest.mark.parametrize(
    ("heading", "cell", "field", "meaning"),
    [
        ("Teilnahme", "vor Ort", "attendance", "onsite"),
        ("Teilnahme", "Präsenz", "attendance", "onsite"),
        ("Teilnahme", "Livestream", "attendance", "online"),
        ("Teilnahme", "beides", "attendance", "hybrid"),
        ("Status", "bezahlt", "status", "confirmed"),
        ("Status", "Warteliste", "status", "pending"),
        ("Status", "storniert", "status", "cancelled"),
        ("bezahlt", "ja", "status", "confirmed"),
        ("bezahlt", "nein", "status", "pending"),
        ("bezahlt", "-", "status", "pending"),
        ("Gesperrt", "ja", "status", "cancelled"),
        ("Produkt", "Online-Ticket", "attendance", "online"),
        ("Produkt", "Ticket hybrid", "attendance", "hybrid"),
        ("Produkt", "Pressekarte", "role", "press"),
        ("Rolle", "Ehrenamtliche", "role", "volunteer"),
        ("Rolle", "Referentin", "role", "speaker"),
        ("Rolle", "Museumsleitung", "role", "Museumsleitung"),
        ("Sprache", "Englisch", "language", "en"),
        ("Sprache", "de_AT", "language", "de"),
        ("Sprache", "Leichte Sprache", "language", "de-simple"),
        ("Sprache", "französisch", "language", "fr"),
        ("Sprache", "Français", "language", "fr"),
        ("Sprache", "fr-CH", "language", "fr"),
        ("Sprache", "Ukrainian", "language", "uk"),
        ("Sprache", "українська", "language", "uk"),
        ("Sprache", "uk-UA", "language", "uk"),
        ("Sprache", "tr-TR", "language", "tr"),
        ("Sprache", "Türkçe", "language", "tr"),
        ("Sprache", "Tuerkisch", "language", "tr"),
        ("Sprache", "Polnisch", "language", "en"),
    ],
)
def test_a_word_is_understood(tmp_path: Path, heading: str, cell: str, field: str, meaning: str) -> None:
    (row,) = read_table(tmp_path, [["QR-Code", "Vorname", "Nachname", heading], ["GD-1", "Ada", "Uhl", cell]]).rows
    assert getattr(row, field) == meaning


@pytest.mark.parametrize(
    ("heading", "cell", "column"),
    [
        ("Teilnahme", "weiß noch nicht", "attendance"),
        ("Status", "siehe Mail", "status"),
        ("bezahlt", "teilweise", "status"),
        ("Tage", "22.02.2024", "days"),
    ],
)
def test_a_word_that_nobody_can_know_is_refused_with_its_row(
    tmp_path: Path, heading: str, cell: str, column: str
) -> None:
    table = [["QR-Code", "Vorname", "Nachname", heading], ["GD-1", "Ada", "Uhl", cell]]
    (refusal,) = read_table(tmp_path, table).refused
    assert (refusal.line, refusal.column, refusal.value) == (2, column, cell)


def test_people_with_one_order_number_and_no_tickets_are_a_group(tmp_path: Path) -> None:
    table = [
        ["Bestellnummer", "Vorname", "Name"],
        ["B100", "Ada", "Uhl"],
        ["B100", "Bea", "Uhl"],
        ["B101", "Cleo", "Ast"],
    ]
    source = read_table(tmp_path, table)
    assert [(row.code, row.group) for row in source.rows] == [("B100", "B100"), ("B100", "B100"), ("B101", "")]
    assert tuple(map(str, source.assumed)) == (
        "the ticket is the number in 'Bestellnummer'; a QR code that says anything else is not known at the door",
        "people with the same number are a group with one code (1 groups)",
    )
