"""What the outside of sentences shows: how they begin and end, whether they hold words at all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from explorer.bitext.tokens import Floats

FARTHEST: Final = 4
"""Sentences after which a bracket that is still open is taken for a slip."""

_STRONG = re.compile(r"[.!?…][\"'»«”“’)\]\s]*$")
_SHORTENED = re.compile(r"(?:^|[\s(.])\w{1,3}\s?\.[\s\"'»”’)\]]*$")
_LOWER = re.compile(r"^[^\w]*[a-zäöüàâçèéêëîïôùûœæ]")
_BRACKET = re.compile(r"[()\[\]{}]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Surface:
    """For each sentence 1.0 or 0.0: `strong` it ends as sentences do; `lower` it begins in lower case.

    `letters` is the share of its characters that are letters. `inside` it begins within brackets that an earlier one
    has opened.
    """

    strong: Floats
    lower: Floats
    letters: Floats
    inside: Floats


def surface(texts: Sequence[str]) -> Surface:
    """The surface of sentences. A stop after three letters or fewer may belong to a shortened word: it counts half."""
    return Surface(
        np.array([_ends_strongly(text) for text in texts], dtype=np.float32),
        np.array([bool(_LOWER.match(text)) for text in texts], dtype=np.float32),
        np.array([len(_LETTER.findall(text)) / max(len(text.strip()), 1) for text in texts], dtype=np.float32),
        _within_brackets(texts),
    )


def _within_brackets(texts: Sequence[str]) -> Floats:
    """1.0 for sentences that begin within brackets which close there or within the next `FARTHEST` sentences."""
    found = np.zeros(len(texts), dtype=np.float32)
    opened: list[int] = []
    for place, text in enumerate(texts):
        opened = [sentence for sentence in opened if place - sentence <= FARTHEST]
        for mark in _BRACKET.findall(text):
            if mark in "([{":
                opened.append(place)
            elif opened:
                found[opened.pop() + 1 : place + 1] = 1.0
    return found


def _ends_strongly(text: str) -> float:
    if not _STRONG.search(text):
        return 0.0
    return 0.5 if _SHORTENED.search(text) else 1.0
