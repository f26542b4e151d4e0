"""Reports of differences, word lists and translations of a library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.bitext import DifferenceKind
from explorer.model.errors import DamagedFile, NoSuchDossier, NoSuchWordList, UnknownExport
from explorer.model.language import Lang

FILES = ("01-treffen-berlin.de.html", "01-rencontre-berlin.fr.html", "02-ministerrat-toulon.de.pdf")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Iterator[Library]:
    with Library.create(tmp_path_factory.mktemp("wording") / "library") as made:
        made.imports.run([project / "corpus" / name for name in FILES])
        made.search.catch_up()
        yield made


def test_report_quotes_both_sides(library: Library) -> None:
    rows = library.comparing.report()
    (number,) = (row for row in rows if row.difference.kind is DifferenceKind.NUMBER)
    assert "450 Millionen" in number.difference.left
    assert number.difference.left in number.left_text
    assert number.difference.right in number.right_text
    assert rows == library.comparing.report([number.dossier])


@pytest.mark.parametrize("ending", ["csv", "html", "xlsx"])
def test_report_is_written_in_each_format(library: Library, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"report.{ending}"
    assert library.comparing.write(out) == len(library.comparing.report())
    assert out.stat().st_size > 200


def test_report_of_what_is_not_there(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NoSuchDossier):
        library.comparing.report([999])
    with pytest.raises(UnknownExport):
        library.comparing.write(tmp_path / "report.odp")


def test_translations_of_a_term_with_examples(library: Library) -> None:
    first = library.translations.of("Souveränität")[0]
    assert first.wording == "souveraineté"
    for example in first.examples:
        assert example.text[example.span.start : example.span.end].lower().startswith("souverän")
        assert example.other_span is not None
        assert "ouveraineté" in example.other[example.other_span.start : example.other_span.end]
    back = library.translations.of("souveraineté", Lang.FR)[0]
    assert back.lang is Lang.DE
    assert "souveränität" in back.wording
    assert library.translations.of("Quitzwaffel") == ()


def test_word_lists_come_and_go(library: Library, tmp_path: Path) -> None:
    table = tmp_path / "mine.tsv"
    table.write_text("Quitzwaffel\tgaufre de Quitz\n", "utf8")
    assert library.word_lists.add(table).words == 1
    assert [(one.name, one.pairs) for one in library.word_lists.all()] == [("mine", 1)]
    library.word_lists.remove("mine")
    assert library.word_lists.all() == ()
    with pytest.raises(NoSuchWordList):
        library.word_lists.remove("mine")
    table.write_text("nichts\n", "utf8")
    with pytest.raises(DamagedFile):
        library.word_lists.add(table)
