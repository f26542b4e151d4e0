"""The process that the tests kill: works on a library and says each step once it is acknowledged.

It loads the program once and waits for orders, a JSON line each; for every order it forks a process that does the work
and can be killed. That saves the seconds that starting the interpreter would cost for each of many kills.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from itertools import islice
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
    folder = Path(order.library)
    if order.scenario == "creating":
        say("ready")
        Library.create(folder).close()
        say("made")
        return
    with Library.open(folder) as library:
        say("ready")
        if order.scenario == "importing":
            library.imports.run([Path(path) for path in order.paths], on_file=lambda report: say(report.path))
            say("imported")
            return
        for _ in islice(STEPWISE[order.scenario](library, Random(order.seed), Path(order.scratch)), MOST):
            say("step")


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
