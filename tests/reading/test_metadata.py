"""What a text tells of itself."""

import pytest

from explorer.language.blocks import Block
from explorer.model.documents import Found, Metadata, PassageKind
from explorer.model.language import Lang
from explorer.reading.issuers import institution, issuer_in
from explorer.reading.kinds import kind_of
from explorer.reading.metadata import completed
from explorer.reading.references import reference_in

BODY = "Die Regierungen beider Länder haben heute beschlossen, was sie seit langem vorhatten, und zwar im Mai 2025."


def blocks(*texts: str) -> list[Block]:
    return [*map(Block, texts), Block(BODY)]


@pytest.mark.parametrize(
    ("texts", "day", "origin"),
    [
        (["Biel/Bienne, 2025-01-06 - Seit heute gilt das Gesetz vom 1. Mai 2020."], "2025-01-06", "dateline"),
        (["Am 1. Mai 2020 war es so.", "Bern, 22.05.2025 - Heute gilt es."], "2025-05-22", "dateline"),
        (["Paris, le 22 mai 2025"], "2025-05-22", "dateline"),
        (["Stand: 22. Mai 2025"], "2025-05-22", "line with a date"),
        (
            ["Die Minister trafen sich am 22. Mai 2025 in Berlin, um über alles zu reden."],
            "2025-05-22",
            "first date in the text",
        ),
        ([BODY] * 20 + ["Geschehen zu Berlin am 22. Mai 2025 in zwei Urschriften."], "2025-05-22", "signature"),
        ([BODY] * 20 + ["Das Vorhaben beginnt am 22. Mai 2026."], None, None),
    ],
)
def test_the_date_of_a_text(texts: list[str], day: str | None, origin: str | None) -> None:
    found = completed(Metadata(), blocks(*texts), Lang.DE, "a.txt").date
    assert (found and found.value, found and found.origin) == (day, origin)


def test_the_file_name_and_the_properties_come_after_the_text() -> None:
    made = Found("2024-01-01", "file properties")
    named = completed(Metadata(), blocks("Titel ohne Tag"), Lang.DE, "2025-05-22_treffen.txt", made).date
    assert named == Found("2025-05-22", "file name")
    assert completed(Metadata(), blocks("Titel"), Lang.DE, "a.txt", made).date == made


def test_a_date_in_the_headline_is_not_the_texts_own() -> None:
    title = Block("Neues Datenschutzrecht ab 1. September 2023", PassageKind.HEADING)
    lead = Block("Bern, 2022-08-31 - Das totalrevidierte Gesetz tritt bald in Kraft.")
    found = completed(Metadata(), [title, lead], Lang.DE, "a.html").date
    assert found is not None
    assert found.value == "2022-08-31"


def test_the_title_is_no_label() -> None:
    heads = ["Pressemitteilung Nr. 12", "Berlin, 22. Mai 2025", "Gipfel in Berlin"]
    found = completed(Metadata(), [Block(head, PassageKind.HEADING) for head in heads], Lang.DE, "a.txt").title
    assert found == Found("Gipfel in Berlin", "first heading")


def test_a_text_without_a_title_is_called_after_its_file() -> None:
    parts = [Block("Artikel 1", PassageKind.HEADING), Block(BODY)]
    assert completed(Metadata(), parts, Lang.DE, "gesetz.de.txt").title == Found("gesetz.de", "file name")


def test_what_is_declared_stays() -> None:
    declared = Metadata(title=Found("Erklärt", "og:title"), date=Found("2020-01-01", "dc.date"))
    found = completed(declared, blocks("Bern, 22.05.2025 - Heute."), Lang.DE, "a.html")
    assert (found.title, found.date) == (declared.title, declared.date)


@pytest.mark.parametrize(
    ("title", "first", "kind"),
    [
        ("Gemeinsame Erklärung zur digitalen Souveränität", "", "joint_declaration"),
        ("Déclaration conjointe sur la cybersécurité", "", "joint_declaration"),
        ("Absichtserklärung über die Zusammenarbeit", "", "letter_of_intent"),
        ("Déclaration d’intention relative à la coopération", "", "letter_of_intent"),
        ("Abkommen über gemeinsame Beschaffung", "", "agreement"),
        ("Accord relatif à la commande publique", "", "agreement"),
        ("Rede von Minister Wildberger", "", "speech"),
        ("Bundesrat genehmigt Abkommen mit Japan", "Bern, 2025-05-22 - Der Bundesrat hat heute", "press_release"),
        ("Gipfel in Berlin", "Pressemitteilung", "press_release"),
        ("Sommet de Berlin", "Communiqué de presse n° 12", "press_release"),
        ("Ein Bericht", "Er handelt von vielem.", None),
    ],
)
def test_kinds(title: str, first: str, kind: str | None) -> None:
    found = kind_of(blocks(first), title, "a.txt")
    assert (found and found.value) == kind


def test_a_kind_by_name_or_address() -> None:
    assert kind_of(blocks(), "Gemeinsam rechnen", "08-rede-ki.de.md") == Found("speech", "file name")
    assert kind_of(blocks(), "Gipfel", "a.html", "https://a.example/fr/presse/sommet") == Found(
        "press_release", "address"
    )


@pytest.mark.parametrize(
    "name",
    [
        "Bundesministerium für Digitales und Staatsmodernisierung",
        "Ministère de l’Économie et des Finances",
        "Direction interministérielle du numérique",
        "Europäische Kommission",
    ],
)
def test_issuers(name: str) -> None:
    assert issuer_in(blocks(name)) == Found(name, "letterhead")
    assert institution(name, "author") == Found(name, "author")


def test_a_sentence_about_a_ministry_is_no_letterhead() -> None:
    assert (
        issuer_in(
            blocks("Bundesministerium und Länder haben sich heute nach langen Verhandlungen auf vieles geeinigt.")
        )
        is None
    )
    assert institution("Anja Musterfrau", "author") is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Pressemitteilung Nr. 45/2025", "45/2025"),
        ("Aktenzeichen: DI 2 – 12/7", None),
        ("Aktenzeichen: DI2-17004/3", "DI2-17004/3"),
        ("COM(2021) 206 final", "COM(2021) 206 final"),
        ("VERORDNUNG (EU) 2016/679 DES EUROPÄISCHEN PARLAMENTS", "(EU) 2016/679"),
        ("Sie folgt der Verordnung (EU) 2016/679.", None),
    ],
)
def test_references(text: str, number: str | None) -> None:
    found = reference_in(blocks(text))
    assert (found and found.value) == number
