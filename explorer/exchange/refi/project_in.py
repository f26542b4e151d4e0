"""A project of another QDA program, or of Diptych, read from .qdpx (REFI-QDA Project 1.0)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree

from explorer.exchange.refi.box import Box, opened
from explorer.exchange.refi.codebook import SETS
from explorer.exchange.refi.codes_in import CodeTree
from explorer.exchange.refi.lists import Lists
from explorer.exchange.refi.names import ORIGIN, same
from explorer.exchange.refi.texts_in import TextReader
from explorer.exchange.xmlread import children, descendants, local, text_of
from explorer.model.errors import DamagedFile
from explorer.model.exchange import IncomingGroup, IncomingProject, IncomingText
from explorer.model.language import Lang
from explorer.model.notice import Notice

_MEDIA: Final = "{count} pictures, recordings and films were not taken, nor their {codings} codings."
_MEMOS: Final = "{count} memos were not taken: {names}."
_LINKS: Final = "{count} links were not taken."
_GRAPHS: Final = "{count} drawings of relations were not taken."
_CASES: Final = "{count} cases were taken only as properties of their texts."
_OTHERS: Final = ("PictureSource", "AudioSource", "VideoSource")
_TEXTS: Final = ("TextSource", "PDFSource")


def read_qdpx(path: Path, lang: Lang = Lang.EN) -> IncomingProject:
    """Codes, texts, codings and sets of a project; `lang` is that of code names that do not say their language.

    Each selection is checked against the words that it is named by (see `positions`). What cannot be taken is told
    in the notices, one sentence each.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile, EncryptedFile: it is no project that can be read.
        FileTooLarge: it unpacks to more than is allowed.
    """
    with opened(path) as box:
        if local(box.root) != "Project":
            raise DamagedFile(path=str(path), format="REFI-QDA", reason=f"it begins with {local(box.root)}")
        return _project(box, lang)


def _project(box: Box, lang: Lang) -> IncomingProject:
    root = box.root
    origin = root.get("origin", "")
    tree = CodeTree(lang)
    for book in children(root, "CodeBook"):
        tree.read(book)
    lists = Lists.of(root, box, trusted=origin.startswith(ORIGIN))
    reader = TextReader(box, tree, lists, wide="ATLAS" not in origin.upper())
    found = (reader.read(element) for element in _sources(root) if local(element) in _TEXTS)
    taken = tuple(text for text in found if text is not None)
    groups = tuple(_groups(root, taken))
    return IncomingProject(
        name=root.get("name", ""),
        origin=origin,
        themes=tree.themes,
        texts=taken,
        groups=groups,
        notices=(*reader.notices, *_left_out(root, lists)),
    )


def _sources(root: etree._Element) -> Iterator[etree._Element]:
    for sources in children(root, "Sources"):
        yield from (element for element in sources if local(element))


def _groups(root: etree._Element, texts: tuple[IncomingText, ...]) -> Iterator[IncomingGroup]:
    """Sets with at least one of the texts."""
    known = {text.guid for text in texts}
    for one in (one for sets in children(root, "Sets") for one in children(sets, "Set")):
        members = [same(member.get("targetGUID")) for member in children(one, "MemberSource")]
        here = tuple(member for member in members if member in known)
        if here:
            note = "".join(text_of(description) for description in children(one, "Description"))
            yield IncomingGroup(one.get("name", ""), here, note)


def _left_out(root: etree._Element, lists: Lists) -> Iterator[Notice]:
    media = [element for element in _sources(root) if local(element) in _OTHERS]
    if media:
        codings = sum(1 for element in media for _ in descendants(element, "Coding"))
        yield Notice(_MEDIA, {"count": len(media), "codings": codings})
    if memos := lists.unused_notes():
        yield Notice(_MEMOS, {"count": len(memos), "names": ", ".join(memos)})
    sets = [one for every in children(root, "Sets") for one in children(every, "Set")]
    counted = (
        (_LINKS, lists.other_links),
        (SETS, sum(1 for one in sets if next(children(one, "MemberCode"), None) is not None)),
        (_GRAPHS, sum(1 for graphs in children(root, "Graphs") for _ in children(graphs, "Graph"))),
        (_CASES, sum(1 for cases in children(root, "Cases") for _ in children(cases, "Case"))),
    )
    yield from (Notice(template, {"count": count}) for template, count in counted if count)
