"""The station file with other cameras in it: comments, order and everything else stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AoT, Table, Whitespace

from kiosk.station_settings import CameraSettings

CAMERAS = "cameras"
"""The tables of the station file."""


def changed_text(text: str, cameras: Sequence[CameraSettings]) -> str:
    """The file `text` with these cameras, known by id, name and place; what else it says of one of them stays."""
    document = tomlkit.parse(text)
    there: Any = document.get(CAMERAS, [])
    if [_told(table) for table in there] == [_known(camera) for camera in cameras]:
        return text
    if not isinstance(there, AoT) or not len(there):
        return _appended(document, there, cameras)
    # A remark at the end of the last one is about what follows in the file.
    after = _tail(there[-1])
    tables = [_filled(_table_of(there, camera), camera) for camera in cameras]
    if tables:
        tables[-1].value.body.append((None, Whitespace(after)))
        document[CAMERAS] = tomlkit.aot()
        for table in tables:
            document[CAMERAS].append(table)
        return tomlkit.dumps(document)
    place = next(place for place, (key, _) in enumerate(document.body) if key is not None and key.key == CAMERAS)
    del document[CAMERAS]
    document.body[place] = (None, Whitespace(after.lstrip("\r\n")))
    return tomlkit.dumps(document)


def _table_of(there: Iterable[Any], camera: CameraSettings) -> Any:
    """What the file says of this camera already, or a new table."""
    return next((table for table in there if _is_of(table, camera)), None) or tomlkit.table()


def _appended(document: TOMLDocument, there: Iterable[Any], cameras: Sequence[CameraSettings]) -> str:
    # Written in one line, they stand among settings that would fall into a table before them.
    if CAMERAS in document:
        del document[CAMERAS]
    tables = tomlkit.aot()
    for camera in cameras:
        tables.append(_filled(_as_table(_table_of(there, camera)), camera))
    if len(tables):
        if document.body:
            document.add(tomlkit.nl())
        document.add(CAMERAS, tables)
    return tomlkit.dumps(document)


def _as_table(said: Any) -> Table:
    if isinstance(said, Table):
        return said
    table = tomlkit.table()
    for key, value in said.items():
        table[key] = value
    return table


def _known(camera: CameraSettings) -> dict[str, object]:
    said = {"id": camera.id, "name": camera.name, "place": camera.place}
    return {key: value for key, value in said.items() if value is not None}


def _told(table: Any) -> dict[str, object]:
    return {key: table[key] for key in ("id", "name", "place") if key in table}


def _is_of(table: Any, camera: CameraSettings) -> bool:
    if "id" in table:
        return bool(table["id"] == camera.id)
    return camera.name is not None and table.get("name") == camera.name


def _filled(table: Table, camera: CameraSettings) -> Table:
    known = _known(camera)
    _tail(table)
    for key in ("id", "name", "place"):
        if key not in known:
            table.pop(key, None)
        elif table.get(key) != known[key]:
            table[key] = known[key]
    return table


def _tail(table: Table) -> str:
    """Take off what stands after the last setting of a table: empty lines and remarks."""
    body, tail = table.value.body, ""
    while body and body[-1][0] is None:
        tail = body.pop()[1].as_string() + tail
    return tail
