"""Methods that Qt calls must not raise: the error stays pending, and the next call from Qt ends the process.

An unexpected exception goes to `sys.excepthook` instead, which shows the bug report, and Qt gets a harmless answer.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


def guarded(instead: Callable[[], R]) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Report an exception of a method that Qt calls, and answer with `instead()`."""

    def wrap(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        @wraps(method)
        def safe(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return method(self, *args, **kwargs)
            except Exception:
                sys.excepthook(*sys.exc_info())
                return instead()

        return safe

    return wrap


def nothing() -> None:
    """The answer of a method that gives none."""
