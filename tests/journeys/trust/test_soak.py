"""Half an hour of random use (DIPTYCH_SOAK_MINUTES changes that): nothing grows, nothing breaks."""

import os
import subprocess
import sys

import pytest

from tests.conftest import PROJECT


@pytest.mark.soak
def test_memory_and_handles_stay_flat() -> None:
    minutes = os.environ.get("DIPTYCH_SOAK_MINUTES", "30")
    command = [sys.executable, "-m", "tests.bench.soak", minutes]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    print(done.stdout, done.stderr)
    assert done.returncode == 0
    assert "seed" in done.stdout
    assert "MISS" not in done.stdout
