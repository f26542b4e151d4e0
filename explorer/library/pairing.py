"""Finding which single texts are versions of one another, and aligning the dossiers that come of it."""

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from explorer.bitext.pairing import pair
from explorer.library.aligning import kept_vectors, language_pairs
from explorer.library.context import Context
from explorer.library.tasks import AlignTask, align_task
from explorer.library.wordlists import own_lists
from explorer.library.workers import Workers
from explorer.model.bitext import BeadDraft, BeadStatus, Dossier, DossierStatus, Evidence, PairingText, PairProposal
from explorer.model.documents import Document, PassageKind
from explorer.model.errors import NoSuchDossier
from explorer.model.language import Lang
from explorer.model.progress import Progress
from explorer.store import aligned, beads, documents, dossiers, links
from explorer.store.database import Transaction

_FEW = 6
"""Up to so many dossiers are aligned here and now: starting worker processes would take longer."""
_SECONDS = 600.0
_OPEN = (DossierStatus.SINGLE, DossierStatus.AUTOMATIC, DossierStatus.PROPOSED)


def pair_singles(context: Context, progress: Progress) -> None:
    """Join single documents with their versions; what a person joined, parted or confirmed stays as it is."""
    progress("Pairing", 0, 0)
    with context.database.reading() as tx:
        every = {d.id: d for d in dossiers.all(tx)}
        texts = [_pairing_text(tx, document) for document in _candidates(documents.all(tx), every)]
        rejected = dossiers.rejected(tx)
    if len(texts) < 2:
        return
    proposals = pair(texts, lexicon=context.lexicon, rejected=rejected, progress=progress)
    with context.database.quiet() as tx:
        for proposal in sorted(proposals, key=lambda p: -p.score):
            _join(tx, proposal)


def _candidates(every: Iterable[Document], by_id: dict[int, Dossier]) -> Iterator[Document]:
    """Documents whose dossier may still grow: it is not confirmed, and some single has a language that it lacks."""
    singles: set[Lang] = set()
    for dossier in by_id.values():
        if dossier.status is DossierStatus.SINGLE:
            singles.update(dossier.documents)
    for document in every:
        home = by_id.get(document.dossier or 0)
        if home is None or document.lang is Lang.UND or home.status not in _OPEN:
            continue
        if singles - set(home.documents):
            yield document


def _pairing_text(tx: Transaction, document: Document) -> PairingText:
    body = [p.text for p in documents.passages(tx, document.id) if p.kind is not PassageKind.BOILERPLATE]
    return PairingText(
        document=document.id,
        lang=document.lang,
        title=document.title,
        text="\n".join(body),
        date=document.date,
        issuer=document.issuer,
        url=document.url,
        reference=document.reference,
        file_name=PurePath(document.path).name,
        source=document.source,
        alternates=documents.alternates(tx, document.id),
    )


def _join(tx: Transaction, proposal: PairProposal) -> None:
    """Join the dossiers of a proposal where one of them is single and the other lacks its language."""
    left, right = (dossiers.get(tx, dossiers.of_document(tx, document)) for document in (proposal.left, proposal.right))
    if left.id == right.id or DossierStatus.SINGLE not in (left.status, right.status):
        return
    if set(left.documents) & set(right.documents):
        return
    grown = left if right.status is DossierStatus.SINGLE else right
    added = right if grown is left else left
    sure = proposal.sure and grown.status is not DossierStatus.PROPOSED
    status = DossierStatus.AUTOMATIC if sure else DossierStatus.PROPOSED
    score = proposal.score if grown.score is None else min(grown.score, proposal.score)
    dossiers.join(tx, grown.id, added.id, status, score)


def align_waiting(context: Context, count: int, progress: Progress) -> None:
    """Align every two documents of a dossier that have no beads yet, a transaction each."""
    waiting = _waiting(context)
    tasks = _tasks(context, waiting)
    progress("Aligning", 0, len(waiting))
    outcomes = ((task, align_task(task)) for task in tasks) if len(waiting) <= _FEW else _in_workers(tasks, count)
    for done, (task, drafts) in enumerate(outcomes, 1):
        if drafts is not None:
            _keep(context, task, drafts)
        progress("Aligning", done, len(waiting))


def _in_workers(tasks: Iterable[AlignTask], count: int) -> Iterator[tuple[AlignTask, tuple[BeadDraft, ...] | None]]:
    with Workers(count, 0) as workers:
        for outcome in workers.map(align_task, tasks, _SECONDS):
            yield outcome.task, outcome.value


def _keep(context: Context, task: AlignTask, drafts: tuple[BeadDraft, ...]) -> None:
    """Store beads, unless a person has parted the dossier while they were made."""
    with context.database.quiet() as tx:
        members = _members(tx, task.dossier)
        if {task.left_document, task.right_document} <= set(members.values()):
            beads.replace(tx, task.dossier, task.left_document, task.right_document, drafts)
            by = Evidence.WORDS if task.vectors is None else Evidence.VECTORS
            aligned.note(tx, task.left_document, task.right_document, by)


def _members(tx: Transaction, dossier: int) -> dict[Lang, int]:
    try:
        return dossiers.get(tx, dossier).documents
    except NoSuchDossier:
        return {}


def _waiting(context: Context) -> list[tuple[int, Lang, Lang]]:
    """Dossiers and their languages between which no beads are yet."""
    with context.database.reading() as tx:
        done = beads.aligned_pairs(tx)
        return [
            (dossier.id, *langs)
            for dossier in dossiers.all(tx)
            for langs in language_pairs(dossier)
            if (dossier.documents[langs[0]], dossier.documents[langs[1]]) not in done
        ]


def _tasks(context: Context, waiting: Iterable[tuple[int, Lang, Lang]]) -> Iterator[AlignTask]:
    """The tasks one after the other, read when their turn comes: the texts of a large library fill the memory."""
    lists = own_lists(context.database.folder)
    with context.database.reading() as tx:
        learnt = links.all(tx)
    for dossier, *langs in waiting:
        with context.database.reading() as tx:
            members = _members(tx, dossier)
            if not set(langs) <= set(members):  # parted meanwhile
                continue
            left, right = (members[lang] for lang in langs)
            row = beads.of_dossier(tx, dossier, left, right)
            kept = tuple(bead for bead in row if bead.status is not BeadStatus.AUTOMATIC)
            sides = documents.passages(tx, left), documents.passages(tx, right)
            known = kept_vectors(tx, *sides)
        yield AlignTask(dossier, left, right, (langs[0], langs[1]), *sides, kept, lists, learnt, known)
