"""The main job through the command line: import, pair, align, search, tag, carry, export, undo."""

import csv
from pathlib import Path
from typing import Any

from lxml import html

from explorer.library.specimen import files
from tests.journeys.program import Program

Row = dict[str, Any]


def truth(project: Path, record: str) -> list[dict[str, str]]:
    with (project / "corpus/truth.tsv").open(encoding="utf8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in rows if row["record"] == record]


def by_name(program: Program) -> dict[tuple[str, str], Row]:
    return {(Path(d["path"]).name, d["lang"]): d for d in program.rows("documents", "documents")}


def test_pairs_of_the_specimens_are_found(imported: Program, project: Path) -> None:
    documents = by_name(imported)
    for row in truth(project, "pair"):
        if row["fr"] == "16-lettre-intention.fr.pdf":
            continue  # a scan: nothing to pair without text recognition
        members = {documents[row[lang], lang]["dossier"] for lang in ("de", "fr", "en") if row[lang]}
        assert len(members) == 1, row


def test_singles_of_the_specimens_stay_single(imported: Program, project: Path) -> None:
    documents = by_name(imported)
    dossiers = {d["id"]: d for d in imported.rows("dossiers", "dossiers")}
    for row in truth(project, "single"):
        lang = "de" if row["de"] else "fr"
        dossier = dossiers[documents[row[lang], lang]["dossier"]]
        assert dossier["status"] == "single", row


def test_passages_and_beads_hold_together(imported: Program) -> None:
    dossier = next(d for d in imported.rows("dossiers", "dossiers") if {"de", "fr"} <= set(d["documents"]))
    passages = imported.rows("passages", "passages", dossier["documents"]["de"])
    assert [p["number"] for p in passages] == list(range(len(passages)))
    beads = imported.rows("beads", "beads", dossier["id"])
    linked = [n for bead in beads for n in bead["left"]]
    body = [p["number"] for p in passages if p["kind"] != "boilerplate"]
    assert sorted(linked) == body


def test_search_shows_both_panels(imported: Program) -> None:
    answer = imported("search", '"digitale Souveränität"', "--json").json
    assert answer["total"] >= 5
    hit = answer["hits"][0]
    assert hit["snippet"]
    assert any(h["counterpart"] for h in answer["hits"])
    assert sum(answer["facets"]["lang"].values()) == answer["total"]


def test_one_question_finds_both_languages(imported: Program) -> None:
    langs = imported("search", "souveraineté numérique", "--json", "--limit", 50).json["facets"]["lang"]
    assert {"de", "fr"} <= set(langs)


def test_bad_query_says_where(imported: Program) -> None:
    answer = imported("search", "(Cloud AND")
    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert "character" in answer.err


def tag_first_hit(program: Program) -> tuple[list[Row], Row]:
    hits = program("search", "souveraineté", "--lang", "fr", "--json").json["hits"]
    hit = next(h for h in hits if h["counterpart"])
    passage = program.rows("passages", "passages", hit["document"])[hit["passage"]]
    tags = program.rows("tags", "tag", hit["document"], passage["start"], passage["end"], "sovereignty", "--carry")
    return tags, passage


def test_tag_is_carried_and_exported_with_citations(specimens: Program, tmp_path: Path) -> None:
    tags, passage = tag_first_hit(specimens)
    assert [t["origin"] for t in tags] == ["manual", "carried"]
    assert tags[0]["quote"] == passage["text"]
    assert tags[1]["status"] == "provisional"
    assert tags[1]["carried_from"] == tags[0]["id"]
    assert specimens("export", "csv", "--out", tmp_path / "a.csv", "--theme", "sovereignty").code == 0
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = {row["language"]: row for row in csv.DictReader(lines)}
    assert rows["fr"]["quote"] == passage["text"]
    assert rows["de"]["quote"] in rows["fr"]["counterpart"]
    assert rows["fr"]["citation"]
    assert rows["fr"]["counterpart_citation"]
    assert specimens("export", "html", "--out", tmp_path / "a.html").code == 0
    page = html.fromstring((tmp_path / "a.html").read_text("utf8"))
    assert page.xpath("count(//article)") == 2


def test_undo_and_redo_across_runs(specimens: Program) -> None:
    tags, _ = tag_first_hit(specimens)
    document = tags[0]["document"]
    assert specimens("undo").code == 0
    assert specimens.rows("tags", "tags", document) == []
    assert specimens("redo").code == 0
    assert [t["id"] for t in specimens.rows("tags", "tags", document)] == [tags[0]["id"]]
    assert specimens("untag", tags[0]["id"]).code == 0
    assert specimens.rows("tags", "tags", tags[1]["document"]) == []


def test_page_is_cited(specimens: Program, tmp_path: Path) -> None:
    pdf = next(d for d in specimens.rows("documents", "documents") if d["path"].endswith("02-conseil-toulon.fr.pdf"))
    late = next(p for p in specimens.rows("passages", "passages", pdf["id"]) if p["page"] == 2 and p["kind"] == "body")
    assert specimens("tag", pdf["id"], late["start"], late["end"], "ai").code == 0
    assert specimens("export", "csv", "--out", tmp_path / "a.csv").code == 0
    assert ", p. 2" in (tmp_path / "a.csv").read_text("utf-8-sig")


def test_link_unlink_confirm_whatever_pairing_said(specimens: Program) -> None:
    documents = by_name(specimens)
    german = documents["single-de-1.html", "de"]["id"]
    french = documents["single-fr-2.txt", "fr"]["id"]
    for one in (german, french):
        dossier = next(d for d in specimens.rows("dossiers", "dossiers") if one in d["documents"].values())
        if dossier["status"] != "single":
            specimens.rows("dossiers", "unlink", dossier["id"])
    (linked,) = specimens.rows("dossiers", "link", german, french)
    assert linked["status"] == "confirmed"
    assert linked["documents"] == {"de": german, "fr": french}
    assert specimens.rows("beads", "beads", linked["id"])
    parted = specimens.rows("dossiers", "unlink", linked["id"])
    assert [d["status"] for d in parted] == ["single", "single"]


def test_same_language_cannot_be_linked(specimens: Program) -> None:
    documents = by_name(specimens)
    two = [documents[name, "de"]["id"] for name in ("single-de-1.html", "single-de-2.txt")]
    answer = specimens("link", *two)
    assert answer.code == 1
    assert answer.err.count("\n") == 1


def test_second_import_changes_nothing(specimens: Program) -> None:
    before = specimens.rows("dossiers", "dossiers")
    told = specimens("import", *files(), "--json").json["files"]
    assert {f["status"] for f in told} <= {"duplicate", "empty"}
    assert specimens.rows("dossiers", "dossiers") == before


def test_check_info_reindex(specimens: Program) -> None:
    assert specimens("check").code == 0
    total = specimens("search", "Cloud", "--json").json["total"]
    assert total > 0
    assert specimens("reindex").code == 0
    assert specimens("search", "Cloud", "--json").json["total"] == total
    assert specimens("info", "--json").json["documents"] > 30


def test_suggestions_say_why(imported: Program) -> None:
    document = by_name(imported)["01-treffen-berlin.de.html", "de"]["id"]
    suggestions = imported.rows("suggestions", "suggest", document)
    assert {"sovereignty", "ai"} <= {s["theme"] for s in suggestions}
    assert all(s["why"] for s in suggestions)
