"""The words of the commands of exchange."""

import argparse
from collections.abc import Callable
from pathlib import Path

from explorer.model.coding import TagStatus

Add = Callable[[str, str], argparse.ArgumentParser]
"""Makes a command of a name and what it is about."""
_LANGS = ("de", "fr", "en")


def add_commands(add: Add) -> None:
    """Export in every format, bring in, pack, unpack."""
    export = add("export", "Export excerpts, or what other programs take: the command formats lists the formats")
    export.add_argument("format")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    _filter(export)
    _looks(export)
    add("formats", "List the formats of export, how their files end and what they hold; and what can be brought in")
    bring = add("bring-in", "Take in a project, codebook, memory, glossary, annotations or a colleague's library")
    bring.add_argument("path", type=Path, metavar="PATH")
    bring.add_argument("--names", choices=_LANGS, default="en", help="language of names of themes that do not say it")
    bring.add_argument("--coder", default="", help="name for tags that have no coder")
    pack = add("pack", "Write the whole library into one file with checksums (without its backups)")
    pack.add_argument("file", type=Path, metavar="FILE.diptych")
    unpack = add("unpack", "Make a library of a packed one (no --library)")
    unpack.add_argument("file", type=Path, metavar="FILE.diptych")
    unpack.add_argument("folder", type=Path, metavar="DIR", nargs="?", help="a new folder (beside the file)")


def _filter(export: argparse.ArgumentParser) -> None:
    theme = "only this theme and those below it"
    export.add_argument("--theme", action="append", default=[], metavar="T", help=theme)
    export.add_argument("--dossier", action="append", default=[], type=int, metavar="ID")
    export.add_argument("--document", action="append", default=[], type=int, metavar="ID")
    export.add_argument("--coder", action="append", default=[], metavar="NAME")
    export.add_argument("--lang", action="append", default=[], choices=_LANGS, help="only tags on texts in it")
    export.add_argument("--status", action="append", default=[], choices=[status.value for status in TagStatus])
    found = "only tags on passages that this search finds, in both languages"
    export.add_argument("--query", default="", metavar="QUERY", help=found)


def _looks(export: argparse.ArgumentParser) -> None:
    export.add_argument("--separator", default=",", help="what parts the cells of CSV; tab for a tabulator")
    export.add_argument("--columns", nargs="+", default=[], metavar="NAME", help="columns of a table, in this order")
    export.add_argument("--headings", choices=_LANGS, default="en", help="language of headings and names of themes")
    export.add_argument("--title", default="Excerpts", help="heads a page or a document")
    export.add_argument("--confirmed", action="store_true", help="of a memory only beads that a person stands for")
    export.add_argument("--floor", type=_share, default=0.0, metavar="0..1", help="of a memory only beads so sure")
    export.add_argument("--from", dest="source", choices=_LANGS, default="de", help="source language of XLIFF")
    export.add_argument("--to", dest="target", choices=_LANGS, default="fr", help="target language of XLIFF")


def _share(word: str) -> float:
    number = float(word)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError("must be from 0 to 1")
    return number
