"""Files read in worker processes; meanwhile the person is told how far it is, and may stop."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from explorer.library.steps import last_step
from explorer.library.tasks import ReadResult, ReadTask, read_file
from explorer.library.workers import Outcome, Workers
from explorer.model.progress import Progress
from explorer.model.reports import ReadOptions
from explorer.reading.limits import RECOGNITION_SECONDS

_SPARE = 10
"""Seconds beyond those of one page that a worker has for drawing it and for what comes after the last one."""


def outcomes(
    pool: Workers, tasks: Sequence[ReadTask], options: ReadOptions, told: Path, progress: Progress
) -> Iterator[Outcome[ReadTask, ReadResult]]:
    """What became of each file, in their order. `told` is an empty folder for what workers tell of their steps.

    A file may take `options.seconds`. Where text is recognised it may take as long as no page takes longer than its
    own limit. Raises what `progress` raises to stop.
    """
    done = 0

    def waiting(task: ReadTask) -> None:
        step = last_step(task.steps)
        progress("Recognising text, page by page", *step) if step else progress("Importing", done, len(tasks))

    if not options.ocr:
        found = pool.map(read_file, tasks, options.seconds, waiting=waiting)
    else:
        telling = [replace(task, steps=told / str(number)) for number, task in enumerate(tasks)]
        longest = max(options.seconds, RECOGNITION_SECONDS + _SPARE)
        found = pool.map(read_file, telling, longest, lambda task: last_step(task.steps), waiting)
    for outcome in found:
        yield outcome
        done += 1
