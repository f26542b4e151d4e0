"""The words of the commands on suggestions, coders, counts, drift and the codebook."""

import argparse
from collections.abc import Callable
from pathlib import Path

from explorer.model.analysis import CountBy, Keep, Measure, Unit
from explorer.model.documents import DocumentKind

Add = Callable[[str, str], argparse.ArgumentParser]
"""Name and purpose -> the parser of a new command."""

_UNITS = [unit.value for unit in Unit]
_LANGS = ("de", "fr", "en")


def add(command: Add) -> None:
    """Add the commands."""
    _suggesting(command)
    _counting(command)
    _coders(command)
    _carrying(command)
    _themes(command)


def _suggesting(command: Add) -> None:
    suggest = command("suggest", "Suggest themes for the passages of a document; nothing is applied unless accepted")
    suggest.add_argument("document", type=int)
    suggest.add_argument("--cues-only", action="store_true", help="by cue words alone: learn nothing from tags")
    for name, about in (
        ("--accept", "tag this passage as suggested (undo takes it back)"),
        ("--reject", "never suggest this theme for this passage again"),
    ):
        suggest.add_argument(name, nargs=2, action="append", default=[], metavar=("PASSAGE", "THEME"), help=about)
    command("learn", "Learn themes from the tags made so far and tell how good suggestions are likely to be")


def _counting(command: Add) -> None:
    counts = command("counts", "Count tags: themes by document, language, issuer, year, kind or coder")
    counts.add_argument("--by", choices=[by.value for by in CountBy], default=CountBy.DOCUMENT.value)
    counts.add_argument("--measure", choices=[measure.value for measure in Measure], default=Measure.TAGS.value)
    counts.add_argument("--below", action="store_true", help="count the tags of the themes below with each theme")
    counts.add_argument("--together", action="store_true", help="count which themes stand together instead")
    counts.add_argument("--within", choices=_UNITS, default=Unit.PASSAGE.value, help="in what they stand together")
    _narrowing(counts)
    _out(counts)
    query = command("query", "List the tags that answer a question, such as: query ai --near cloud --kind agreement")
    query.add_argument("theme")
    query.add_argument("--near", default="", metavar="THEME", help="a theme that must stand near")
    query.add_argument("--within", choices=_UNITS, default=Unit.PARAGRAPH.value, help="what near means")
    query.add_argument("--kind", choices=[kind.value for kind in DocumentKind], action="append", default=[])
    query.add_argument("--issuer", action="append", default=[])
    query.add_argument("--since", metavar="DAY", help="as 2023-01-31, or a year")
    query.add_argument("--until", metavar="DAY")
    _narrowing(query)
    _out(query)
    drift = command("drift", "List where the tags of one panel say other than those of the other")
    drift.add_argument("dossier", type=int, nargs="?", help="one dossier (all)")
    drift.add_argument("--tagged", action="store_true", help="leave out passages without counterpart and without tags")
    _out(drift)


def _narrowing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--coder", action="append", default=[], metavar="NAME")
    _places(parser, "only tags on passages that this search finds")


def _places(parser: argparse.ArgumentParser, about: str) -> None:
    parser.add_argument("--lang", choices=_LANGS, action="append", default=[])
    parser.add_argument("--dossier", type=int, action="append", default=[])
    parser.add_argument("--query", default="", metavar="QUERY", help=about)


def _out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the table to this file (.csv or .xlsx)")


def _coders(command: Add) -> None:
    command("coders", "List the coders with the number of their tags")
    me = command("coder", "Tell the name that new tags get, or set it")
    me.add_argument("name", nargs="?", help='an empty name ("") brings that of the system’s user back')
    rename = command("rename-coder", "Put another name on the tags of a coder")
    rename.add_argument("old")
    rename.add_argument("new")
    agreement = command("agreement", "Tell how far coders agree: percentage, Cohen’s kappa, Krippendorff’s alpha")
    agreement.add_argument("--unit", choices=_UNITS, default=Unit.PASSAGE.value)
    differ = command("coder-differences", "List the passages on which two coders differ")
    settle = command("settle", "Settle a difference between two coders on a passage")
    settle.add_argument("document", type=int)
    settle.add_argument("passage", type=int)
    settle.add_argument("keep", choices=[keep.value for keep in Keep], help="whose tags both shall have")
    for parser in (agreement, differ, settle):
        parser.add_argument("--coder", action="append", default=[], metavar="NAME", help="twice: the two (all)")
    for parser in (agreement, differ):
        _places(parser, "only passages that this search finds")
        parser.add_argument("--every-text", action="store_true", help="also texts that only some of them tagged")
        _out(parser)


def _carrying(command: Add) -> None:
    carry = command("carry", "Carry tags to the other panel; what is carried is provisional until confirmed")
    carry.add_argument("tags", type=int, nargs="*", metavar="TAG")
    carry.add_argument("--dossier", type=int, action="append", default=[], help="every tag of this dossier")
    carry.add_argument("--all", action="store_true", help="every tag of the library")
    command("confirm-tag", "Stand for provisional tags").add_argument("tags", type=int, nargs="+", metavar="TAG")


def _themes(command: Add) -> None:
    theme = command("theme", "Edit the codebook: add, change, move, merge, split or delete a theme")
    theme.add_argument("action", choices=("add", "change", "move", "merge", "split", "delete"))
    theme.add_argument("theme", help="the theme (add: the id of the new one)")
    theme.add_argument("target", nargs="?", help="merge: the theme that stays; split: the id of the new one")
    for lang in _LANGS:
        theme.add_argument(f"--label-{lang}", metavar="TEXT")
        theme.add_argument(f"--memo-{lang}", metavar="TEXT")
        theme.add_argument(f"--cues-{lang}", metavar="WORDS", help="parted by semicolons")
    theme.add_argument("--colour", metavar="#RRGGBB")
    theme.add_argument("--parent", metavar="THEME", help='the theme above it ("" for none)')
    theme.add_argument("--place", type=int, default=0, metavar="N", help="move: place among its siblings, from 0")
    theme.add_argument("--tag", type=int, action="append", default=[], help="split: a tag that goes to the new theme")
