"""Passages to measure search on: real press releases in German and French, paragraph by paragraph."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from explorer.model.language import Lang
from explorer.model.search import IndexUnit

_THEMES = ("sovereignty", "cloud", "ai", "data", "skills")
"""Given out by chance, since the releases have none: facets must have something to count."""


def units(source: Path, count: int) -> list[IndexUnit]:
    """The first `count` paragraphs. Documents 2n and 2n + 1 are the German and the French version of release n."""
    found: list[IndexUnit] = []
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            found.extend(_release(number, json.loads(line)))
            if len(found) >= count:
                break
    return found[:count]


def _release(number: int, release: dict[str, object]) -> Iterator[IndexUnit]:
    texts = {lang: _paragraphs(release[lang.value]) for lang in (Lang.DE, Lang.FR)}
    for place, (lang, paragraphs) in enumerate(texts.items()):
        other = texts[Lang.FR if lang is Lang.DE else Lang.DE]
        for paragraph, text in enumerate(paragraphs):
            yield IndexUnit(
                document=2 * number + place,
                paragraph=paragraph,
                lang=lang,
                text=text,
                title=paragraphs[0][:120],
                issuer=str(release["office"][0]) if release["office"] else "",  # type: ignore[index]
                date=str(release["date"]),
                kind="press_release",
                dossier=number,
                page=1 + paragraph // 8,
                themes=(_THEMES[(number + paragraph) % 5],) if paragraph % 3 == 0 else (),
                has_counterpart=paragraph < len(other),
                has_difference=paragraph % 11 == 0,
            )


def _paragraphs(version: object) -> list[str]:
    assert isinstance(version, dict)
    whole = "\n".join((version["title"], version["lead"], version["text"]))
    return [text.strip() for text in re.split(r"\n+", whole) if text.strip()]
