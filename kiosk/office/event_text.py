"""The event file with other settings in it: comments, order and everything else stay as they are."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from datetime import date
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AoT

from kiosk.office.event_form import DayFields, EventForm, days_of, form_of, places_of, roles_of, time_of
from kiosk.settings import EventSettings


def changed_text(text: str, before: EventSettings, form: EventForm) -> str:
    """The file `text`, which says what `before` has, with what `form` has instead; only what differs is written anew.

    The form has no problems.
    """
    document = tomlkit.parse(text)
    was = form_of(before)
    days = days_of(form)
    _put(document, "event", "name", was.name, form.name.strip())
    if days != before.event.days:
        _set_days(document, before, days)
    if (days, form.doors) != (before.event.days, was.doors):
        _set_doors(document, form, days)
    _put(document, "door", "help_place", was.help_place, form.help_place.strip())
    _put(document, "door", "help_place_en", was.help_place_en, form.help_place_en.strip())
    overruled = sorted(form.admit_anyway)
    _put(document, "door", "admit_anyway", sorted(was.admit_anyway), overruled)
    _put(document, "door", "helper_roles", list(roles_of(was)), list(roles_of(form)))
    _put(document, "screen", "languages", list(map(str, was.languages)), list(map(str, form.languages)))
    _put(document, "screen", "names", was.names, form.names)
    _put(document, "screen", "look_up", was.look_up, form.look_up)
    _put(document, "tickets", "late_registration", str(was.late), str(form.late))
    for key in ("name", "function", "organisation", "email"):
        _put(document, "contact", key, getattr(was, f"contact_{key}"), getattr(form, f"contact_{key}").strip())
    return tomlkit.dumps(document)


def _put(document: TOMLDocument, table: str, key: str, was: object, wanted: object) -> None:
    if was == wanted:
        return
    if table not in document:
        document[table] = tomlkit.table()
    part: Any = document[table]
    if key in part:
        part[key] = wanted
        return
    # A remark at the end of a table is about the one that follows: what is new goes before it.
    body, tail = part.value.body, []
    while body and body[-1][0] is None:
        tail.append(body.pop()[1])
    part[key] = wanted
    for item in reversed(tail):
        part.add(item)


def _set_days(document: TOMLDocument, before: EventSettings, days: Sequence[date]) -> None:
    """What runs on all days goes on doing so; of the rest, days that are none any more are taken out."""
    event: Any = document["event"]
    event["days"] = list(days)
    programme: Any = document["programme"]
    for part, its in zip(programme, before.programme, strict=True):
        kept = [day for day in its.days if day in days]
        part["days"] = list(days) if its.days == before.event.days or not kept else kept


def _set_doors(document: TOMLDocument, form: EventForm, days: Sequence[date]) -> None:
    there: dict[str, MutableMapping[str, Any]] = {}
    written: Any = document.get("doors", [])
    for table in written:
        there[table["day"].isoformat()] = table
    doors = tomlkit.aot()
    for day in days:
        fields = form.doors.get(day.isoformat(), DayFields())
        table = there.get(day.isoformat())
        if table is None:
            table = tomlkit.table()
            table["day"] = day
        for key, value in (
            ("opens", time_of(fields.opens)),
            ("closes", time_of(fields.closes)),
            ("places", places_of(fields.places)),
        ):
            if value is None:
                table.pop(key, None)
            elif table.get(key) != value:
                table[key] = value
        if len(table) > 1:
            doors.append(table)
    _replace_doors(document, doors)


def _replace_doors(document: TOMLDocument, doors: AoT) -> None:
    if len(doors):
        document["doors"] = doors
    elif "doors" in document:
        del document["doors"]
