"""Suggestions: themes that passages may deserve, by cue words and by what the tags made so far teach."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from explorer.coding import suggesting
from explorer.coding.classifier import Classifier, train
from explorer.coding.examples import examples_of
from explorer.library import person, theme_names
from explorer.library.analysis_texts import tagged_texts
from explorer.library.context import Context
from explorer.library.suggestions_rejected import Rejected
from explorer.library.suggestions_vectors import encoded, vectors_of
from explorer.model.analysis import ThemeQuality
from explorer.model.change import Change
from explorer.model.coding import ExcerptFilter, Suggestion, Tag, TagDraft, TagOrigin, TagStatus
from explorer.model.documents import Passage, PassageKind
from explorer.model.progress import Progress, silent
from explorer.store import documents, tags, themes
from explorer.store.database import Transaction

_TAUGHT = ExcerptFilter(statuses=(TagStatus.CONFIRMED,))


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What was learnt, and from which tags."""

    taught: int
    classifier: Classifier | None


class Suggestions:
    """Use cases of suggestion. Nothing is applied without a person; what one rejects is not suggested again."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._learnt: _Learnt | None = None

    def quality(self) -> tuple[ThemeQuality, ...]:
        """How good suggestions are likely to be, for each theme that was learnt."""
        learnt = self._learnt
        return learnt.classifier.quality if learnt and learnt.classifier else ()

    def learn(self, progress: Progress = silent) -> tuple[ThemeQuality, ...]:
        """Learn the themes with ten tagged passages or more, where their tags have changed; how well that went.

        Takes seconds to a minute, so call it where nobody waits.

        Raises:
            Cancelled: the person asked to stop; what was learnt before holds on.
        """
        with self._context.database.reading() as tx:
            taught = _fingerprint(tags.matching(tx, _TAUGHT))
            if self._learnt is not None and self._learnt.taught == taught:
                return self.quality()
            examples = examples_of(tagged_texts(tx, _TAUGHT))
        encode = None
        if self._context.encoder is not None:
            encode = lambda texts: encoded(self._context, texts, progress)  # noqa: E731 only its texts vary
        self._learnt = _Learnt(taught, train(examples, self._context.lexicon, encode=encode, progress=progress))
        return self.quality()

    def of_document(self, document: int, progress: Progress = silent) -> tuple[Suggestion, ...]:
        """Suggestions for the passages of a document in order, the strongest first within one.

        Left out is what a person rejected, and what the person at the keyboard has tagged so already. What was learnt
        last counts; nothing is learnt here.

        Raises:
            NoSuchDocument: the id is unknown.
        """
        with self._context.database.reading() as tx:
            documents.get(tx, document)
            passages = _body(tx, document)
            every = themes.all(tx)
            tagged = [tag for tag in tags.of_document(tx, document) if tag.coder in ("", person.name())]
            rejected = Rejected.read(tx)
        found = suggesting.suggest(every, passages, document)
        classifier = self._learnt.classifier if self._learnt else None
        if classifier is not None:
            vectors = vectors_of(self._context, document, passages, progress) if classifier.knows_vectors else None
            found = suggesting.merged(found, classifier.suggest(passages, document, vectors))
        known = {theme.id for theme in every}
        texts = {passage.number: passage for passage in passages}
        return tuple(
            one
            for one in found
            if one.theme in known
            and not rejected.holds(one.theme, texts[one.passage].text)
            and not _has(tagged, one.theme, texts[one.passage])
        )

    def accept(self, chosen: Collection[Suggestion]) -> Change:
        """Tag whole passages as suggested; one undoable step.

        Raises:
            NoSuchDocument, NoSuchTheme: an id is unknown.
        """
        with self._context.database.reading() as tx:
            spans = {one: _passage(tx, one).span for one in chosen}
            data = theme_names.data(tx, [one.theme for one in chosen])
        coder = person.name()
        with self._context.database.step("Accept suggestion {theme}", **data) as tx:
            for one, span in spans.items():
                tags.add(tx, TagDraft(one.document, one.theme, span, coder=coder, origin=TagOrigin.SUGGESTED))
        return tx.change

    def reject(self, chosen: Collection[Suggestion]) -> None:
        """Never suggest these again, in any document with the same passage. Outside the history: see `take_back`."""
        self._remember(chosen, rejected=True)

    def take_back(self, chosen: Collection[Suggestion]) -> None:
        """Forget that these were rejected."""
        self._remember(chosen, rejected=False)

    def _remember(self, chosen: Collection[Suggestion], rejected: bool) -> None:
        with self._context.database.quiet() as tx:
            kept = Rejected.read(tx)
            for one in chosen:
                kept.put(one.theme, _passage(tx, one).text, rejected)
            kept.write(tx)

    def rejections(self) -> int:
        """How many suggestions were rejected."""
        with self._context.database.reading() as tx:
            return len(Rejected.read(tx))

    def forget_rejections(self) -> int:
        """Suggest again whatever was rejected; how many there were."""
        with self._context.database.quiet() as tx:
            number = len(Rejected.read(tx))
            Rejected({}).write(tx)
        return number


def _body(tx: Transaction, document: int) -> list[Passage]:
    return [p for p in documents.passages(tx, document) if p.kind is not PassageKind.BOILERPLATE]


def _passage(tx: Transaction, one: Suggestion) -> Passage:
    return documents.passages(tx, one.document)[one.passage]


def _has(tagged: Sequence[Tag], theme: str, passage: Passage) -> bool:
    return any(
        tag.theme == theme and tag.status is not TagStatus.LOST and tag.span.overlaps(passage.span) for tag in tagged
    )


def _fingerprint(found: Sequence[Tag]) -> int:
    return hash(tuple((tag.document, tag.theme, tag.span) for tag in found))
