"""Entry of the program: without arguments the desktop app, with arguments one command."""

import os
import sys
from collections.abc import Sequence

from explorer.cli.commands import run
from explorer.cli.parser import make_parser
from explorer.model.errors import ExplorerError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; the exit code: 0, 1 for an expected error (one sentence on standard error), 2 for wrong usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words:
        from explorer.gui.app import run as run_app  # Qt is loaded only where a window is wanted

        return run_app()
    options = make_parser().parse_args(words)
    try:
        return run(options)
    except ExplorerError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of the output has gone, as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("Stopped as asked; what was finished before is kept.", file=sys.stderr)
        return 1
