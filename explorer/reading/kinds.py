"""What sort of text a document is, by the words of its title and its first lines."""

import re
from collections.abc import Sequence

from explorer.language.blocks import Block
from explorer.model.documents import DocumentKind, Found, PassageKind

_PATTERNS = (
    (
        DocumentKind.LETTER_OF_INTENT,
        r"absichtserklärung|(?:déclaration|lettre)s? (?:commune |conjointe )?d[’']intention|letters? of intent"
        r"|declaration of intent|memorandum of understanding|protocole d[’']entente|mémorandum d[’']entente",
    ),
    (
        DocumentKind.JOINT_DECLARATION,
        r"gemeinsame[rns]? (?:\w+ )?(?:erklärung|entschließung|mitteilung|schlussfolgerungen)|schlusserklärung"
        r"|abschlusserklärung"
        r"|déclaration (?:\S+ ){0,2}(?:commune|conjointe)|déclaration finale|joint (?:\w+ )?(?:declaration|statement)",
    ),
    (
        DocumentKind.AGREEMENT,
        r"\b(?:abkommen|vertrag|vereinbarung|übereinkommen|verordnung \((?:eu|eg)\)|richtlinie \((?:eu|eg)\)"
        r"|staatsvertrag)\b"
        r"|\b(?:accord|traité|convention|règlement \((?:ue|ce)\)|directive \((?:ue|ce)\))\b"
        r"|\b(?:agreement|treaty|regulation \(eu\)|directive \(eu\))\b",
    ),
    (
        DocumentKind.SPEECH,
        r"\brede (?:von|des|der|auf|beim|anlässlich|zur|zum|vor)\b|\brede\b$|^rede\b|ansprache|grußwort|redemanuskript"
        r"|es gilt das gesprochene wort|\bdiscours\b|allocution|seul le prononcé fait foi|prononcé fait foi"
        r"|\bspeech\b|\bremarks\b|check against delivery",
    ),
    (
        DocumentKind.PRESS_RELEASE,
        r"pressemitteilung|medienmitteilung|presseinformation|presseerklärung|communiqués? de presse|press releases?"
        r"|media release|news release|pressemeldung",
    ),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _PATTERNS)
_DATELINE = re.compile(
    r"^[A-ZÄÖÜÉÈ][^.!?:]{1,60},\s*(?:den |le )?(?:\d{4}-\d\d-\d\d|\d{1,2}\.\s?(?:\d{1,2}\.|\w+ )\s?\d{4})\s*[-–—]"
)
_SPOKEN = frozenset({DocumentKind.PRESS_RELEASE, DocumentKind.SPEECH})
"""Kinds that a line of its own names above the title."""
_OPENING_WORDS = 4
"""Words of a title within which it names its kind; further on it names what it speaks of."""
_NAMES = (
    (DocumentKind.SPEECH, re.compile(r"\b(?:rede|reden|discours|speech|speeches|ansprache)\b", re.IGNORECASE)),
    (
        DocumentKind.PRESS_RELEASE,
        re.compile(
            r"\b(?:presse|press|pm|cp|pressemitteilung(?:en)?|medienmitteilung(?:en)?|communiques?|press-releases?)\b",
            re.I,
        ),
    ),
)


def kind_named(label: str, origin: str) -> Found | None:
    """The kind that a label such as `Pressemitteilung` or `joint declaration` names."""
    return next((Found(kind.value, origin) for kind, pattern in _COMPILED if pattern.search(label)), None)


def kind_of(blocks: Sequence[Block], title: str, name: str, address: str = "") -> Found | None:
    """The kind of document with what told it, or None where nothing does."""
    opening = " ".join(title.split()[:_OPENING_WORDS])
    return (
        _labelled(blocks)
        or _dated(blocks)
        or kind_named(opening, "title")
        or _by_name(re.sub(r"[_.]+", " ", name), "file name")
        or _by_name(address, "address")
    )


def _labelled(blocks: Sequence[Block]) -> Found | None:
    for block in blocks[:8]:
        if len(block.text) < 60 and block.kind is not PassageKind.NOTE:
            found = kind_named(block.text, "first lines")
            if found is not None and found.value in _SPOKEN:
                return found
    return None


def _dated(blocks: Sequence[Block]) -> Found | None:
    if any(_DATELINE.match(block.text) for block in blocks[:4]):
        return Found(DocumentKind.PRESS_RELEASE.value, "dateline")
    return None


def _by_name(name: str, origin: str) -> Found | None:
    told = kind_named(name, origin)
    return told or next((Found(kind.value, origin) for kind, pattern in _NAMES if pattern.search(name)), None)
