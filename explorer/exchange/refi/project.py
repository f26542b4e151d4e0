"""A library as .qdpx: REFI-QDA Project 1.0, which MAXQDA, ATLAS.ti, NVivo and QualCoder read.

Texts lie flat in `sources/` (UTF-8 without byte order mark, lines ending in LF); positions count code points, the end
excluded. Every GUID is made from the library's id and a row's, so that a second export names the same things alike.
"""

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from explorer import __version__
from explorer.exchange.refi.codes import codes
from explorer.exchange.refi.names import CARRIED, FIELDS, FOLDER, ORIGIN, PROJECT, guid, moment
from explorer.exchange.refi.sources import sources, standing_notes
from explorer.exchange.xmltext import attribute, escape
from explorer.files.atomic import replacing
from explorer.model.coding import Tag
from explorer.model.exchange import OutgoingProject
from explorer.model.progress import Progress, silent


def write_qdpx(project: OutgoingProject, path: Path, *, progress: Progress = silent) -> int:
    """Write the project; how many tags there were.

    Raises:
        CannotWrite: the target cannot be written; what was there is unchanged.
    """
    tags = [tag for text in project.texts for tag in text.tags]
    with replacing(path) as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "project.qde", _project(project, tags, progress))
        for text in project.texts:
            name = f"{FOLDER}/{guid(project.library, 'text', text.document.id)}.txt"
            _put(archive, name, [text.text])
    return len(tags)


def _put(archive: zipfile.ZipFile, name: str, pieces: Iterable[str]) -> None:
    entry = zipfile.ZipInfo(name)  # without a moment, so that the same library gives the same file
    entry.compress_type = zipfile.ZIP_DEFLATED
    with archive.open(entry, "w", force_zip64=True) as member:
        for piece in pieces:
            member.write(piece.encode("utf-8", "replace"))


def _project(project: OutgoingProject, tags: list[Tag], progress: Progress) -> Iterator[str]:
    """The elements in the order of the schema; one that would be empty is left out, as the schema wants."""
    created = moment(project.created)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<Project xmlns="{PROJECT}" name={attribute(project.name)} origin="{ORIGIN} {__version__}"'
    yield f' creationDateTime="{created}">\n' if created else ">\n"
    yield from _within("Users", _users(project.library, tags))
    yield from _within("CodeBook", codes(project.themes, project.library, project.lang, {tag.theme for tag in tags}))
    yield from _within("Variables", _variables(project))
    yield from _within("Sources", sources(project, len(tags), progress))
    yield from _within("Notes", standing_notes(project.library, tags))
    yield from _within("Links", _links(project.library, tags))
    yield from _within("Sets", _sets(project))
    yield "</Project>\n"


def _within(name: str, pieces: Iterable[str]) -> Iterator[str]:
    begun = False
    for piece in pieces:
        yield piece if begun else f"<{name}>\n{piece}"
        begun = True
    if begun:
        yield f"</{name}>\n"


def _users(library: str, tags: list[Tag]) -> Iterator[str]:
    for coder in sorted({tag.coder for tag in tags if tag.coder}):
        yield f'<User guid="{guid(library, "coder", coder)}" name={attribute(coder)}/>\n'


def _variables(project: OutgoingProject) -> Iterator[str]:
    for name in FIELDS if project.texts else ():
        kind = "Date" if name == "date" else "Text"
        yield f'<Variable guid="{guid(project.library, "field", name)}" name="{name}" typeOfVariable="{kind}"/>\n'


def _links(library: str, tags: list[Tag]) -> Iterator[str]:
    """A link from each tag to the one carried from it, where both are in the project."""
    here = {tag.id for tag in tags}
    for tag in tags:
        if tag.carried_from in here:
            yield (
                f'<Link guid="{guid(library, "link", tag.id)}" name="{CARRIED}" direction="Bidirectional"'
                f' originGUID="{guid(library, "tag", tag.carried_from or 0)}"'
                f' targetGUID="{guid(library, "tag", tag.id)}"/>\n'
            )


def _sets(project: OutgoingProject) -> Iterator[str]:
    """A set for each dossier of which at least two documents are in the project."""
    here = {text.document.id for text in project.texts}
    for dossier in project.dossiers:
        members = [document for document in dossier.documents.values() if document in here]
        if len(members) > 1:
            name = escape(dossier.title or f"Dossier {dossier.id}")
            yield f'<Set guid="{guid(project.library, "dossier", dossier.id)}" name="{name}">\n'
            yield f"<Description>{dossier.status}</Description>\n"
            for document in members:
                yield f'<MemberSource targetGUID="{guid(project.library, "text", document)}"/>\n'
            yield "</Set>\n"
