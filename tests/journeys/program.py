"""The real program, run as a person's script would run it."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conftest import PROJECT


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


@dataclass(frozen=True, slots=True)
class Program:
    """The command line on one library, with a home of its own."""

    library: Path
    home: Path
    prefix: tuple[str, ...] = ()
    """Words before the command, such as those that limit what it may do."""
    variables: tuple[tuple[str, str], ...] = ()
    """Environment variables beside the usual ones."""

    def __call__(self, *words: object, user: int | None = None) -> Answer:
        """Run a command on the library; `user` is the numeric id to run as."""
        return self.bare("--library", self.library, *words, user=user)

    def bare(self, *words: object, user: int | None = None) -> Answer:
        """Run a command without a library."""
        command = [sys.executable, str(PROJECT / "main.py"), *map(str, words)]
        if user is not None:
            command = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *command]
        own = {"DIPTYCH_HOME": str(self.home), "PYTHONDONTWRITEBYTECODE": "1", **dict(self.variables)}
        environment = {**os.environ, **own}
        command = [*self.prefix, *command]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False, timeout=300)
        return Answer(done.returncode, done.stdout, done.stderr)

    def rows(self, noun: str, *words: object) -> list[dict[str, Any]]:
        """The list `noun` that a command prints as JSON; the command must succeed."""
        answer = self(*words, "--json")
        assert answer.code == 0, answer.err
        rows: list[dict[str, Any]] = answer.json[noun]
        return rows
