"""A translation memory as documents: each language one, each segment a passage, each unit a bead."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path, PurePath

from explorer.library.context import Context
from explorer.library.exchange import texts_in
from explorer.library.exchange.texts_in import NewText
from explorer.library.indexing import catch_up
from explorer.library.theme_names import find
from explorer.model.bitext import BeadDraft, BeadStatus, DossierStatus
from explorer.model.change import Change
from explorer.model.codebook import theme_id
from explorer.model.coding import Citation, TagDraft, TagOrigin, Theme
from explorer.model.errors import NoSuchTheme
from explorer.model.exchange import BringOptions, BroughtIn, IncomingMemory, TranslationUnit
from explorer.model.language import Lang
from explorer.model.notice import Notice
from explorer.model.progress import Progress
from explorer.store import beads, documents, dossiers, tags, themes
from explorer.store.database import Transaction

Unit = TranslationUnit
Source = tuple[str, str, str]
"""What names the text that one side of a unit comes from: path, address and title."""

_ORDER = (Lang.DE, Lang.FR, Lang.EN)
_KNOWN = "{count} units were here already, so they were not taken again."
_GREY = "#888888"


def take(context: Context, memory: IncomingMemory, path: Path, options: BringOptions, progress: Progress) -> BroughtIn:
    """Store the units as dossiers, outside the history: one for all that come from the same texts.

    Their beads are confirmed, unless Diptych itself wrote that nobody has; themes become tags on both passages, in one
    undoable step.
    """
    groups = list(_groups(memory.units))
    found: list[tuple[Mapping[Lang, int], Sequence[Unit]]] = []
    with context.database.reading() as tx:
        here, langs = documents.by_text(tx), {document.id: document.lang for document in documents.all(tx)}
    known, made = 0, list[int]()
    for done, (cited, units) in enumerate(groups, 1):
        texts = _texts(units, cited, path)
        digests = {lang: documents.digest(text.text) for lang, text in texts.items()}
        if all(digest in here for digest in digests.values()):
            known += len(units)
            found.append(({lang: _own(lang, here[digest], langs) for lang, digest in digests.items()}, units))
        else:
            found.append((_stored(context, texts, units), units))
            made += found[-1][0].values()
        progress("Storing units", done, len(groups))
    change, entered, tagged = _tag(context, found, path.name, options)
    if made:
        catch_up(context, progress)
    return BroughtIn(
        name=path.name,
        change=change,
        documents=tuple(made),
        themes=entered,
        tags=tagged,
        beads=len(memory.units) - known,
        notices=(*memory.notices, Notice(_KNOWN, {"count": known})) if known else memory.notices,
    )


def _own(lang: Lang, same: Sequence[int], langs: Mapping[int, Lang]) -> int:
    """Of documents with the same text (lists of names are alike in two languages) one of this language, or any."""
    return next((document for document in same if langs.get(document) is lang), same[0])


def _stored(context: Context, texts: Mapping[Lang, NewText], units: Sequence[Unit]) -> dict[Lang, int]:
    """Store the texts of units and bind them; their documents by language."""
    ids = texts_in.store(
        context, tuple(texts.values()), lambda tx, made: _bind(tx, dict(zip(texts, made, strict=True)), units)
    )
    return dict(zip(texts, ids, strict=True))


def _groups(units: Sequence[Unit]) -> Iterator[tuple[Mapping[Lang, Citation], list[Unit]]]:
    """Units by the texts that they come from, in the order in which these first come.

    Units that share a text belong together even if they name different languages, as where one of three texts lacks a
    passage; unless they would bring two texts of one language.
    """
    groups: list[tuple[dict[Lang, Citation], list[Unit]]] = []
    homes: dict[tuple[Lang, Source] | None, list[int]] = defaultdict(list)
    for unit in units:
        named = {lang: _source(cited) for lang, cited in unit.citations.items()}
        keys: list[tuple[Lang, Source] | None] = [*named.items()] if named else [None]
        known = sorted({place for key in keys for place in homes[key]})
        place = next((p for p in known if not _clash(groups[p][0], named)), len(groups))
        if place == len(groups):
            groups.append(({}, []))
        cited, members = groups[place]
        for key in keys:
            if place not in homes[key]:
                homes[key].append(place)
        cited.update({lang: citation for lang, citation in unit.citations.items() if lang not in cited})
        members.append(unit)
    yield from groups


def _source(cited: Citation) -> Source:
    return cited.path, cited.url, cited.title


def _clash(cited: Mapping[Lang, Citation], named: Mapping[Lang, Source]) -> bool:
    """Whether they name different texts of one language."""
    return any(lang in cited and _source(cited[lang]) != source for lang, source in named.items())


def _texts(units: Sequence[Unit], cited: Mapping[Lang, Citation], path: Path) -> dict[Lang, NewText]:
    langs = [lang for lang in _ORDER if any(lang in unit.texts for unit in units)]
    return {lang: _text(units, lang, cited.get(lang), path) for lang in langs}


def _text(units: Sequence[Unit], lang: Lang, cited: Citation | None, path: Path) -> NewText:
    segments, start = [], 0
    lines = [texts_in.normal(unit.texts[lang]) for unit in units if lang in unit.texts]
    for line in lines:
        segments.append((start, start + len(line)))
        start += len(line) + 1
    known = {"title": path.stem}
    if cited is not None:
        known = {"date": cited.date, "issuer": cited.issuer, "url": cited.url, "reference": cited.reference}
        known["title"] = cited.title or PurePath(cited.path).stem or path.stem
    return NewText("\n".join(lines), lang, texts_in.described(known), f"{path.name}/{lang}.txt", tuple(segments))


def _bind(tx: Transaction, by_lang: Mapping[Lang, int], units: Sequence[Unit]) -> None:
    """Join the documents and lay a bead between every two sides of each unit."""
    if len(by_lang) < 2:
        return
    dossier = dossiers.join_all(tx, list(by_lang.values()), DossierStatus.CONFIRMED, 1.0)
    for left, right in combinations(by_lang, 2):
        places = {lang: _places(units, lang) for lang in (left, right)}
        both = {number: unit for number, unit in enumerate(units) if left in unit.texts and right in unit.texts}
        drafts = {n: BeadDraft((places[left][n],), (places[right][n],), unit.score) for n, unit in both.items()}
        beads.replace(tx, dossier, by_lang[left], by_lang[right], list(drafts.values()))
        by_side = {bead.left: bead.id for bead in beads.of_dossier(tx, dossier, by_lang[left], by_lang[right])}
        for number, unit in both.items():
            if unit.status is not BeadStatus.AUTOMATIC:
                beads.set_status(tx, [by_side[drafts[number].left]], unit.status)


def _places(units: Sequence[Unit], lang: Lang) -> dict[int, int]:
    """Number of the unit -> number of its passage."""
    held = [number for number, unit in enumerate(units) if lang in unit.texts]
    return {number: place for place, number in enumerate(held)}


def _tag(
    context: Context, found: Sequence[tuple[Mapping[Lang, int], Sequence[Unit]]], name: str, options: BringOptions
) -> tuple[Change, int, int]:
    """Tag the passages of units that name themes; the step, how many themes were new, how many tags there are.

    Units that were here already are tagged too where they lack a theme: the first time may have been cut off before.
    """
    labels = list(dict.fromkeys(label for _, units in found for unit in units for label in unit.themes))
    count = 0
    with context.database.step("Bring in {file}", file=name) as tx:
        ids, new = _themes(tx, labels, options.lang)
        for by_lang, units in found:
            for lang, document in by_lang.items():
                for draft in _drafts(tx, document, _places(units, lang), units, ids, options.coder):
                    tags.add(tx, draft)
                    count += 1
    return tx.change, new, count


def _drafts(
    tx: Transaction,
    document: int,
    places: Mapping[int, int],
    units: Sequence[Unit],
    ids: Mapping[str, str],
    coder: str,
) -> Iterator[TagDraft]:
    """The tags that a document lacks; none where its passages are others than the units."""
    passages = documents.passages(tx, document)
    if len(passages) != len(places):
        return
    here = {(tag.theme, tag.span) for tag in tags.of_document(tx, document)}
    for number, place in places.items():
        for theme in dict.fromkeys(ids[label] for label in units[number].themes):
            if (theme, passages[place].span) not in here:
                yield TagDraft(document, theme, passages[place].span, coder=coder, origin=TagOrigin.IMPORTED)


def _themes(tx: Transaction, labels: Sequence[str], lang: Lang) -> tuple[dict[str, str], int]:
    """The theme of each label, entered where the library has none that is called so; how many were entered."""
    known = list(themes.all(tx))
    ids: dict[str, str] = {}
    before = len(known)
    for label in labels:
        try:
            ids[label] = find(label, known).id
        except NoSuchTheme:
            made = Theme(theme_id(label, {t.id for t in known}), None, {lang: label}, {}, {}, _GREY, len(known))
            themes.put(tx, made)
            known.append(made)
            ids[label] = made.id
    return ids, len(known) - before
