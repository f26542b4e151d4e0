"""The truth table of the specimen corpus says what the files say: measurements rest on it."""

import csv
import re
from pathlib import Path

import pytest

from tests.specimens.bodies import body_and_notes, column_body, fold, whole_text
from tests.specimens.build import CORPUS

JOINT = " ¦ "
FIELDS = ["record", "dossier", "de", "fr", "en", "note"]
BETWEEN_SENTENCES = re.compile(r"[\d.\s]*")


def read_rows() -> list[dict[str, str]]:
    with (CORPUS / "truth.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = read_rows()
PAIRS = {row["dossier"]: row for row in ROWS if row["record"] == "pair"}
BEAD_DOSSIERS = sorted({row["dossier"] for row in ROWS if row["record"] == "bead"})
DIFFERENCES = [row for row in ROWS if row["record"] == "difference"]


def sentences_of(dossier: str, lang: str, *, notes: bool) -> list[str]:
    cells = [
        row[lang]
        for row in ROWS
        if row["record"] == "bead" and row["dossier"] == dossier and (row["note"] == "note") is notes
    ]
    return [sentence for cell in cells if cell for sentence in cell.split(JOINT)]


def file_of(dossier: str, lang: str) -> Path:
    return CORPUS / PAIRS[dossier][lang]


def body_of(dossier: str, lang: str) -> str:
    if PAIRS[dossier]["de"] == PAIRS[dossier]["fr"]:
        return column_body(file_of(dossier, lang), lang)
    return body_and_notes(file_of(dossier, lang))[0]


def test_the_table_has_its_six_columns_in_every_row() -> None:
    lines = (CORPUS / "truth.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0].split("\t") == FIELDS
    assert {line.count("\t") for line in lines} == {len(FIELDS) - 1}
    assert {row["record"] for row in ROWS} == {"pair", "single", "bead", "difference"}


def test_every_file_named_is_in_the_corpus_and_belongs_to_one_row() -> None:
    owners: dict[str, int] = {}
    for row in ROWS:
        if row["record"] in ("pair", "single"):
            for name in {row[lang] for lang in ("de", "fr", "en")} - {""}:
                owners[name] = owners.get(name, 0) + 1
    assert [name for name in owners if not (CORPUS / name).is_file()] == []
    assert [name for name, count in owners.items() if count > 1] == []


def test_six_dossiers_have_their_sentences_aligned() -> None:
    assert {"01", "02", "04", "09", "11", "13"} <= set(BEAD_DOSSIERS)


@pytest.mark.parametrize("lang", ["de", "fr"])
@pytest.mark.parametrize("dossier", BEAD_DOSSIERS)
def test_the_beads_cover_the_body_once_and_in_order(dossier: str, lang: str) -> None:
    body = body_of(dossier, lang)
    place = 0
    for sentence in sentences_of(dossier, lang, notes=False):
        found = body.find(sentence, place)
        assert found >= 0, sentence
        assert BETWEEN_SENTENCES.fullmatch(body[place:found]), body[place:found]
        place = found + len(sentence)
    assert BETWEEN_SENTENCES.fullmatch(body[place:]), body[place:]


@pytest.mark.parametrize("lang", ["de", "fr"])
@pytest.mark.parametrize("dossier", BEAD_DOSSIERS)
def test_the_notes_come_last_and_are_all_there(dossier: str, lang: str) -> None:
    _, notes = body_and_notes(file_of(dossier, lang))
    assert sentences_of(dossier, lang, notes=True) == notes


@pytest.mark.parametrize("dossier", BEAD_DOSSIERS)
def test_no_bead_is_empty_on_both_sides(dossier: str) -> None:
    beads = [row for row in ROWS if row["record"] == "bead" and row["dossier"] == dossier]
    assert [row for row in beads if not row["de"] and not row["fr"]] == []


@pytest.mark.parametrize("row", DIFFERENCES, ids=lambda row: f"{row['dossier']}-{row['note']}-{row['de'][:20]}")
def test_each_planted_difference_stands_in_its_files(row: dict[str, str]) -> None:
    assert row["note"] in {"number", "date", "amount", "omission", "order"}
    for lang in ("de", "fr"):
        text = whole_text(file_of(row["dossier"], lang)).replace("'", "’")
        assert fold(row[lang]).replace("'", "’") in text or not text


def test_each_omission_is_missing_on_one_side_only() -> None:
    omissions = [row for row in DIFFERENCES if row["note"] == "omission"]
    assert omissions
    assert [row for row in omissions if bool(row["de"]) == bool(row["fr"])] == []
