"""Electronic books (EPUB 2 and 3): the pages of the spine in order."""

import posixpath
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from explorer.files.archive import Archive
from explorer.files.xml import parse
from explorer.language.blocks import Block
from explorer.language.dates import find_date
from explorer.model.documents import Found, Metadata
from explorer.model.errors import DamagedFile
from explorer.model.language import Lang
from explorer.model.reports import ReadOptions
from explorer.reading.html import whole_blocks
from explorer.reading.html_tree import tag_of, tree_of
from explorer.reading.packages import LIMITS, is_placeholder, lang_of
from explorer.reading.raw import RawText
from explorer.reading.tidying import one_line


def read_epub(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The book at `path`. Raises DamagedFile, FileTooLarge."""
    del options
    with Archive(path, LIMITS, shown) as archive:
        name = _package_name(archive, shown)
        package = parse(archive.read(name), shown)
        blocks: list[Block] = []
        for page in _spine(package, posixpath.dirname(name)):
            if page in archive:
                blocks.extend(whole_blocks(tree_of(archive.read(page), None, shown)[0]))
    return RawText(tuple(blocks), *_metadata(package))


def _package_name(archive: Archive, shown: str) -> str:
    """Where the book's package document lies."""
    if "META-INF/container.xml" in archive:
        for element in parse(archive.read("META-INF/container.xml"), shown).iter():
            if tag_of(element) == "rootfile" and (name := element.get("full-path")) in archive:
                return str(name)
    for name in archive.names():
        if name.endswith(".opf"):
            return name
    raise DamagedFile(path=shown, format="EPUB", reason="its table of parts is missing")


def _spine(package: etree._Element, folder: str) -> list[str]:
    """Names of the pages in reading order; the table of contents is left out."""
    items: dict[str, str] = {}
    order: list[str] = []
    for element in package.iter():
        if tag_of(element) == "item" and "nav" not in (element.get("properties") or "").split():
            items[element.get("id") or ""] = unquote(element.get("href") or "")
        elif tag_of(element) == "itemref":
            order.append(element.get("idref") or "")
    return [posixpath.normpath(posixpath.join(folder, items[key])) for key in order if items.get(key)]


def _metadata(package: etree._Element) -> tuple[Metadata, Lang | None]:
    found: dict[str, str] = {}
    for element in package.iter():
        if element.tag and str(element.tag).startswith("{http://purl.org/dc/elements/1.1/}"):
            found.setdefault(tag_of(element), one_line(element.text or ""))
    title = found.get("title", "")
    day = find_date(found.get("date", "").replace("T", " "), Lang.DE)
    issuer = found.get("publisher") or found.get("creator")
    address = found.get("identifier", "")
    return (
        Metadata(
            title=None if is_placeholder(title) else Found(title, "dc:title"),
            date=Found(day.isoformat(), "dc:date") if day else None,
            issuer=Found(issuer, "dc:publisher" if found.get("publisher") else "dc:creator") if issuer else None,
            url=Found(address, "dc:identifier") if address.startswith("http") else None,
        ),
        lang_of(found.get("language", "")),
    )
