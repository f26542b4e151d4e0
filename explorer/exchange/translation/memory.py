"""Beads as a translation memory: TMX 1.4b (LISA OSCAR), which every translation program reads.

Themes and citations travel as properties, so that a translator sees where a wording comes from.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path

from explorer import __version__
from explorer.exchange.textfile import text_file
from explorer.exchange.xmltext import attribute, escape
from explorer.model.bitext import BeadStatus
from explorer.model.coding import Citation
from explorer.model.exchange import ExportOptions, TranslationUnit
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent

CITED = tuple(f.name for f in fields(Citation) if f.name != "lang")
"""Fields of a citation, each a property of its own (`x-title`, `x-page`)."""


def worth_keeping(
    units: Iterable[TranslationUnit], *, floor: float = 0.0, confirmed_only: bool = False
) -> list[TranslationUnit]:
    """The units with text on at least two sides that a person stands for, or that reach `floor` (0 to 1)."""
    options = ExportOptions(floor=floor, confirmed_only=confirmed_only)
    return [unit for unit in units if len(_sides(unit)) > 1 and is_worth_keeping(unit.score, unit.status, options)]


def is_worth_keeping(score: float, status: BeadStatus, options: ExportOptions) -> bool:
    """Whether a person stands for a unit or bead, or it reaches the floor of the options."""
    return status is not BeadStatus.AUTOMATIC or (score >= options.floor and not options.confirmed_only)


def write_tmx(
    units: Sequence[TranslationUnit],
    path: Path,
    *,
    floor: float = 0.0,
    confirmed_only: bool = False,
    progress: Progress = silent,
) -> int:
    """Write the units that are worth keeping; how many there were.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    kept = worth_keeping(units, floor=floor, confirmed_only=confirmed_only)
    with text_file(path) as target:
        target.writelines(tmx(kept, progress))
    return len(kept)


def tmx(units: Sequence[TranslationUnit], progress: Progress = silent) -> Iterator[str]:
    """The pieces of a memory of these units."""
    yield _head(units)
    for done, unit in enumerate(units, 1):
        yield from _unit(unit)
        progress("Exporting", done, len(units))
    yield "</body>\n</tmx>\n"


def _head(units: Sequence[TranslationUnit]) -> str:
    source = next(iter(_sides(units[0])), Lang.DE) if units else Lang.DE
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
        f'<header creationtool="Diptych" creationtoolversion={attribute(__version__)} segtype="sentence" '
        f'o-tmf="Diptych" adminlang="en" srclang="{source}" datatype="plaintext"/>\n<body>\n'
    )


def _sides(unit: TranslationUnit) -> dict[Lang, str]:
    return {lang: text for lang, text in unit.texts.items() if text.strip()}


def _unit(unit: TranslationUnit) -> Iterator[str]:
    yield f"<tu tuid={attribute(unit.id)}>"
    yield _property("x-score", repr(float(unit.score))) + _property("x-status", unit.status)
    yield from (_property("x-theme", theme) for theme in unit.themes)
    for lang, text in _sides(unit).items():
        yield f'<tuv xml:lang="{lang}">'
        yield from _citation(unit.citations.get(lang))
        yield f"<seg>{escape(text)}</seg></tuv>"
    yield "</tu>\n"


def _citation(citation: Citation | None) -> Iterator[str]:
    if citation is None:
        return
    yield _property("x-citation", str(citation))
    for name in CITED:
        value = getattr(citation, name)
        if value not in ("", None):
            yield _property(f"x-{name}", str(value))


def _property(kind: str, value: str) -> str:
    return f'<prop type="{kind}">{escape(value)}</prop>'
