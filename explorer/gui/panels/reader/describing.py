"""A bead in words: for tool tips and for screen readers, which see no ribbon."""

from PySide6.QtCore import QCoreApplication

from explorer.gui import labels
from explorer.gui.errors import translated
from explorer.gui.models.diptych import Anchor, Diptych, Side, numbers_of

translate = QCoreApplication.translate
_LONGEST = 160


def bead_text(diptych: Diptych, anchor: Anchor, side: Side) -> str:
    """How many passages answer how many, how sure that is, and the text on the other panel."""
    bead = anchor.bead
    lines = [
        translate("Describing", "{left} left and {right} right: {status}, {score} sure").format(
            left=len(bead.left),
            right=len(bead.right),
            status=labels.bead_status(bead.status),
            score=labels.percent(bead.score),
        )
    ]
    lines.extend(translated(d.reason) for d in diptych.differences_of.get(bead.id, []))
    lines.append(_text_of(diptych, anchor, side.other))
    return "\n".join(line for line in lines if line)


def _text_of(diptych: Diptych, anchor: Anchor, side: Side) -> str:
    passages = diptych.passages(side)
    text = " ".join(passages[n].text for n in numbers_of(anchor.bead, side))
    if not text:
        return translate("Describing", "No counterpart on the other panel.")
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
