"""The word lists that a person adds to a library: tables, glossaries, dictionaries."""

from pathlib import Path

from explorer.exchange.translation.word_list_in import read_word_list
from explorer.files.failures import writing
from explorer.language.lexicon import load
from explorer.library.context import Context
from explorer.library.exchange.glossaries import take
from explorer.library.wordlists import own_lists
from explorer.model.bitext import WordListInfo
from explorer.model.errors import NoSuchWordList
from explorer.model.exchange import BroughtIn


class WordLists:
    """Use cases of a library's own word lists. They lie in its folder `lexicon`, outside of undo."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> tuple[WordListInfo, ...]:
        """The lists by name.

        Raises:
            DamagedFile: a list is no table in UTF-8.
        """
        return tuple(WordListInfo(path.stem, len(load(path.parent / "none", [path]))) for path in self._paths())

    def add(self, path: Path) -> BroughtIn:
        """Add a table parted by tabs, a glossary (TBX) or a dictionary (dictd); one of the same name is replaced.

        New texts are paired and aligned with it; `realign` a dossier to have it count there.

        Raises:
            ReadOnlyLibrary: nothing may be changed.
            NoSuchFile, NotPermitted, DamagedFile, BadValue: the file cannot be taken; nothing has changed.
            CannotWrite: the library's folder cannot be written.
        """
        self._context.must_write()
        return take(self._context, read_word_list(path), path)

    def remove(self, name: str) -> None:
        """Remove a list.

        Raises:
            ReadOnlyLibrary: nothing may be changed.
            NoSuchWordList: there is none of this name.
            CannotWrite: its file cannot be deleted.
        """
        self._context.must_write()
        found = next((path for path in self._paths() if path.stem == name), None)
        if found is None:
            raise NoSuchWordList(name=name)
        with writing(found):
            found.unlink()
        self._context.renew_lexicon()

    def _paths(self) -> tuple[Path, ...]:
        return own_lists(self._context.database.folder)
