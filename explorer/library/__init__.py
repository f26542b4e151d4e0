"""One opened library and its use cases: the one door for the command line and the desktop app.

The core is loaded at the first use of what stands here. The app works with a library in a process of its own
(`explorer.library.apart`) and never loads the core itself: a window must not wait for it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.library.library import Library
    from explorer.library.plain import align_files, languages_of

__all__ = ["Library", "align_files", "languages_of"]


def __getattr__(name: str) -> object:
    if name == "Library":
        from explorer.library.library import Library

        return Library
    if name in __all__:
        from explorer.library import plain

        return getattr(plain, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
