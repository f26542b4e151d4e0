"""Word lists of people: tables, glossaries, dictionaries."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.exchange.translation.dictionary_in import read_dictionary
from explorer.exchange.translation.word_list_in import read_word_list
from explorer.model.errors import BadValue, DamagedFile, ExplorerError, NoSuchFile

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
ARTICLES = (
    "Haus /haʊ̯s/ <n, neut>\n1. maison\nGebäude zum Wohnen\n2. foyer, logis\n",
    "Vertrag /fɛɐ̯ˈtʁaːk/ <n, masc>\ntraité, contrat\nAbmachung zwischen Parteien\n",
    "Atmosphäre <n, fem>\n1. atmosphère 2.\nGashülle\n 3.\nDruck\n",
)


def base64(number: int) -> str:
    digits = _DIGITS[number % 64]
    return (base64(number // 64) if number >= 64 else "") + digits


def dictionary(folder: Path, name: str = "mine-deu-fra", shift: int = 0) -> Path:
    path, place, lines = folder / f"{name}.dict.dz", 0, ["00databaseshort\tA\tB"]
    for article in ARTICLES:
        size = len(article.encode())
        lines.append(f"{article.split()[0].lower()}\t{base64(place + shift)}\t{base64(size)}")
        place += size
    path.write_bytes(gzip.compress("".join(ARTICLES).encode()))
    (folder / f"{name}.index").write_text("\n".join(lines), "utf8")
    return path


def test_dictionary_gives_a_pair_for_each_translation(tmp_path: Path) -> None:
    pairs = read_word_list(dictionary(tmp_path)).pairs
    assert [(pair.de, pair.fr) for pair in pairs] == [
        ("Haus", "maison"),
        ("Haus", "foyer"),
        ("Haus", "logis"),
        ("Vertrag", "traité"),
        ("Vertrag", "contrat"),
        ("Atmosphäre", "atmosphère"),
    ]


def test_index_may_be_named_and_languages_turned(tmp_path: Path) -> None:
    dictionary(tmp_path, "fra-deu")
    pair = read_dictionary(tmp_path / "fra-deu.index").pairs[0]
    assert (pair.fr, pair.de) == ("Haus", "maison")


def test_dictionary_must_say_its_languages(tmp_path: Path) -> None:
    with pytest.raises(BadValue):
        read_dictionary(dictionary(tmp_path, "mine"))


def test_index_that_does_not_fit_and_missing_index(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile, match="index does not fit"):
        read_dictionary(dictionary(tmp_path, shift=5000))
    path = dictionary(tmp_path, "other-de-fr")
    (tmp_path / "other-de-fr.index").unlink()
    with pytest.raises(NoSuchFile):
        read_dictionary(path)


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_any_bytes_give_pairs_or_one_sentence(tmp_path_factory: pytest.TempPathFactory, a: bytes, b: bytes) -> None:
    folder = tmp_path_factory.mktemp("dictionary")
    (folder / "x-de-fr.dict.dz").write_bytes(a)
    (folder / "x-de-fr.index").write_bytes(b)
    with pytest.raises(ExplorerError):
        read_dictionary(folder / "x-de-fr.dict.dz")


@pytest.mark.parametrize("head", ["fr\tnote\tde\n", ""])
def test_table_with_and_without_names_of_columns(tmp_path: Path, head: str) -> None:
    row = "maison\tx\tHaus\n" if head else "Haus\tmaison\thouse\n"
    (tmp_path / "mine.tsv").write_bytes((head + row + "allein\n").encode("cp1252"))
    (pair,) = read_word_list(tmp_path / "mine.tsv").pairs
    assert (pair.de, pair.fr, pair.en) == ("Haus", "maison", "" if head else "house")


def test_table_without_a_pair_is_told(tmp_path: Path) -> None:
    (tmp_path / "bad.tsv").write_text("nur ein Wort\n", "utf8")
    with pytest.raises(DamagedFile, match="no line has a German and a French word"):
        read_word_list(tmp_path / "bad.tsv")
    with pytest.raises(NoSuchFile):
        read_word_list(tmp_path / "none.tsv")
