"""A library in a process of its own, so that no work of the core can hold up the window.

Python runs one thread of a process at a time, and some of the core's steps (loading dictionaries, committing an index)
let no other thread run for hundreds of milliseconds. `Apart` starts the process, `ApartLibrary` stands in the app for a
library that is open there.
"""

from explorer.library.apart.apart import Apart
from explorer.library.apart.library import ApartLibrary, in_place

__all__ = ["Apart", "ApartLibrary", "in_place"]
