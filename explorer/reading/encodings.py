"""Bytes made text, in whatever encoding they came."""

import codecs

from explorer.model.notice import Notice

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON = frozenset("äöüßéèêàçôîûùœÄÖÜÉÈÀÇ«»„“”’–—…€° \u00a0§ëï")
GUESSED = "The encoding is not stated; it was read as {encoding}. If letters look wrong, choose another encoding."


def decode(data: bytes, chosen: str | None = None) -> tuple[str, tuple[Notice, ...]]:
    """The text in `data` and what is to be said of its encoding.

    In order: the encoding a person has chosen, a byte order mark, UTF-8, UTF-16 without a mark, and else whichever
    single-byte encoding reads best. Bytes that fit nowhere become U+FFFD; nothing is dropped.
    """
    if chosen:
        return data.decode(_known(chosen) or "utf-8", "replace"), ()
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace"), ()
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if _truncated(data, error):
            return data.decode("utf-8", "replace"), ()
    name = _single_byte(data)
    return data.decode(name, "replace"), (Notice(GUESSED, {"encoding": name}),)


def _known(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: Latin text in it has a zero in every other byte."""
    sample = data[:4000]
    if len(sample) < 4:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _truncated(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the data is UTF-8 but for a few broken bytes: many sequences fit and hardly any does not."""
    text = data[:200_000].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    fitting = sum(1 for char in text if char > "\x7f") - broken
    return fitting > 8 * broken or (error.start >= len(data) - 3 and fitting > 0)


def _single_byte(data: bytes) -> str:
    """The single-byte encoding that gives the most letters of German and French, Windows-1252 if in doubt."""
    sample = bytes(byte for byte in data[:400_000] if byte > 0x7F)[:20_000]
    candidates = ["cp1252", "iso8859-15", "mac-roman", "cp850"]
    guess = _asked(data[:100_000])
    if guess and guess not in candidates:
        candidates.append(guess)
    return max(candidates, key=lambda name: _fit(sample, name))


def _fit(sample: bytes, name: str) -> int:
    text = sample.decode(name, "replace")
    return sum(1 if char in _COMMON else 0 if char.isalpha() else -1 for char in text)


def _asked(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return _known(best.encoding) if best else None
