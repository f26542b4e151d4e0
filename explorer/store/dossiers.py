"""Dossiers: every document belongs to exactly one; one that waits for a partner is alone in its own."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from explorer.model.bitext import Dossier, DossierStatus
from explorer.model.documents import DocumentKind
from explorer.model.errors import BadValue, NoSuchDocument, NoSuchDossier, SameLanguage
from explorer.model.language import Lang
from explorer.store import values
from explorer.store.transaction import Row, Transaction

LANG_ORDER: Final = (Lang.DE, Lang.FR, Lang.EN, Lang.UND)
"""Which language speaks first for a dossier."""

_PLACES: Final = {lang: place for place, lang in enumerate(LANG_ORDER)}
_SELECT: Final = (
    "SELECT o.id, o.status, o.score, d.id, d.lang, d.title, d.date, d.issuer, d.kind"
    " FROM dossier o LEFT JOIN document d ON d.dossier = o.id AND d.trashed = 0"
)


def all(tx: Transaction) -> tuple[Dossier, ...]:  # noqa: A001 the verb of every room's list
    """Every dossier with a document outside the trash: newest date first, those without a date last."""
    rows = tx.rows(f"{_SELECT} WHERE d.id IS NOT NULL ORDER BY o.id")
    found = [_dossier(list(group)) for _, group in groupby(rows, key=lambda row: row[0])]
    return tuple(sorted(found, key=lambda d: (d.date is None, -d.date.toordinal() if d.date else 0, d.id)))


def get(tx: Transaction, dossier: int) -> Dossier:
    """One dossier; without documents where all of them are in the trash. Raises NoSuchDossier."""
    rows = tx.rows(f"{_SELECT} WHERE o.id = ?", (dossier,))
    if not rows:
        raise NoSuchDossier(dossier=dossier)
    return _dossier(rows)


def of_document(tx: Transaction, document: int) -> int:
    """The dossier of a document. Raises NoSuchDocument."""
    found: int | None = tx.value("SELECT dossier FROM document WHERE id = ?", (document,))
    if found is None:
        raise NoSuchDocument(document=document)
    return found


def versions(tx: Transaction, documents: Collection[int]) -> dict[int, dict[Lang, int]]:
    """For each of some documents the members of its dossier outside the trash, by language; unknown ones are left out.

    One query for all of them: a page of hits asks for twenty.
    """
    found: dict[int, dict[Lang, int]] = {}
    marks = ", ".join("?" * len(documents))
    query = "SELECT o.id, d.lang, d.id FROM document o JOIN document d ON d.dossier = o.dossier AND d.trashed = 0"
    rows = tx.rows(f"{query} WHERE o.id IN ({marks})", tuple(documents))
    for document, lang, member in rows:
        found.setdefault(document, {})[Lang(lang)] = member
    return found


def create(tx: Transaction, documents: dict[Lang, int], status: DossierStatus, score: float | None) -> int:
    """Take documents out of their dossiers into a new one; its id. Raises NoSuchDocument, BadValue, SameLanguage."""
    before = {of_document(tx, document) for document in documents.values()}
    for lang, document in documents.items():
        if _lang(tx, document) != lang:
            raise BadValue(value=str(document), field=f"document in the language {lang}", expected="give another one")
    dossier = tx.insert("dossier", {"status": DossierStatus.SINGLE})
    for document in documents.values():
        _move(tx, document, dossier)
    _set(tx, dossier, status, score)
    for old in before:
        settle(tx, old)
    settle(tx, dossier)
    sever_strangers(tx, documents.values())
    return dossier


def join(tx: Transaction, dossier_a: int, dossier_b: int, status: DossierStatus, score: float | None) -> int:
    """Move the documents of the second dossier into the first, which stays; its id.

    What a person joins is no longer rejected. Raises NoSuchDossier; SameLanguage where both have a document in one
    language.
    """
    first, second = get(tx, dossier_a), get(tx, dossier_b)
    if dossier_a != dossier_b:
        _check_languages(first, second)
        tx.run("UPDATE document SET dossier = ? WHERE dossier = ?", (dossier_a, dossier_b))
        tx.run("DELETE FROM dossier WHERE id = ?", (dossier_b,))
    _set(tx, dossier_a, status, score)
    settle(tx, dossier_a)
    if status is DossierStatus.CONFIRMED:
        _forget_rejections(tx, first.documents.values(), second.documents.values())
    return dossier_a


def join_all(tx: Transaction, documents: Sequence[int], status: DossierStatus, score: float | None) -> int:
    """Join the dossiers of some documents; that of the first stays. Raises as `join` does, and NoSuchDocument."""
    if not documents:
        raise ValueError("no documents to join")
    dossier = of_document(tx, documents[0])
    for document in documents[1:]:
        join(tx, dossier, of_document(tx, document), status, score)
    return dossier


def part(tx: Transaction, dossier: int) -> tuple[int, ...]:
    """Give every document of a dossier one of its own, and remove their beads; the dossiers, the old one first.

    Raises NoSuchDossier.
    """
    get(tx, dossier)
    documents = [row[0] for row in tx.rows("SELECT id FROM document WHERE dossier = ? ORDER BY id", (dossier,))]
    made = [_alone(tx, document) for document in documents[1:]]
    settle(tx, dossier)
    sever_strangers(tx, documents)
    return (dossier, *made)


def part_document(tx: Transaction, document: int) -> int:
    """Take one document out of its dossier; its new dossier, or the old one if it was alone. Raises NoSuchDocument."""
    before = of_document(tx, document)
    if tx.value("SELECT count(*) FROM document WHERE dossier = ?", (before,)) == 1:
        return before
    made = _alone(tx, document)
    settle(tx, before)
    sever_strangers(tx, [document])
    return made


def set_status(tx: Transaction, dossier: int, status: DossierStatus) -> None:
    """Say how sure it is that the documents are versions of one text; one document alone stays `single`.

    Raises NoSuchDossier.
    """
    get(tx, dossier)
    tx.run("UPDATE dossier SET status = ? WHERE id = ?", (status, dossier))
    settle(tx, dossier)


def reject(tx: Transaction, left: int, right: int) -> None:
    """Note that two documents are no versions of one another: no automatic run joins them. Raises NoSuchDocument."""
    for document in (left, right):
        of_document(tx, document)
    if left != right:
        tx.run(
            "INSERT INTO rejection (left_document, right_document) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (min(left, right), max(left, right)),
        )


def rejected(tx: Transaction) -> frozenset[tuple[int, int]]:
    """Pairs of documents that a person has rejected, each in both orders."""
    rows = tx.rows("SELECT left_document, right_document FROM rejection")
    return frozenset(pair for left, right in rows for pair in ((left, right), (right, left)))


def settle(tx: Transaction, dossier: int) -> None:
    """Remove a dossier that has become empty; make one with a single document `single`."""
    count = tx.value("SELECT count(*) FROM document WHERE dossier = ?", (dossier,))
    if count == 0:
        tx.run("DELETE FROM dossier WHERE id = ?", (dossier,))
    elif count == 1:
        _set(tx, dossier, DossierStatus.SINGLE, None)
    elif tx.value("SELECT status FROM dossier WHERE id = ?", (dossier,)) == DossierStatus.SINGLE:
        raise BadValue(value="single", field="status of a dossier with several documents", expected="part it instead")


def sever_strangers(tx: Transaction, documents: Iterable[int]) -> None:
    """Remove beads and alignments between these documents and any that are no longer in their dossier."""
    for document in documents:
        for table in ("bead", "alignment"):
            for own, other in (("left_document", "right_document"), ("right_document", "left_document")):
                tx.run(
                    f"DELETE FROM {table} WHERE {own} = :document AND {other} NOT IN (SELECT id FROM document"  # noqa: S608
                    " WHERE dossier = (SELECT dossier FROM document WHERE id = :document))",
                    {"document": document},
                )


def are_sound(tx: Transaction, dossiers: Collection[int]) -> bool:
    """Whether each of these dossiers, where it exists, has documents, and is `single` exactly if it has one."""
    for dossier in dossiers:
        status = tx.value("SELECT status FROM dossier WHERE id = ?", (dossier,))
        count = tx.value("SELECT count(*) FROM document WHERE dossier = ?", (dossier,))
        if status is not None and (count == 0 or (status == DossierStatus.SINGLE) != (count == 1)):
            return False
    return True


def _dossier(rows: list[Row]) -> Dossier:
    id_, status, score = rows[0][:3]
    members = sorted((row[3:] for row in rows if row[3] is not None), key=lambda member: _PLACES[member[1]])
    days = [member[3] for member in members if member[3]]
    kinds = [member[5] for member in members if member[5] != DocumentKind.OTHER]
    return Dossier(
        id=id_,
        title=next((member[2] for member in members if member[2]), ""),
        date=date.fromisoformat(days[0]) if days else None,
        documents={Lang(member[1]): member[0] for member in members},
        status=DossierStatus(status) if len(members) > 1 else DossierStatus.SINGLE,
        score=score,
        issuer=next((member[4] for member in members if member[4]), ""),
        kind=kinds[0] if kinds else DocumentKind.OTHER,
    )


def _check_languages(first: Dossier, second: Dossier) -> None:
    for lang, left in first.documents.items():
        if lang in second.documents:
            raise SameLanguage(left=left, right=second.documents[lang], lang=lang)


def _forget_rejections(tx: Transaction, first: Collection[int], second: Collection[int]) -> None:
    pairs = [(min(a, b), max(a, b)) for a in first for b in second]
    tx.run_many("DELETE FROM rejection WHERE left_document = ? AND right_document = ?", pairs)


def _lang(tx: Transaction, document: int) -> str:
    found: str = tx.value("SELECT lang FROM document WHERE id = ?", (document,))
    return found


def _alone(tx: Transaction, document: int) -> int:
    dossier = tx.insert("dossier", {"status": DossierStatus.SINGLE})
    _move(tx, document, dossier)
    return dossier


def _move(tx: Transaction, document: int, dossier: int) -> None:
    tx.run("UPDATE document SET dossier = ? WHERE id = ?", (dossier, document))


def _set(tx: Transaction, dossier: int, status: DossierStatus, score: float | None) -> None:
    checked = None if score is None else values.score(score)
    tx.run("UPDATE dossier SET status = ?, score = ? WHERE id = ?", (status, checked, dossier))
