"""Files that were damaged on the way, or made to do harm: an error of our own or a reading, never a crash."""

import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.exchange.annotations.reading import read_annotations
from explorer.exchange.codebook_sheet import read_codebook_csv, write_codebook_csv
from explorer.exchange.refi.codebook import read_qdc, write_qdc
from explorer.exchange.refi.project import write_qdpx
from explorer.exchange.refi.project_in import read_qdpx
from explorer.exchange.translation.glossary import write_tbx
from explorer.exchange.translation.glossary_in import read_tbx
from explorer.exchange.translation.memory import write_tmx
from explorer.exchange.translation.memory_in import read_tmx
from explorer.exchange.writing import write
from explorer.model.bitext import WordPair
from explorer.model.coding import Theme
from explorer.model.errors import DamagedFile, ExplorerError
from explorer.model.exchange import OutgoingProject, OutgoingText, TranslationUnit
from explorer.model.language import Lang
from tests.exchange.conftest import make_document, make_excerpt

LIBRARY = "0" * 32
THEMES = (
    Theme("top", None, {Lang.DE: "Oben"}, {Lang.DE: "Memo"}, {Lang.DE: ("a", "b")}, "#112233"),
    Theme("below", "top", {Lang.FR: "Dessous"}, {}, {}, "#445566"),
)
READERS: dict[str, Callable[[Path], object]] = {
    "qde": read_qdpx,
    "qdpx": read_qdpx,
    "qdc": read_qdc,
    "tmx": read_tmx,
    "tbx": read_tbx,
    "csv": read_codebook_csv,
    "json": read_annotations,
}


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """One sound file of each kind."""
    folder = tmp_path_factory.mktemp("good")
    texts = (OutgoingText(make_document(1), "Die Cloud", ()),)
    write_qdpx(OutgoingProject(LIBRARY, "P", THEMES, texts), folder / "a.qdpx")
    with zipfile.ZipFile(folder / "a.qdpx") as archive:
        (folder / "a.qde").write_bytes(archive.read("project.qde"))
    write_qdc(THEMES, LIBRARY, folder / "a.qdc")
    write_tmx([TranslationUnit("1", {Lang.DE: "a", Lang.FR: "b"}, themes=("t",))], folder / "a.tmx")
    write_tbx([WordPair("a", "b", 0.5, "x", "c")], folder / "a.tbx")
    write_codebook_csv(THEMES, folder / "a.csv")
    write("annotations", [make_excerpt(), make_excerpt(number=2)], folder / "a.json")
    return {kind: (folder / f"a.{kind}").read_bytes() for kind in READERS}


def damaged(data: bytes, dice: random.Random) -> bytes:
    """Bytes changed, cut out, and repeated elsewhere; values replaced by values of another kind."""
    for _ in range(dice.randint(1, 5)):
        at, length = dice.randrange(len(data)), dice.randint(1, 60)
        piece = dice.choice(
            [
                b"",
                bytes([dice.randrange(256)]),
                data[: dice.randint(1, 90)],
                b'""',
                b"[]",
                b"{}",
                b"null",
                b"-1",
                b"9" * 30,
            ]
        )
        data = data[:at] + piece + data[at + length * dice.randint(0, 1) :] or b" "
    return data


@settings(max_examples=150, deadline=None)
@given(kind=st.sampled_from(sorted(READERS)), seed=st.integers(0, 2**32))
def test_damage_is_told_or_lived_with(
    tmp_path_factory: pytest.TempPathFactory, good: dict[str, bytes], kind: str, seed: int
) -> None:
    path = tmp_path_factory.mktemp("bad") / f"a.{kind}"
    path.write_bytes(damaged(good[kind], random.Random(seed)))
    with suppress(ExplorerError):
        READERS[kind](path)


@pytest.mark.parametrize("kind", ["qde", "qdc", "tmx", "tbx"])
def test_entities_are_refused(tmp_path: Path, good: dict[str, bytes], kind: str) -> None:
    (tmp_path / "secret").write_text("secret")
    head = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(tmp_path / "secret").as_uri()}">]>'.encode()
    body = good[kind].split(b"\n", 1)[1].replace(b'<!DOCTYPE tmx SYSTEM "tmx14.dtd">', b"")
    (tmp_path / f"a.{kind}").write_bytes(head + body)
    with pytest.raises(DamagedFile, match="entities"):
        READERS[kind](tmp_path / f"a.{kind}")


def test_a_member_that_leads_out_of_the_archive_is_refused(tmp_path: Path, good: dict[str, bytes]) -> None:
    with zipfile.ZipFile(tmp_path / "a.qdpx", "w") as archive:
        archive.writestr("project.qde", good["qde"])
        archive.writestr("../sources/a.txt", "x")
    with pytest.raises(DamagedFile, match="leads out"):
        read_qdpx(tmp_path / "a.qdpx")
