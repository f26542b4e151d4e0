"""The words of the commands of search."""

import argparse
from collections.abc import Callable
from pathlib import Path

from explorer.model.search import SortOrder

Add = Callable[[str, str], argparse.ArgumentParser]
"""Makes a command of a name and what it is about."""
_SORTS = ("left", "right", "keyword", "translation", "date", "document")
_FACETS = ("year", "issuer", "lang", "kind", "theme", "counterpart", "difference")


def add_commands(add: Add) -> None:
    """Search, concordance, numbers, passages alike, tags on all hits, kept searches."""
    _stretch(_out(_asking(add("search", "Search the passages in both languages"))), 20)
    lines = _stretch(_out(_asking(add("concordance", "List every hit as a key word in its context"))), 200)
    lines.add_argument("--sort", nargs="+", choices=_SORTS, default=[], metavar="BY", help=f"by {', '.join(_SORTS)}")
    often = _out(_asking(add("frequencies", "Tell how often it is said, by year, issuer, language, kind or theme")))
    often.add_argument("--by", choices=_FACETS, default="year")
    _out(_asking(add("collocates", "List the words that stand near it more often than by chance")))
    _out(_asking(add("renderings", "Tell how it is said on the other panel")))
    similar = add("similar", "List passages like a given one, in either language")
    similar.add_argument("document", type=int)
    similar.add_argument("passage", type=int, help="its number, as the command passages lists it")
    similar.add_argument("--limit", type=positive, default=20, help="list so many (20)")
    _out(similar, "write them to a .csv, .xlsx or .html file")
    tag = _asking(add("tag-hits", "Tag the passage of every hit with a theme; one step, which undo takes back"))
    tag.add_argument("--theme", required=True)
    tag.add_argument("--note", default="")
    tag.add_argument("--coder", default="")
    tag.add_argument("--carry", action="store_true", help="carry the tags to the other panel")
    add("searches", "List the saved searches, then the recent ones")
    _asking(add("save-search", "Keep a search under a name")).add_argument("--name", required=True)
    forget = add("forget-search", "Forget a saved search, or the recent ones")
    forget.add_argument("name", nargs="?")
    forget.add_argument("--recent", action="store_true", help="forget the recent searches")


def positive(word: str) -> int:
    """A number from 1."""
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _asking(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """What every question may say."""
    asked = command.add_mutually_exclusive_group(required=True)
    asked.add_argument("query", nargs="?", help='words, "a phrase", AND, OR, NOT, word*, theme:ai, date:2025')
    asked.add_argument("--saved", metavar="NAME", help="ask the saved search of this name")
    command.add_argument("--lang", choices=("de", "fr", "en"), action="append", default=[])
    command.add_argument("--order", choices=[order.value for order in SortOrder], default="relevance")
    command.add_argument("--only-typed", action="store_true", help="do not add the other language's wording")
    command.add_argument("--without", action="append", default=[], metavar="WORDING", help="leave this addition out")
    command.add_argument(
        "--filter",
        action="append",
        default=[],
        type=_filter,
        metavar="FACET=VALUE",
        help=f"only hits with this value of {', '.join(_FACETS)}",
    )
    return command


def _filter(word: str) -> tuple[str, str]:
    name, equals, value = word.partition("=")
    if not equals or name not in _FACETS:
        raise argparse.ArgumentTypeError(f"write FACET=VALUE, with one of {', '.join(_FACETS)}")
    return name, value


def _stretch(command: argparse.ArgumentParser, limit: int) -> argparse.ArgumentParser:
    command.add_argument("--limit", type=positive, default=limit, help=f"show so many ({limit})")
    command.add_argument("--offset", type=int, default=0)
    return command


def _out(
    command: argparse.ArgumentParser, about: str = "write everything to a .csv, .xlsx or .html file"
) -> argparse.ArgumentParser:
    command.add_argument("--out", type=Path, metavar="FILE", help=about)
    return command
