"""Short words that give a language away: articles, prepositions, pronouns, auxiliaries.

Beside the three languages of Diptych stand the neighbours that are easily taken for them (Italian for French, Dutch
for German), so that they count against.
"""

from types import MappingProxyType

_GERMAN = """
aber als am an auch auf aus bei beim bereits bis da damit dann dass daß dem den denn der deren des dessen die dies
diese diesem diesen dieser dieses doch durch durften ein eine einem einen einer eines er es etwa für gegen gegenüber
haben hat hatte hätte ich ihm ihn ihr ihre ihrem ihren ihrer im in indem ins insbesondere ist ja jede jedem jeden
jeder jedoch kann kein keine keinen können könnte man mehr mit muss muß müssen nach nicht noch nur ob oder ohne schon
sehr sein seine seinen seiner seit sich sie sind so soll sollen sollte sowie über um und uns unser unsere unter vom
von vor war waren was weil weitere wenn werden wie wir wird wo wurde wurden zu zum zur zwischen während wegen bzw
"""
_FRENCH = """
afin ainsi alors après au aucun aucune aussi autre autres aux avait avant avec avoir ce cela celle celles celui ces
cet cette ceux chaque chez comme contre dans de depuis des deux donc dont du elle elles en encore entre est et était
étaient été être eu eux fait faire il ils je la le les leur leurs lors lorsque mais même n ne ni nos notamment notre
nous on ont ou où par pas pendant peut peuvent plus plusieurs pour qu quand que quel quelle qui quoi sa sans se selon
sera seront ses si son sont sous sur tous tout toute toutes très un une vers vos votre vous y à ça d l s c j
"""
_ENGLISH = """
about after all also an and any are as at be been before being between both but by can could did do does during each
for from had has have he her his how if in into is it its may more must no not of on one only or other our over shall
she should so some such than that the their them then there these they this those through to under until up was we
were what when where which while who will with within would you your a
"""
_ITALIAN = """
a agli ai al alla alle anche che chi ci come con cui da dai dal dalla dalle degli dei del della delle dello di e è ed
essere fra gli ha hanno il in inoltre io la le lo loro ma nei nel nella nelle non o per più quale quali questa queste
questi questo se si sia sono stata stato su sua sui sul sulla suo tra tutti un una uno
"""
_SPANISH = """
a al algunos como con cual de del desde donde el ella en entre era es esta este esto fue ha han hasta la las lo los
más me muy no nos o para pero por porque que se según ser si sin sobre son su sus también una un y ya
"""
_PORTUGUESE = """
a ao aos as até com como da das de do dos e é ela ele em entre era essa esta foi foram mais mas na nas não no nos o os
ou para pela pelo por que se sem ser seu são sua também um uma
"""
_DUTCH = """
aan als bij daar dat de der deze die dit door een en er geen had heeft het hij hun ik in is je kan maar meer met naar
niet nog of om onder ook op over te tegen tot uit van voor was wat we werd wordt worden ze zich zijn zo
"""
_ROMANSH = """
a ad als anc cun cunter da da dal dals dapi davart e ed el en èn entras ha han haja il ils in ina las la las latiers
mo na ni per perquai pli pon po quai quest questa ses sia sias si sin sco tar tranter vegn vegnan vegnir è
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FUNCTION_WORDS = MappingProxyType(
    {
        "de": _set(_GERMAN),
        "fr": _set(_FRENCH),
        "en": _set(_ENGLISH),
        "it": _set(_ITALIAN),
        "es": _set(_SPANISH),
        "pt": _set(_PORTUGUESE),
        "nl": _set(_DUTCH),
        "rm": _set(_ROMANSH),
    }
)
"""Function words by ISO 639-1 code, lower case, NFC."""

TELLING_LETTERS = MappingProxyType({"de": frozenset("äöüß"), "fr": frozenset("éèêëàâçîïôùûœ")})
"""Letters that, among the three languages, speak for one."""
