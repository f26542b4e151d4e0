"""The word list, entered in memory and read from a packed table."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files import places
from explorer.language.kept_lexicon import load_kept
from explorer.language.lexicon import Lexicon, load, table
from explorer.language.packed import PackedTable, packed
from explorer.model.bitext import WordPair
from explorer.model.language import Lang

GERMAN = ("Häuser", "Daten", "der Schutz der Daten", "Datenschutz", "digitale Souveränität", "KI", "§", "die")
FRENCH = ("les maisons", "données", "protection des données", "l'État", "souveraineté numérique", "IA", "aujourd'hui")
ENGLISH = ("", "data", "houses", "data protection", "AI")
PAIRS = st.lists(
    st.builds(
        WordPair,
        st.sampled_from(GERMAN),
        st.sampled_from(FRENCH),
        st.sampled_from([1.0, 0.1, 1 / 3]),
        st.sampled_from(["words", "terms"]),
        st.sampled_from(ENGLISH),
    ),
    max_size=12,
)
ASKED = (*GERMAN, *FRENCH, *ENGLISH, "Haus", "Datum", "Schutz", "maison", "donnée", "Nichts", "")


def kept_form(pairs: list[WordPair]) -> Lexicon:
    return Lexicon(base=PackedTable(packed(table(pairs))))


def same(one: Lexicon, other: Lexicon) -> bool:
    return (
        one.pairs == other.pairs
        and len(one) == len(other)
        and all(
            one.translations(text, lang) == other.translations(text, lang)
            and one.with_word(text, lang) == other.with_word(text, lang)
            for text in ASKED
            for lang in Lang
        )
    )


@given(PAIRS)
def test_a_packed_list_answers_as_one_in_memory(pairs: list[WordPair]) -> None:
    assert same(kept_form(pairs), Lexicon(pairs))


@given(PAIRS, PAIRS, PAIRS)
def test_a_list_that_was_extended_is_the_list_of_both(
    first: list[WordPair], second: list[WordPair], third: list[WordPair]
) -> None:
    assert same(kept_form(first).extended(second).extended(third), Lexicon([*first, *second, *third]))


def test_wordings_are_found_in_any_inflection() -> None:
    lexicon = Lexicon([WordPair("Häuser", "les maisons", 1.0, "words", "houses")])
    assert [pair.fr for pair in lexicon.translations("Hauses", Lang.DE)] == ["les maisons"]
    assert [pair.de for pair in lexicon.with_word("maison", Lang.FR)] == ["Häuser"]
    assert lexicon.translations("house", Lang.EN) == lexicon.pairs
    assert lexicon.translations("Haus", Lang.FR) == lexicon.translations("Haus", Lang.UND) == ()


def test_the_kept_list_is_the_list_in_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "words.tsv").write_text("de\tfr\ten\nHaus\tmaison\thouse\nDaten\tdonnées\t\n", "utf-8")
    assert same(load_kept(folder), load(folder))
    (folder / "words.tsv").write_text("de\tfr\nHaus\tmaison\n", "utf-8")
    assert same(load_kept(folder), load(folder))
    assert len(load_kept(folder)) == 1


def test_the_list_of_the_program_is_kept_whole() -> None:
    folder = places.resources() / "lexicon"
    rows = sum(bool(line.strip()) for file in folder.glob("*.tsv") for line in file.read_text("utf-8").splitlines())
    lexicon = load_kept(folder)
    assert 0.9 * rows < len(lexicon) <= rows
    assert len(set(lexicon.pairs)) == len(lexicon)
    for pair in lexicon.pairs[::50]:
        assert pair in lexicon.translations(pair.de, Lang.DE)
        assert pair in lexicon.translations(pair.fr, Lang.FR)
