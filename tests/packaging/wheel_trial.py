"""Install the newest wheel of a folder in an empty environment elsewhere and run the journey there.

`python -m tests.packaging.wheel_trial FOLDER`
"""

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

from tests.packaging.distributions import PROJECT
from tests.packaging.trial import environment, journey

_INSIDE = ("explorer/resources/themes.toml", "explorer/corpus/truth.tsv", "explorer/cli/main.py")


def newest(folder: Path) -> Path:
    """The wheel that was built last. Raises FileNotFoundError where there is none."""
    wheels = sorted(folder.glob("diptych-*.whl"), key=lambda path: path.stat().st_mtime)
    if not wheels:
        raise FileNotFoundError(f"there is no wheel in {folder}")
    return wheels[-1].resolve()


def missing(wheel: Path) -> list[str]:
    """What should be in the wheel and is not."""
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    return [name for name in _INSIDE if name not in names]


def main(folder: Path) -> int:
    """Try the wheel; the exit code."""
    wheel = newest(folder)
    if lacking := missing(wheel):
        print(f"{wheel.name} lacks {', '.join(lacking)}")
        return 1
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        venv.create(home / "venv", with_pip=True)
        binaries = home / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        pip = [str(binaries / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        pinned = ["-c", str(PROJECT / "constraints.txt"), f"diptych[vectors] @ {wheel.as_uri()}"]
        subprocess.run([*pip, "install", *pinned], check=True)
        print(journey([str(binaries / "diptych")], home, environment(home)))
    print(f"size: {wheel.stat().st_size / 1e6:.1f} MB, {wheel.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
