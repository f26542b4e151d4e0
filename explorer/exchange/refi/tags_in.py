"""The codings of one text of a REFI-QDA project as tags."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from lxml import etree

from explorer.exchange.refi.codes_in import CodeTree
from explorer.exchange.refi.lists import Lists
from explorer.exchange.refi.names import same
from explorer.exchange.refi.positions import How, Placed, Ruler, Selection
from explorer.exchange.xmlread import children, text_of
from explorer.model.coding import TagOrigin, TagStatus
from explorer.model.documents import Span
from explorer.model.exchange import IncomingTag
from explorer.model.language import Lang

SHIFTED: Final = "In {name}, {count} selections were counted otherwise (line ends, byte order mark) and were put right."
FOUND: Final = "In {name}, {count} selections did not lie on their words and were put where those stand."
OUTSIDE: Final = "In {name}, {count} selections lie outside the text and were not taken."
UNKNOWN: Final = "In {name}, {count} codings name a code that the file does not have, and were not taken."

_TOLD: Final = ((How.SHIFTED, SHIFTED), (How.FOUND, FOUND), (How.OUTSIDE, OUTSIDE))
_ANNOTATION: Final = ((Lang.DE, "Anmerkung"), (Lang.FR, "Annotation"), (Lang.EN, "Annotation"))
"""Labels of the theme for a note that another program put on words without a code."""


class TagReader:
    """Reads the tags of one text and counts in `told`, by sentence, what is to be said of them."""

    def __init__(self, tree: CodeTree, lists: Lists, ruler: Ruler) -> None:
        self._tree = tree
        self._lists = lists
        self._ruler = ruler
        self.told: Counter[str] = Counter()

    def on_words(self, holder: etree._Element) -> Iterator[IncomingTag]:
        """The codings of the selections in `holder`."""
        elements = list(children(holder, "PlainTextSelection"))
        for element, place in zip(elements, self._places(elements), strict=True):
            if place.span is not None:
                yield from self._selected(element, place.span)

    def on_whole(self, source: etree._Element) -> Iterator[IncomingTag]:
        """The codings of a whole source, on all of its text."""
        text = self._ruler.text
        if text:
            for coding in children(source, "Coding"):
                yield from self._tags(coding, source, Span(0, len(text)), text, same(coding.get("guid")))

    def _places(self, elements: Sequence[etree._Element]) -> Iterator[Placed]:
        """Where each selection lies; that of a lost tag is where it last was, whatever stands there now."""
        lost = [self._is_lost(element) for element in elements]
        given = [_selection(element) for element in elements]
        checked = self._ruler.place([one for one, gone in zip(given, lost, strict=True) if not gone])
        for how, sentence in _TOLD:
            self.told[sentence] += sum(place.how is how for place in checked)
        places = iter(checked)
        for one, gone in zip(given, lost, strict=True):
            yield Placed(Span(one.start, one.end), How.AS_GIVEN) if gone else next(places)

    def _selected(self, element: etree._Element, span: Span) -> Iterator[IncomingTag]:
        lost = self._is_lost(element)
        quote = element.get("name", "") if lost else self._ruler.text[span.start : span.end]
        codings = list(children(element, "Coding"))
        for number, coding in enumerate(codings):
            own = coding if number else element  # links name the selection
            yield from self._tags(coding, element, span, quote, same(own.get("guid")))
        if not codings:
            yield from self._annotated(element, span, quote)

    def _annotated(self, element: etree._Element, span: Span, quote: str) -> Iterator[IncomingTag]:
        """A note without a code, as MAXQDA writes them: it gets a theme of its own, so that it is not lost."""
        note = self._note(element)
        if note:
            theme = self._tree.add("annotation", dict(_ANNOTATION))
            created = element.get("creationDateTime", "")
            yield IncomingTag(
                same(element.get("guid")), theme, span, quote, note, self._coder(element), created=created
            )

    def _tags(
        self, coding: etree._Element, element: etree._Element, span: Span, quote: str, guid: str
    ) -> Iterator[IncomingTag]:
        origin, status = self._marks(coding)
        for reference in children(coding, "CodeRef"):
            theme = self._tree.by_guid.get(same(reference.get("targetGUID")))
            if theme is None:
                self.told[UNKNOWN] += 1
                continue
            yield IncomingTag(
                guid=guid,
                theme=theme,
                span=span,
                quote=quote,
                note=self._note(element, coding),
                coder=self._coder(coding, element),
                origin=origin,
                status=status,
                created=coding.get("creationDateTime") or element.get("creationDateTime") or "",
                carried_from=self._lists.carried.get(guid),
            )

    def _note(self, *elements: etree._Element) -> str:
        """Descriptions of selections, and memos that they or their codings refer to."""
        parts = []
        for element in elements:
            own = children(element, "Description") if element.get("startPosition") else ()
            parts += [text_of(description) for description in own]
            parts += [note.text for note in self._lists.notes_of(element) if note.mark is None]
        return "\n".join(part for part in parts if part)

    def _marks(self, coding: etree._Element) -> tuple[TagOrigin, TagStatus]:
        """Origin and status as Diptych marked them; another program's codings are imported and confirmed."""
        marks = dict(note.mark for note in self._lists.notes_of(coding) if note.mark)
        usual = TagOrigin.MANUAL if self._lists.trusted else TagOrigin.IMPORTED
        return TagOrigin(marks.get("origin", usual)), TagStatus(marks.get("status", TagStatus.CONFIRMED))

    def _coder(self, *elements: etree._Element) -> str:
        made = (e.get("creatingUser") or e.get("modifyingUser") for e in elements)
        return self._lists.coders.get(same(next(filter(None, made), None)), "")

    def _is_lost(self, element: etree._Element) -> bool:
        codings = children(element, "Coding")
        return any(note.mark == ("status", "lost") for coding in codings for note in self._lists.notes_of(coding))


def _selection(element: etree._Element) -> Selection:
    """Positions and words; a selection without positions lies nowhere."""
    try:
        start, end = int(element.get("startPosition", "")), int(element.get("endPosition", ""))
    except ValueError:
        start, end = -1, -1
    return Selection(start, end, element.get("name", ""))
