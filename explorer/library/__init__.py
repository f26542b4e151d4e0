"""One opened library and its use cases: the one door for the command line and the desktop app.

The core is loaded at the first use of what stands here. The app works with a library in a process of its own
(`explorer.library.apart`) and never loads the core itself: a window must not wait for it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.library.file_aligning import AlignedFiles, align_files, save_text
    from explorer.library.library import Library
    from explorer.library.plain import languages_of

__all__ = ["AlignedFiles", "Library", "align_files", "languages_of", "save_text"]


def __getattr__(name: str) -> object:
    if name == "Library":
        from explorer.library.library import Library

        return Library
    if name == "languages_of":
        from explorer.library.plain import languages_of

        return languages_of
    if name in __all__:
        from explorer.library import file_aligning

        return getattr(file_aligning, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
