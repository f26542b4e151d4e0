"""Glossaries: TBX out and in."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from explorer.exchange.translation.glossary import Tbx, write_tbx
from explorer.exchange.translation.glossary_in import read_tbx
from explorer.model.bitext import WordPair
from explorer.model.errors import DamagedFile
from tests.exchange.strategies import notes, texts

WORDS = texts(most=20).map(lambda text: " ".join(text.split()))
PAIRS = st.builds(WordPair, de=WORDS, fr=WORDS, strength=st.floats(0, 1), origin=notes(), en=st.just("") | WORDS)


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(PAIRS, max_size=4), form=st.sampled_from(list(Tbx)))
def test_nothing_is_lost_on_the_way(tmp_path_factory: pytest.TempPathFactory, rows: list[WordPair], form: Tbx) -> None:
    path = tmp_path_factory.mktemp("tbx") / "a.tbx"
    assert write_tbx(rows, path, form=form) == len(rows)
    assert list(read_tbx(path).pairs) == rows


@settings(max_examples=30, deadline=None)
@given(rows=st.lists(PAIRS, max_size=3), form=st.sampled_from([Tbx.V3, Tbx.V3_DCT]))
def test_version_3_follows_its_schema(
    schemas: Path, tmp_path_factory: pytest.TempPathFactory, rows: list[WordPair], form: Tbx
) -> None:
    path = tmp_path_factory.mktemp("tbx") / "a.tbx"
    write_tbx(rows, path, form=form)
    grammar = etree.RelaxNG(etree.parse(schemas / "TBXcoreStructV03.rng"))
    assert grammar.validate(etree.parse(path)), grammar.error_log


def test_version_2_has_the_elements_that_omegat_looks_for(tmp_path: Path) -> None:
    write_tbx([WordPair("Wolke", "nuage", 1.0, "terms", "cloud")], tmp_path / "a.tbx", form=Tbx.V2)
    root = etree.parse(tmp_path / "a.tbx").getroot()
    assert root.tag == "martif"
    found = [term.text for term in root.iterfind("text/body/termEntry/langSet/tig/term")]
    assert found == ["Wolke", "nuage", "cloud"]


def test_synonyms_give_every_pair_and_other_languages_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.tbx").write_text(
        '<martif type="TBX"><text><body><termEntry><langSet xml:lang="de"><tig><term>Wolke</term></tig>'
        "<ntig><termGrp><term>Cloud</term></termGrp></ntig></langSet>"
        '<langSet xml:lang="fr-FR"><tig><term>nuage</term></tig></langSet></termEntry>'
        '<termEntry><langSet xml:lang="it"><tig><term>nuvola</term></tig></langSet></termEntry></body></text></martif>'
    )
    glossary = read_tbx(tmp_path / "a.tbx")
    assert [(p.de, p.fr) for p in glossary.pairs] == [("Wolke", "nuage"), ("Cloud", "nuage")]
    assert "1 concepts were not taken" in str(glossary.notices[0])


@pytest.mark.parametrize("content", ["", "<tmx/>", "<tbx>"])
def test_what_is_no_glossary_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.tbx").write_text(content)
    with pytest.raises(DamagedFile):
        read_tbx(tmp_path / "a.tbx")
