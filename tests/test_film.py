"""A short film of the simulator, from its frames to the journal: whoever holds up a ticket is in, once."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.settings import read_event
from tools import foyer_film
from tools.film import figures, write_list
from tools.film_play import play
from tools.film_read import readable_in
from tools.simulator.people import film

FPS = 15
SECONDS = 7.0


def test_two_people_of_a_film_are_in_once_and_get_one_badge_each(tmp_path: Path, qapp: QApplication) -> None:
    settings = read_event()
    moment: datetime = settings.opening_of(settings.days[0])
    people = write_list(tmp_path / "people.csv", 2, seed=8)
    frames = film([person.code for person in people], SECONDS, 8, FPS, width=640, height=360, posters=False)
    path = tmp_path / "film.avi"
    assert foyer_film.write(path, frames, fps=FPS) == SECONDS * FPS
    played = play(path, tmp_path / "people.csv", tmp_path / "station", settings, lambda: moment, FPS)
    row = figures(people, readable_in(path), played)
    assert (row["checked in once"], row["doubles"], row["badges"], row["answers timed"]) == (2, 0, 2, 2)
