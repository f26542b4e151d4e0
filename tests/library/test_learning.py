"""A library learns words from its own beads, and search and spotting know them."""

from pathlib import Path

import pytest

from explorer.library import Library
from explorer.model.search import SearchRequest

GERMAN = "Bericht {n}\n\nDer Zwirnling von Berlin kostet {n} Euro. Die Zwirnlinge gefallen den Ministern.\n"
FRENCH = "Rapport {n}\n\nLe bidulon de Berlin coûte {n} euros. Les bidulons plaisent aux ministres.\n"


def test_word_that_no_list_knows_is_found_in_the_other_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for n in range(31, 36):
        (inbox / f"{n}.de.txt").write_text(GERMAN.format(n=n), "utf8")
        (inbox / f"{n}.fr.txt").write_text(FRENCH.format(n=n), "utf8")
    with Library.create(tmp_path / "library") as library:
        library.imports.run([inbox])
        request = SearchRequest(query="Zwirnling", across=True)
        assert {hit.lang.value for hit in library.search.find(request).hits} == {"de", "fr"}
