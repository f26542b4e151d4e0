"""The first rows of what an export would write."""

from collections.abc import Iterable
from itertools import islice
from types import MappingProxyType

from explorer.exchange.translation.memory import worth_keeping
from explorer.library import excerpts, outgoing
from explorer.library.context import Context
from explorer.library.outgoing_units import units_of
from explorer.model.coding import ExcerptFilter
from explorer.model.exchange import ExportFormat, ExportKind, ExportOptions, ExportSample
from explorer.model.progress import silent

MOST = 50
"""So many rows are shown."""

Row = tuple[str, ...]

COLUMNS: MappingProxyType[ExportKind, Row] = MappingProxyType(
    {
        ExportKind.EXCERPTS: ("theme", "quote", "counterpart", "citation"),
        ExportKind.PROJECT: ("theme", "quote", "counterpart", "citation"),
        ExportKind.CODEBOOK: ("theme", "memo", "cues"),
        ExportKind.MEMORY: ("source", "target", "confidence"),
        ExportKind.GLOSSARY: ("de", "fr", "en"),
        ExportKind.REFERENCES: ("title", "date", "issuer"),
    }
)


def sample(context: Context, chosen: ExportFormat, wanted: ExcerptFilter, options: ExportOptions) -> ExportSample:
    """The first rows of a format of any kind, and how many there are."""
    if chosen.kind in (ExportKind.EXCERPTS, ExportKind.PROJECT):
        found = wanted if chosen.kind is ExportKind.EXCERPTS else outgoing.every_status(wanted)
        with context.database.reading() as tx:
            rows = excerpts.collect(tx, found)
        names = {theme.id: theme.label(options.lang) for theme in outgoing.themes_of(context)}
        told = ((names[e.theme], e.quote, e.counterpart, str(e.citation)) for e in rows)
        return _sample(chosen.kind, len(rows), told)
    return _of_kind(context, chosen, wanted, options)


def _of_kind(context: Context, chosen: ExportFormat, wanted: ExcerptFilter, options: ExportOptions) -> ExportSample:
    kind = chosen.kind
    if kind is ExportKind.CODEBOOK:
        themes = outgoing.themes_of(context)
        lang = options.lang
        rows = ((t.label(lang), t.memos.get(lang, ""), ", ".join(t.cues.get(lang, ()))) for t in themes)
        return _sample(kind, len(themes), rows)
    if kind is ExportKind.GLOSSARY:
        pairs = context.lexicon.pairs
        return _sample(kind, len(pairs), ((p.de, p.fr, p.en) for p in pairs))
    if kind is ExportKind.REFERENCES:
        with context.database.reading() as tx:
            cited = outgoing.cited_documents(tx, wanted)
        return _sample(kind, len(cited), ((d.title, d.date.isoformat() if d.date else "", d.issuer) for d in cited))
    units = units_of(context, wanted, options, silent, whole=chosen.name == "tmx")
    kept = worth_keeping(units, floor=options.floor, confirmed_only=options.confirmed_only)
    if chosen.name == "xliff":
        kept = [unit for unit in kept if all(unit.texts.get(lang, "").strip() for lang in options.langs)]
    langs = [options.langs if chosen.name == "xliff" else tuple(unit.texts)[:2] for unit in kept[:MOST]]
    rows = ((u.texts[a], u.texts[b], f"{u.score:.2f}") for u, (a, b) in zip(kept[:MOST], langs, strict=True))
    return _sample(kind, len(kept), rows)


def _sample(kind: ExportKind, total: int, rows: Iterable[Row]) -> ExportSample:
    return ExportSample(total, COLUMNS[kind], tuple(islice(rows, MOST)))
