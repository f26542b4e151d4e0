"""What a page says of itself: title, date, issuer, address and versions in other languages, each with its origin."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any

from lxml import etree

from explorer.language.dates import find_date
from explorer.model.documents import Found, Metadata
from explorer.model.language import Lang
from explorer.reading.html_tree import tag_of
from explorer.reading.kinds import kind_named
from explorer.reading.tidying import one_line

_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title", "title")
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.issued",
    "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date", "citation_date",
    "publication_date", "publish_date", "pubdate", "publishdate", "date.issued", "date", "sailthru.date",
    "parsely-pub-date",
    "last-modified-date", "dcterms.modified", "article:modified_time",
)  # fmt: skip
_PUBLISHERS = ("dc.publisher", "dcterms.publisher", "publisher")
_TYPES = ("dc.type", "dcterms.type", "type", "article:section")
_SITES = ("og:site_name", "application-name")
_OWNERS = ("copyright", "dc.creator", "author", "dc.rights")
_BODIES = frozenset({"Organization", "WebSite", "NewsMediaOrganization", "GovernmentOrganization"})
_LONGEST_SITE = 8
"""Words that the name of a site has at most."""
_BETWEEN = " |–—·»:⋆>-\u00a0"
"""Signs between a headline and the name of a site."""
_URLS = ("og:url", "dc.identifier", "citation_public_url")
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?!\d)")
_SITE = re.compile(r"\s+(?:[|–—·»:]|-{1,2})\s+")


@dataclass(frozen=True, slots=True)
class _Page:
    """What the page states, gathered once: tags by name, objects of JSON-LD, its title and first-order headings."""

    root: etree._Element
    tags: dict[str, str]
    data: list[dict[str, Any]]
    title: str
    heads: list[str]
    sites: list[str]


def _gathered(root: etree._Element) -> _Page:
    tags, data = _meta_tags(root), list(_json_objects(root))
    titles = [_text_of(element) for element in root.iter() if tag_of(element) == "title"]
    heads = [_text_of(element) for element in root.iter() if tag_of(element) == "h1"]
    sites = [tags[name] for name in (*_SITES, *_PUBLISHERS) if tags.get(name)]
    sites += [_text(item.get("name")) for item in data if not _BODIES.isdisjoint(_kinds(item))]
    return _Page(
        root, tags, data, titles[0] if titles else "", [h for h in heads if h], [s for s in sites if len(s) > 2]
    )


def metadata_of(root: etree._Element) -> Metadata:
    """The metadata that the page's own tags declare; what only its visible text tells is not looked for here."""
    page = _gathered(root)
    title = _title(page)
    return Metadata(
        title=title,
        date=_date(page),
        issuer=_issuer(page, title.value if title else ""),
        kind=_kind(page),
        url=_url(root, page.tags),
        alternates=_alternates(root),
    )


def _text_of(element: etree._Element) -> str:
    return one_line("".join(map(str, element.itertext())))


def declared_language(root: etree._Element, tags: Mapping[str, str] | None = None) -> Lang | None:
    """What the page says its language is: the root's `lang`, else `og:locale`, else Dublin Core."""
    tags = _meta_tags(root) if tags is None else tags
    own = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    for code in (own, tags.get("og:locale"), tags.get("dc.language"), tags.get("content-language")):
        if code:
            short = code.strip().lower().replace("_", "-").split("-")[0]
            return Lang(short) if short in {"de", "fr", "en"} else Lang.UND
    return None


def _meta_tags(root: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter():
        if tag_of(element) == "meta":
            names = map(element.get, ("property", "name", "itemprop", "http-equiv"))
            name = next(filter(None, names), None)
            content = one_line(element.get("content") or "")
            if name and content:
                found.setdefault(name.strip().lower(), content)
    return found


def _json_objects(root: etree._Element) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD (https://schema.org), however they are nested, articles first."""
    found: list[dict[str, Any]] = []
    for element in root.iter():
        if tag_of(element) == "script" and "ld+json" in (element.get("type") or ""):
            try:
                found.extend(_objects(json.loads(element.text or "null", strict=False), 0))
            except (ValueError, RecursionError):
                continue
    yield from sorted(found, key=lambda item: not _is_article(item))


def _objects(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"), depth + 1)
        yield from _objects(value.get("mainEntity"), depth + 1)


def _is_article(item: Mapping[str, Any]) -> bool:
    return any("Article" in kind or kind in {"BlogPosting", "Report"} for kind in _kinds(item))


def _kinds(item: Mapping[str, Any]) -> list[str]:
    """The types of an object of JSON-LD: one or several names."""
    kinds = item.get("@type")
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _title(page: _Page) -> Found | None:
    for item in page.data:
        if _is_article(item) and (headline := _text(item.get("headline"))):
            return Found(headline, "JSON-LD headline")
    for name in _TITLES:
        if value := page.tags.get(name):
            return Found(_without_site(value, page), name)
    if len(set(page.heads)) == 1:
        return Found(page.heads[0], "h1")
    if page.title and not _is_file_name(page.title):
        return Found(_without_site(page.title, page), "title element")
    return Found(page.heads[0], "h1") if page.heads else None


def _is_file_name(text: str) -> bool:
    made_up = r"\S+\.(?:xml|html?|docx?|pdf|indd|txt)|untitled.*|unbenannt.*|sans titre.*"
    return bool(re.fullmatch(made_up, text, re.IGNORECASE))


def _without_site(title: str, page: _Page) -> str:
    """A title without the name of the site that many pages put before or after it."""
    for head in page.heads:
        if len(head) > 12 and title != head and (title.startswith(head) or title.endswith(head)):
            return head
    for site in sorted(page.sites, key=len, reverse=True):
        for stripped in (title.removesuffix(site), title.removeprefix(site)):
            if stripped != title and (bare := stripped.strip(_BETWEEN)) and stripped != bare:
                return bare
    return max(re.split(r"\s+\|\s+", title), key=len)


def _date(page: _Page) -> Found | None:
    for item in page.data:
        for key in ("datePublished", "dateCreated"):
            if day := _day(item.get(key)):
                return Found(day, f"JSON-LD {key}")
    for name in _DATES:
        if day := _day(page.tags.get(name)):
            return Found(day, name)
    return _marked_date(page.root)


def _marked_date(root: etree._Element) -> Found | None:
    """The first date that an element itself marks as one, that of publication before others."""
    times: list[Found] = []
    for element in root.iter():
        published = element.get("itemprop") == "datePublished"
        if published or tag_of(element) == "time":
            day = _day(element.get("datetime") or element.get("content") or _text_of(element))
            if day and (published or element.get("pubdate") is not None):
                return Found(day, "itemprop datePublished")
            if day:
                times.append(Found(day, "time element"))
    return times[0] if times else None


def date_in_address(address: str) -> Found | None:
    """A day within an address or a file name, such as `/2025/05/22/` or `2025-05-22`."""
    for match in _IN_ADDRESS.finditer(address):
        try:
            return Found(date(*map(int, match.groups())).isoformat(), "address")
        except ValueError:
            continue
    return None


def _day(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    compact = re.fullmatch(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d*)", value.strip())
    found = find_date("-".join(compact.groups()) if compact else value.replace("T", " "), Lang.DE)
    return found.isoformat() if found and found.year > 1900 else None


def _issuer(page: _Page, title: str) -> Found | None:
    publishers = (_publisher(item.get("publisher")) for item in page.data)
    bodies = (_text(item.get("name")) for item in page.data if not _BODIES.isdisjoint(_kinds(item)))
    return (
        _tagged(page, _PUBLISHERS)
        or _first(publishers, "JSON-LD publisher")
        or _tagged(page, _SITES)
        or _first(bodies, "JSON-LD name")
        or _first([_beside(page.title, title)], "title element")
        or _tagged(page, _OWNERS)
    )


def _tagged(page: _Page, names: Iterable[str]) -> Found | None:
    return next((Found(page.tags[name], name) for name in names if page.tags.get(name)), None)


def _first(values: Iterable[str], origin: str) -> Found | None:
    return next((Found(value, origin) for value in values if value), None)


def _kind(page: _Page) -> Found | None:
    found = (kind_named(page.tags[name], name) for name in _TYPES if page.tags.get(name))
    return next(filter(None, found), None)


def _publisher(value: object) -> str:
    """The name of a publisher that is no person."""
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, dict):
        return "" if "Person" in {first.get("@type"), first.get("type")} else _text(first.get("name"))
    return "" if str(first).startswith("http") else _text(first)


def _beside(whole: str, title: str) -> str:
    """What a page's title has beside the headline: most often the name of the site."""
    if not title or title not in whole or title == whole:
        return ""
    before, _, after = whole.partition(title)
    parts = [part for part in _SITE.split(after.strip(_BETWEEN) or before.strip(_BETWEEN)) if part.strip(_BETWEEN)]
    if not parts or (not after.strip(_BETWEEN) and len(before.split()) > _LONGEST_SITE):
        return ""
    return parts[-1 if after.strip(_BETWEEN) else 0].strip(_BETWEEN)


def _text(value: object) -> str:
    """A text of JSON-LD, in which some pages leave entities of HTML."""
    return one_line(unescape(value)) if isinstance(value, str) else ""


def _url(root: etree._Element, tags: Mapping[str, str]) -> Found | None:
    for element in root.iter():
        if tag_of(element) == "link" and "canonical" in (element.get("rel") or "").lower().split():
            href = (element.get("href") or "").strip()
            if href.startswith(("http://", "https://")):
                return Found(href, "canonical link")
    for name in _URLS:
        if (value := tags.get(name, "")).startswith(("http://", "https://")):
            return Found(value, name)
    return None


def _alternates(root: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter():
        if tag_of(element) == "link" and "alternate" in (element.get("rel") or "").lower().split():
            code = (element.get("hreflang") or "").strip().lower().replace("_", "-").split("-")[0]
            href = (element.get("href") or "").strip()
            if re.fullmatch(r"[a-z]{2,3}", code) and href.startswith(("http://", "https://", "/")):
                found.setdefault(code, href)
    return found
