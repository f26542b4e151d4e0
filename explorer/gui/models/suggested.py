"""Suggestions in a queue: each open, accepted or rejected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from html import escape

from PySide6.QtCore import QCoreApplication

from explorer.gui import labels
from explorer.gui.models.marks import ThemeLook
from explorer.gui.models.row_model import RowModel
from explorer.gui.models.rows import Row
from explorer.model.analysis import ThemeQuality
from explorer.model.coding import SuggestedBy, Suggestion
from explorer.model.documents import Passage

translate = QCoreApplication.translate
_PLAIN = ThemeLook("#888888", "")


class Decision(Enum):
    """What a person said of a suggestion."""

    OPEN = auto()
    ACCEPTED = auto()
    REJECTED = auto()


_MARKS = {Decision.OPEN: "", Decision.ACCEPTED: "✓", Decision.REJECTED: "✗"}


@dataclass(frozen=True, slots=True)
class Suggested:
    """A suggestion with what its row needs."""

    suggestion: Suggestion
    passage: Passage
    look: ThemeLook
    decision: Decision = Decision.OPEN


class SuggestedModel(RowModel[Suggested]):
    """Theme over passage; how sure, or what was decided."""

    def row_of(self, value: Suggested) -> Row:
        """One suggestion."""
        badge = _MARKS[value.decision] or labels.percent(value.suggestion.score)
        hollow = value.decision is Decision.OPEN
        return Row(value.look.label, value.passage.text, (), badge, value.look.colour, hollow=hollow)

    def decide(self, row: int, decision: Decision) -> None:
        """Write a decision into a row."""
        old = self._values[row]
        self._values[row] = Suggested(old.suggestion, old.passage, old.look, decision)
        self.dataChanged.emit(self.index(row), self.index(row))

    def next_open(self, row: int) -> int | None:
        """The next row that is open, around at the end; None where all is decided."""
        count = len(self._values)
        places = [(row + step) % count for step in range(1, count + 1)] if count else []
        return next((place for place in places if self._values[place].decision is Decision.OPEN), None)

    @property
    def open(self) -> int:
        """How many are undecided."""
        return sum(value.decision is Decision.OPEN for value in self._values)


def queued(
    suggestions: Sequence[Suggestion], passages: Sequence[Passage], looks: Mapping[str, ThemeLook]
) -> list[Suggested]:
    """Suggestions with their passages, in the order given; one whose passage is gone is left out."""
    by_number = {passage.number: passage for passage in passages}
    return [
        Suggested(one, by_number[one.passage], looks.get(one.theme, ThemeLook(_PLAIN.colour, one.theme)))
        for one in suggestions
        if one.passage in by_number
    ]


def passage_html(value: Suggested) -> str:
    """The passage with its reasons in bold."""
    text, at = value.passage.text, 0
    pieces: list[str] = []
    for span in sorted(value.suggestion.spans):
        start, end = span.start - value.passage.start, span.end - value.passage.start
        if at <= start < end <= len(text):
            pieces += [escape(text[at:start]), f"<b><u>{escape(text[start:end])}</u></b>"]
            at = end
    return "".join([*pieces, escape(text[at:])])


def reason(value: Suggested) -> str:
    """Why it is suggested, in one line."""
    why = ", ".join(value.suggestion.why)
    return {
        SuggestedBy.CUES: translate("Suggested", "Cue words: {words}"),
        SuggestedBy.TAGS: translate("Suggested", "Like what you tagged: {words}"),
        SuggestedBy.BOTH: translate("Suggested", "Cue words, and like what you tagged: {words}"),
    }[value.suggestion.by].format(words=why)


def quality_of(value: Suggested, quality: Mapping[str, ThemeQuality]) -> str:
    """How often such suggestions are right, by cross-validation; how far the theme is from being learnt otherwise."""
    known = quality.get(value.suggestion.theme)
    if known is None:
        return translate("Suggested", "Not learnt yet: a theme is learnt from ten tagged passages on.")
    if not known.precision:
        text = translate("Suggested", "The {examples} tagged passages do not suffice to learn the theme yet.")
        return text.format(examples=labels.number(known.examples))
    text = translate("Suggested", "Learnt from {examples} passages; {precision} of such suggestions are right.")
    return text.format(examples=labels.number(known.examples), precision=labels.percent(known.precision))
