"""Run every bench, or those named: `python -m tests.bench [NAME]...`. Each prints its figures with their bars."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def names() -> list[str]:
    """Every module here that can be run by itself."""
    return sorted(
        p.stem for p in HERE.glob("*.py") if '__name__ == "__main__"' in p.read_text("utf8") and p.stem[0] != "_"
    )


def main() -> int:
    """Run them one after the other; exit code 1 where one fails to run (a missed bar is printed, not an error)."""
    failed = []
    for name in sys.argv[1:] or names():
        print(f"== {name}", flush=True)
        if subprocess.run(
            [sys.executable, "-m", f"tests.bench.{name}"], cwd=HERE.parent.parent, check=False
        ).returncode:
            failed.append(name)
    if failed:
        print("did not run:", ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
