"""Exporting: tagged excerpts, projects, codebooks, memories, glossaries, references."""

from pathlib import Path

from explorer.exchange import writing
from explorer.library import excerpts, outgoing, samples
from explorer.library.context import Context
from explorer.library.narrowing import narrowed
from explorer.model.coding import ExcerptFilter
from explorer.model.errors import UnknownExport
from explorer.model.exchange import ExportFormat, ExportKind, ExportOptions, ExportSample
from explorer.model.language import Lang
from explorer.model.progress import Progress, silent

_USUAL = ExportOptions()
_WHOLE = frozenset({ExportKind.CODEBOOK, ExportKind.GLOSSARY})
"""Kinds that know no filter."""


class Exports:
    """Use cases of export."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def formats(self) -> tuple[ExportFormat, ...]:
        """The formats that can be written."""
        found = (ExportFormat(name, writing.ending(name), ExportKind.EXCERPTS) for name in writing.formats())
        return (*found, *outgoing.FORMATS)

    def columns(self, lang: Lang = Lang.EN) -> dict[str, str]:
        """Names of the columns of a table of excerpts, in their order, each with what heads it in `lang`."""
        return writing.columns(lang)

    def sample(self, format_name: str, wanted: ExcerptFilter, options: ExportOptions = _USUAL) -> ExportSample:
        """The first rows of what `write` would write, for a preview.

        Raises:
            UnknownExport: there is no such format.
            BadQuery, NoSuchTheme: the filter's query cannot be understood, or names a theme that is none.
        """
        chosen = self._format(format_name)
        return samples.sample(self._context, chosen, self._narrowed(chosen, wanted), options)

    def write(
        self,
        format_name: str,
        path: Path,
        wanted: ExcerptFilter,
        progress: Progress = silent,
        options: ExportOptions = _USUAL,
    ) -> int:
        """Write what passes the filter; how many excerpts, tags, themes, beads, terms or documents there were.

        A file that was there is replaced whole. Of a project, a filter leaves out texts and tags; of a memory, beads
        without a tag of the themes named, or that the search finds; of references, documents likewise. Codebook and
        glossary know no filter.

        Raises:
            UnknownExport: there is no such one.
            BadQuery, NoSuchTheme: the filter's query cannot be understood, or names a theme that is none.
            BadValue: an option cannot be used.
            NothingToExport, ExportTooLarge: the format cannot hold so little, or so much.
            CannotWrite: the target cannot be written; an older file there is unchanged.
            Cancelled: the person asked to stop; an older file is unchanged.
        """
        chosen = self._format(format_name)
        wanted = self._narrowed(chosen, wanted)
        if chosen.kind is not ExportKind.EXCERPTS:
            return outgoing.write(self._context, chosen.name, path, wanted, options, progress)
        with self._context.database.reading() as tx:
            found = excerpts.collect(tx, wanted, progress)
        writing.write(chosen.name, found, path, options=options, progress=progress)
        return len(found)

    def _narrowed(self, chosen: ExportFormat, wanted: ExcerptFilter) -> ExcerptFilter:
        return wanted if chosen.kind in _WHOLE else narrowed(self._context, wanted)

    def _format(self, name: str) -> ExportFormat:
        """A format by its name, or by the ending of its files."""
        sought = name.lower().lstrip(".")
        known = self.formats()
        names = {one.ending.lstrip("."): one for one in reversed(known)}
        names |= {one.name: one for one in known}
        if sought in names:
            return names[sought]
        raise UnknownExport(format=name, formats=", ".join(one.name for one in known))
