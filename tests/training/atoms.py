"""Sentence pairs believed to translate one another one to one, from texts that run in parallel.

Taken are paragraphs of both versions that have the same number of sentences, each pair of about equal length.
"""

import csv
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from explorer.language.sentences import split
from explorer.model.language import Lang

Atom = tuple[str, str]
SHORTEST_TEXT = 12
LENGTHS = (0.5, 2.2)
"""Least and greatest ratio of a pair's lengths."""
FIRST_SCALE = 700


def atoms(data: Path) -> list[list[Atom]]:
    """The pairs by text: of press releases with silver paragraphs, of the GDPR, and of a sample of other releases."""
    csv.field_size_limit(1 << 30)
    return [*_silver(data), *_regulation(data), *_releases(data), *_units(data)]


def _units(data: Path) -> list[list[Atom]]:
    """Whole paragraphs and recitals as pairs: units are not always sentences."""
    acts = [(row["de"], row["fr"]) for row in _rows(data / "eu_acts" / "gdpr_units.tsv")]
    texts: dict[str, list[Atom]] = {}
    for row in _rows(data / "press_releases" / "paragraphs_silver.tsv"):
        texts.setdefault(row["group"], []).append((row["de"], row["fr"]))
    return [*(acts[start : start + 40] for start in range(0, len(acts), 8)), *texts.values()]


def _pairs(german: str, french: str) -> list[Atom]:
    ours, theirs = _sentences(german, Lang.DE), _sentences(french, Lang.FR)
    if len(ours) != len(theirs):
        return []
    pairs = list(zip(ours, theirs, strict=True))
    return pairs if all(LENGTHS[0] < (len(b) + 15) / (len(a) + 15) < LENGTHS[1] for a, b in pairs) else []


def _sentences(text: str, lang: Lang) -> list[str]:
    return [re.sub(r"\s+", " ", text[span.start : span.end]).strip() for span in split(text, lang)]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t")


def _silver(data: Path) -> list[list[Atom]]:
    texts: dict[str, list[Atom]] = {}
    for row in _rows(data / "press_releases" / "paragraphs_silver.tsv"):
        texts.setdefault(row["group"], []).extend(_pairs(row["de"], row["fr"]))
    return [pairs for pairs in texts.values() if pairs]


def _regulation(data: Path) -> list[list[Atom]]:
    pairs = [pair for row in _rows(data / "eu_acts" / "gdpr_units.tsv") for pair in _pairs(row["de"], row["fr"])]
    return [pairs[start : start + 60] for start in range(0, len(pairs), 60)]


def _releases(data: Path) -> list[list[Atom]]:
    found: list[list[Atom]] = []
    with gzip.open(data / "press_releases" / "scale_2022-2025.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % 4 == 0 and len(found) < FIRST_SCALE:
                texts = json.loads(line)
                ours, theirs = (_lines(texts[lang]["text"]) for lang in ("de", "fr"))
                if len(ours) == len(theirs):
                    found.append([pair for a, b in zip(ours, theirs, strict=True) for pair in _pairs(a, b)])
    return [pairs for pairs in found if len(pairs) >= SHORTEST_TEXT]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
