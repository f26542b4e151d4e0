"""Values to feed panels with: small, readable, and true to the model."""

from collections.abc import Sequence
from datetime import date

from explorer.gui.dialogs.export import ExportStart
from explorer.gui.models.export_template import ExportTemplate
from explorer.model.bitext import Bead, BeadStatus, Difference, DifferenceKind, Dossier, DossierStatus
from explorer.model.coding import Citation, Excerpt, Tag, TagOrigin, TagStatus, Theme
from explorer.model.documents import Document, DocumentKind, Passage, PassageKind, Span
from explorer.model.exchange import ExportFormat, ExportKind
from explorer.model.language import Lang
from explorer.model.reader import PanelView, ReaderView

GERMAN = (
    "Gipfel zur digitalen Souveränität",
    "Die Minister trafen sich am 22. Mai 2025 in Berlin.",
    "Sie wollen die Abhängigkeit von Drittstaaten verringern.",
    "Dafür stehen 120 Millionen Euro bereit.",
    "Dieser Satz fehlt im Französischen.",
)
FRENCH = (
    "Sommet sur la souveraineté numérique",
    "Les ministres se sont rencontrés le 22 mai 2025 à Berlin.",
    "Ils veulent réduire la dépendance envers les pays tiers.",
    "À cette fin, 100 millions d’euros sont prévus.",
)


def document(number: int, lang: Lang, passages: int = 5, title: str = "Gipfel in Berlin", dossier: int = 1) -> Document:
    """A press release of May 2025."""
    return Document(
        id=number,
        source=number,
        path=f"/corpus/{number}.{lang}.html",
        lang=lang,
        title=title,
        date=date(2025, 5, 22),
        issuer="Digitalministerium",
        kind=DocumentKind.PRESS_RELEASE,
        url=f"https://example.org/{lang}",
        reference="",
        passages=passages,
        dossier=dossier,
        origins={"title": "og:title"},
    )


def composed(sentences: Sequence[str], lang: Lang, each: int = 2) -> tuple[str, tuple[Passage, ...]]:
    """A heading, then paragraphs of `each` sentences."""
    text, passages, paragraph = "", [], 0
    for number, sentence in enumerate(sentences):
        if number == 1 or (number > 1 and (number - 1) % each == 0):
            text, paragraph = text + "\n", paragraph + 1
        elif number:
            text += " "
        kind = PassageKind.BODY if number else PassageKind.HEADING
        start = len(text)
        text += sentence
        passages.append(Passage(number, kind, paragraph, 1 + number // 3, lang, start, len(text), sentence))
    return text, tuple(passages)


def panel(number: int, lang: Lang, sentences: Sequence[str], tags: Sequence[Tag] = ()) -> PanelView:
    """A document with its text."""
    text, passages = composed(sentences, lang)
    return PanelView(document(number, lang, len(passages)), text, passages, tuple(tags))


def tag(
    number: int,
    document_id: int,
    span: Span,
    theme: str = "ai",
    status: TagStatus = TagStatus.CONFIRMED,
    quote: str = "q",
) -> Tag:
    """A tag by hand."""
    return Tag(number, document_id, theme, span, quote, "", "me", TagOrigin.MANUAL, status, "2025-05-22T10:00:00Z")


def bead(
    number: int,
    left: tuple[int, ...],
    right: tuple[int, ...],
    score: float = 0.9,
    status: BeadStatus = BeadStatus.AUTOMATIC,
) -> Bead:
    """A bead between documents 1 and 2."""
    return Bead(number, 1, 1, 2, left, right, score, status)


def dossier(
    number: int = 1, title: str = "Gipfel in Berlin", status: DossierStatus = DossierStatus.AUTOMATIC
) -> Dossier:
    """German and French."""
    documents = {Lang.DE: 2 * number - 1, Lang.FR: 2 * number}
    return Dossier(number, title, date(2025, 5, 22), documents, status, 0.92, "Digitalministerium", "press_release")


def view(tags: Sequence[Tag] = ()) -> ReaderView:
    """Five German passages against four French ones: the last German one has no counterpart, one number differs."""
    left = panel(1, Lang.DE, GERMAN, [t for t in tags if t.document == 1])
    right = panel(2, Lang.FR, FRENCH, [t for t in tags if t.document == 2])
    beads = (
        bead(11, (0,), (0,)),
        bead(12, (1, 2), (1, 2), 0.4),
        bead(13, (3,), (3,), status=BeadStatus.CONFIRMED),
        bead(14, (4,), (), 0.8),
    )
    return ReaderView(dossier(), left, right, beads, differences(left, right))


def differences(left: PanelView, right: PanelView) -> tuple[Difference, ...]:
    """120 against 100, and the missing sentence."""
    a, b = left.text.index("120"), right.text.index("100")
    missing = left.passages[4].span
    return (
        Difference(13, DifferenceKind.NUMBER, "120", "100", Span(a, a + 3), Span(b, b + 3), "The numbers differ."),
        Difference(14, DifferenceKind.MISSING, left.passages[4].text, "", missing, None, "The other version lacks it."),
    )


def long_view(passages: int) -> ReaderView:
    """As many passages a side, aligned one to one."""
    left = panel(1, Lang.DE, [f"{GERMAN[i % 5]} ({i})" for i in range(passages)])
    right = panel(2, Lang.FR, [f"{FRENCH[i % 4]} ({i})" for i in range(passages)])
    return ReaderView(dossier(), left, right, tuple(bead(i + 1, (i,), (i,)) for i in range(passages)), ())


def theme(name: str, parent: str | None = None, tags: int = 0, position: int = 0) -> Theme:
    """A theme with labels in three languages."""
    labels = {Lang.DE: f"{name} (de)", Lang.FR: f"{name} (fr)", Lang.EN: f"{name} (en)"}
    return Theme(name, parent, labels, {Lang.EN: f"About {name}"}, {Lang.DE: (name,)}, "#3B6FB6", position, tags)


THEMES = (
    Theme(
        "sovereignty",
        None,
        {Lang.DE: "Digitale Souveränität", Lang.FR: "Souveraineté numérique", Lang.EN: "Digital sovereignty"},
        {Lang.EN: "Deciding for oneself."},
        {Lang.DE: ("souverän",)},
        "#3B6FB6",
        0,
        3,
    ),
    Theme(
        "data",
        "sovereignty",
        {Lang.DE: "Datensouveränität", Lang.FR: "Souveraineté des données", Lang.EN: "Data sovereignty"},
        {},
        {},
        "#26808A",
        1,
    ),
    Theme(
        "ai",
        None,
        {Lang.DE: "Künstliche Intelligenz", Lang.FR: "Intelligence artificielle", Lang.EN: "Artificial intelligence"},
        {},
        {},
        "#D9822B",
        2,
        1,
    ),
)


def excerpt(
    number: int = 1, theme_id: str = "ai", lang: Lang = Lang.DE, span: Span | None = None, dossier_id: int = 1
) -> Excerpt:
    """A tag with both panels."""
    here = Citation("Digitalministerium", "Gipfel", "2025-05-22", 2, "https://example.org/de", lang)
    there = Citation("Ministère", "Sommet", "2025-05-22", 3, "https://example.org/fr", Lang.FR)
    return Excerpt(
        tag=number,
        theme=theme_id,
        theme_path=("Künstliche Intelligenz",),
        quote="künstliche Intelligenz",
        lang=lang,
        citation=here,
        counterpart="l’intelligence artificielle",
        counterpart_lang=Lang.FR,
        counterpart_citation=there,
        passage="Die künstliche Intelligenz hilft.",
        note="wichtig",
        coder="me",
        origin=TagOrigin.MANUAL,
        status=TagStatus.CONFIRMED,
        document=1 if lang is Lang.DE else 2,
        dossier=dossier_id,
        span=span or Span(0, 5),
        created="2025-05-22T10:00:00Z",
        colour="#D9822B",
    )


def export_start(*names: str, templates: tuple[ExportTemplate, ...] = ()) -> ExportStart:
    """What an export dialog opens with: these formats, as the library has them."""
    kinds = {"csv": ExportKind.EXCERPTS, "html": ExportKind.EXCERPTS, "xliff": ExportKind.MEMORY}
    kinds |= {"qdpx": ExportKind.PROJECT, "tbx": ExportKind.GLOSSARY, "codebook-csv": ExportKind.CODEBOOK}
    formats = [ExportFormat(name, f".{name}", kinds.get(name, ExportKind.REFERENCES)) for name in names]
    columns = {"theme": "theme", "quote": "quote", "counterpart_language": "counterpart_language"}
    return ExportStart(formats, columns, ExportTemplate("csv"), templates)
