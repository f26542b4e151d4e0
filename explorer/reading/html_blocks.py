"""A page's tree made a row of blocks: one for each stretch of text that a browser sets as a paragraph of its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from explorer.model.documents import PassageKind
from explorer.reading.html_tree import tag_of
from explorer.reading.tidying import one_line, word_set

_BLOCKS = word_set(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre
    section summary table tbody td tfoot th thead title tr ul
    """
)
_SKIPPED = word_set(
    """
    script style noscript template head svg math canvas audio video object embed iframe applet map select option
    button input textarea datalist label progress meter img picture source rp rt noframes
    """
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "dialog", "menu"})
_FURNITURE_ROLES = word_set(
    """
    navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar
    """
)
_FURNITURE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navi|navigation|navbar|menu|menue|footer|sidebar|side-bar|breadcrumbs?|breadcrumb-?list|cookies?"
    r"|cookie-?(?:banner|bar|consent|notice)|consent|newsletter|share|sharing|social|socials|social-?media|related"
    r"|teaser-?list|comments?|comment-?list|respond"
    r"|advert|advertisement|ads?|banner|popup|modal|overlay|pagination|pager|skip-?links?|toolbar|search-?form"
    r"|login|subscribe|tags|tag-?list|author-?box|sponsored|promo|widget|language-?switch(?:er)?|lang-?switch)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOTE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:footnotes?|fu(?:ss|ß)noten?|endnotes?|oj-note|note-?bas|doc-footnotes?|doc-endnotes?)(?:$|\s)",
    re.IGNORECASE,
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNITS = re.compile(r"\b(?:[kcmdh]m|co|CO)$")
_TITLE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:doc-ti|s?ti-[a-z0-9-]+|heading|headline|article-title|titel|titre)(?:$|\s)", re.IGNORECASE
)
_ENDED = re.compile(r"[.!?:;…][\"'»”’)\]]*$")


_Part = tuple[str, bool, bool]
"""A piece of text, whether it is bold, whether it is a link."""


@dataclass(slots=True)
class Stretch:
    """A paragraph of a page, with what is needed to judge it.

    `linked` and `bold` are the shares (0 to 1) of its letters within links and within bold type.
    """

    text: str
    kind: PassageKind
    tag: str
    furniture: bool
    linked: float
    bold: float
    row: int | None = None
    side: int | None = None
    trail: tuple[str, ...] = ()
    """Names of the elements around it, outermost first."""


@dataclass(slots=True)
class _Place:
    """What holds for the text within an element."""

    tag: str
    kind: PassageKind = PassageKind.BODY
    furniture: bool = False
    row: int | None = None
    side: int | None = None
    cells: int = 0


@dataclass(slots=True)
class _Walk:
    places: list[_Place] = field(default_factory=lambda: [_Place("html")])
    parts: list[_Part | None] = field(default_factory=list)
    links: int = 0
    bolds: int = 0
    rows: int = 0
    found: list[Stretch] = field(default_factory=list)

    def add(self, text: str | None) -> None:
        if text:
            if self.places[-1].tag == "pre":
                for line in text.split("\n"):
                    self.parts.extend([(line, self.bolds > 0, self.links > 0), None])
            else:
                self.parts.append((text, self.bolds > 0, self.links > 0))

    def flush(self) -> None:
        place = self.places[-1]
        trail = tuple(around.tag for around in self.places)
        for segment in _segments(self.parts):
            stretch = _stretch(segment, place, trail)
            if stretch is not None:
                self.found.append(stretch)
        self.parts.clear()


def stretches(root: etree._Element) -> list[Stretch]:
    """The paragraphs of the page in their order, menus and footers included (marked as furniture)."""
    walk = _Walk()
    steps = etree.iterwalk(root, events=("start", "end"))
    skipping: etree._Element | None = None
    for event, element in steps:
        if skipping is not None:
            if event == "end" and element is skipping:
                skipping = None
                if element is not root:
                    walk.add(element.tail)
            continue
        tag = tag_of(element)
        if event == "start" and _skipped(element, tag):
            skipping = element
        elif event == "start":
            _enter(walk, element, tag)
        else:
            _leave(walk, element, tag, element is root)
    walk.flush()
    return walk.found


def _skipped(element: etree._Element, tag: str) -> bool:
    if not tag or tag in _SKIPPED:
        return True
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style") or ""))
    )


def _enter(walk: _Walk, element: etree._Element, tag: str) -> None:
    if tag in _BLOCKS:
        walk.flush()
        walk.places.append(_place(walk, element, tag))
    elif tag == "br":
        walk.parts.append(None)
    elif tag == "a":
        walk.links += 1
    elif tag in {"b", "strong"}:
        walk.bolds += 1
    raised = tag == "sup" or "super" in (element.get("class") or "")
    walk.add(_raised(walk, element.text) if raised else element.text)


def _raised(walk: _Walk, text: str | None) -> str | None:
    """A raised text as it is to stand in the line: the mark of a note in brackets, `n` and its `o` apart."""
    before = next((part[0] for part in reversed(walk.parts) if part is not None), "")
    mark = (text or "").strip()
    if mark == "o" and re.search(r"\b[nN]$", before):
        return "\u00a0o"
    if mark.isdigit() and len(mark) <= 3 and re.search(r"(?:\w[a-zäöüßéèêàç]|[.,;:»”“\"])$", before):
        return text if _UNITS.search(before) else f" [{mark}]"
    return text


def _leave(walk: _Walk, element: etree._Element, tag: str, last: bool) -> None:
    if tag in _BLOCKS:
        walk.flush()
        walk.places.pop()
    elif tag == "a":
        walk.links -= 1
    elif tag in {"b", "strong"}:
        walk.bolds -= 1
    if not last:
        walk.add(element.tail)


def _place(walk: _Walk, element: etree._Element, tag: str) -> _Place:
    outer = walk.places[-1]
    place = _Place(tag, outer.kind, outer.furniture or _is_furniture(element, tag, walk), outer.row, outer.side)
    if tag in _HEADINGS or (tag == "p" and _TITLE_NAMES.search(element.get("class") or "")):
        place.kind = PassageKind.HEADING
    elif tag in {"li", "dd"} and outer.kind is PassageKind.BODY:
        place.kind = PassageKind.ITEM
    elif tag in {"figcaption", "caption"} or _NOTE_NAMES.search(_names(element)):
        place.kind = PassageKind.NOTE
    if tag == "tr":
        walk.rows += 1
        place.row, place.cells = walk.rows, 0
    elif tag in {"td", "th"} and outer.tag == "tr":
        place.side = outer.cells
        outer.cells += 1
    return place


def _is_furniture(element: etree._Element, tag: str, walk: _Walk) -> bool:
    if tag in {"html", "body", "main", "article"} or tag in _HEADINGS:
        return False
    if tag in _FURNITURE_TAGS or (element.get("role") or "").lower() in _FURNITURE_ROLES:
        return True
    if tag == "header":
        return not any(place.tag in {"main", "article"} for place in walk.places)
    return bool(_FURNITURE_NAMES.search(_names(element)))


def _names(element: etree._Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}"


def _segments(parts: Sequence[_Part | None]) -> list[list[_Part]]:
    """The parts between line breaks. A single break in the middle of a sentence parts nothing."""
    segments: list[list[_Part]] = [[]]
    breaks = 0
    for part in parts:
        if part is None:
            breaks += 1
            continue
        if breaks and part[0].strip():
            if breaks == 1 and _goes_on(segments[-1], part[0].lstrip()):
                segments[-1].append((" ", False, False))
            else:
                segments.append([])
            breaks = 0
        segments[-1].append(part)
    return segments


def _goes_on(before: Sequence[_Part], after: str) -> bool:
    text = "".join(part[0] for part in before[-6:]).rstrip()
    return bool(text) and after[0].islower() and not _ENDED.search(text)


def _stretch(segment: Sequence[_Part], place: _Place, trail: tuple[str, ...]) -> Stretch | None:
    text = one_line("".join(part[0] for part in segment))
    if not text:
        return None
    letters = sum(_letters(part[0]) for part in segment) or 1
    bold = sum(_letters(part[0]) for part in segment if part[1]) / letters
    linked = sum(_letters(part[0]) for part in segment if part[2]) / letters
    kind = place.kind
    if kind is PassageKind.BODY and bold > 0.95 and len(text) < 200 and not text.endswith((".", ",", ";")):
        kind = PassageKind.HEADING
    return Stretch(text, kind, place.tag, place.furniture, linked, bold, place.row, place.side, trail)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
