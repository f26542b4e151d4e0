"""What a page says of itself: title, date, issuer, address and versions in other languages, each with its origin."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from lxml import etree

from explorer.language.dates import find_date
from explorer.model.documents import Found, Metadata
from explorer.model.language import Lang
from explorer.reading.html_tree import tag_of
from explorer.reading.tidying import one_line

_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title", "title")
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.issued",
    "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date", "citation_date",
    "publication_date", "publish_date", "pubdate", "publishdate", "date.issued", "date", "sailthru.date", "parsely-pub-date",
    "last-modified-date", "dcterms.modified", "article:modified_time",
)  # fmt: skip
_ISSUERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "dc.creator", "author")
_URLS = ("og:url", "dc.identifier", "citation_public_url")
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?!\d)")
_SITE = re.compile(r"\s+(?:[|–—·»:]|-{1,2})\s+")


def metadata_of(root: etree._Element) -> Metadata:
    """The metadata that the page's own tags declare; what only its visible text tells is not looked for here."""
    tags = _meta_tags(root)
    data = list(_json_objects(root))
    issuer = _issuer(tags, data)
    url = _url(root, tags)
    return Metadata(
        title=_title(root, tags, data),
        date=_date(root, tags, data, url),
        issuer=issuer,
        url=url,
        alternates=_alternates(root),
    )


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
            name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
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
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and ("Article" in name or name in {"BlogPosting", "Report"}) for name in names)


def _title(root: etree._Element, tags: Mapping[str, str], data: list[dict[str, Any]]) -> Found | None:
    for item in data:
        if _is_article(item) and isinstance(item.get("headline"), str) and item["headline"].strip():
            return Found(one_line(item["headline"]), "JSON-LD headline")
    site = tags.get("og:site_name", "")
    heads = [one_line("".join(element.itertext())) for element in root.iter() if tag_of(element) == "h1"]
    heads = [head for head in heads if head]
    for name in _TITLES:
        if value := tags.get(name):
            return Found(_without_site(value, site, heads), name)
    if len(set(heads)) == 1:
        return Found(heads[0], "h1")
    element = next((element for element in root.iter() if tag_of(element) == "title"), None)
    value = one_line("".join(element.itertext())) if element is not None else ""
    if value and not _is_file_name(value):
        return Found(_without_site(value, site, heads), "title element")
    return Found(heads[0], "h1") if heads else None


def _is_file_name(text: str) -> bool:
    return bool(re.fullmatch(r"\S+\.(?:xml|html?|docx?|pdf|indd|txt)|untitled.*|unbenannt.*|sans titre.*", text, re.IGNORECASE))


def _without_site(title: str, site: str, heads: list[str]) -> str:
    """A title without the name of the site that many pages add at its end."""
    for head in heads:
        if len(head) > 12 and title != head and title.startswith(head):
            return head
    parts = _SITE.split(title)
    if len(parts) > 1 and site and parts[-1].casefold() == site.casefold():
        return title[: title.rfind(parts[-1])].rstrip(" |–—·»:-")
    return title


def _date(root: etree._Element, tags: Mapping[str, str], data: list[dict[str, Any]], url: Found | None) -> Found | None:
    for item in data:
        for key in ("datePublished", "dateCreated"):
            if day := _day(item.get(key)):
                return Found(day, f"JSON-LD {key}")
    for name in _DATES:
        if day := _day(tags.get(name)):
            return Found(day, name)
    for element in root.iter():
        if element.get("itemprop") == "datePublished" or (tag_of(element) == "time" and element.get("pubdate") is not None):
            if day := _day(element.get("datetime") or element.get("content") or "".join(element.itertext())):
                return Found(day, "itemprop datePublished")
    for element in root.iter():
        if tag_of(element) == "time" and (day := _day(element.get("datetime") or "".join(element.itertext()))):
            return Found(day, "time element")
    return None


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


def _issuer(tags: Mapping[str, str], data: list[dict[str, Any]]) -> Found | None:
    for name in ("dc.publisher", "dcterms.publisher", "publisher"):
        if value := tags.get(name):
            return Found(value, name)
    for item in data:
        publisher = item.get("publisher")
        publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
        value = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(value, str) and value.strip() and not value.startswith("http"):
            return Found(one_line(value), "JSON-LD publisher")
    for name in _ISSUERS:
        if value := tags.get(name):
            return Found(value, name)
    for item in data:
        name = item.get("name")
        if item.get("@type") in {"Organization", "WebSite", "NewsMediaOrganization"} and isinstance(name, str):
            return Found(one_line(name), "JSON-LD name")
    return None


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
