"""The few words that an export adds to what it exports, in German, French and English."""

from types import MappingProxyType

from explorer.model.language import Lang

_WORDS = MappingProxyType(
    {
        "de": ("Deutsch", "allemand", "German"),
        "fr": ("Französisch", "français", "French"),
        "en": ("Englisch", "anglais", "English"),
        "und": ("unbekannte Sprache", "langue inconnue", "unknown language"),
        "none": ("kein Gegenstück", "sans équivalent", "no counterpart"),
        "note": ("Notiz", "note", "note"),
        "coder": ("kodiert von", "codé par", "coded by"),
        "manual": ("von Hand", "manuel", "manual"),
        "carried": ("übertragen", "reporté", "carried"),
        "suggested": ("vorgeschlagen", "suggéré", "suggested"),
        "imported": ("importiert", "importé", "imported"),
        "confirmed": ("bestätigt", "confirmé", "confirmed"),
        "provisional": ("vorläufig", "provisoire", "provisional"),
        "lost": ("verloren", "perdu", "lost"),
    }
)
_PLACES = {Lang.DE: 0, Lang.FR: 1}


def label(word: str, lang: Lang) -> str:
    """The word in `lang`, in English where `lang` is neither German nor French. Raises KeyError for an unknown word."""
    return _WORDS[word][_PLACES.get(lang, 2)]
