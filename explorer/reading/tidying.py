"""Text brought into one form: Unicode NFC, plain spaces, no invisible signs. No-break spaces stay."""

import re
import unicodedata

_SPACES = re.compile("[\t\x1f\u1680\u2000-\u200a\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LINE_ENDS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"})
_RUNS = re.compile("[ \n]+")
_NO_BREAK_RUNS = re.compile(" ?([\u00a0\u202f]) ?")


def tidy(text: str) -> str:
    """`text` in NFC with LF line ends; tabs and odd spaces made plain; invisible signs and ligatures resolved."""
    text = _LINE_ENDS.sub("\n", text)
    text = _INVISIBLE.sub("", _SPACES.sub(" ", text))
    return unicodedata.normalize("NFC", text.translate(_LIGATURES))


def one_line(text: str) -> str:
    """`text`, tidied, as one line without runs of spaces."""
    return _NO_BREAK_RUNS.sub(r"\1", _RUNS.sub(" ", tidy(text))).strip()


def has_words(text: str) -> bool:
    """Whether there is a letter or a digit in `text`."""
    return any(char.isalnum() for char in text)


def word_set(words: str) -> frozenset[str]:
    """The words of a text as a set: a long list of names is easier to read as running text."""
    return frozenset(words.split())
