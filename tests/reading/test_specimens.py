"""The specimens of the corpus: bilingual files parted, letters and metadata."""

from pathlib import Path

import pytest

from explorer.model.documents import Found, PassageKind
from explorer.model.errors import NoText
from explorer.model.language import Lang
from explorer.reading.read import read


def value(found: Found | None) -> str | None:
    return found.value if found else None


@pytest.mark.parametrize(
    "name",
    ["13-abkommen-accord.de-fr.pdf", "14-datenraeume-espaces.de-fr.pdf", "15-kompetenzen-competences.de-fr.docx"],
)
def test_bilingual_specimens_are_two_documents(project: Path, name: str) -> None:
    drafts = read(project / "corpus" / name).drafts
    assert [draft.lang for draft in drafts] == [Lang.DE, Lang.FR]
    for draft in drafts:
        spoken = [p for p in draft.passages if p.kind is not PassageKind.BOILERPLATE]
        assert {passage.lang for passage in spoken} == {draft.lang}
    counts = [sum(p.kind is PassageKind.HEADING for p in draft.passages) for draft in drafts]
    assert counts[0] == counts[1] > 3


def test_the_scan_of_a_letter_has_no_text(project: Path) -> None:
    with pytest.raises(NoText):
        read(project / "corpus" / "16-lettre-intention.fr.pdf")


@pytest.mark.parametrize(
    ("name", "lang", "day", "kind"),
    [
        ("01-treffen-berlin.de.html", Lang.DE, "2025-05-22", "press_release"),
        ("02-conseil-toulon.fr.pdf", Lang.FR, "2025-08-29", "joint_declaration"),
        ("03-summit-berlin.en.txt", Lang.EN, "2025-11-18", "press_release"),
        ("04-vereinbarung-aachen.de.docx", Lang.DE, "2025-01-22", "agreement"),
        ("05-declaration-intention.fr.pdf", Lang.FR, "2024-02-05", "letter_of_intent"),
        ("06-espaces-de-donnees.fr.txt", Lang.FR, "2025-09-12", "press_release"),
        ("08-rede-ki.de.md", Lang.DE, "2025-10-02", "speech"),
        ("12-logiciel-libre.fr.txt", Lang.FR, "2025-11-21", "press_release"),
        ("16-absichtserklaerung.de.eml", Lang.DE, "2025-10-29", "letter_of_intent"),
    ],
)
def test_metadata_of_specimens(project: Path, name: str, lang: Lang, day: str, kind: str) -> None:
    (draft,) = read(project / "corpus" / name).drafts
    assert (draft.lang, value(draft.metadata.date), value(draft.metadata.kind)) == (lang, day, kind)
    assert value(draft.metadata.title)


def test_versions_name_one_another(project: Path) -> None:
    (draft,) = read(project / "corpus" / "01-treffen-berlin.de.html").drafts
    (other,) = read(project / "corpus" / "01-rencontre-berlin.fr.html").drafts
    assert draft.metadata.alternates["fr"] == value(other.metadata.url)
