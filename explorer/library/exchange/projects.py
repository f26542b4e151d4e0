"""A project of another program, a colleague's library or annotations taken into the library."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.library import pairing
from explorer.library.context import Context
from explorer.library.exchange import beads_in, tags_in, texts_in, themes_in
from explorer.library.indexing import catch_up
from explorer.library.workers import worker_count
from explorer.model.bitext import DossierStatus
from explorer.model.change import Change
from explorer.model.exchange import BringOptions, BroughtIn, IncomingBead, IncomingGroup, IncomingProject, IncomingText
from explorer.model.notice import Notice
from explorer.model.progress import Progress
from explorer.store import documents, dossiers
from explorer.store.database import Transaction

_TRUSTED = "Diptych"
"""How the origin of a project begins whose dossiers are dossiers; sets of other programs may be anything."""
_STRANGE = "{name} is not in this library, so its {count} tags were not taken; import it first."
_EMPTY = "The text of {name} is empty and was not taken."
_MOVED = "{count} tags were put where their words stand here, because the texts are not quite the same."
_LOST = "{count} tags whose words do not stand here are listed as lost, each with its quote."
_KNOWN = "{count} tags were here already."
_CUT_OTHERWISE = "{count} confirmed beads were not taken, because the texts are cut or joined otherwise here."
_CONTESTED = "{count} confirmed beads were not taken, because somebody confirmed others here."


@dataclass(frozen=True, slots=True)
class _Home:
    """A text and the document that holds it."""

    text: IncomingText
    document: int


def take(
    context: Context, project: IncomingProject, shown: str, options: BringOptions, progress: Progress
) -> BroughtIn:
    """Find or store the texts, outside the history; then themes, tags and beads, in one undoable step.

    Beads between new texts come with these, so that the rest is aligned around them.

    Raises:
        ReadOnlyLibrary: nothing may be changed.
        Cancelled: the person asked to stop; texts that were stored by then stay.
    """
    progress("Looking for the texts", 0, len(project.texts))
    homes, strangers, told = _parted(context, project.texts, progress)
    known = {home.text.guid: home.document for home in homes}
    own, others = _parted_beads(project.beads, {text.guid for text in strangers})
    aligned = beads_in.Counted()

    def group(tx: Transaction, made: tuple[int, ...]) -> None:
        fresh = dict(zip((text.guid for text in strangers), made, strict=True))
        _group(tx, project, {**known, **fresh}, set(made))
        beads_in.enter(tx, own, fresh, aligned)

    made = texts_in.store(context, [texts_in.new_text(text, shown) for text in strangers], group)
    homes += [_Home(text, document) for text, document in zip(strangers, made, strict=True)]
    if made:
        pairing.pair_singles(context, progress)
        pairing.align_waiting(context, worker_count(), progress)
    project = replace(project, beads=others)
    change, themes, count = _enter(context, project, homes, shown, options, progress, aligned)
    if made:
        catch_up(context, progress)
    return BroughtIn(
        name=shown,
        change=change,
        documents=made,
        themes=themes,
        tags=count.new,
        known=count.known,
        beads=aligned.new,
        notices=(*project.notices, *told, *_told(count, aligned)),
    )


def _parted(
    context: Context, texts: Sequence[IncomingText], progress: Progress
) -> tuple[list[_Home], list[IncomingText], list[Notice]]:
    """Texts that the library has, texts to store, and what is to be said of the others."""
    homes: list[_Home] = []
    strangers: list[IncomingText] = []
    told: list[Notice] = []
    with context.database.reading() as tx:
        known = texts_in.Homes(tx)
        for done, given in enumerate(texts, 1):
            text = replace(given, text=given.text.replace("\0", "\ufffd")) if given.text else given
            home = known.of(text)
            if home is not None:
                homes.append(_Home(text, home))
            elif text.text is None:
                told.append(Notice(_STRANGE, {"name": text.name, "count": len(text.tags)}))
            elif not text.text.strip():
                told.append(Notice(_EMPTY, {"name": text.name}))
            else:
                strangers.append(text)
            progress("Looking for the texts", done, len(texts))
    return homes, strangers, told


def _group(tx: Transaction, project: IncomingProject, by_guid: Mapping[str, int], made: set[int]) -> None:
    """Join new documents as the project groups them: its dossiers, or sets that could be one, as proposals."""
    trusted = project.origin.startswith(_TRUSTED)
    for group in project.groups:
        members = [by_guid[guid] for guid in group.members if guid in by_guid]
        if len(members) > 1 and made.issuperset(members) and _may_join(tx, members):
            dossiers.join_all(tx, members, _status(group, trusted), 1.0)


def _may_join(tx: Transaction, members: Sequence[int]) -> bool:
    """Whether each is alone in its dossier and has a language of its own."""
    homes = {dossiers.of_document(tx, document) for document in members}
    langs = {documents.get(tx, document).lang for document in members}
    alone = all(dossiers.get(tx, home).status is DossierStatus.SINGLE for home in homes)
    return alone and len(homes) == len(langs) == len(members)


def _status(group: IncomingGroup, trusted: bool) -> DossierStatus:
    known = {status.value: status for status in DossierStatus if status is not DossierStatus.SINGLE}
    return known.get(group.note.strip(), DossierStatus.PROPOSED) if trusted else DossierStatus.PROPOSED


def _enter(
    context: Context,
    project: IncomingProject,
    homes: Sequence[_Home],
    shown: str,
    options: BringOptions,
    progress: Progress,
    aligned: beads_in.Counted,
) -> tuple[Change, int, tags_in.Counted]:
    count = tags_in.Counted()
    named = {guid for bead in project.beads for guid in bead.texts}
    with context.database.step("Bring in {file}", file=shown) as tx:
        entered = themes_in.enter(tx, project.themes, change=False)
        for done, home in enumerate(homes, 1):
            tags_in.enter(tx, home.document, home.text, entered.ids, options, count)
            progress("Entering tags", done, len(homes))
        tags_in.join(tx, [home.text for home in homes], count)
        same = {home.text.guid: home.document for home in homes if home.text.guid in named and _same(tx, home)}
        beads_in.enter(tx, project.beads, same, aligned)
    return tx.change, entered.new, count


def _parted_beads(
    beads: Sequence[IncomingBead], strangers: set[str]
) -> tuple[tuple[IncomingBead, ...], tuple[IncomingBead, ...]]:
    """Beads between two new texts, and the others."""
    own = tuple(bead for bead in beads if strangers.issuperset(bead.texts))
    return own, tuple(bead for bead in beads if not strangers.issuperset(bead.texts))


def _same(tx: Transaction, home: _Home) -> bool:
    """Whether the document holds that very text, not another edition of it."""
    return home.text.text == documents.text(tx, home.document)


def _told(count: tags_in.Counted, aligned: beads_in.Counted) -> list[Notice]:
    tagged = ((_KNOWN, count.known), (_MOVED, count.moved), (_LOST, count.lost))
    counted = (*tagged, (_CUT_OTHERWISE, aligned.strange), (_CONTESTED, aligned.contested))
    return [Notice(template, {"count": number}) for template, number in counted if number]
