"""The command that edits an alignment, bead by bead."""

import argparse
from collections.abc import Callable

from explorer.cli.output import columns, show
from explorer.library import Library
from explorer.model.change import Change
from explorer.model.errors import BadValue

Options = argparse.Namespace


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("action", choices=tuple(_ACTIONS))
    parser.add_argument("beads", type=int, nargs="*", metavar="BEAD", help="ids as `beads DOSSIER` lists them")
    parser.add_argument("--dossier", type=int, metavar="N", help="link: the dossier")
    for side in ("left", "right"):
        parser.add_argument(f"--{side}-document", type=int, metavar="N", help="link: the document of this side")
        parser.add_argument(f"--{side}", type=int, nargs="+", default=[], metavar="N", help=_SIDE)


_SIDE = "link: numbers of passages; border: how many passages to take from the next bead (negative: to give to it)"


def _edit(library: Library, options: Options) -> int:
    change = _ACTIONS[options.action](library, options)
    show(options.json, "changes", [{"name": str(change)}], columns("name"))
    return 0


def _merge(library: Library, options: Options) -> Change:
    return library.beads.merge(_some(options, 2))


def _swap(library: Library, options: Options) -> Change:
    return library.beads.swap(*_some(options, 2, 2))


def _split(library: Library, options: Options) -> Change:
    return library.beads.split(_one(options))


def _unlink(library: Library, options: Options) -> Change:
    return library.beads.unlink(_one(options))


def _border(library: Library, options: Options) -> Change:
    return library.beads.move_border(_one(options), left=sum(options.left), right=sum(options.right))


def _link(library: Library, options: Options) -> Change:
    given = options.dossier, options.left_document, options.right_document
    if None in given or not (options.left or options.right):
        expected = "name --dossier, --left-document, --right-document, --left and --right"
        raise BadValue(value="This", field="link", expected=expected)
    return library.beads.link(*given, options.left, options.right)


def _confirm(library: Library, options: Options) -> Change:
    return library.beads.confirm(_some(options, 1))


def _confirm_up_to(library: Library, options: Options) -> Change:
    return library.beads.confirm_up_to(_one(options))


def _one(options: Options) -> int:
    return _some(options, 1, 1)[0]


def _some(options: Options, least: int, most: int = 10_000) -> list[int]:
    """The beads named, if they are as many as the action takes."""
    if not least <= len(options.beads) <= most:
        exactly = {1: "name one bead", 2: "name two beads"}
        expected = exactly.get(most, f"name {least} beads or more")
        raise BadValue(value=str(len(options.beads)), field="number of beads", expected=expected)
    found: list[int] = options.beads
    return found


_ACTIONS: dict[str, Callable[[Library, Options], Change]] = {
    "merge": _merge,
    "swap": _swap,
    "split": _split,
    "border": _border,
    "link": _link,
    "unlink": _unlink,
    "confirm": _confirm,
    "confirm-up-to": _confirm_up_to,
}
WRITING: dict[str, Callable[[Library, Options], int]] = {"bead": _edit}
