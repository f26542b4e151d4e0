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


def kind_of(blocks: Sequence[Block], title: str, name: str) -> Found | None:
    """The kind of document with what told it, or None where nothing does."""
    head = " \n ".join(block.text[:200] for block in blocks[:6] if block.kind is not PassageKind.NOTE)
    label = " \n ".join(block.text for block in blocks[:8] if len(block.text) < 60)
    named = re.sub(r"[_.-]+", " ", name)
    for where, text in (("title", title), ("first lines", label), ("file name", named)):
        for kind, pattern in _COMPILED:
            if pattern.search(text):
                return Found(kind.value, where)
    if any(_DATELINE.match(block.text) for block in blocks[:4]):
        return Found(DocumentKind.PRESS_RELEASE.value, "dateline")
    release = _COMPILED[-1]
    return Found(release[0].value, "first lines") if release[1].search(head) else None
