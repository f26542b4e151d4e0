"""The article on the ministers' meeting: English, with two German lines, and its themes."""

from pathlib import Path

from tests.journeys.program import Program


def test_article_of_the_topic(program: Program, shared_data: Path) -> None:
    (article,) = (shared_data / "topic").glob("*.en.txt")
    assert program("import", article).code == 0
    (document,) = program.rows("documents", "documents")
    assert document["lang"] == "en"
    assert document["date"] == "2025-05-22"
    passages = program.rows("passages", "passages", document["id"])
    german = [p["text"] for p in passages if p["lang"] == "de"]
    assert german == ["Transparenz: Redaktionell erstellt und geprüft.", "Veröffentlicht am"]
    assert all(p["kind"] == "boilerplate" for p in passages if p["lang"] == "de")
    by_number = {p["number"]: p["text"] for p in passages}
    suggestions = program.rows("suggestions", "suggest", document["id"])
    assert len({s["theme"] for s in suggestions}) >= 10
    expected = {
        "sovereignty": "technological sovereignty",
        "ai": "artificial intelligence",
        "independence": "dependence on IT products",
        "dpi": "Digital Public Infrastructure",
        "cloud": "German cloud infrastructure",
        "operating-systems": "operating systems",
        "networks": "network technology",
        "semiconductors": "semiconductors",
        "zero-trust": "zero trust",
        "open-source": "open source",
        "procurement": "anchor customer",
        "skills": "digital skills",
    }
    for theme, words in expected.items():
        places = [by_number[s["passage"]] for s in suggestions if s["theme"] == theme]
        assert any(words in text for text in places), theme
