"""The process that the tests kill: works on a library and says each step once it is acknowledged.

It loads the program once and waits for orders, a JSON line each; for every order it forks a process that does the work
and can be killed. That saves the seconds that starting the interpreter would cost for each of many kills.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from pathlib import Path
from random import Random

from explorer.library import Library
from explorer.library.wordlists import lexicon
from tests.journeys.trust.acting import STEPWISE

MOST = 2000
"""Steps after which the work ends by itself, should nobody kill it."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to do, in which library, with which seed; steps are said into the file `said`."""

    scenario: str
    library: str
    scratch: str
    seed: int
    said: str
    paths: tuple[str, ...] = ()

    def as_line(self) -> str:
        """The order as a line of JSON."""
        return json.dumps(asdict(self)) + "\n"


def say(word: str) -> None:
    """One acknowledged step on standard output, there before the next begins."""
    print(word, flush=True)


def work(order: Order) -> None:
    """Run one scenario."""
    folder, paths = Path(order.library), [Path(path) for path in order.paths]
    if order.scenario in CLOSED:
        say("ready")
        CLOSED[order.scenario](folder, paths)
        return
    with Library.open(folder) as library:
        say("ready")
        if order.scenario == "importing":
            library.imports.run(paths, on_file=lambda report: say(report.path))
            say("imported")
        elif order.scenario == "bringing":
            library.exchange.bring_in(paths[0])
            say("brought in")
        else:
            for _ in islice(STEPWISE[order.scenario](library, Random(order.seed), Path(order.scratch)), MOST):
                say("step")


def create(folder: Path, _: list[Path]) -> None:
    """Make a library."""
    Library.create(folder).close()
    say("made")


def migrate(folder: Path, _: list[Path]) -> None:
    """Open a library of an older format."""
    with Library.open(folder):
        say("migrated")


def restore(folder: Path, snapshots: list[Path]) -> None:
    """Put one snapshot after the other in the place of the library."""
    for snapshot in islice(cycle(snapshots), MOST):
        Library.restore(folder, snapshot)
        say("restored")


def unpack(folder: Path, packed: list[Path]) -> None:
    """Make a library of a packed one."""
    Library.unpack(packed[0], folder)
    say("unpacked")


CLOSED = {"creating": create, "migrating": migrate, "restoring": restore, "unpacking": unpack}
"""Scenarios that open the library themselves, if at all."""


def main() -> None:
    """For each order: fork, say the worker's process id, wait for its end, say its exit code."""
    lexicon()
    say("at your service")
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            os.setsid()
            order = Order(**json.loads(line))
            os.dup2(os.open(order.said, os.O_WRONLY), sys.stdout.fileno())
            work(order)
            os._exit(0)
        say(str(pid))
        say(str(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])))


if __name__ == "__main__":
    main()
