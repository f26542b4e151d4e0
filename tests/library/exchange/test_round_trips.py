"""What goes out of a library and comes into another one is the same there."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.exchange.annotations.reading import read_annotations
from explorer.exchange.refi.project_in import read_qdpx
from explorer.exchange.translation.memory import write_tmx
from explorer.exchange.translation.memory_in import read_tmx
from explorer.library import Library
from explorer.library.exchange.files import FileTask, read_file
from explorer.model.bitext import BeadStatus
from explorer.model.coding import ExcerptFilter, Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Span
from explorer.model.errors import ExplorerError
from explorer.model.exchange import ExportOptions, OutgoingText, TranslationUnit
from explorer.model.language import Lang
from tests.exchange.conftest import make_document
from tests.exchange.strategies import codebooks, normal, tagged_texts, texts
from tests.library.exchange.conftest import library_of, told

_THEMES = ("top", "second", "third-3")
_EVERY = ExcerptFilter(statuses=())


@st.composite
def libraries(draw: st.DrawFn) -> tuple[list[OutgoingText], tuple[Theme, ...]]:
    both = [draw(tagged_texts(n, lang, _THEMES)) for n, lang in ((1, Lang.DE), (2, Lang.FR))]
    return ([text for n, text in enumerate(both) if n == 0 or text.text != both[0].text], draw(codebooks()))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(libraries())
def test_a_project_loses_nothing(made: tuple[list[OutgoingText], tuple[Theme, ...]]) -> None:
    rows, codebook = made
    with library_of(rows, codebook) as first, library_of() as second, TemporaryDirectory() as folder:
        target = Path(folder) / "a.qdpx"
        first.exports.write("qdpx", target, ExcerptFilter())
        report = second.exchange.take(read_qdpx(target), target)
        assert report.tags == sum(len(text.tags) for text in rows)
        assert told(second) == told(first)
        first.exchange.pack(Path(folder) / "a.diptych")
        Library.unpack(Path(folder) / "a.diptych", Path(folder) / "unpacked")
        with Library.open(Path(folder) / "unpacked") as third:
            assert told(third) == told(first)
            assert third.themes.all() == first.themes.all()
        again = second.exchange.take(read_qdpx(target), target)
        assert (again.tags, again.known, again.documents) == (0, report.tags, ())
        assert told(second) == told(first)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(libraries())
def test_annotations_lose_nothing(made: tuple[list[OutgoingText], tuple[Theme, ...]]) -> None:
    rows, codebook = made
    with library_of(rows, codebook) as first, TemporaryDirectory() as folder:
        bare = [OutgoingText(text.document, text.text, ()) for text in rows]
        with library_of(bare, codebook) as second:
            target = Path(folder) / "a.jsonld"
            first.exports.write("annotations", target, _EVERY)
            second.exchange.take(read_annotations(target), target)
            assert told(second) == told(first)


def _many() -> OutgoingText:
    text = normal("".join(f"Passage {n}: 👩🏽‍💻 e\u0323\u0301 Souveränität. " for n in range(500)))
    made = "2025-06-01T10:00:00+00:00"
    spans = [Span(n * 7, n * 7 + 7 + n % 3) for n in range(1000)]
    rows = [
        Tag(n, 1, _THEMES[n % 3], s, text[s.start : s.end], "", "ab", TagOrigin.MANUAL, TagStatus.CONFIRMED, made)
        for n, s in enumerate(spans)
    ]
    return OutgoingText(make_document(1, Lang.DE), text, tuple(rows))


def _codebook() -> tuple[Theme, ...]:
    return tuple(Theme(name, None, {Lang.DE: name}, {}, {}, "#3B6FB6") for name in _THEMES)


def test_a_thousand_tags_go_out_and_come_in(tmp_path: Path) -> None:
    with library_of([_many()], _codebook()) as first:
        for name, ending in (("qdpx", "qdpx"), ("annotations", "jsonld")):
            first.exports.write(name, tmp_path / f"a.{ending}", _EVERY)
        first.exchange.pack(tmp_path / "a.diptych")
        for ending in ("qdpx", "jsonld", "diptych"):
            with library_of([OutgoingText(_many().document, _many().text, ())], _codebook()) as second:
                assert second.exchange.bring_in(tmp_path / f"a.{ending}").tags == 1000
                assert told(second) == told(first)
        Library.unpack(tmp_path / "a.diptych", tmp_path / "unpacked")
        with Library.open(tmp_path / "unpacked") as third:
            assert told(third) == told(first)
            assert third.id == first.id


def units() -> st.SearchStrategy[list[TranslationUnit]]:
    """Units in two or three languages, some confirmed, with a score as a library keeps it and themes."""
    side = texts(most=40)
    pairs = st.fixed_dictionaries({Lang.DE: side, Lang.FR: side}, optional={Lang.EN: side})
    unit = st.builds(
        TranslationUnit,
        id=st.just("1"),
        texts=pairs,
        score=st.integers(0, 1000).map(lambda n: n / 1000),
        status=st.sampled_from(list(BeadStatus)),
        themes=st.lists(st.sampled_from(["Cloud", "Zinnober"]), unique=True, max_size=2).map(
            lambda t: tuple(sorted(t))
        ),
    )
    return st.lists(unit, min_size=1, max_size=6)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(units())
def test_a_memory_loses_nothing(rows: list[TranslationUnit]) -> None:
    with library_of() as library, TemporaryDirectory() as folder:
        first, second = Path(folder) / "a.tmx", Path(folder) / "b.tmx"
        write_tmx(rows, first)
        library.exchange.take(read_tmx(first), first)
        library.exports.write("tmx", second, ExcerptFilter(), options=ExportOptions(lang=Lang.DE))
        wanted = [_as_kept(row) for row in rows]
        assert [(u.texts, u.score, u.status, u.themes) for u in read_tmx(second).units] == wanted
        assert library.upkeep.check() == ()


def _as_kept(row: TranslationUnit) -> tuple[object, ...]:
    themes = tuple("Cloud-Infrastruktur" if theme == "Cloud" else theme for theme in row.themes)
    return row.texts, row.score, row.status, themes


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(codebooks(), st.sampled_from(["codebook-qdc", "codebook-csv", "codebook-toml"]))
def test_a_codebook_loses_nothing(codebook: tuple[Theme, ...], name: str) -> None:
    """Also where the other library has a theme of its own under one of the ids."""
    own = (_codebook()[0],)
    with library_of((), codebook) as first, library_of((), own) as second, TemporaryDirectory() as folder:
        before = second.themes.all()
        ending = next(known.ending for known in first.exports.formats() if known.name == name)
        target = Path(folder) / f"a{ending}"
        first.exports.write(name, target, ExcerptFilter())
        found = read_file(FileTask(target, Lang.EN))
        assert not isinstance(found, ExplorerError)
        second.exchange.take(found, target)
        here = {theme.id: theme for theme in second.themes.all()}
        for theme in first.themes.all():
            if theme.id != "top":
                kept = (here[theme.id].labels, here[theme.id].memos, here[theme.id].cues, here[theme.id].colour)
                assert kept == (theme.labels, theme.memos, theme.cues, theme.colour)
        assert len(here) in (len(first.themes.all()), len(first.themes.all()) + 1)
        second.history.undo()
        assert second.themes.all() == before
