"""Excerpts as a corpus for IRaMuTeQ and Alceste: a line of starred variables, then the text.

Source: P. Ratinaud, IRaMuTeQ, documentation of the corpus format (`**** *variable_value`).
"""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from explorer.exchange.excerpts.panels import told
from explorer.exchange.textfile import text_file
from explorer.model.coding import Excerpt
from explorer.model.exchange import ExportOptions
from explorer.model.progress import Progress

_STARRED = re.compile(r"[*]+")


def write_corpus(excerpts: Sequence[Excerpt], path: Path, _options: ExportOptions, progress: Progress) -> None:
    """Write one text an excerpt (UTF-8). IRaMuTeQ works on one language at a time: choose one by the filter.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    with text_file(path) as target:
        for excerpt in told(excerpts, progress):
            target.write(f"**** {' '.join(_variables(excerpt))}\n{_text(excerpt.quote)}\n\n")


def _variables(excerpt: Excerpt) -> list[str]:
    cited = excerpt.citation
    values = {
        "tag": str(excerpt.tag),
        "theme": excerpt.theme,
        "lang": excerpt.lang.value,
        "year": cited.date[:4],
        "date": cited.date,
        "issuer": cited.issuer,
        "coder": excerpt.coder,
        "status": excerpt.status.value,
        "doc": str(excerpt.document),
        "dossier": str(excerpt.dossier or ""),
    }
    return [f"*{name}_{word}" for name, value in values.items() if (word := _word(value))]


def _word(value: str) -> str:
    """Letters and digits without accents: what a variable's value may hold."""
    plain = unicodedata.normalize("NFKD", value.casefold().replace("ß", "ss"))
    return re.sub(r"[^a-z0-9]", "", plain)


def _text(quote: str) -> str:
    """The quote without stars, which would begin a new text or variable, and without empty lines."""
    lines = (_STARRED.sub(" ", line).strip() for line in quote.split("\n"))
    return "\n".join(line for line in lines if line)
