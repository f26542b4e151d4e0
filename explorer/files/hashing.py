"""SHA-256 of files (FIPS 180-4)."""

import hashlib
from pathlib import Path

from explorer.files.failures import reading


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal. Raises NoSuchFile, NotPermitted."""
    with reading(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
