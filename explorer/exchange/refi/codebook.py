"""The codebook as .qdc: REFI-QDA Codebook 1.0, out and in."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from explorer import __version__
from explorer.exchange.refi.codes import codes
from explorer.exchange.refi.codes_in import CodeTree
from explorer.exchange.refi.names import CODEBOOK, ORIGIN
from explorer.exchange.textfile import text_file
from explorer.exchange.xmlread import children, local, read_xml
from explorer.model.coding import Theme
from explorer.model.errors import DamagedFile, NothingToExport
from explorer.model.exchange import IncomingCodebook
from explorer.model.language import Lang
from explorer.model.notice import Notice

SETS: Final = "{count} groups of codes were not taken, because a theme has its place in one tree."


def write_qdc(themes: Sequence[Theme], library: str, path: Path, lang: Lang = Lang.EN) -> int:
    """Write the codebook, codes named in `lang`; how many themes there were.

    `library` is the library's id. A theme with others below it and no tags of its own is a group (not codable).

    Raises:
        NothingToExport: there are no themes, and the format cannot hold none.
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    if not themes:
        raise NothingToExport(path=str(path))
    used = {theme.id for theme in themes if theme.tags}
    with text_file(path) as target:
        target.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        target.write(f'<CodeBook xmlns="{CODEBOOK}" origin="{ORIGIN} {__version__}">\n')
        target.writelines(codes(themes, library, lang, used))
        target.write("</CodeBook>\n")
    return len(themes)


def read_qdc(path: Path, lang: Lang = Lang.EN) -> IncomingCodebook:
    """The themes of a codebook; `lang` is that of names which do not say in which language they are.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no codebook.
    """
    root = read_xml(path)
    books = [root] if local(root) == "CodeBook" else list(children(root, "CodeBook"))
    if not books:
        raise DamagedFile(path=str(path), format="REFI-QDA", reason=f"it begins with {local(root)}")
    tree = CodeTree(lang)
    tree.read(books[0])
    count = sum(1 for sets in children(books[0], "Sets") for _ in children(sets, "Set"))
    return IncomingCodebook(tree.themes, (Notice(SETS, {"count": count}),) if count else ())
