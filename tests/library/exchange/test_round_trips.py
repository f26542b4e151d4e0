"""What goes out of a library and comes into another one is the same there."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.exchange.annotations.reading import read_annotations
from explorer.exchange.refi.project_in import read_qdpx
from explorer.library import Library
from explorer.model.coding import ExcerptFilter, Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Span
from explorer.model.exchange import OutgoingText
from explorer.model.language import Lang
from tests.exchange.conftest import make_document
from tests.exchange.strategies import codebooks, normal, tagged_texts
from tests.library.exchange.conftest import library_of, told

_THEMES = ("top", "second", "third-3")
_EVERY = ExcerptFilter(statuses=())


@st.composite
def libraries(draw: st.DrawFn) -> tuple[list[OutgoingText], tuple[Theme, ...]]:
    texts = [draw(tagged_texts(n, lang, _THEMES)) for n, lang in ((1, Lang.DE), (2, Lang.FR))]
    return ([text for n, text in enumerate(texts) if n == 0 or text.text != texts[0].text], draw(codebooks()))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(libraries())
def test_a_project_loses_nothing(made: tuple[list[OutgoingText], tuple[Theme, ...]]) -> None:
    texts, codebook = made
    with library_of(texts, codebook) as first, library_of() as second, TemporaryDirectory() as folder:
        target = Path(folder) / "a.qdpx"
        first.exports.write("qdpx", target, ExcerptFilter())
        report = second.exchange.take(read_qdpx(target), target)
        assert report.tags == sum(len(text.tags) for text in texts)
        assert told(second) == told(first)
        again = second.exchange.take(read_qdpx(target), target)
        assert (again.tags, again.known, again.documents) == (0, report.tags, ())
        assert told(second) == told(first)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(libraries())
def test_annotations_lose_nothing(made: tuple[list[OutgoingText], tuple[Theme, ...]]) -> None:
    texts, codebook = made
    with library_of(texts, codebook) as first, TemporaryDirectory() as folder:
        bare = [OutgoingText(text.document, text.text, ()) for text in texts]
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
