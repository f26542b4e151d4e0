"""Translation memories: TMX out and in, XLIFF out."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from translate.storage import tmx

from explorer.exchange.translation.memory import worth_keeping, write_tmx
from explorer.exchange.translation.memory_in import read_tmx
from explorer.exchange.translation.xliff import write_xliff
from explorer.model.bitext import BeadStatus
from explorer.model.coding import Citation
from explorer.model.errors import CannotWrite, DamagedFile
from explorer.model.exchange import TranslationUnit
from explorer.model.language import Lang
from tests.exchange.strategies import notes, texts

GERMAN = Citation("BMDS", "Treffen", "2025-05-22", 2, "https://specimen.example/de", Lang.DE, "a.html", "12/25")
UNIT = TranslationUnit(
    id="3-1",
    texts={Lang.DE: "Wir stärken die Souveränität.", Lang.FR: "Nous renforçons la souveraineté."},
    score=0.93,
    themes=("Souveränität",),
    citations={Lang.DE: GERMAN},
)


def units() -> st.SearchStrategy[TranslationUnit]:
    lang = st.sampled_from([Lang.DE, Lang.FR, Lang.EN])
    cited = st.builds(
        Citation,
        issuer=notes(),
        title=texts(),
        date=st.just("2025-05-22"),
        page=st.one_of(st.none(), st.integers(1, 999)),
        url=st.just("https://specimen.example/?a&b"),
        lang=lang,
        path=notes(),
        reference=notes(),
    )
    return st.builds(
        lambda unit, cited: replace(
            unit, citations={k: replace(v, lang=k) for k, v in cited.items() if k in unit.texts}
        ),
        st.builds(
            TranslationUnit,
            id=st.uuids().map(str),
            texts=st.dictionaries(lang, texts(), min_size=2),
            score=st.floats(0, 1),
            status=st.sampled_from(list(BeadStatus)),
            themes=st.lists(texts(), max_size=2).map(tuple),
        ),
        st.dictionaries(lang, cited),
    )


def turned(path: Path, rows: Sequence[TranslationUnit]) -> tuple[TranslationUnit, ...]:
    write_tmx(rows, path)
    return read_tmx(path).units


@settings(max_examples=60, deadline=None)
@given(st.lists(units(), max_size=4))
def test_tmx_loses_nothing_on_the_way(tmp_path_factory: pytest.TempPathFactory, rows: list[TranslationUnit]) -> None:
    assert list(turned(tmp_path_factory.mktemp("tmx") / "a.tmx", rows)) == rows


@settings(max_examples=20, deadline=None)
@given(rows=st.lists(units(), max_size=3))
def test_tmx_follows_its_dtd(
    schemas: Path, tmp_path_factory: pytest.TempPathFactory, rows: list[TranslationUnit]
) -> None:
    path = tmp_path_factory.mktemp("tmx") / "a.tmx"
    write_tmx(rows, path)
    dtd = etree.DTD(str(schemas / "tmx14.dtd"))
    assert dtd.validate(etree.parse(path)), dtd.error_log


def test_tmx_is_read_by_translate_toolkit(tmp_path: Path) -> None:
    write_tmx([UNIT], tmp_path / "a.tmx")
    with (tmp_path / "a.tmx").open("rb") as file:
        (unit,) = tmx.tmxfile(file, "de", "fr").units
    assert (unit.source, unit.target) == (UNIT.texts[Lang.DE], UNIT.texts[Lang.FR])


def test_only_what_is_confirmed_or_sure_enough_is_written(tmp_path: Path) -> None:
    sure, doubtful = replace(UNIT, score=0.9), replace(UNIT, score=0.4)
    confirmed, manual = (replace(doubtful, status=s) for s in (BeadStatus.CONFIRMED, BeadStatus.MANUAL))
    lonely = replace(UNIT, texts={Lang.DE: "Nur hier.", Lang.FR: " "})
    every = [sure, doubtful, confirmed, manual, lonely]
    assert worth_keeping(every, floor=0.5) == [sure, confirmed, manual]
    assert worth_keeping(every, confirmed_only=True) == [confirmed, manual]
    assert write_tmx(every, tmp_path / "a.tmx") == 4


def test_tmx_of_other_programs_is_taken_without_its_codes(tmp_path: Path) -> None:
    (tmp_path / "a.tmx").write_text(
        '<tmx version="1.1"><header/><body><tu><tuv lang="DE-DE"><seg>Ein <bpt i="1">&lt;b&gt;</bpt><hi>fetter</hi>'
        '<ept i="1">&lt;/b&gt;</ept> Satz</seg></tuv><tuv xml:lang="fr_FR"><seg>Une phrase</seg></tuv></tu>'
        '<tu><tuv xml:lang="it"><seg>Uno</seg></tuv><tuv xml:lang="de"><seg>Eins</seg></tuv></tu></body></tmx>'
    )
    memory = read_tmx(tmp_path / "a.tmx")
    assert [unit.texts for unit in memory.units] == [{Lang.DE: "Ein fetter Satz", Lang.FR: "Une phrase"}]
    assert memory.units[0].status is BeadStatus.CONFIRMED
    assert [str(n)[:7] for n in memory.notices] == ["1 units"]


def test_utf16_memories_are_read(tmp_path: Path) -> None:
    write_tmx([UNIT], tmp_path / "a.tmx")
    text = (tmp_path / "a.tmx").read_text("utf8").replace("UTF-8", "UTF-16")
    (tmp_path / "b.tmx").write_text(text, "utf-16")
    assert read_tmx(tmp_path / "b.tmx").units == (UNIT,)


@pytest.mark.parametrize("content", ["", "<html/>", "<tmx>", '<!DOCTYPE tmx [<!ENTITY a "aa">]><tmx>&a;</tmx>'])
def test_what_is_no_memory_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.tmx").write_text(content)
    with pytest.raises(DamagedFile):
        read_tmx(tmp_path / "a.tmx")


XLIFF = "{urn:oasis:names:tc:xliff:document:2.0}"


@settings(max_examples=30, deadline=None)
@given(rows=st.lists(units(), max_size=4))
def test_xliff_holds_both_sides_in_the_order_of_the_standard(
    tmp_path_factory: pytest.TempPathFactory, rows: list[TranslationUnit]
) -> None:
    path = tmp_path_factory.mktemp("xliff") / "a.xlf"
    count = write_xliff(rows, path)
    root = etree.parse(path).getroot()
    assert (root.get("version"), root.get("srcLang"), root.get("trgLang")) == ("2.0", "de", "fr")
    both = [unit for unit in rows if {Lang.DE, Lang.FR} <= set(unit.texts)]
    assert count == len(both)
    found = [(segment[0].text, segment[1].text) for segment in root.iter(f"{XLIFF}segment") if len(segment) > 1]
    assert found == [(unit.texts[Lang.DE], unit.texts[Lang.FR]) for unit in both]
    for unit in root.iter(f"{XLIFF}unit"):
        assert [child.tag.removeprefix(XLIFF) for child in unit][-1:] == ["segment"]
    ids = [unit.get("id") for unit in root.iter(f"{XLIFF}unit")]
    assert len(ids) == len(set(ids))


def test_xliff_says_what_is_reviewed_and_where_it_comes_from(tmp_path: Path) -> None:
    write_xliff([UNIT, replace(UNIT, status=BeadStatus.CONFIRMED)], tmp_path / "a.xlf")
    root = etree.parse(tmp_path / "a.xlf").getroot()
    assert [s.get("state") for s in root.iter(f"{XLIFF}segment")] == ["translated", "reviewed"]
    assert [f.get("original") for f in root.iter(f"{XLIFF}file")] == ["a.html"]
    assert [n.text for n in root.iter(f"{XLIFF}note")][:2] == ["Souveränität", str(GERMAN)]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")

    def full(what: str, done: int, total: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(CannotWrite):
        write_tmx([UNIT], tmp_path / "a", progress=full)
    with pytest.raises(CannotWrite):
        write_xliff([UNIT], tmp_path / "a", progress=full)
    assert (tmp_path / "a").read_text() == "old"
