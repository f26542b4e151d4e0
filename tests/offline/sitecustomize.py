"""A socket to another computer is an error, in every process of the tests: Python runs this file when it starts.

An audit hook holds for the whole process, whatever it imports, and cannot be removed.
"""

import sys

ASKING = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request")
FAMILIES = (2, 10, 23, 30)
"""Of the internet: AF_INET, and AF_INET6 on Linux, Windows and macOS (the module `socket` is not loaded yet)."""


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what would reach another computer."""
    if event in ASKING or (event == "socket.__new__" and arguments[1] in FAMILIES):
        raise RuntimeError(f"the network is forbidden: {event}")


sys.addaudithook(watch)
