"""The program loaded once, and forked for every command: saves the seconds of loading that each start would cost.

The server is a process of its own with one thread. What a command does there is what it does when a person types it;
that it also starts is shown by the journeys that run the program anew, under `strace`, with limits or as another user.
"""

import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).resolve().parent.parent.parent
_PATIENCE = 300
"""Seconds after which a command is ended."""


class Server:
    """The loaded program, waiting for commands; close it at the end."""

    def __init__(self, prefix: Sequence[str] = (), environment: Mapping[str, str] | None = None) -> None:
        """`prefix` are words before the command that starts it: what they limit or watch holds for every command."""
        self._folder = TemporaryDirectory(prefix="served-")
        Path(self._folder.name).chmod(0o777)  # the server may be another user's
        self._process = subprocess.Popen(
            [*prefix, sys.executable, __file__],
            cwd=PROJECT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, words: Sequence[str], environment: Mapping[str, str]) -> tuple[int, str, str]:
        """Exit code, standard output and error output of a command."""
        out, err = (Path(self._folder.name) / name for name in ("out", "err"))
        order = {"words": list(words), "environment": dict(environment), "out": str(out), "err": str(err)}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        return code, out.read_text("utf-8"), err.read_text("utf-8")

    def close(self) -> None:
        """End it."""
        self._process.communicate()
        self._folder.cleanup()


@cache
def server() -> Server:
    """The server of this test process."""
    return Server()


def stop() -> None:
    """Close the server, if there is one."""
    if server.cache_info().currsize:
        server().close()
        server.cache_clear()


def _work(order: Mapping[str, object]) -> int:
    """Run one command in this process, which was forked for it."""
    from explorer.__main__ import main

    for name, number in (("out", 1), ("err", 2)):
        os.dup2(os.open(str(order[name]), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    environment = order["environment"]
    assert isinstance(environment, dict)
    os.environ.clear()
    os.environ.update(environment)
    words = order["words"]
    assert isinstance(words, list)
    sys.argv = [str(PROJECT / "main.py"), *words]
    signal.alarm(_PATIENCE)
    try:
        return main(words)
    except SystemExit as end:
        return int(end.code or 0)
    except BaseException:
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def _serve() -> None:
    import explorer.cli.main  # noqa: F401
    from explorer.library.wordlists import lexicon

    lexicon()
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            code = 120
            try:
                code = _work(json.loads(line))
            finally:
                os._exit(code)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    sys.path[0] = str(PROJECT)
    _serve()
