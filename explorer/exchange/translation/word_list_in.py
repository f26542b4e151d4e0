"""Word lists of people: tables parted by tabs, glossaries (TBX) and dictionaries (dictd)."""

from pathlib import Path
from typing import Final

from explorer.exchange.decoding import decoded
from explorer.exchange.translation.dictionary_in import read_dictionary
from explorer.exchange.translation.glossary_in import read_tbx
from explorer.model.bitext import WordPair
from explorer.model.errors import DamagedFile, NoSuchFile, NotPermitted
from explorer.model.exchange import IncomingGlossary

_FORMAT: Final = "word list (tab-separated)"
_REASON: Final = "no line has a German and a French word parted by a tab"
_COLUMNS: Final = ("de", "fr", "en")
_DICTIONARY: Final = (".dict", ".dz", ".index")


def read_word_list(path: Path) -> IncomingGlossary:
    """The pairs of a file, by the ending of its name; what is no glossary and no dictionary is a table.

    A table may begin with the names of its columns (`de`, `fr`, `en`); without, they are German, French and English.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is not what its name says, or has no pair.
        BadValue: a dictionary whose name does not say its languages.
    """
    ending = path.suffix.lower()
    if ending in _DICTIONARY:
        return read_dictionary(path)
    return read_tbx(path) if ending in (".tbx", ".xml") else _read_table(path)


def _read_table(path: Path) -> IncomingGlossary:
    try:
        text = decoded(path.read_bytes()).content
    except FileNotFoundError:
        raise NoSuchFile(path=str(path)) from None
    except OSError:
        raise NotPermitted(path=str(path)) from None
    rows = [line.split("\t") for line in text.splitlines()]
    head = [name.strip().lower() for name in rows[0]] if rows else []
    named = {"de", "fr"} <= set(head)
    places = {name: head.index(name) if named and name in head else -1 for name in _COLUMNS} if named else None
    pairs = [_pair(row, places or {name: n for n, name in enumerate(_COLUMNS)}, path.stem) for row in rows[named:]]
    kept = tuple(pair for pair in pairs if pair.de and pair.fr)
    if not kept:
        raise DamagedFile(path=str(path), format=_FORMAT, reason=_REASON)
    return IncomingGlossary(kept)


def _pair(row: list[str], places: dict[str, int], origin: str) -> WordPair:
    german, french, english = (
        " ".join(row[place].split()) if 0 <= (place := places[name]) < len(row) else "" for name in _COLUMNS
    )
    return WordPair(german, french, 1.0, origin, english)
