"""Commands that need no library."""

from pathlib import Path

import pytest

from tests.journeys.program import Program

GERMAN = [
    "Die Minister trafen sich am 22. Mai 2025 in Berlin.",
    "",
    "Sie sprachen über künstliche Intelligenz und über 3 gemeinsame Projekte der Verwaltung.",
    "Die nächste Sitzung findet im Herbst in Paris statt.",
]
FRENCH = [
    "Les ministres se sont rencontrés le 22 mai 2025 à Berlin.",
    "Ils ont parlé d'intelligence artificielle et de 3 projets communs de l'administration.",
    "La prochaine réunion aura lieu à Paris à l'automne.",
]


@pytest.mark.parametrize("options", [(), ("--words-only",)])
def test_align_counts_lines_from_zero(program: Program, tmp_path: Path, options: tuple[str, ...]) -> None:
    (tmp_path / "de.txt").write_text("\n".join(GERMAN) + "\n", "utf8")
    (tmp_path / "fr.txt").write_text("\n".join(FRENCH), "utf8")
    answer = program.bare("align", tmp_path / "de.txt", tmp_path / "fr.txt", "--json", *options)
    assert answer.code == 0, answer.err
    assert answer.json["beads"] == [[[0], [0]], [[2], [1]], [[3], [2]]]


def test_align_writes_tables_and_memories_in_any_order_of_languages(program: Program, tmp_path: Path) -> None:
    (tmp_path / "de.txt").write_bytes("\n".join(GERMAN).encode("cp1252"))
    (tmp_path / "fr.md").write_text("\n\n".join(FRENCH), "utf8")
    out = tmp_path / "memory.tmx"
    answer = program.bare("align", tmp_path / "fr.md", tmp_path / "de.txt", "--tmx", "--words-only", "--out", out)
    assert answer.code == 0, answer.err
    assert "words alone" in answer.err
    memory = out.read_text("utf8")
    assert memory.count("<tu ") == 3
    assert f'<tuv xml:lang="de"><seg>{GERMAN[2]}</seg>' in memory
    answer = program.bare("align", tmp_path / "fr.md", tmp_path / "de.txt", "--tsv", "--words-only")
    head, first, *_ = answer.out.splitlines()
    assert head == "fr\tde\tconfidence"
    assert first.split("\t")[:2] == [FRENCH[0], GERMAN[0]]


def test_align_of_a_missing_file_is_one_sentence(program: Program, tmp_path: Path) -> None:
    answer = program.bare("align", tmp_path / "no.txt", tmp_path / "no.txt")
    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1


def test_languages_of_files(program: Program, tmp_path: Path, project: Path) -> None:
    (tmp_path / "it.txt").write_text(
        "Il ministro ha incontrato la sua collega per parlare della sovranità digitale e dei servizi pubblici. "
        "Gli incontri proseguiranno nei prossimi mesi con gli esperti dei due paesi.",
        "utf8",
    )
    corpus = project / "corpus"
    files = [
        corpus / "08-rede-ki.de.md",
        corpus / "08-discours-ia.fr.md",
        corpus / "11-zero-trust.en.txt",
        tmp_path / "it.txt",
    ]
    answer = program.bare("languages", *files, "--json")
    assert [row["lang"] for row in answer.json["languages"]] == ["de", "fr", "en", "und"]


def test_tour_walks_the_main_job(program: Program) -> None:
    answer = program.bare("tour")
    assert answer.code == 0, answer.err
    assert "Undo" in answer.out.splitlines()[-1]
