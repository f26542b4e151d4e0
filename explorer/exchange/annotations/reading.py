"""Web Annotations (JSON-LD) read back: of Diptych, or of another program that tags text by quote or position.

Source: W3C, Web Annotation Data Model, 2017.
"""

import json
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from explorer.exchange.annotations.themes import Object, Themes, bodies, first, listed
from explorer.files.failures import reading
from explorer.model.coding import TagOrigin, TagStatus
from explorer.model.documents import Span
from explorer.model.errors import DamagedFile
from explorer.model.exchange import IncomingProject, IncomingTag, IncomingText
from explorer.model.language import Lang
from explorer.model.notice import Notice

_UNPLACED = "{count} annotations were not taken, because they do not say which words they mean."
_UNTAGGED = "{count} annotations were not taken, because they have no tag."

Member = TypeVar("Member", bound=StrEnum)


def read_annotations(path: Path) -> IncomingProject:
    """The annotations of a file, by the document that they annotate.

    The texts themselves are not in such a file: each incoming text has `text` None, and in its metadata `url`, and
    where known `document`, `title`, `date` and `issuer`. A tag without a position has the span 0 to the length of its
    quote.

    Raises:
        NoSuchFile, NotPermitted: the file cannot be read.
        DamagedFile: it is no JSON, or holds no annotations.
    """
    with reading(path):
        data = path.read_bytes()
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedFile(path=str(path), format="JSON-LD", reason=str(error)[:200]) from error
    found = list(_annotations(content))
    if not found and not _is_empty_collection(content):
        raise DamagedFile(path=str(path), format="JSON-LD", reason="it holds no annotations")
    return _project(found, str(content.get("label", "")) if isinstance(content, dict) else "")


def _is_empty_collection(content: object) -> bool:
    return isinstance(content, dict) and content.get("type") in ("AnnotationCollection", "AnnotationPage")


def _annotations(content: object) -> Iterator[Object]:
    """Annotations of a collection, of a page, of a plain list, or a single one."""
    for item in content if isinstance(content, list) else [content]:
        if not isinstance(item, dict):
            continue
        if "first" in item or "items" in item:
            yield from _annotations(item.get("items", item.get("first")))
        elif "target" in item:
            yield item


def _project(found: list[Object], name: str) -> IncomingProject:
    themes = Themes()
    tags: dict[tuple[str, str], list[IncomingTag]] = {}
    heads: dict[tuple[str, str], Object] = {}
    numbers = {str(one["diptych:tag"]): str(one.get("id", "")) for one in found if "diptych:tag" in one}
    unplaced = untagged = 0
    for one in found:
        placed, theme = _placed(one), themes.of(one)
        unplaced += placed is None
        untagged += placed is not None and theme is None
        if placed is not None and theme is not None:
            key = _source(one)
            heads.setdefault(key, one)
            tags.setdefault(key, []).append(_tag(one, theme, placed, numbers))
    counted = ((_UNPLACED, unplaced), (_UNTAGGED, untagged))
    return IncomingProject(
        name=name,
        origin="Web Annotation",
        themes=themes.all(),
        texts=tuple(_text(key, heads[key], tuple(rows)) for key, rows in tags.items()),
        notices=tuple(Notice(template, {"count": count}) for template, count in counted if count),
    )


def _target(one: Object) -> Object:
    target = first(one["target"])
    return target if isinstance(target, dict) else {"source": target}


def _source(one: Object) -> tuple[str, str]:
    """Address and number of the document."""
    source = first(_target(one).get("source", _target(one).get("id", "")))
    if isinstance(source, dict):
        return str(source.get("id", "")), str(source.get("diptych:document", ""))
    return str(source), ""


def _placed(one: Object) -> tuple[Span, str, str, str] | None:
    """Span, quote, prefix and suffix; None where neither quote nor position is given."""
    selectors = {str(s.get("type")): s for s in listed(_target(one).get("selector")) if isinstance(s, dict)}
    quote, position = selectors.get("TextQuoteSelector"), selectors.get("TextPositionSelector")
    if quote is None and position is None:
        return None
    words = quote or {}
    exact = str(words.get("exact", ""))
    span = _span(position) if position else Span(0, len(exact))
    return (span, exact, str(words.get("prefix", "")), str(words.get("suffix", ""))) if span else None


def _span(position: Object) -> Span | None:
    start, end = position.get("start"), position.get("end")
    return Span(start, end) if isinstance(start, int) and isinstance(end, int) and 0 <= start <= end else None


def _tag(one: Object, theme: str, placed: tuple[Span, str, str, str], numbers: dict[str, str]) -> IncomingTag:
    span, quote, prefix, suffix = placed
    creator = first(one.get("creator", ""))
    notes = [str(b.get("value", "")) for b in bodies(one) if b.get("purpose") in ("commenting", "describing")]
    return IncomingTag(
        guid=str(one.get("id", "")),
        theme=theme,
        span=span,
        quote=quote,
        note="\n".join(notes),
        coder=str(creator.get("name", "")) if isinstance(creator, dict) else str(creator),
        origin=_member(TagOrigin, one.get("diptych:origin"), TagOrigin.IMPORTED),
        status=_member(TagStatus, one.get("diptych:status"), TagStatus.CONFIRMED),
        created=str(one.get("created", "")),
        carried_from=numbers.get(str(one.get("diptych:carriedFrom"))),
        prefix=prefix,
        suffix=suffix,
    )


def _text(key: tuple[str, str], one: Object, tags: tuple[IncomingTag, ...]) -> IncomingText:
    address, document = key
    cited = one.get("diptych:citation")
    known = {k: str(v) for k, v in cited.items() if k in ("title", "date", "issuer")} if isinstance(cited, dict) else {}
    source = first(_target(one).get("source", ""))
    lang = source.get("language") if isinstance(source, dict) else None
    own = address.startswith("urn:x-diptych:")
    metadata = {**known, "url": "" if own else address, "document": document}
    return IncomingText(
        guid=f"{address} {document}".strip(),
        name=known.get("title", address),
        text=None,
        lang=_member(Lang, lang, Lang.UND),
        metadata={k: v for k, v in metadata.items() if v},
        tags=tags,
    )


def _member(kind: type[Member], value: object, default: Member) -> Member:
    try:
        return kind(str(value))
    except ValueError:
        return default
