"""Who issued a document: the ministries and authorities that speak on digital policy in Germany and France."""

import re
from collections.abc import Sequence

from explorer.language.blocks import Block
from explorer.model.documents import Found, PassageKind
from explorer.reading.tidying import word_set

_HEAD = re.compile(
    r"(?:(?:Herausgeber|Hrsg\.|Absender|Éditeur)\s*:\s*)?(?P<name>(?:Das |Die |Der |Le |La |L[’'])?"
    r"(?:Bundesministerium|Ministerium|Auswärtiges Amt|Bundeskanzleramt|Bundesregierung|Bundeskanzlei|Bundesrat$"
    r"|Bundesamt|Bundesnetzagentur|Eidgenössisches|Staatssekretariat|Staatsministerium|Senatsverwaltung|Minist[èe]re|Ministry"
    r"|Federal Ministry|Premier ministre|Présidence de la République|Élysée|Conseil fédéral|Direction"
    r"|Secrétariat d[’']État|Office fédéral|Commission européenne|Europäische Kommission|European Commission"
    r"|Gouvernement)\b[^.!?;:|]*)",
)
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = word_set(
    """
    für des der die den das und zur zum im in am an bei mit of for the and on to de du des la le les l d et à aux
    au en sur pour a affaires étrangères européennes économie économique finances numérique numériques intérieur
    extérieur extérieure extérieures transition écologique éducation nationale national enseignement supérieur
    recherche culture justice armées défense travail santé agriculture alimentation fonction publique publiques
    transformation industrie industrielle énergie souveraineté territoire territoires territoriale cohésion
    logement interministérielle interministériel générale général délégué déléguée chargé chargée jeunesse sports
    sport sécurité systèmes information fédéral fédérale fédéraux république français française allemand allemande
    ministre ministres relations administration administrative communication
    """
)
"""Words in lower case that names of authorities are made of; any other is part of a sentence."""
_LONGEST = 14
"""Words of an authority's name at most."""
_INSTITUTION = re.compile(
    r"minist|bundes|staats|kanzle|chancel|amt\b|behörde|verwaltung|administration|regierung|gouvernement|government|rat\b"
    r"|conseil|council|kommission|commission|direction|agence|agentur|agency|office|institut|zusammenarbeit|coopération"
    r"|präfektur|préfecture|parlament|parlement|assembl|sénat|senat|verband|fédération|union|stiftung|fondation|universit",
    re.IGNORECASE,
)


def issuer_in(blocks: Sequence[Block]) -> Found | None:
    """The authority named in a short line at the head or the foot of the document, as it is written there."""
    for where, part in (("letterhead", blocks[:8]), ("imprint", blocks[-6:])):
        for block in part:
            match = _HEAD.fullmatch(block.text) if block.kind is not PassageKind.NOTE else None
            if match and _is_name(match["name"]):
                return Found(match["name"].strip(" ,-–"), where)
    return None


def _is_name(text: str) -> bool:
    words = _WORD.findall(text)
    return len(words) <= _LONGEST and all(word in _SMALL or word[0].isupper() for word in words)


def institution(name: str, origin: str) -> Found | None:
    """`name` as an issuer if it is an institution's: authors named in files are mostly persons."""
    return Found(name, origin) if _INSTITUTION.search(name) else None
