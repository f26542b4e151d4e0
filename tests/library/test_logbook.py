"""The log keeps what went wrong, and only that."""

import os
from pathlib import Path

import pytest

from explorer.library import logbook
from explorer.library.logbook import LOG_NAME, keep_report

TEXT = "Deutschland und Frankreich stärken die digitale Souveränität"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def fault(folder: Path | None) -> Path:
    """Log an error whose value, and whose cause's value, hold text of a document."""
    try:
        try:
            raise KeyError(TEXT)
        except KeyError as error:
            raise ValueError(f"cannot understand “{TEXT}”") from error
    except ValueError:
        return keep_report(folder)


def test_report_says_where_but_holds_no_text_of_documents(tmp_path: Path) -> None:
    path = fault(tmp_path)
    assert path == tmp_path / LOG_NAME
    text = path.read_text("utf8")
    assert "ValueError" in text
    assert "caused by KeyError" in text
    assert "test_logbook.py:" in text
    assert "in fault" in text
    assert not [word for word in TEXT.split() if word in text]
    assert str(tmp_path) not in text, "names of folders may tell who works on what"


def test_log_is_private_and_rotates(tmp_path: Path) -> None:
    for _ in range(logbook._KEPT + 2):
        path = fault(tmp_path)
        with path.open("ab") as file:
            file.write(b"x" * logbook._SIZE)
    fault(tmp_path)
    logs = sorted(tmp_path.glob(f"{LOG_NAME}*"))
    assert [p.name for p in logs] == [LOG_NAME, *(f"{LOG_NAME}.{n}" for n in range(1, logbook._KEPT + 1))]
    assert logs[0].read_text("utf8").count("ValueError") == 1
    assert all(log.stat().st_mode & 0o077 == 0 for log in logs)


def test_without_a_library_the_log_is_the_users(home: Path, tmp_path: Path) -> None:
    assert fault(None) == home / "cache" / LOG_NAME
    assert fault(tmp_path / "not there") == home / "cache" / LOG_NAME


def test_where_the_library_cannot_be_written_the_log_is_the_users(home: Path, tmp_path: Path) -> None:
    (tmp_path / LOG_NAME).mkdir()
    assert fault(tmp_path) == home / "cache" / LOG_NAME


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system cannot refuse to follow links")
def test_link_planted_in_a_library_is_not_followed(home: Path, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("keep me", "utf8")
    (tmp_path / LOG_NAME).symlink_to(tmp_path / "precious")
    assert fault(tmp_path) == home / "cache" / LOG_NAME
    assert (tmp_path / "precious").read_text("utf8") == "keep me"


def test_logging_never_fails(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / LOG_NAME).mkdir()
    home.write_text("a file where the home should be", "utf8")
    monkeypatch.setenv("TMPDIR", str(tmp_path / "nowhere"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    assert fault(tmp_path) == Path(os.devnull)
