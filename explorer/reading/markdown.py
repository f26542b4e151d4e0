"""Markdown: headings, items, quotations and tables by their marks; the marks themselves left out."""

import re
from collections.abc import Iterator
from pathlib import Path

from explorer.language.blocks import Block
from explorer.model.documents import Found, Metadata, PassageKind
from explorer.model.reports import ReadOptions
from explorer.reading.kinds import kind_named
from explorer.reading.plain import decoded
from explorer.reading.raw import RawText
from explorer.reading.roles import with_roles
from explorer.reading.tidying import one_line, tidy

_FRONT = re.compile(r"\A---[ ]*\n(?P<front>.*?)\n(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(?P<name>[A-Za-z][\w-]*):[ ]*(?P<value>.*(?:\n(?:[ ]+|- ).*)*)$", re.MULTILINE)
_FENCE = re.compile(r"^(```|~~~)")
_HEADING = re.compile(r"^#{1,6}\s+(?P<text>.*?)\s*#*$")
_UNDERLINE = re.compile(r"^(=+|-+)$")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+")
_RULE = re.compile(r"^\s*(?:\*\s*){3,}$|^\s*(?:-\s*){3,}$|^\s*(?:_\s*){3,}$|^\s*\|?[\s:|-]+\|[\s:|-]*$")
_NOTE = re.compile(r"^\[\^[^\]]+\]:\s*")
_MARKS = (
    (re.compile(r"<!--[^>]{0,500}-->"), ""),
    (re.compile(r"!\[([^\]]{0,300})\]\([^)]{0,500}\)"), r"\1"),
    (re.compile(r"\[([^\]]{1,300})\]\([^)]{0,500}\)"), r"\1"),
    (re.compile(r"\[\^[^\]]{1,40}\]"), ""),
    (re.compile(r"<(https?://[^>\s]{1,500})>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>]{0,300}>"), ""),
    (re.compile(r"(\*\*|__)(?=\S)([^*_]{1,400}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=\S)([^*_]{1,400}?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"`([^`]{0,400})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])"), r"\1"),
)
_KINDS = frozenset({"kind", "type", "category", "categories", "genre"})
_LEAD = 120
_FIELDS = {"title": "title", "date": "date", "issuer": "issuer", "author": "issuer", "url": "url", "canonical": "url"}


def read_markdown(path: Path, options: ReadOptions, shown: str) -> RawText:
    """The Markdown file at `path`, with the fields of its front matter as metadata."""
    text, warnings = decoded(path, options, shown)
    text = tidy(text)
    front = _FRONT.match(text)
    declared = _front(front["front"]) if front else Metadata()
    body = text[front.end() :] if front else text
    leads = _leads(front["front"]) if front else ()
    return RawText(tuple(with_roles([*leads, *_blocks(body)])), declared, warnings=warnings)


def _leads(front: str) -> Iterator[Block]:
    """Long values of the front matter are text that the page shows, such as a lead."""
    for match in _FIELD.finditer(front):
        text = one_line(match["value"]).strip("\"'")
        if len(text) > _LEAD and match["name"].lower() not in _FIELDS and " " in text:
            yield Block(text)


def _front(front: str) -> Metadata:
    found: dict[str, Found] = {}
    for match in _FIELD.finditer(front):
        field = _FIELDS.get(match["name"].lower())
        value = one_line(match["value"]).strip("\"'")
        if field and value and field not in found:
            found[field] = Found(value[:10] if field == "date" else value, f"front matter: {match['name']}")
    kind = next(filter(None, (kind_named(match["value"], "front matter") for match in _kinds(front))), None)
    return Metadata(
        kind=kind, title=found.get("title"), date=found.get("date"), issuer=found.get("issuer"), url=found.get("url")
    )


def _kinds(front: str) -> Iterator[re.Match[str]]:
    return (match for match in _FIELD.finditer(front) if match["name"].lower() in _KINDS)


def _blocks(text: str) -> Iterator[Block]:
    pending: list[str] = []
    kind = PassageKind.BODY
    fenced = False
    for line in [*re.sub(r"<br\s*/?>", "\n\n", text).split("\n"), ""]:
        if not pending and not line.strip():
            continue
        if _FENCE.match(line.strip()):
            fenced = not fenced
            continue
        bare = line if fenced else re.sub(r"^\s*(?:>\s?)+", "", line)
        heading = None if fenced else _HEADING.match(bare)
        if pending and _UNDERLINE.match(bare.strip()) and kind is PassageKind.BODY and len(pending) == 1:
            yield from _flush(pending, PassageKind.HEADING)
        elif heading or not bare.strip() or _RULE.match(bare) or _ITEM.match(bare) or _NOTE.match(bare) or fenced:
            yield from _flush(pending, kind)
            kind = PassageKind.BODY
            if heading:
                yield from _flush([heading["text"]], PassageKind.HEADING)
            elif bare.strip() and not _RULE.match(bare):
                kind = _kind(bare)
                pending.append(_NOTE.sub("", bare))
        else:
            pending.append(bare)
    yield from _flush(pending, kind)


def _kind(line: str) -> PassageKind:
    if _NOTE.match(line):
        return PassageKind.NOTE
    return PassageKind.ITEM if _ITEM.match(line) else PassageKind.BODY


def _flush(pending: list[str], kind: PassageKind) -> Iterator[Block]:
    text = one_line(" ".join(pending))
    pending.clear()
    if kind is PassageKind.ITEM:
        text = re.sub(r"^[-*+]\s+", "", text)
    bold = re.fullmatch(r"(\*\*|__)(?P<text>[^*_]+)\1", text)
    if bold and kind is PassageKind.BODY and len(text) < 160 and not text.rstrip("*_").endswith("."):
        kind = PassageKind.HEADING
    text = (
        " – ".join(filter(None, (cell.strip() for cell in text.strip("|").split("|"))))
        if text.startswith("|")
        else text
    )
    for mark, instead in _MARKS:
        text = mark.sub(instead, text)
    text = one_line(text)
    if text:
        yield Block(text, kind)
