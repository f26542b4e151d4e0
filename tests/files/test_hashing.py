import hashlib
from pathlib import Path

import pytest

from explorer.files.hashing import sha256_of
from explorer.model.errors import NoSuchFile, NotPermitted


def test_the_hash_of_nothing_is_the_standard_s(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    assert sha256_of(tmp_path / "empty") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_a_large_file_is_hashed_whole(tmp_path: Path) -> None:
    data = bytes(range(256)) * 20_000
    (tmp_path / "large").write_bytes(data)
    assert sha256_of(tmp_path / "large") == hashlib.sha256(data).hexdigest()


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        sha256_of(tmp_path / "none")
    with pytest.raises(NotPermitted):
        sha256_of(tmp_path)
