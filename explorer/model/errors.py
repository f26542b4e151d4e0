"""Errors as values: a kind, its data, and one English sentence that says what happened and what to do."""

from typing import ClassVar

from explorer.model.notice import Notice


class ExplorerError(Exception):
    """An expected error. Each kind has one English sentence as its `template`; `data` fills the template.

    The command line prints `str(error)`; the interface translates the template and fills it with the same data.
    """

    template: ClassVar[str] = "Something went wrong: {reason}"

    def __init__(self, **data: str | int) -> None:
        self.data = {name: _told(name, value) for name, value in data.items()}
        super().__init__(self.data)

    def __str__(self) -> str:
        return self.template.format(**self.data)

    @property
    def notice(self) -> Notice:
        """The error's sentence as a message to be translated."""
        return Notice(self.template, self.data)

    def __reduce__(self) -> "tuple[object, tuple[type[ExplorerError], dict[str, str | int]]]":
        return _rebuild, (type(self), self.data)


def _told(name: str, value: str | int) -> str | int:
    """A value as a sentence takes it: what came from a file may be endless. Paths stay whole."""
    return f"{value[:_LONGEST]}…" if isinstance(value, str) and len(value) > _LONGEST and name != "path" else value


_LONGEST = 400
"""Characters of a value in a sentence."""


def _rebuild(kind: type[ExplorerError], data: dict[str, str | int]) -> ExplorerError:
    return kind(**data)


class Cancelled(ExplorerError):
    """The person asked to stop."""

    template = "Stopped as asked; what was finished before is kept."


class NotALibrary(ExplorerError):
    """The folder holds no library."""

    template = "There is no Diptych library in {path}; create one there or choose another folder."


class LibraryInUse(ExplorerError):
    """Another window or command holds the library."""

    template = "The library {path} is in use by {holder}; close it there first, or open it read-only."


class LibraryTooNew(ExplorerError):
    """A newer version of Diptych wrote the library."""

    template = (
        "The library {path} was written by a newer version of Diptych (format {found}, this one reads {known});"
        " install the newer version."
    )


class LibraryDamaged(ExplorerError):
    """The library's database cannot be read."""

    template = "The library {path} cannot be read ({reason}); restore a backup from its folder backups."


class LibraryGone(ExplorerError):
    """The folder of an open library was moved, deleted, or lay on a drive that is no longer there."""

    template = "The library {path} is no longer there; put its folder or drive back, then open it again."


class LibraryReplaced(ExplorerError):
    """Another program put another file in the place of an open library's, as programs that sync folders do."""

    template = (
        "Another program replaced the file of the library {path}. Close it and open it again; what you had will be"
        " among its backups."
    )


class ReadOnlyLibrary(ExplorerError):
    """A change was asked of a library opened read-only."""

    template = "The library {path} is open read-only, so nothing can be changed."


class NoSuchFile(ExplorerError):
    """The path leads nowhere."""

    template = "There is no file or folder at {path}; check the spelling."


class NotPermitted(ExplorerError):
    """The operating system forbids reading or writing."""

    template = "{path} may not be opened; ask its owner for permission."


class EmptyFile(ExplorerError):
    """A file of no bytes, or with no text in it."""

    template = "{path} is empty."


class NoText(ExplorerError):
    """A file that shows no text, such as a scan without a text layer."""

    template = "{path} has no text layer (it looks like a scan); run text recognition on it."


class NoRecognition(ExplorerError):
    """A scan whose text was to be recognised, on a machine without Tesseract."""

    template = (
        "{path} is a scan, and Tesseract, which would recognise its text, is not installed;"
        " install tesseract-ocr with its German and French data and import the file again."
    )


class DamagedFile(ExplorerError):
    """A file whose content does not follow its format."""

    template = (
        "{path} is damaged or not really a {format} file ({reason}); open it in its own program and save it anew."
    )


class EncryptedFile(ExplorerError):
    """A file that needs a password."""

    template = "{path} is protected by a password; give the password to import it."


class LockedFile(EncryptedFile):
    """A file with a password of a format whose passwords Diptych cannot use."""

    template = "{path} is protected by a password; save it without one in its own program, then import it."


class WrongPassword(ExplorerError):
    """The password given does not open the file."""

    template = "The password does not open {path}; check it and try again."


class UnknownFormat(ExplorerError):
    """A file of a format that Diptych does not read."""

    template = "{path} is of a kind that Diptych does not read; convert it to PDF, HTML, DOCX or plain text."


class FileTooLarge(ExplorerError):
    """A file beyond a limit of size, pages, nesting or unpacked size."""

    template = "{path} is beyond the limit of {limit}; split it into smaller files."


class ReadingTooLong(ExplorerError):
    """Reading took longer than allowed and was stopped."""

    template = "Reading {path} took longer than {seconds} seconds and was stopped; split the file or raise the limit."


class LibraryProcessEnded(ExplorerError):
    """The process that works on the app's libraries ended by itself or was killed, as where memory is short."""

    template = (
        "The part of Diptych that works on the library ended unexpectedly; everything finished before is kept."
        " It was started anew: do the last step again."
    )


class ReaderCrashed(ExplorerError):
    """The process that read a file died."""

    template = "Reading {path} failed and was stopped; the file is probably damaged."


class NoSuchDocument(ExplorerError):
    """An id that no document has."""

    template = "There is no document {document} in this library."


class NoSuchPassage(ExplorerError):
    """A number that no passage of a document has."""

    template = "Document {document} has no passage {passage}; the command passages lists them."


class NoSuchDossier(ExplorerError):
    """An id that no dossier has."""

    template = "There is no dossier {dossier} in this library."


class NoSuchTheme(ExplorerError):
    """A name that no theme has."""

    template = "There is no theme {theme}; the command themes lists them."


class NoSuchTag(ExplorerError):
    """An id that no tag has."""

    template = "There is no tag {tag} in this library."


class NoSuchBead(ExplorerError):
    """An id that no bead has."""

    template = "There is no bead {bead} in this library."


class BadSpan(ExplorerError):
    """A span outside the text, or empty."""

    template = "The span {start} to {end} does not lie within the text of document {document} ({length} characters)."


class BadValue(ExplorerError):
    """A value that a field cannot take."""

    template = "{value} is no {field}; {expected}."


class NoSuchWordList(ExplorerError):
    """No word list of the library has this name."""

    template = "The library has no word list {name}; the command wordlists lists them."


class SameLanguage(ExplorerError):
    """Two documents of one language cannot be versions of one another."""

    template = "Documents {left} and {right} are both in the language {lang}; a dossier holds one of each language."


class BadQuery(ExplorerError):
    """A query that cannot be understood, with the place."""

    template = "The query cannot be understood at character {position}: {problem}"


class NoSuchSearch(ExplorerError):
    """A name that no saved search has."""

    template = "There is no saved search “{name}”; the command searches lists them."


class NothingToUndo(ExplorerError):
    """The undo stack is empty."""

    template = "There is nothing to undo."


class NothingToRedo(ExplorerError):
    """The redo stack is empty."""

    template = "There is nothing to redo."


class UndoRefused(ExplorerError):
    """The rows that a step touched have changed since."""

    template = "“{step}” cannot be undone, because what it touched has changed since."


class UnknownExport(ExplorerError):
    """A format that cannot be written."""

    template = "There is no export format {format}; choose one of {formats}."


class CannotWrite(ExplorerError):
    """The target of a write cannot be written."""

    template = "{path} cannot be written ({reason}); the file that was there is unchanged."


class LibraryExists(CannotWrite):
    """A library was to be made where there is one."""

    template = "There is a library in {path} already; open it, or choose another folder."


class LibraryTooOld(ExplorerError):
    """A library of an older format was to be opened without changing it."""

    template = (
        "The library {path} is of the older format {found} (this Diptych writes {known});"
        " open it once for writing, so that it is brought up to date."
    )


class LibraryNotClosed(ExplorerError):
    """A library that a crash left with unsaved pages, in a folder that cannot be written."""

    template = (
        "The library {path} was not closed properly and cannot be put in order where it lies, since its folder cannot"
        " be written; copy it to a folder of your own and open it there."
    )


class NoSuchSource(ExplorerError):
    """An id that no imported file has."""

    template = "There is no imported file {source} in this library."


class NoSuchBackup(ExplorerError):
    """A backup that cannot be used."""

    template = "{path} is no backup of a library that this Diptych can read; choose another one."


class FileChanged(ExplorerError):
    """A file that another program wrote while it was being imported."""

    template = "{path} changed while it was being imported; import it again."


class ExportTooLarge(ExplorerError):
    """More rows than a file of that format holds."""

    template = "{path} would hold more than {limit} rows; narrow the filter, or choose CSV."


class ProgramFault(ExplorerError):
    """A fault of the program itself; its trace is in a log."""

    template = "Diptych made a mistake ({fault}); your library is as it was before this step. Details are in {log}."


class NothingToExport(ExplorerError):
    """An export of nothing, in a format that cannot hold nothing."""

    template = "There is nothing to export to {path}; add themes first."


class IndexDamaged(ExplorerError):
    """A file of the index that cannot be read. The index has been emptied, so the next catching up makes it anew."""

    template = (
        "The search index was damaged and is being made anew; ask again in a moment. Your library is not affected."
    )


class UnknownExchange(ExplorerError):
    """A file of a kind that cannot be brought in."""

    template = "{path} is of a kind that cannot be brought in; choose a library or a file that ends in {endings}."


class NotADocument(ExplorerError):
    """A file of exchange among files to import."""

    template = (
        "{path} holds themes, tags, terms or a whole library rather than a text; bring it in instead (menu File, or the"
        " command bring-in)."
    )
