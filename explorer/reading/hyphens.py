"""Lines of one paragraph joined: words parted at a line's end made whole, real hyphens kept."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_PARTED = re.compile(r"(?P<head>[^\W\d_]+(?:[-’'][^\W\d_]+)*)[-\u2010\u00ad]$")
_WORDS = re.compile(r"[^\W\d_]+(?:[-‐’'][^\W\d_]+)*")
_FIRST = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_AND = frozenset({"und", "oder", "bzw", "sowie", "bis", "als", "et", "ou", "and", "or", "to", "noch", "wie"})
_TAILS = frozenset(
    {
        "ci",
        "là",
        "même",
        "mêmes",
        "il",
        "ils",
        "elle",
        "elles",
        "on",
        "ce",
        "dire",
        "vous",
        "nous",
        "je",
        "tu",
        "t",
        "à",
    }
)
_HEADS = frozenset(
    {
        "deutsch",
        "franco",
        "non",
        "ex",
        "anti",
        "vice",
        "peut",
        "celui",
        "celle",
        "ceux",
        "celles",
        "lui",
        "elle",
        "eux",
        "soi",
        "grand",
        "avant",
        "après",
        "demi",
        "mi",
        "sous",
        "sud",
        "nord",
        "est",
        "ouest",
        "micro",
        "socio",
        "e",
        "vis",
        "self",
        "well",
        "long",
        "short",
        "high",
        "low",
        "co",
        "cross",
        "quasi",
        "so",
        "pro",
        "c'est",
        "c’est",
        "au",
        "par",
    }
)


class Words:
    """How often words stand whole within the lines of a document: what a word parted at a line's end is measured by."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        for line in lines:
            self._counts.update(word.lower().replace("‐", "-") for word in _WORDS.findall(line)[1:-1])

    def __getitem__(self, word: str) -> int:
        return self._counts[word.lower()]


def join(lines: Sequence[str], words: Words) -> str:
    """The lines as one, with a space or nothing between them."""
    text = ""
    for line in lines:
        text = follow(text, line.strip(), words)
    return text


def follow(text: str, line: str, words: Words) -> str:
    """`text` continued by `line`."""
    if not text or not line:
        return text or line
    match = _PARTED.search(text[-60:])
    if match is None:
        return text + line if text.endswith(("-", "/", "‐")) and not text.endswith((" -", " /")) else f"{text} {line}"
    first = _FIRST.match(line)
    if first is None:
        return text + line if line[0].isdigit() else f"{text} {line}"
    return _met(text, line, match["head"], first.group(), words)


def _met(text: str, line: str, head: str, first: str, words: Words) -> str:
    """A word with a hyphen at the line's end meets the next line's first word."""
    if first.lower() in _AND:
        return f"{text} {line}"
    if text.endswith("\u00ad"):
        return text[:-1] + line
    return text + line if _real(head, first, words) else text[:-1] + line


def _real(head: str, first: str, words: Words) -> bool:
    """Whether the hyphen belongs to the word."""
    tail = re.split(r"[-]", first, maxsplit=1)[0]
    hyphened, whole = words[f"{head}-{first}"], words[head + first]
    if hyphened != whole:
        return hyphened > whole
    if first[0].isupper() or (head.isupper() and len(head) > 1):
        return not (head.isupper() and first.isupper())
    last = re.split(r"[-]", head)[-1].lower()
    return tail in _TAILS or last in _HEADS
