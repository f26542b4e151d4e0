"""One opened library and its use cases: the one door for the command line and the desktop app."""

from explorer.library.library import Library
from explorer.library.plain import align_files, languages_of

__all__ = ["Library", "align_files", "languages_of"]
