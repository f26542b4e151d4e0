"""The log of what went wrong: rotating, in the library's folder, without any text of documents."""

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from explorer import __version__
from explorer.files import places

LOG_NAME = "diptych.log"
_SIZE, _KEPT = 500_000, 3


def keep_report(library: Path | None) -> Path:
    """Write the exception being handled to the log of the library (or of the user, without one); the log's path."""
    folder = library if library is not None and library.is_dir() else places.user_cache()
    path = folder / LOG_NAME
    handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handler.emit(logging.LogRecord("diptych", logging.ERROR, __file__, 0, report(), None, None))
    handler.close()
    path.chmod(0o600)
    return path


def report() -> str:
    """The exception being handled, told by places in the code alone: values may hold text of documents."""
    kind, error, trace = sys.exc_info()
    lines = [
        f"Diptych {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{kind.__name__ if kind else 'no error'}",
    ]
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
    cause = error.__cause__ if error else None
    return "\n".join([*lines, f"caused by {type(cause).__name__}"] if cause else lines)
