"""Real documents, where they are at hand: releases, the article on the ministers' meeting, an act, hostile files."""

import csv
from pathlib import Path

import pytest

from explorer.model.documents import PassageKind
from explorer.model.errors import ExplorerError
from explorer.model.language import Lang
from explorer.reading.read import read


def test_releases_read_with_their_day(shared_data: Path) -> None:
    folder = shared_data / "press_releases"
    with (folder / "pairs.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))[::25]
    for row in rows:
        for lang in ("de", "fr"):
            if row[lang]:
                draft = read(folder / row[lang]).drafts[0]
                assert draft.metadata.date is not None
                assert draft.metadata.date.value == row["date"]
                assert all(draft.text[p.start : p.end] == p.text for p in draft.passages)


@pytest.mark.parametrize(("name", "lang"), [("fr/fr-75495843", Lang.DE), ("de/de-73638781", Lang.EN)])
def test_a_body_in_another_language_than_its_folder(shared_data: Path, name: str, lang: Lang) -> None:
    drafts = read(shared_data / "press_releases" / f"{name}.html").drafts
    assert [draft.lang for draft in drafts] == [lang]


def test_the_article_on_the_meeting_of_the_ministers(shared_data: Path) -> None:
    found = read(shared_data / "topic" / "2025-05-22_germany_and_france_together.en.txt")
    (draft,) = found.drafts
    assert draft.lang is Lang.EN
    german = [passage for passage in draft.passages if passage.lang is Lang.DE]
    assert [passage.kind for passage in german] == [PassageKind.BOILERPLATE] * 2
    assert draft.metadata.title is not None
    assert draft.metadata.title.value == draft.text.split("\n")[0]
    assert draft.metadata.date is not None
    assert draft.metadata.date.value == "2025-05-22"


def test_an_act_with_its_articles(shared_data: Path) -> None:
    (draft,) = read(shared_data / "eu_acts" / "GDPR.32016R0679.2016-04-27.fr.xml").drafts
    articles = [p for p in draft.passages if p.text.startswith("Article ") and len(p.text) < 20]
    assert {passage.kind for passage in articles} == {PassageKind.HEADING}
    assert {"Article premier", "Article 99"} <= {passage.text for passage in articles}


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".rtf", ".eml", ".html"])
def test_hostile_office_files_are_read_or_refused(shared_data: Path, suffix: str) -> None:
    for path in sorted((shared_data / "hostile").rglob(f"*{suffix}")):
        try:
            assert read(path).drafts
        except ExplorerError as error:
            assert "\n" not in str(error)  # noqa: PT017  # either outcome is right
