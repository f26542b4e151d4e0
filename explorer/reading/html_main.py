"""Which paragraphs of a page are its text, and which are menus, banners and teasers around it."""

import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from explorer.model.documents import PassageKind
from explorer.reading.html_blocks import Stretch

_FOLD = re.compile(r"[\W_]+")
_ENOUGH = 200
"""Letters that a main text has at least; less is not trusted."""
_FEW_LINKS = 0.02
"""Share of a page's letters in menus and links up to which it is all text, such as an act or a bare release."""
_SOLID = 40
"""Letters from which an unlinked paragraph between main ones is one itself."""
_BYLINE = 100
"""Letters up to which a line around the headline is one with author and date."""
_TABLE_CELL = 12
"""Letters from which a wording is told by itself; shorter ones come anywhere."""


def main_text(found: Sequence[Stretch], page: str) -> list[Stretch]:
    """The stretches of the main text in order; lines with author and date around the headline come as boilerplate.

    A page with hardly any furniture is all text. Else trafilatura (Barbaresi 2021, ACL demo 107-115) judges which
    paragraphs belong to the text; where it finds next to nothing, the page's own marks (navigation, footer, aside) do.
    """
    aside = sum(_weight(stretch) for stretch in found if stretch.furniture or stretch.linked > 0.8)
    if aside <= _FEW_LINKS * sum(map(_weight, found)):
        return list(found)
    chosen = _folded(_judged(page))
    if len(chosen) < _ENOUGH:
        return _by_marks(found)
    picked = [_is_in(stretch, chosen) for stretch in found]
    if sum(_weight(stretch) for stretch, good in zip(found, picked, strict=True) if good) < 0.5 * len(chosen):
        return _by_marks(found)
    return list(_filled(found, picked))


def _judged(page: str) -> str:
    from trafilatura import extract

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return str(extract(page, include_comments=False, include_tables=True, deduplicate=False) or "")


def _by_marks(found: Sequence[Stretch]) -> list[Stretch]:
    """What no mark of the page calls furniture; if hardly anything is left, all that is not mostly links."""
    kept = [stretch for stretch in found if not stretch.furniture and stretch.linked < 0.8]
    unlinked = [stretch for stretch in found if stretch.linked < 0.5]
    if sum(map(_weight, kept)) < 0.3 * sum(map(_weight, unlinked)):
        kept = unlinked
    return kept or list(found)


def _is_in(stretch: Stretch, chosen: str) -> bool:
    text = _folded(stretch.text)
    return len(text) >= _TABLE_CELL and text in chosen


def _filled(found: Sequence[Stretch], picked: Sequence[bool]) -> Iterator[Stretch]:
    """The picked stretches, with what must belong to them: the headline before, and what stands among them unlinked."""
    places = [place for place, good in enumerate(picked) if good and found[place].kind is not PassageKind.HEADING]
    if not places:
        return
    first, last = places[0], places[-1]
    top = _headline(found, first)
    for place, stretch in enumerate(found):
        if picked[place] or place == top:
            yield stretch
        elif top <= place < first and stretch.linked < 0.8 and len(stretch.text) <= _BYLINE:
            yield replace(stretch, kind=PassageKind.BOILERPLATE)
        elif first < place < last and not stretch.furniture and _belongs(found, picked, place):
            yield stretch


def _belongs(found: Sequence[Stretch], picked: Sequence[bool], place: int) -> bool:
    """Whether a stretch that was not picked stands among picked ones as part of the text."""
    stretch = found[place]
    beside = (picked[place - 1] or picked[place - 2]) and (picked[place + 1] or any(picked[place + 2 : place + 4]))
    if not beside or stretch.linked > 0.3:
        return False
    return (
        len(stretch.text) >= _SOLID
        or stretch.kind in {PassageKind.HEADING, PassageKind.ITEM}
        or stretch.side is not None
    )


def _headline(found: Sequence[Stretch], first: int) -> int:
    """Where the headline stands before the text at `first`: the nearest first-order heading, else the text itself."""
    for place in range(first, -1, -1):
        if found[place].tag == "h1" and len(found[place].text) > 3:
            return place
    return first


def _folded(text: str) -> str:
    return _FOLD.sub("", text.casefold())


def _weight(stretch: Stretch) -> int:
    return len(_folded(stretch.text))
