"""Who issued a document: the ministries and authorities that speak on digital policy in Germany and France."""

import re
from collections.abc import Sequence

from explorer.language.blocks import Block
from explorer.model.documents import Found, PassageKind

_NAME = re.compile(
    r"(?:Bundesministerium|Ministerium|Auswärtiges Amt|Bundeskanzleramt|Bundesregierung|Bundeskanzlei|Bundesrat\b"
    r"|Bundesamt|Bundesnetzagentur|Eidgenössisches Departement|Staatssekretariat|Staatsministerium|Senatsverwaltung"
    r"|Minist[èe]re|Ministry|Federal Ministry|Premier ministre|Présidence de la République|Élysée|Conseil fédéral"
    r"|Direction (?:interministérielle|générale)|Secrétariat d[’']État|Office fédéral|Commission européenne"
    r"|Europäische Kommission|European Commission|Gouvernement)\b"
    r"(?:[  ](?:für|des|der|de|du|la|le|les|l[’']|d[’']|et|und|of|for|the|and|zur|zum|in|à|aux"
    r"|[A-ZÄÖÜÉ][\wäöüßéèêç’'-]*"
    r"|[a-zéèê][\wéèêàçû]*(?=[  ](?:et|numérique|extérieure|publique|fédéral)))(?:,(?=[  ][A-ZÄÖÜÉ]))?)*",
)  # fmt: skip
_INSTITUTION = re.compile(
    r"minist|bundes|staats|kanzle|chancel|amt\b|behörde|verwaltung|administration|regierung|gouvernement|government|rat\b"
    r"|conseil|council|kommission|commission|direction|agence|agentur|agency|office|institut|zusammenarbeit|coopération"
    r"|präfektur|préfecture|parlament|parlement|assembl|sénat|senat|verband|fédération|union|stiftung|fondation|universit",
    re.IGNORECASE,
)
_TAILS = re.compile(r"(?:[  ](?:für|des|der|de|du|la|le|les|l[’']|d[’']|et|und|of|for|the|and|zur|zum|in|à|aux)|,)+$")


def issuer_in(blocks: Sequence[Block]) -> Found | None:
    """The authority named in a short line at the head or the foot of the document, as it is written there."""
    for where, part in (("letterhead", blocks[:8]), ("imprint", blocks[-6:])):
        for block in part:
            if len(block.text) < 140 and block.kind is not PassageKind.NOTE:
                match = _NAME.match(block.text.removeprefix("Herausgeber: ").removeprefix("Hrsg.: "))
                if match and len(match.group()) > 0.6 * len(block.text):
                    return Found(_TAILS.sub("", match.group()).strip(), where)
    return None


def institution(name: str, origin: str) -> Found | None:
    """`name` as an issuer if it is an institution's: authors named in files are mostly persons."""
    return Found(name, origin) if _INSTITUTION.search(name) else None
