"""Values that the tests of the store are made of."""

import hashlib
from collections.abc import Sequence
from typing import Any

from explorer.model.bitext import BeadDraft, DossierStatus
from explorer.model.coding import Theme
from explorer.model.documents import DocumentDraft, Found, Metadata, Passage, PassageKind
from explorer.model.language import Lang
from explorer.store import beads, documents, dossiers, sources, themes
from explorer.store.database import Database, Transaction

GERMAN = (
    "Gemeinsame Erklärung zur Cloud",
    "Deutschland und Frankreich stärken die digitale Souveränität.",
    "Sie fördern zwölf Projekte.",
    "Die Minister trafen sich in Berlin.",
    "Sie sprachen über künstliche Intelligenz.",
    "Die nächste Sitzung findet in Paris statt.",
)
FRENCH = (
    "Déclaration commune sur le nuage",
    "L'Allemagne et la France renforcent la souveraineté numérique.",
    "Elles soutiennent douze projets.",
    "Les ministres se sont rencontrés à Berlin.",
    "Ils ont parlé de l'intelligence artificielle.",
    "La prochaine réunion aura lieu à Paris.",
)
ENGLISH = (
    "Joint declaration on the cloud",
    "Germany and France strengthen digital sovereignty.",
    "They support twelve projects.",
    "The ministers met in Berlin.",
    "They spoke about artificial intelligence.",
    "The next meeting takes place in Paris.",
)
TEXTS = {Lang.DE: GERMAN, Lang.FR: FRENCH, Lang.EN: ENGLISH}


def passages_of(lang: Lang, sentences: Sequence[str]) -> tuple[str, tuple[Passage, ...]]:
    """A text of two sentences a paragraph, and its passages."""
    text, made = "", []
    for number, sentence in enumerate(sentences):
        text += ("" if not number else "\n" if number % 2 == 0 else " ") + sentence
        kind = PassageKind.HEADING if number == 0 else PassageKind.BODY
        start = len(text) - len(sentence)
        made.append(Passage(number, kind, number // 2, 1 + number // 4, lang, start, len(text), sentence))
    return text, tuple(made)


def draft(lang: Lang, sentences: Sequence[str] | None = None, **fields: str) -> DocumentDraft:
    """A document of some sentences; `fields` are metadata found in the page."""
    sentences = TEXTS[lang] if sentences is None else sentences
    text, made = passages_of(lang, sentences)
    known = {"title": sentences[0] if sentences else "", "date": "2025-05-22", "issuer": "BMDS"} | fields
    given: dict[str, Any] = {name: Found(value, "page") for name, value in known.items()}
    metadata = Metadata(**given)
    return DocumentDraft(lang, text, made, metadata)


def add_source(tx: Transaction, path: str) -> int:
    return sources.add(tx, path, hashlib.sha256(path.encode()).hexdigest(), 1234, "text/plain")


def add(db: Database, *drafts: DocumentDraft) -> list[int]:
    """Store documents; their ids."""
    with db.quiet() as tx:
        return [documents.add(tx, add_source(tx, f"inbox/{d.lang}-{i}.txt"), d) for i, d in enumerate(drafts)]


def add_dossier(db: Database, *langs: Lang) -> tuple[int, dict[Lang, int]]:
    """A confirmed dossier of the texts above, without beads; its id and its documents."""
    ids = add(db, *(draft(lang) for lang in langs))
    with db.quiet() as tx:
        return dossiers.join_all(tx, ids, DossierStatus.CONFIRMED, None), dict(zip(langs, ids, strict=True))


def one_to_one(count: int = 6, score: float = 0.9) -> list[BeadDraft]:
    return [BeadDraft((i,), (i,), score) for i in range(count)]


def align(db: Database, dossier: int, left: int, right: int, drafts: Sequence[BeadDraft] | None = None) -> None:
    with db.quiet() as tx:
        beads.replace(tx, dossier, left, right, one_to_one() if drafts is None else drafts)


def theme(name: str, parent: str | None = None, position: int = 0) -> Theme:
    labels = {Lang.DE: name.upper(), Lang.FR: name.title()}
    return Theme(name, parent, labels, {Lang.DE: "Notiz"}, {Lang.DE: (name, name + "en")}, "#3366CC", position)


def add_themes(db: Database, *names: str) -> None:
    with db.quiet() as tx:
        for position, name in enumerate(names):
            themes.put(tx, theme(name, position=position))
