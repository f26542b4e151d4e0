"""Private by default: only the owner reads what is written, and nothing is written where others share a folder."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import PROJECT

EVERY_FORMAT = """
import sys
from pathlib import Path
from explorer.library import Library
from explorer.model.coding import ExcerptFilter, TagDraft
from explorer.model.documents import Span
with Library.create(Path(sys.argv[1])) as library:
    library.imports.run(map(Path, sys.argv[3:]))
    assert len(library.documents.all()) >= 3
    library.tags.add(TagDraft(1, "ai", Span(0, 40)), carry=True)
    for known in library.exports.formats():
        library.exports.write(known.name, Path(sys.argv[2]) / f"excerpts.{known.name}", ExcerptFilter())
    library.upkeep.backup()
"""


def test_nothing_is_written_into_the_shared_temporary_folder(tmp_path: Path, inbox: list[Path], project: Path) -> None:
    """Pieces of documents and excerpts lie in the library, or beside the file that is exported."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    shared, calls, target = tmp_path / "shared", tmp_path / "calls", tmp_path / "target"
    shared.mkdir()
    target.mkdir()
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as box:
        box.write(inbox[0], "inner.txt")
    watch = ("strace", "-f", "-qq", "-A", "--seccomp-bpf", "-e", "trace=openat,mkdir,mkdirat", "-o", str(calls))
    if subprocess.run([*watch, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let strace watch processes")
    variables = {"TMPDIR": str(shared), "DIPTYCH_HOME": str(tmp_path / "home")}
    library = tmp_path / "library"
    letter = project / "corpus/16-absichtserklaerung.de.eml"
    words = map(str, (library, target, tmp_path / "box.zip", letter, inbox[1]))
    subprocess.run(
        [*watch, sys.executable, "-c", EVERY_FORMAT, *words], cwd=PROJECT, env={**os.environ, **variables}, check=True
    )
    made = [line for line in calls.read_text("utf8", "replace").splitlines() if "O_CREAT" in line or "mkdir" in line]
    assert any(str(library) in line for line in made)
    assert any(str(target) in line for line in made)
    assert not [line for line in made if str(shared) in line]
    for path in (*library.rglob("*"), *target.iterdir(), library, *(tmp_path / "home").iterdir()):
        assert path.stat().st_mode & 0o077 == 0, path
    assert not [path for path in target.iterdir() if not path.name.startswith("excerpts.")]
