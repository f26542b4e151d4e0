"""A disk of a few megabytes that only the commands run through it can see: it goes with the process that holds it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[tuple[str, ...]]:
    """Mount a disk of its own at `place` for whoever runs after the words that this gives. Skips where not allowed."""
    place.mkdir(exist_ok=True)
    script = f'mount -t tmpfs -o size={megabytes}m,mode=0777 none "$0" && echo mounted && exec sleep 600'
    with subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", script, str(place)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as holder:
        try:
            assert holder.stdout is not None
            if os.getuid() != 0 or holder.stdout.readline() != "mounted\n":
                pytest.skip("this system does not let the tests mount a disk")
            yield ("nsenter", f"--mount=/proc/{holder.pid}/ns/mnt", "--")
        finally:
            holder.kill()
