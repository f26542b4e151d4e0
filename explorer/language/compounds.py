"""German compounds parted into their words: `Datenschutzbeauftragter` into `daten`, `schutz`, `beauftragter`.

A word is parted where a dictionary knows its head and what stands before it; the better it knows the modifier, the
rather, then the longer the head. A prefix before a known word (`Unter|nehmen`) and an ending that happens to be a word
(`Wissen|schaft`) are no parts.
"""

from collections.abc import Iterator
from functools import lru_cache

from explorer.language.words import dictionary_form
from explorer.model.language import Lang

LINKS = ("", "s", "es", "n", "en", "er", "e")
"""What German puts between the words of a compound (linking elements)."""

SHORTEST_PART = 3
SHORTEST_WORD = 7
LEAST_INNER = 10
"""From so many letters on a part that is a word of its own is looked at again."""
LONGEST_WORD = 120
"""No German word is longer; what is so long is no word, and parting it would take time by the square of its length."""

_INFLECTION = ("", "e", "en", "em", "er", "es")

_NO_HEADS = (
    "schaft heit keit ung nis tum ling ion tion innen ismus ität ment ieren same sam haft lich isch ster logie logisch "
    "login loge end ende enden graf graph kratie bar barkeit samkeit lichkeit iker ikerin age ante ent ente enz erin "
    "ist tisch tische tischen iv ive iven ial iale ale alen ell elle ellen eur orin oren kation ovation ard"
)
"""Endings that are words by chance."""
_NO_MODIFIERS = (
    "ab an auf aus be bei da dar durch ein ent er fort ge her heran heraus herbei hervor hin hinaus hinein hinzu los "
    "miss mit nach nieder statt teil über um un unter ver vor voran voraus vorbei weg weiter wieder zer zu zurück "
    "zusammen inter trans mini gewähr zum zur dem der die das den des"
)
"""Prefixes of verbs, and small words, that are words by chance."""
_WITHOUT_KIND = "außen aussen binnen fern gegen haupt innen nicht rück selbst sonder zwischen"
"""Modifiers that no noun, verb or adjective explains."""
_SHORT_ADJECTIVES = "arm fest frei los reich voll weit"
"""Short enough to be taken for endings, and yet they end compounds."""

_ENDINGS = frozenset(
    ending + more for ending in _NO_HEADS.split() for more in ("", "e", "en", "er", "es", "em", "n", "s", "se", "sen")
)
_PREFIXES = frozenset(_NO_MODIFIERS.split())
_BY_LENGTH = tuple(sorted(_PREFIXES, key=len, reverse=True))
_INSEPARABLE = frozenset({"be", "ent", "er", "ge", "ver", "zer"})
_PARTICLES = frozenset(_WITHOUT_KIND.split())
_SHORT_HEADS = frozenset(_SHORT_ADJECTIVES.split())
_VOWELS = frozenset("aeiouyäöü")

_BASE, _RARELY, _PREFIX, _STEM = range(4)
"""How well a modifier is known: a noun, a noun with a link that few take, (a prefix,) the stem of a word."""
_RARE_LINKS = frozenset({"e", "er"})

Pieces = tuple[str, ...]


@lru_cache(maxsize=1 << 16)
def parts(word: str) -> Pieces:
    """The words that make up the German compound `word`, in lower case and order; `(word,)` where it is none."""
    plain = word.lower()
    for feminine in ("innen", "in"):
        male = plain.removesuffix(feminine)
        if plain.endswith(feminine) and _is_noun(male):
            *first, last = _split(male) or (male,)
            return (*first, last + feminine)
    return _split(plain) or (plain,)


@lru_cache(maxsize=1 << 16)
def pieces(word: str) -> Pieces:
    """The parts of a compound; of a word with a verb's prefix, the word and what follows the prefix (`Unter|nehmen`).

    What follows is no part of the meaning, but a trace by which a translation may be known.
    """
    found = parts(word)
    if len(found) > 1:
        return found
    plain = found[0]
    ends = (plain.removeprefix(prefix) for prefix in _BY_LENGTH if plain.startswith(prefix))
    return next(((plain, end) for end in ends if len(end) > SHORTEST_PART and _is_word(end)), found)


def _is_word(text: str) -> bool:
    return bool(_forms(text) or _forms(text.capitalize()))


@lru_cache(maxsize=1 << 17)
def _split(plain: str) -> Pieces:
    """The parts of a word of which there are at least two; none where it is no compound."""
    if not SHORTEST_WORD <= len(plain) <= LONGEST_WORD:
        return ()
    form = next((form for form in (*_forms(plain), *_forms(plain.capitalize()))), "")
    base = form.lower()
    if not base or base == plain:
        return _parted(plain, form)
    found = _parted(base, form)
    place = len(base) - len(found[-1]) if found else 0
    if not found or _shared(base, plain) < place:
        return ()
    return (*found[:-1], plain[place:])  # only its head is inflected


def _shared(one: str, other: str) -> int:
    """How many letters both words begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


@lru_cache(maxsize=1 << 17)
def _parted(plain: str, form: str) -> Pieces:
    """The parts of a word in its dictionary form; `form` is that as the dictionary writes it, "" where it has none."""
    if len(plain) < SHORTEST_WORD or _is_verb(plain) or _is_of_verb(plain):
        return ()
    ways = [
        (worth, _is_adjective(plain[cut:]), cut, number, first)
        for cut in range(2, len(plain) - SHORTEST_PART + 1)
        if _is_head(plain[cut:]) and (not form.islower() or _is_adjective(plain[cut:]))
        for number, (worth, first) in enumerate(_modifiers(plain[:cut]))
    ]
    *_, cut, _, first = min(ways, default=(0, 0, ()))
    whole = (*first, *_inner(plain[cut:])) if first else ()
    too_short = form and len(plain) < LEAST_INNER - 1 and min(map(len, whole), default=0) <= SHORTEST_PART
    return () if too_short else whole


def _inner(part: str) -> Pieces:
    """A part parted further, unless it is a short word of its own (`Zugriff`)."""
    if _is_noun(part) and len(part) < LEAST_INNER:
        return (part,)
    found = _split(part)
    return found if found and min(map(len, found)) > SHORTEST_PART else (part,)


@lru_cache(maxsize=1 << 17)
def _modifiers(text: str) -> tuple[tuple[int, Pieces], ...]:
    """What may stand before a head: how well it is known, and its words without the linking element."""
    return ((_PREFIX, ()),) if text in _PREFIXES else tuple(_read(text))


def _read(text: str) -> Iterator[tuple[int, Pieces]]:
    if text in _PARTICLES:
        yield _BASE, (text,)
    lemmas = _forms(text.capitalize())
    for link in LINKS:
        bare = text.removesuffix(link)
        if not text.endswith(link) or len(bare) < SHORTEST_PART or _is_prefix_and_more(bare):
            continue
        if _is_noun(bare) and (not lemmas or _is_lemma(bare, text, lemmas)):
            yield _RARELY if link in _RARE_LINKS else _BASE, _inner(bare)
        elif (found := _split(bare)) and min(map(len, found)) > SHORTEST_PART:
            yield _RARELY, found
        elif not link and _is_stem(bare):
            yield _STEM, (bare,)


def _is_lemma(bare: str, text: str, lemmas: Pieces) -> bool:
    """Whether `bare` is what the dictionary takes `text` for: a link that only seems one is none (`Date|n`)."""
    others = {text.removesuffix(link).capitalize() for link in LINKS if text.endswith(link)}
    return bare.capitalize() in lemmas or (bare == text and others.isdisjoint(lemmas))


def _is_prefix_and_more(text: str) -> bool:
    """Whether it is a prefix that no word can do without, with one letter more (`Verb|raucher`)."""
    return text in _PREFIXES or text[:-1] in _INSEPARABLE


@lru_cache(maxsize=1 << 17)
def _is_head(text: str) -> bool:
    """Whether a compound may end with it."""
    if text in _ENDINGS or _VOWELS.isdisjoint(text):
        return False
    if len(text) == SHORTEST_PART:
        return text in _SHORT_HEADS or text.capitalize() in _forms(text.capitalize())
    return _is_noun(text) or _is_adjective(text)


@lru_cache(maxsize=1 << 17)
def _is_noun(text: str) -> bool:
    """Whether the dictionary knows a noun of this form."""
    return any(form[:1].isupper() for form in _forms(text.capitalize()))


def _is_verb(text: str) -> bool:
    """Whether the dictionary knows it as a form of a verb (`beschlossen`, `fördern`), participles in -end apart."""
    if text.endswith(("end", "ende", "enden", "ender", "endes", "endem")):
        return False
    return text.endswith("ieren") or any(form.islower() and _is_infinitive(form) for form in _forms(text))


def _is_of_verb(text: str) -> bool:
    """Whether a verb's dictionary form explains it (`Mitteilung`, `Hersteller`): not joined, but derived."""
    for ending in ("ungen", "ung", "er", "ern", "ers"):
        bare = text.removesuffix(ending)
        if text.endswith(ending) and len(bare) >= SHORTEST_PART:
            return any(_is_infinitive(verb) for verb in (f"{bare}en", f"{bare[:-1]}e{bare[-1]}n", f"{bare}n"))
    return False


def _is_infinitive(text: str) -> bool:
    return text.endswith("n") and text in _forms(text)


@lru_cache(maxsize=1 << 17)
def _is_adjective(text: str) -> bool:
    """Whether it is an adjective or a participle and no noun, inflected or not."""
    if text in _SHORT_HEADS:
        return True
    if _is_noun(text) or len(text) < 5:
        return False
    for ending in _INFLECTION:
        bare = text.removesuffix(ending)
        if text.endswith(ending) and len(bare) >= 4:
            form = next(iter(_forms(bare)), "")
            if form == bare and not bare.endswith("en"):
                return True
            if form.endswith("n") and form != bare and bare.endswith(("end", "t")):
                return True
    return False


def _is_stem(text: str) -> bool:
    """Whether it is the stem of a verb (`Liefer-`) or of a noun in -e (`Sprach-`), or an adjective (`Hoch-`)."""
    if text in _PARTICLES:
        return True
    if len(text) <= SHORTEST_PART:
        return False
    if any(text + ending in _forms(text + ending) for ending in ("en", "n")) or _is_noun(text + "e"):
        return True
    return text in _forms(text)


def _forms(text: str) -> Pieces:
    """The dictionary form of a word, also if it is written with ss for ß as in Switzerland."""
    if "ss" not in text:
        form = dictionary_form(text, Lang.DE)
        return (form,) if form else ()
    found = (dictionary_form(spelling, Lang.DE).replace("ß", "ss") for spelling in (text.replace("ss", "ß"), text))
    return tuple(dict.fromkeys(form for form in found if form))
