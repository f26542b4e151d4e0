"""What many tests share: where the project and the real documents lie."""

import os
import runpy
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("no-timing", deadline=None)
settings.load_profile("no-timing")

PROJECT = Path(__file__).resolve().parent.parent
OFFLINE = PROJECT / "tests" / "offline"

runpy.run_path(str(OFFLINE / "sitecustomize.py"))  # this process, and every one that it starts
os.environ["PYTHONPATH"] = os.pathsep.join([str(OFFLINE), *filter(None, [os.environ.get("PYTHONPATH")])])


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's folder."""
    return PROJECT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real documents beside the project; tests skip where it is absent."""
    folder = PROJECT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real documents are not here (../shared/data)")
    return folder
