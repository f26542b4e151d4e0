"""Excerpts that a search finds."""

from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.analysis import CountBy
from explorer.model.coding import Excerpt, ExcerptFilter, TagDraft
from explorer.model.documents import Span
from explorer.model.errors import BadQuery, NoSuchTheme
from explorer.model.language import Lang

CLOUD = "über die Cloud-Infrastruktur"
MINISTERS = "Die Minister trafen"


@pytest.fixture
def tagged(library: Library) -> Library:
    """Tags on two passages of one paragraph, the second carried to the French panel; on a place of a lone text."""
    for part, theme, carry in ((MINISTERS, "sovereignty", False), (CLOUD, "cloud", True), ("Passwörtern", "ai", False)):
        document = next(d.id for d in library.documents.all() if part in library.documents.text(d.id))
        start = library.documents.text(document).index(part)
        library.tags.add(TagDraft(document, theme, Span(start, start + len(part)), coder="ab"), carry=carry)
    library.search.catch_up()
    return library


def found(library: Library, query: str, *langs: Lang) -> tuple[Excerpt, ...]:
    return library.tags.excerpts(ExcerptFilter(langs=langs, query=query))


def test_tags_on_what_a_search_finds_in_either_language(tagged: Library) -> None:
    assert found(tagged, "  ") == found(tagged, "")
    assert len(found(tagged, "")) == 4
    cloud = found(tagged, "Infrastruktur")
    assert [(e.theme, e.lang) for e in cloud] == [("cloud", Lang.DE), ("cloud", Lang.FR)]
    assert found(tagged, "Infrastruktur", Lang.FR) == cloud[1:]
    assert found(tagged, "Konjunktur") == ()


def test_of_a_paragraph_only_the_passages_with_the_words(tagged: Library) -> None:
    assert [e.theme for e in found(tagged, "trafen", Lang.DE)] == ["sovereignty"]
    both = ["cloud", "sovereignty"]
    assert sorted(e.theme for e in found(tagged, "trafen AND Infrastruktur", Lang.DE)) == both
    assert sorted(e.theme for e in found(tagged, "theme:cloud", Lang.DE)) == both  # nothing to mark: the paragraph
    assert [e.theme for e in found(tagged, "date:2024")] == ["ai"]


def test_every_hit_counts_not_only_the_first_page(library: Library, tmp_path: Path) -> None:
    many = tmp_path / "many.de.txt"
    many.write_text("\n\n".join(f"Die Behörde Nummer {n} schult ihre Leute im Rechnen." for n in range(600)), "utf8")
    (report,) = library.imports.run([many])
    (document,) = report.documents
    for passage in library.documents.passages(document)[::100]:
        library.tags.add(TagDraft(document, "ai", passage.span))
    library.search.catch_up()
    assert len(found(library, "Behörde")) == len(library.documents.passages(document)[::100])


def test_what_cannot_be_asked_is_told(tagged: Library, tmp_path: Path) -> None:
    for query, error in (("(Cloud", BadQuery), ("theme:nothing", NoSuchTheme)):
        with pytest.raises(error):
            found(tagged, query)
        for name in ("csv", "qdpx", "tmx", "ris"):
            with pytest.raises(error):
                tagged.exports.write(name, tmp_path / "a", ExcerptFilter(query=query))
            with pytest.raises(error):
                tagged.exports.sample(name, ExcerptFilter(query=query))
    assert not (tmp_path / "a").exists()


def test_every_kind_of_export_and_the_counts_keep_to_it(tagged: Library, tmp_path: Path) -> None:
    def count(name: str, query: str) -> int:
        wanted = ExcerptFilter(query=query)
        written = tagged.exports.write(name, tmp_path / "a", wanted)
        assert tagged.exports.sample(name, wanted).total == written
        return written

    names = ("csv", "qdpx", "tmx", "ris")
    assert [count(name, "Passwörter") for name in names] == [1, 1, 0, 1]
    assert [count(name, "Infrastruktur") for name in names] == [2, 2, 1, 2]
    assert [count(name, "Konjunktur") for name in names] == [0, 0, 0, 0]
    assert count("codebook-toml", "Konjunktur") == len(tagged.themes.all())
    assert tagged.analysis.counts(CountBy.DOCUMENT, wanted=ExcerptFilter(query="Infrastruktur")).rows == ("cloud",)
