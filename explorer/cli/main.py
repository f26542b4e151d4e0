"""Entry of the command line."""

from collections.abc import Sequence

from explorer.cli.commands import run
from explorer.cli.output import prepare_streams, say
from explorer.cli.parser import make_parser
from explorer.library.logbook import keep_report
from explorer.model.errors import Cancelled, ExplorerError, ProgramFault


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; the exit code: 0, 1 for an expected error (one sentence on standard error), 2 for wrong usage."""
    options = make_parser().parse_args(arguments)
    prepare_streams(options.json)
    try:
        return run(options)
    except ExplorerError as error:
        say(error)
        return 1
    except KeyboardInterrupt:
        say(Cancelled())
        return 1
    except Exception as error:  # a bug: one sentence here, the trace in the log
        say(ProgramFault(fault=type(error).__name__, log=str(keep_report(options.library))))
        return 1
