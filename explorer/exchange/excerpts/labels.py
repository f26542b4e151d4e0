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
_HEADINGS = MappingProxyType(
    {
        "theme": ("Thema", "thème"),
        "quote": ("Textstelle", "extrait"),
        "language": ("Sprache", "langue"),
        "counterpart": ("Gegenstück", "équivalent"),
        "counterpart_language": ("Sprache des Gegenstücks", "langue de l’équivalent"),
        "citation": ("Nachweis", "référence complète"),
        "counterpart_citation": ("Nachweis des Gegenstücks", "référence complète de l’équivalent"),
        "issuer": ("Herausgeber", "émetteur"),
        "title": ("Titel", "titre"),
        "date": ("Datum", "date"),
        "page": ("Seite", "page"),
        "url": ("Adresse", "adresse"),
        "passage": ("Passage", "passage"),
        "note": ("Notiz", "note"),
        "coder": ("kodiert von", "codé par"),
        "origin": ("Herkunft", "origine"),
        "status": ("Status", "statut"),
        "document": ("Dokument", "document"),
        "dossier": ("Dossier", "dossier"),
        "start": ("Anfang", "début"),
        "end": ("Ende", "fin"),
        "tag": ("Markierung", "étiquette"),
        "created": ("erstellt", "création"),
        "counterpart_issuer": ("Herausgeber des Gegenstücks", "émetteur de l’équivalent"),
        "counterpart_title": ("Titel des Gegenstücks", "titre de l’équivalent"),
        "counterpart_date": ("Datum des Gegenstücks", "date de l’équivalent"),
        "counterpart_page": ("Seite des Gegenstücks", "page de l’équivalent"),
        "counterpart_url": ("Adresse des Gegenstücks", "adresse de l’équivalent"),
    }
)


def heading(column: str, lang: Lang) -> str:
    """What heads a column of a table: in English its name, on which scripts rely. Raises KeyError if unknown."""
    return _HEADINGS[column][_PLACES[lang]] if lang in _PLACES else column


def label(word: str, lang: Lang) -> str:
    """The word in `lang`, in English where `lang` is neither German nor French. Raises KeyError for an unknown word."""
    return _WORDS[word][_PLACES.get(lang, 2)]
