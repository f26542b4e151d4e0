"""The real program, run as a person's script would run it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.conftest import PROJECT
from tests.journeys.serving import Server, server


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


def _as(user: int | None) -> tuple[str, ...]:
    """Words that run what follows as another user."""
    return () if user is None else ("setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups")


@dataclass(frozen=True, slots=True)
class Program:
    """The command line on one library, with a home of its own."""

    library: Path
    home: Path
    prefix: tuple[str, ...] = ()
    """Words before the command, such as those that limit what it may do."""
    variables: tuple[tuple[str, str], ...] = ()
    """Environment variables beside the usual ones."""
    started: Server | None = field(default=None, compare=False)
    """The loaded program that runs the commands, if one was started for it."""

    def __call__(self, *words: object, user: int | None = None) -> Answer:
        """Run a command on the library; `user` is the numeric id to run as.

        Where nothing special is asked for, the program is forked from one that is loaded already.
        """
        if user is not None or (self.started is None and (self.prefix or self.variables)):
            return self.bare("--library", self.library, *words, user=user)
        started = self.started or server()
        return Answer(*started.run(["--library", str(self.library), *map(str, words)], self._environment()))

    @contextmanager
    def start(self, user: int | None = None) -> "Iterator[Program]":
        """The program with all that is special about it, started once for several commands."""
        started = Server((*self.prefix, *_as(user)), self._environment())
        try:
            yield replace(self, started=started)
        finally:
            started.close()

    def bare(self, *words: object, user: int | None = None) -> Answer:
        """Start the program anew, with a command without a library."""
        command = [sys.executable, str(PROJECT / "main.py"), *map(str, words)]
        done = subprocess.run(
            [*self.prefix, *_as(user), *command],
            capture_output=True,
            encoding="utf-8",
            env=self._environment(),
            check=False,
            timeout=300,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def _environment(self) -> dict[str, str]:
        own = {"DIPTYCH_HOME": str(self.home), "PYTHONDONTWRITEBYTECODE": "1", **dict(self.variables)}
        return {**os.environ, **own}

    def rows(self, noun: str, *words: object) -> list[dict[str, Any]]:
        """The list `noun` that a command prints as JSON; the command must succeed."""
        answer = self(*words, "--json")
        assert answer.code == 0, answer.err
        rows: list[dict[str, Any]] = answer.json[noun]
        return rows
