"""The themes as codes of REFI-QDA, the same in a codebook (.qdc) and in a project (.qdpx).

A code has one name and one description. What a theme has beyond that (its id, labels and memos in other languages, cue
words) follows the memo in the description, behind a line that other programs show and keep.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from explorer.exchange.refi.names import guid
from explorer.exchange.xmltext import attribute, escape
from explorer.model.coding import Theme
from explorer.model.language import Lang

MARK: Final = "\n\nDiptych: "
"""What parts a memo from the rest of a theme."""


def codes(themes: Sequence[Theme], library: str, lang: Lang, used: Collection[str]) -> Iterator[str]:
    """The element `Codes` with the tree of themes; nothing where there are none.

    A theme with others below it and no tags of its own (its id is not in `used`) is a group: not codable.
    """
    if not themes:
        return
    known = {theme.id for theme in themes}
    below: dict[str | None, list[Theme]] = {}
    for theme in themes:
        below.setdefault(theme.parent if theme.parent in known else None, []).append(theme)
    yield "<Codes>\n"
    for theme in below.get(None, ()):
        yield from _code(theme, below, library, lang, used)
    yield "</Codes>\n"


def _code(
    theme: Theme, below: Mapping[str | None, Sequence[Theme]], library: str, lang: Lang, used: Collection[str]
) -> Iterator[str]:
    children = below.get(theme.id, ())
    codable = "false" if children and theme.id not in used else "true"
    yield (
        f'<Code guid="{guid(library, "theme", theme.id)}" name={attribute(theme.label(lang))} isCodable="{codable}"'
        f" color={attribute(theme.colour)}>\n<Description>{escape(_description(theme, lang))}</Description>\n"
    )
    for child in children:
        yield from _code(child, below, library, lang, used)
    yield "</Code>\n"


def _description(theme: Theme, lang: Lang) -> str:
    rest = {
        "id": theme.id,
        "lang": lang,
        "labels": theme.labels,
        "memos": {name: memo for name, memo in theme.memos.items() if name is not lang},
        "cues": theme.cues,
        "position": theme.position,
    }
    return theme.memos.get(lang, "") + MARK + json.dumps(rest, ensure_ascii=False)


def parted(description: str) -> tuple[str, dict[str, Any]]:
    """The memo of a description, and the rest of the theme where Diptych wrote it."""
    memo, mark, rest = description.rpartition(MARK)
    if not mark:
        return description, {}
    try:
        known = json.loads(rest)
    except ValueError:
        return description, {}
    return (memo, known) if isinstance(known, dict) else (description, {})
