"""A word list that is entered once on each machine: finding the keys of its words takes seconds and 50 MB."""

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path
from unicodedata import unidata_version

import Stemmer

from explorer import __version__
from explorer.files.keeping import kept
from explorer.language import dictionaries
from explorer.language.lexicon import Lexicon, lists, read, table
from explorer.language.packed import FORMAT, PackedTable, packed


def load_kept(folder: Path) -> Lexicon:
    """The word list of every `*.tsv` in `folder`, entered once on each machine and kept in the user's cache."""
    files = lists(folder)
    name = f"lexicon-{_version(files)}-{FORMAT}-{sys.byteorder}"
    return Lexicon(base=PackedTable(kept(dictionaries.FOLDER, name, lambda: packed(table(read(files))))))


def _version(files: Sequence[Path]) -> str:
    """What the keys of a list depend on: the list, the dictionaries and stemmers, and how words are taken apart."""
    known = hashlib.sha256(f"{__version__} {Stemmer.version()} {unidata_version} {dictionaries.version()}".encode())
    for file in (*files, *sorted(Path(__file__).parent.glob("*.py"))):
        known.update(file.name.encode() + file.read_bytes())
    return known.hexdigest()[:16]
