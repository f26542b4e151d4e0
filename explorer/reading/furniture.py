"""Lines that belong to the page, not to the text: bylines, notes of publication, calls to share."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from explorer.language.blocks import Block
from explorer.model.documents import PassageKind
from explorer.model.language import Lang

_LINES = re.compile(
    r"(?:(?:zuletzt )?(?:veröffentlicht|aktualisiert|erschienen|publiziert|stand)(?: am| um)?\b.{0,40}"
    r"|(?:publié|mis à jour|mis en ligne|modifié)e?s?(?: le)?\b.{0,40}"
    r"|(?:published|updated|last updated|posted|last modified)(?: on| at)?\b.{0,40}"
    r"|.{0,60}(?:(?:kein|nicht) amtlich|inoffiziell|non officiel|unofficial|not an official document|arbeitsübersetzung"
    r"|courtesy translation|traduction de courtoisie).{0,60}"
    r"|transparenz\s*:.{0,80}|lesezeit\s*:?.{0,20}|temps de lecture.{0,20}|reading time.{0,20}"
    r"|(?:seite|page) (?:drucken|teilen)|drucken|teilen|imprimer(?: la page)?|partager.{0,30}|print"
    r"|share(?: this)?.{0,20}|zurück(?: zur übersicht)?|retour(?: à la liste)?|nach oben|haut de page|back to top"
    r"|mehr erfahren|en savoir plus|read more"
    r"|(?:seite|page|s\.|p\.)?\s*\d{1,4}(?:\s*(?:/|von|sur|of|de)\s*\d{1,4})?)",
    re.IGNORECASE,
)
_SHORT = 120
_EDGE = 6
"""Blocks at either end among which a short line in another language is taken for a byline."""


def marked(blocks: Sequence[Block], lang: Lang) -> tuple[Block, ...]:
    """The blocks, with lines that go with the page and not with the text marked as boilerplate."""
    return tuple(_marked(blocks, lang))


def _marked(blocks: Sequence[Block], lang: Lang) -> Iterator[Block]:
    for number, block in enumerate(blocks):
        edge = number < _EDGE or number >= len(blocks) - _EDGE
        if block.kind in {PassageKind.BODY, PassageKind.HEADING} and (
            _LINES.fullmatch(block.text) or (edge and _foreign(block, lang))
        ):
            yield replace(block, kind=PassageKind.BOILERPLATE)
        else:
            yield block


def _foreign(block: Block, lang: Lang) -> bool:
    known = {Lang.DE, Lang.FR, Lang.EN}
    return len(block.text) < _SHORT and block.lang in known and lang in known and block.lang is not lang
