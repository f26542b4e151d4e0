"""Where the real documents and the specimens lie, and words as the benches of reading count them."""

import re
from collections import Counter
from pathlib import Path

from explorer.model.documents import DocumentDraft, PassageKind

PROJECT = Path(__file__).resolve().parents[2]
DATA = PROJECT.parent / "shared" / "data"
CORPUS = PROJECT / "corpus"
SPECIMENS = PROJECT / "tests" / "specimens"

_WORD = re.compile(r"\w+")


def words(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return _WORD.findall(text.casefold())


def body_words(draft: DocumentDraft) -> list[str]:
    """The words of what is part of the text."""
    spoken = (passage.text for passage in draft.passages if passage.kind is not PassageKind.BOILERPLATE)
    return words(" ".join(spoken))


def shared(one: list[str], other: list[str]) -> int:
    """How many words both lists hold, each as often as both have it."""
    return sum((Counter(one) & Counter(other)).values())
