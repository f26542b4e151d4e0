"""Who may import whom: one way down, the six rooms in the middle never meet."""

import subprocess
import sys
from pathlib import Path


def test_import_contracts(project: Path) -> None:
    lint = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([str(lint), "--no-cache"], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_data_folders_hold_no_python(project: Path) -> None:
    assert not [*(project / "corpus").rglob("*.py"), *(project / "resources").rglob("*.py")]
