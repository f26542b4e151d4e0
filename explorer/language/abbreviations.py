"""Abbreviations after which a full stop ends no sentence: the language's own and those of law and administration.

Written without the closing stop, in lower case. `NUMBERED` ones only bind when a number or a letter sign follows.
"""

from types import MappingProxyType

from explorer.model.language import Lang

_GERMAN = """
abb abg abk abs abschn abt allg anl anm art aufl az bd bde betr bez bsp bspw bzgl bzw ca chr d ders dgl dipl dir dr
ebd ed eidg einschl engl entspr etc ev evtl exkl f ff fn forts fr franz frz geb gem gen gez ggf ggü ggfs hg hr hrsg i
inkl insb insbes jh jhd jg k kap kfm kl lic lit lt m max md mia min mio mrd mr mrs ms mag n nachf nr nrn o österr p pf
phil pkt prof ps rd rer resp rz s sek sen sog spez st std stellv str tab techn tel u ua usf usw v verf vgl vors vs z
zb ziff zit zt zus zzgl bgbl bvfg rn rdn rspr urt vo vom verw amtl bay nordrh soz stv hptm oberst obst lt maj
"""
_FRENCH = """
adj al alin ann apr art av bd bibl boul c c.-à-d cf ch chap col coll cons cie dép dir div doc dr éd env ex exc fasc
fig fr hab ibid id inf jr j.-c l lib lt m max me mgr min mlle mlles mm mme mmes ms n nº no nos obs op p pag par paragr
pl pp prof préf réf s sect sq sqq st ste suppl svt t tab tél trad us v vol vs resp gén col lic ing rc env chif mio mrd
"""
_ENGLISH = """
al approx art arts assn b c cf ch co col corp dept dr e ed eds eg eq esp est et etc fig figs g gen gov govt hon i ie
inc inst jr lt ltd m min misc mr mrs ms mt n no nos op p para paras pp prof pt ref rep rev s sec sen sgt sr st subpara
supp univ v viz vol vols vs u.s u.k u.n ph.d
"""
_NUMBERED = """
abb abs al alin anm art arts bd chap ch fig fn kap lit n nº no nos nr nrn p para paras pp rdn rn s sec tab vol z ziff
"""
_OPEN = """
etc usw usf ff f co corp inc ltd al mio mia mrd std dgl
"""
_MONTHS = """
jan januar jänner feb februar feber mär märz mrz apr april mai jun juni jul juli aug august sep sept september okt
oktober nov november dez dezember janv janvier févr février fév mars avr avril juin juil juillet août septembre
octobre novembre déc décembre january february march june july october december dec oct may
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ABBREVIATIONS = MappingProxyType(
    {
        Lang.DE: _set(_GERMAN),
        Lang.FR: _set(_FRENCH),
        Lang.EN: _set(_ENGLISH),
        Lang.UND: _set(_GERMAN) & _set(_FRENCH) & _set(_ENGLISH),
    }
)
"""By language, lower case, without the closing stop."""

NUMBERED = _set(_NUMBERED)
"""Abbreviations that introduce a number, a letter or a name, so that they never close a sentence before one."""

OPEN = _set(_OPEN)
"""Abbreviations that often do close a sentence: they bind only what goes on in lower case or with a sign."""

MONTHS = _set(_MONTHS)
"""Month names, full and short, in the three languages: before them a number with a stop is a day."""
