"""What a library hands to other programs: projects, codebooks, memories, glossaries, references."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from explorer.coding import codebook
from explorer.exchange.codebook_sheet import write_codebook_csv
from explorer.exchange.references.writing import write_references
from explorer.exchange.refi.codebook import write_qdc
from explorer.exchange.refi.project import write_qdpx
from explorer.exchange.translation.glossary import Tbx, write_tbx
from explorer.exchange.translation.memory import write_tmx
from explorer.exchange.translation.xliff import write_xliff
from explorer.files.atomic import write_text
from explorer.library.context import Context
from explorer.library.outgoing_units import units_of
from explorer.library.wordlists import lexicon, own_lists
from explorer.model.coding import ExcerptFilter, Tag, Theme
from explorer.model.documents import Document
from explorer.model.exchange import (
    ExportFormat,
    ExportKind,
    ExportOptions,
    OutgoingProject,
    OutgoingText,
)
from explorer.model.progress import Progress
from explorer.store import documents, dossiers, tags, themes
from explorer.store.database import Transaction

FORMATS = (
    ExportFormat("qdpx", ".qdpx", ExportKind.PROJECT),
    ExportFormat("codebook-qdc", ".qdc", ExportKind.CODEBOOK),
    ExportFormat("codebook-csv", ".csv", ExportKind.CODEBOOK),
    ExportFormat("codebook-toml", ".toml", ExportKind.CODEBOOK),
    ExportFormat("tmx", ".tmx", ExportKind.MEMORY),
    ExportFormat("xliff", ".xlf", ExportKind.MEMORY),
    ExportFormat("tbx", ".tbx", ExportKind.GLOSSARY),
    ExportFormat("tbx-v2", ".tbx", ExportKind.GLOSSARY),
    ExportFormat("csl", ".json", ExportKind.REFERENCES),
    ExportFormat("ris", ".ris", ExportKind.REFERENCES),
    ExportFormat("bibtex", ".bib", ExportKind.REFERENCES),
)


def write(
    context: Context, name: str, path: Path, wanted: ExcerptFilter, options: ExportOptions, progress: Progress
) -> int:
    """Write one of `FORMATS`; how many rows of its kind there were. Raises as `Exports.write` does."""
    return _WRITERS[name](context, path, wanted, options, progress)


def _qdpx(context: Context, path: Path, wanted: ExcerptFilter, options: ExportOptions, progress: Progress) -> int:
    progress("Reading", 0, 0)
    with context.database.reading() as tx:
        by_document: dict[int, list[Tag]] = {}
        for tag in tags.matching(tx, every_status(wanted)):
            by_document.setdefault(tag.document, []).append(tag)
        texts = [
            OutgoingText(document, documents.text(tx, document.id), tuple(by_document.get(document.id, ())))
            for document in documents_of(tx, wanted)
            if not wanted.of_tags or document.id in by_document
        ]
        project = OutgoingProject(
            library=context.database.id,
            name=context.database.folder.name,
            themes=themes.all(tx),
            texts=tuple(texts),
            dossiers=dossiers.all(tx),
            created=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            lang=options.lang,
        )
    return write_qdpx(project, path, progress=progress)


def every_status(wanted: ExcerptFilter) -> ExcerptFilter:
    """A project holds lost tags too, so that nothing is lost on the way; unless only confirmed ones are wanted."""
    usual = wanted.statuses == ExcerptFilter().statuses
    return replace(wanted, statuses=()) if usual else wanted


def documents_of(tx: Transaction, wanted: ExcerptFilter) -> list[Document]:
    """The documents that pass what a filter says of documents, dossiers and languages."""
    return [
        document
        for document in documents.all(tx)
        if (not wanted.documents or document.id in wanted.documents)
        and (not wanted.dossiers or document.dossier in wanted.dossiers)
        and (not wanted.langs or document.lang in wanted.langs)
    ]


def _qdc(context: Context, path: Path, _: ExcerptFilter, options: ExportOptions, _progress: Progress) -> int:
    return write_qdc(themes_of(context), context.database.id, path, options.lang)


def _sheet(context: Context, path: Path, _: ExcerptFilter, options: ExportOptions, _progress: Progress) -> int:
    return write_codebook_csv(themes_of(context), path, options.separator)


def _toml(context: Context, path: Path, _: ExcerptFilter, _options: ExportOptions, _progress: Progress) -> int:
    found = themes_of(context)
    write_text(path, codebook.to_toml(found))
    return len(found)


def themes_of(context: Context) -> tuple[Theme, ...]:
    """Every theme."""
    with context.database.reading() as tx:
        return themes.all(tx)


def _tmx(context: Context, path: Path, wanted: ExcerptFilter, options: ExportOptions, progress: Progress) -> int:
    found = units_of(context, wanted, options, progress, whole=True)
    return write_tmx(found, path, floor=options.floor, confirmed_only=options.confirmed_only, progress=progress)


def _xliff(context: Context, path: Path, wanted: ExcerptFilter, options: ExportOptions, progress: Progress) -> int:
    found = units_of(context, wanted, options, progress)
    return write_xliff(
        found,
        path,
        langs=options.langs,
        floor=options.floor,
        confirmed_only=options.confirmed_only,
        progress=progress,
    )


def _tbx(form: Tbx) -> "Writer":
    def write_form(context: Context, path: Path, _: ExcerptFilter, _options: ExportOptions, progress: Progress) -> int:
        pairs = lexicon(own_lists(context.database.folder)).pairs
        return write_tbx(pairs, path, form=form, progress=progress)

    return write_form


def _references(name: str) -> "Writer":
    def write_form(
        context: Context, path: Path, wanted: ExcerptFilter, _options: ExportOptions, progress: Progress
    ) -> int:
        with context.database.reading() as tx:
            found = cited_documents(tx, wanted)
        return write_references(name, found, path, progress=progress)

    return write_form


def cited_documents(tx: Transaction, wanted: ExcerptFilter) -> list[Document]:
    """The documents that pass a filter; where it says which tags, those with such a tag."""
    found = documents_of(tx, wanted)
    if not wanted.of_tags:
        return found
    tagged = {tag.document for tag in tags.matching(tx, wanted)}
    return [document for document in found if document.id in tagged]


Writer = Callable[[Context, Path, ExcerptFilter, ExportOptions, Progress], int]

_WRITERS: MappingProxyType[str, Writer] = MappingProxyType(
    {
        "qdpx": _qdpx,
        "codebook-qdc": _qdc,
        "codebook-csv": _sheet,
        "codebook-toml": _toml,
        "tmx": _tmx,
        "xliff": _xliff,
        "tbx": _tbx(Tbx.V3),
        "tbx-v2": _tbx(Tbx.V2),
        **{name: _references(name) for name in ("csl", "ris", "bibtex")},
    }
)
