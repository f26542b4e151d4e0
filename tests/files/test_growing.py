import os
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.files.growing import growing
from explorer.model.errors import CannotWrite

HOLD = """
import sys
from pathlib import Path
from explorer.files.growing import growing
with growing(Path(sys.argv[1])) as unfinished:
    (unfinished / "file").write_text("old")
    print(unfinished, flush=True)
    sys.stdin.read()
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("exists", [True, False])
def test_it_takes_its_name_at_the_end(tmp_path: Path, exists: bool) -> None:
    folder = tmp_path / "deep" / "new"
    if exists:
        folder.mkdir(parents=True)
    with growing(folder) as unfinished:
        assert unfinished.parent == folder.parent
        assert unfinished.stat().st_mode & 0o777 == 0o700
        (unfinished / "file").write_text("x")
        assert not (folder / "file").exists()
    assert (folder / "file").read_text() == "x"
    assert names(folder.parent) == ["new"]


def test_an_error_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), growing(tmp_path / "new") as unfinished:
        (unfinished / "file").write_text(str(1 // 0))
    with pytest.raises(CannotWrite), growing(tmp_path / "new"):
        raise OSError(28, "full")
    assert names(tmp_path) == []


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "mine").touch()
    with pytest.raises(CannotWrite, match="not empty"), growing(tmp_path / "new"):
        pass
    assert names(tmp_path / "new") == ["mine"]


@pytest.mark.skipif(sys.platform == "win32", reason="claims are those of POSIX")
def test_two_at_once_do_not_mix_and_what_a_kill_leaves_goes(tmp_path: Path, project: Path) -> None:
    words = [sys.executable, "-c", HOLD, str(tmp_path / "new")]
    with subprocess.Popen(
        words, cwd=project, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as other:
        assert other.stdout is not None
        theirs = Path(other.stdout.readline().strip())
        with growing(tmp_path / "new") as unfinished:
            assert unfinished != theirs
            assert (theirs / "file").read_text() == "old", "what another process fills is left alone"
        other.kill()
        other.wait()
    assert theirs.exists()
    (tmp_path / f".new.{'0' * 12}.part").touch()
    with growing(tmp_path / "new"):
        assert not theirs.exists()
    assert names(tmp_path) == [f".new.{'0' * 12}.part", "new"], "only folders are swept"
