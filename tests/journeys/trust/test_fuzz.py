"""Whatever bytes a file holds, reading gives texts that hold together, or an error of our own."""

import io
import signal
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.library.gathering import gather
from explorer.library.specimen import files
from explorer.model.documents import Extraction
from explorer.model.errors import ExplorerError
from explorer.reading.read import read
from tests.journeys.trust import hostile

SECONDS = 60
"""Reading that takes longer hangs; in the program a worker is ended then."""
MADE: dict[str, Callable[[Path, str], Path]] = {".odt": hostile.odt, ".epub": hostile.epub}
ZIPPED = (".docx", ".odt", ".epub")
RTF = rb"{\rtf1\ansi{\fonttbl{\f0 Times;}}{\info{\title Erkl\'e4rung}}\pard " + hostile.SENTENCE.encode("cp1252") + b"}"
Cut = tuple[int, int, bytes]
"""Where in the data (per mille), how many bytes go, and what comes in their place."""

PIECES = (
    *(b"\0" * 40, b"\xff" * 9, b"(" * 4000, b"<div>" * 2000, b"{" * 3000, b"&#xD800;", b"]]>", b"9" * 30, b"-1"),
    *(
        b"%PDF-",
        b"PK\x03\x04",
        b"<!DOCTYPE",
        b"\r\n--",
        b" R",
        b"endobj",
        b"<w:p>",
        b"\\u-1?",
        b"\\bin9999 ",
        b"\xed\xa0\x80",
    ),
)
cuts = st.lists(
    st.tuples(
        st.integers(0, 999),
        st.sampled_from((0, 0, 1, 1, 4, 40, 400, 10**9)),
        st.one_of(st.binary(max_size=8), st.sampled_from(PIECES)),
    ),
    min_size=1,
    max_size=5,
)


def mutated(data: bytes, changes: list[Cut]) -> bytes:
    for place, gone, new in changes:
        at = len(data) * place // 1000
        data = data[:at] + new + data[at + gone :]
    return data


@cache
def whole(suffix: str) -> bytes:
    """The smallest specimen of a format; where the specimens have none, a file made here."""
    specimens = [path.read_bytes() for path in files() if path.suffix == suffix]
    if specimens:
        return min(specimens, key=len)
    if suffix == ".rtf":
        return RTF
    with TemporaryDirectory() as folder:
        return MADE[suffix](Path(folder) / f"made{suffix}", hostile.SENTENCE).read_bytes()


def repacked(data: bytes, member: int, changes: list[Cut]) -> bytes:
    """A ZIP file, one member of which is mutated and packed anew, so that its checksum holds."""
    box = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        for name in names:
            content = old.read(name)
            new.writestr(name, mutated(content, changes) if name == names[member % len(names)] else content)
    return box.getvalue()


@contextmanager
def no_longer_than(seconds: int) -> Iterator[None]:
    def end(*_: object) -> NoReturn:
        raise AssertionError(f"reading took longer than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def is_read_or_told(data: bytes, suffix: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"file{suffix}"
        path.write_bytes(data)
        sentence = "."
        with no_longer_than(SECONDS):
            try:
                for found in gather([path], Path(folder)):
                    if found.error is not None:
                        raise found.error
                    holds_together(read(found.path, shown_as=found.shown_as))
            except ExplorerError as error:
                sentence = str(error)
        assert sentence.endswith(".")


def holds_together(extraction: Extraction) -> None:
    assert extraction.drafts
    for draft in extraction.drafts:
        assert "\r" not in draft.text
        for passage in draft.passages:
            assert draft.text[passage.start : passage.end] == passage.text


def fuzzed(examples: int, derandomize: bool) -> settings:
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(
        max_examples=examples, deadline=None, database=None, derandomize=derandomize, suppress_health_check=slow
    )


SUFFIXES = (".html", ".txt", ".md", ".eml", ".rtf", ".pdf", ".docx", ".odt", ".epub")


@pytest.mark.parametrize("suffix", SUFFIXES)
@given(cuts)
@fuzzed(40, derandomize=True)
def test_mutated_file(suffix: str, changes: list[Cut]) -> None:
    is_read_or_told(mutated(whole(suffix), changes), suffix)


@pytest.mark.parametrize("suffix", ZIPPED)
@given(st.integers(0, 20), cuts)
@fuzzed(30, derandomize=True)
def test_mutated_member(suffix: str, member: int, changes: list[Cut]) -> None:
    is_read_or_told(repacked(whole(suffix), member, changes), suffix)


@pytest.mark.soak
@pytest.mark.parametrize("suffix", SUFFIXES)
@given(st.integers(0, 20), cuts, st.booleans())
@fuzzed(400, derandomize=False)
def test_mutated_at_length(suffix: str, member: int, changes: list[Cut], within: bool) -> None:
    data = whole(suffix)
    zipped = within and suffix in ZIPPED
    is_read_or_told(repacked(data, member, changes) if zipped else mutated(data, changes), suffix)
