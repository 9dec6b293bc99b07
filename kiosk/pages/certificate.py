"""The certificate of an erasure as files: JSON for machines, and a PDF for whoever must answer for it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.dates import clock, long_date
from kiosk.domain.erasing import Certificate
from kiosk.domain.registration import EventDay, Language
from kiosk.pages.certificate_words import CertificateWords, words_of
from kiosk.pages.typesetting import Typesetter, one_line
from kiosk.settings import RESOURCES

MOST_IDS = 60
"""So many ids stand on the paper; the JSON has all."""


def certificate_json(certificate: Certificate) -> str:
    """The whole certificate; times in UTC."""
    value = {
        "kind": "einlass-erasure",
        "version": 1,
        "event": {"id": certificate.event_id, "name": certificate.event},
        "station": certificate.station,
        "program": certificate.program,
        "at": certificate.at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "operator": certificate.operator,
        "everybody": certificate.everybody,
        "people": list(certificate.people),
        "erased": {counted.sort.value: counted.number for counted in certificate.done},
        "searched": [{"place": each.place, "bytes": each.size} for each in certificate.searched],
        "looked_for": certificate.looked_for,
        "too_short_alone": certificate.short,
        "shared_with_others": certificate.shared,
        "traces": [{"place": trace.place, "times": trace.times} for trace in certificate.traces],
        "not_searched": [{"why": gap.why.value, "place": gap.place} for gap in certificate.gaps],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def certificate_pdf(certificate: Certificate, time_zone: str, language: Language = Language.GERMAN) -> bytes:
    """A4 pages, checked to be PDF/UA-1; with the check sum of the JSON. Raises TemplateTrouble."""
    words = words_of(language)
    local = certificate.at.astimezone(ZoneInfo(time_zone))
    when = f"{long_date(EventDay(local.date()), language)}, {clock(local.time(), language)}"
    ids = list(certificate.people[:MOST_IDS])
    left = len(certificate.people) - len(ids)
    content = {
        "language": language.value,
        "title": words.title,
        "verdict": words.clean if certificate.clean else words.not_clean,
        "clean": certificate.clean,
        "facts": [
            [words.event, certificate.event],
            [words.station, certificate.station],
            [words.when, when],
            [words.who, words.operator(certificate.operator)],
            [words.whom, words.everybody if certificate.everybody else words.one_by_one],
        ],
        "sections": [
            _section(words.done, words.done_intro, _rows(words, certificate), words.done_table),
            _section(
                words.searched,
                words.searched_intro.format(
                    spellings=_number(certificate.looked_for, language),
                    short=_number(certificate.short, language),
                    shared=_number(certificate.shared, language),
                ),
                [[one_line(each.place), _size(each.size, language)] for each in certificate.searched],
                words.searched_table,
            ),
            _section(
                words.traces,
                words.no_traces if certificate.clean else words.traces_intro,
                [[one_line(trace.place), _number(trace.times, language)] for trace in certificate.traces],
                words.traces_table,
            ),
            _section(
                words.gaps,
                words.gaps_intro,
                [[words.why[gap.why], one_line(gap.place)] for gap in certificate.gaps],
                words.gaps_table,
            ),
            _section(words.stays, words.stays_body, [], ()),
            _section(words.ids, ", ".join(ids) + (f" {words.more.format(number=left)}" if left else ""), [], ()),
        ],
        "foot": words.foot.format(
            program=certificate.program, sum=sha256(certificate_json(certificate).encode()).hexdigest()
        ),
        "signature": words.signature,
    }
    typesetter = Typesetter(RESOURCES / "pages" / "certificate.typ", "certificate")
    return typesetter.page("pdf", {"certificate": json.dumps(content)}, accessible=True)


def _section(heading: str, intro: str, rows: Sequence[Sequence[str]], table: Sequence[str]) -> dict[str, Any]:
    return {"heading": heading, "intro": intro, "rows": rows, "table": table if rows else ()}


def _rows(words: CertificateWords, certificate: Certificate) -> list[list[str]]:
    return [[words.sorts[counted.sort], str(counted.number)] for counted in certificate.done if counted.number]


def _number(number: int, language: Language) -> str:
    grouped = f"{number:,}"
    return grouped if language is Language.ENGLISH else grouped.replace(",", ".")


def _size(size: int, language: Language) -> str:
    if size < 1024:
        return f"{size} B"
    kilobytes = -(-size // 1024)
    return f"{_number(kilobytes, language)} kB"
