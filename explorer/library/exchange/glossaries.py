"""A glossary as one of the library's own word lists."""

import re
from collections.abc import Sequence
from pathlib import Path

from explorer.files.atomic import write_text
from explorer.files.private import private_folder
from explorer.library.context import Context
from explorer.library.wordlists import FOLDER
from explorer.model.bitext import WordPair
from explorer.model.change import Change
from explorer.model.exchange import BroughtIn, IncomingGlossary
from explorer.model.notice import Notice

_ONE_SIDED = "{count} terms were not taken, because they have no German or no French."
_TOO_LONG = "{count} terms were not taken, because they are longer than {longest} characters."
_LONGEST = 500
"""Characters of a term: what is longer is a text, and would make the list unreadable."""
_LIST = "The words are in the word list {name} in the library's folder {folder}; delete that file to be rid of them."


def take(context: Context, glossary: IncomingGlossary, path: Path) -> BroughtIn:
    """Write the pairs into a word list called as the file is; one of that name is replaced.

    Raises:
        CannotWrite: the list cannot be written; what was there is unchanged.
    """
    both = [pair for pair in glossary.pairs if pair.de.strip() and pair.fr.strip()]
    pairs = [pair for pair in both if max(len(pair.de), len(pair.fr), len(pair.en)) <= _LONGEST]
    name = (re.sub(r"[^\w-]+", "-", path.stem).strip("-") or "glossary")[:60] + ".tsv"
    if pairs:
        write_text(private_folder(context.database.folder / FOLDER) / name, _table(pairs))
        context.renew_lexicon()
    missing, long = len(glossary.pairs) - len(both), len(both) - len(pairs)
    own = [Notice(_ONE_SIDED, {"count": missing})] if missing else []
    own += [Notice(_TOO_LONG, {"count": long, "longest": _LONGEST})] if long else []
    own += [Notice(_LIST, {"name": name, "folder": FOLDER})] if pairs else []
    return BroughtIn(
        path.name, Change("Bring in {file}", {"file": path.name}), words=len(pairs), notices=(*glossary.notices, *own)
    )


def _table(pairs: Sequence[WordPair]) -> str:
    rows = dict.fromkeys((_cell(pair.de), _cell(pair.fr), _cell(pair.en)) for pair in pairs)
    return "de\tfr\ten\n" + "".join("\t".join(row) + "\n" for row in rows)


def _cell(text: str) -> str:
    return " ".join(text.split())
