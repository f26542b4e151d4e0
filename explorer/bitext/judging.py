"""From the words that two documents share, and what else is known of them, to a proposal or none."""

from explorer.model.bitext import PairingText, PairProposal

LEAST, SURE = 0.18, 0.27
"""Below the first, two documents of the same days have nothing in common that would be worth a look; from the second,
the margin, a proposal counts as a pair."""
MARGINS = ((7, LEAST, SURE), (45, 0.50, 0.55))
"""Days between two documents, and the two bars up to there: the later a version, the more must speak for it, since
texts on one subject share words. By words alone true pairs of press releases reach 0.59 and more, unrelated texts of
different weeks up to 0.47."""
FAR = (0.50, 0.60)
"""The bars beyond that."""

_NAMED = 0.3
"""What is left of the doubt when one page names the other as its version, or both bear one reference number."""
_SAME_DAY = 0.95


def judge(one: PairingText, other: PairingText, words: float) -> PairProposal | None:
    """A proposal, or None where nothing speaks for it.

    `words` is the share of weight (0 to 1) that the two texts' words cover of each other.
    """
    doubt, reasons = 1 - words, ["words"]
    if names(one, other) or names(other, one):
        doubt, reasons = doubt * _NAMED, [*reasons, "address"]
    if one.reference and one.reference.casefold() == other.reference.casefold():
        doubt, reasons = doubt * _NAMED, [*reasons, "reference"]
    if one.date is not None and one.date == other.date:
        doubt, reasons = doubt * _SAME_DAY, [*reasons, "date"]
    least, sure = _bars(one, other)
    score = 1 - doubt
    if score < least:
        return None
    return PairProposal(one.document, other.document, score, score >= sure, tuple(reasons))


def names(one: PairingText, other: PairingText) -> bool:
    """Whether a page names the address of another as its version in that language (`hreflang`)."""
    return bool(other.url) and one.alternates.get(other.lang.value, "").rstrip("/") == other.url.rstrip("/")


def _bars(one: PairingText, other: PairingText) -> tuple[float, float]:
    if one.date is None or other.date is None:
        return LEAST, SURE
    days = abs((one.date - other.date).days)
    return next(((least, sure) for most, least, sure in MARGINS if days <= most), FAR)
