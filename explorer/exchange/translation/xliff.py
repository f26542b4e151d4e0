"""Beads as XLIFF 2.0 (OASIS, 2014), for translation programs that work on files rather than on memories."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from explorer.exchange.textfile import text_file
from explorer.exchange.translation.memory import worth_keeping
from explorer.exchange.xmltext import attribute, escape
from explorer.model.bitext import BeadStatus
from explorer.model.exchange import TranslationUnit
from explorer.model.language import PANELS, Lang
from explorer.model.progress import Progress, silent

_EMPTY = '<file id="f1"><unit id="u1"><segment><source/></segment></unit></file>\n'
"""What stands where there is nothing to translate: XLIFF must hold a file, and that a unit."""


def write_xliff(
    units: Sequence[TranslationUnit],
    path: Path,
    *,
    langs: tuple[Lang, Lang] = PANELS,
    floor: float = 0.0,
    confirmed_only: bool = False,
    progress: Progress = silent,
) -> int:
    """Write the units that have text in both languages, a `file` for each source document; how many there were.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    kept = [
        unit
        for unit in worth_keeping(units, floor=floor, confirmed_only=confirmed_only)
        if all(unit.texts.get(lang, "").strip() for lang in langs)
    ]
    done = 0
    with text_file(path) as target:
        target.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"'
            f' srcLang="{langs[0]}" trgLang="{langs[1]}">\n'
        )
        for number, (original, group) in enumerate(groupby(kept, key=lambda u: _original(u, langs[0])), 1):
            target.write(f'<file id="f{number}" original={attribute(original)}>\n')
            for unit in group:
                done += 1
                target.writelines(_unit(unit, done, langs))
                progress("Exporting", done, len(kept))
            target.write("</file>\n")
        target.write("</xliff>\n" if kept else f"{_EMPTY}</xliff>\n")
    return len(kept)


def _original(unit: TranslationUnit, lang: Lang) -> str:
    cited = unit.citations.get(lang)
    return (cited.path or cited.url or cited.title) if cited else ""


def _unit(unit: TranslationUnit, number: int, langs: tuple[Lang, Lang]) -> Iterator[str]:
    source, target = langs
    state = "translated" if unit.status is BeadStatus.AUTOMATIC else "reviewed"
    yield f'<unit id="u{number}" name={attribute(unit.id)}>{_notes(unit, langs)}<segment state="{state}">'
    yield f'<source xml:space="preserve">{escape(unit.texts[source])}</source>'
    yield f'<target xml:space="preserve">{escape(unit.texts[target])}</target></segment></unit>\n'


def _notes(unit: TranslationUnit, langs: tuple[Lang, Lang]) -> str:
    notes = [f'<note category="theme">{escape(theme)}</note>' for theme in unit.themes]
    notes += [
        f'<note category="citation" appliesTo="{side}">{escape(str(unit.citations[lang]))}</note>'
        for side, lang in zip(("source", "target"), langs, strict=True)
        if lang in unit.citations
    ]
    return f"<notes>{''.join(notes)}</notes>" if notes else ""
