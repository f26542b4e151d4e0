"""Who sits at the keyboard: the coder's name on every tag, kept for the user, not for a library."""

import getpass
import json
import unicodedata
from contextlib import suppress
from pathlib import Path

from explorer.files import places
from explorer.files.atomic import replacing
from explorer.model.errors import ExplorerError

_FILE = "person.json"


def name() -> str:
    """The name that the person gave, else that of the system's user; empty where there is neither."""
    return _kept() or _of_system()


def call(wanted: str) -> None:
    """Keep a name in one line; an empty one brings that of the system's user back.

    Raises:
        CannotWrite: the user's folder cannot be written.
    """
    plain = " ".join(unicodedata.normalize("NFC", wanted).split())
    with replacing(_path()) as temporary:
        temporary.write_text(json.dumps({"coder": plain}, ensure_ascii=False), "utf8")


def _path() -> Path:
    return places.user_data() / _FILE


def _kept() -> str:
    with suppress(OSError, ValueError, ExplorerError):  # a file that cannot be read is as none
        kept = json.loads(_path().read_text("utf8"))
        return str(kept.get("coder", "")) if isinstance(kept, dict) else ""
    return ""


def _of_system() -> str:
    with suppress(OSError, KeyError, ImportError):  # a system may know no name for its user
        return getpass.getuser()
    return ""
