"""What the use cases of one library share: its database, its index and what knows the languages."""

import hashlib
import threading
from pathlib import Path

from explorer.bitext.learning import OFTEN
from explorer.files import places
from explorer.files.failures import writing
from explorer.files.private import private_folder
from explorer.language.lexicon import Lexicon
from explorer.language.vectors import Encoder, load_encoder
from explorer.library import wordlists
from explorer.model.errors import ReadOnlyLibrary
from explorer.search.engine import Engine
from explorer.store import links
from explorer.store.database import Database


class Context:
    """Opened once for a library. Heavy things are made at their first use, by whichever thread comes first."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._lock = threading.RLock()
        self._lexicon: Lexicon | None = None
        self._engine: Engine | None = None
        self._encoder: Encoder | None = None
        self._encoder_sought = False

    @property
    def lexicon(self) -> Lexicon:
        """The word list of German, French and English, with the library's own lists and what it has learnt for sure."""
        with self._lock:
            if self._lexicon is None:
                with self.database.reading() as tx:
                    learnt = tuple(pair for pair in links.all(tx) if pair.origin == OFTEN)
                self._lexicon = wordlists.lexicon(wordlists.own_lists(self.database.folder), learnt)
            return self._lexicon

    @property
    def lexicon_is_read(self) -> bool:
        """Whether the word list is there already: reading it takes a second or two."""
        return self._lexicon is not None

    def renew_lexicon(self) -> None:
        """Have the word list read anew at its next use: a list of the library, or what it has learnt, has changed."""
        with self._lock:
            self._lexicon = None

    @property
    def engine(self) -> Engine:
        """The index, in the user's cache folder: never inside a library, since Whoosh unpickles what it opens."""
        with self._lock:
            if self._engine is None:
                folder = index_folder(self.database)
                with writing(folder):
                    self._engine = Engine.open(folder, self.database.id)
            return self._engine

    @property
    def encoder(self) -> Encoder | None:
        """The sentence encoder, or None where its package is not installed."""
        with self._lock:
            if not self._encoder_sought:
                self._encoder = load_encoder()
                self._encoder_sought = True
            return self._encoder

    def must_write(self) -> None:
        """Raise `ReadOnlyLibrary` where nothing may be changed."""
        if self.database.read_only:
            raise ReadOnlyLibrary(path=str(self.database.folder))

    def close(self) -> None:
        """Close the index and the database."""
        with self._lock:
            if self._engine is not None:
                self._engine.close()
                self._engine = None
            self.database.close()


def index_folder(database: Database) -> Path:
    """Where this machine keeps the index of a library: by its id and its real path, so that a copy has its own."""
    place = hashlib.sha256(str(database.folder.resolve()).encode()).hexdigest()[:16]
    return private_folder(places.user_cache() / "index" / f"{database.id}-{place}")
