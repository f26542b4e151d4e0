"""The words of the query language, in German, French and English."""

from typing import Final

AND: Final = frozenset({"AND", "UND", "ET"})
OR: Final = frozenset({"OR", "ODER", "OU"})
NOT: Final = frozenset({"NOT", "NICHT", "SAUF"})

QUOTES: Final = {'"': '"', "„": '“”"', "“": "”", "«": "»", "»": "«", "”": "”"}
"""Marks that open a phrase, and what closes each."""

FIELDS: Final = {
    "title": ("title", "titel", "titre"),
    "issuer": ("issuer", "herausgeber", "emetteur", "émetteur"),
    "date": ("date", "datum"),
    "year": ("year", "jahr", "annee", "année"),
    "kind": ("kind", "art", "type", "typ"),
    "theme": ("theme", "thema", "thème"),
    "lang": ("lang", "language", "sprache", "langue"),
    "dossier": ("dossier",),
    "page": ("page", "seite"),
    "has": ("has", "hat", "avec"),
}
"""Fields of a query by their English name, with every name they go by."""

FIELD_NAMES: Final = {name: field for field, names in FIELDS.items() for name in names}

HAS: Final = {
    "difference": "difference",
    "unterschied": "difference",
    "différence": "difference",
    "counterpart": "counterpart",
    "gegenstück": "counterpart",
    "correspondance": "counterpart",
}
"""What `has:` can ask for."""

LANGUAGES: Final = {
    "de": "de", "deutsch": "de", "german": "de", "allemand": "de",
    "fr": "fr", "französisch": "fr", "french": "fr", "français": "fr",
    "en": "en", "englisch": "en", "english": "en", "anglais": "en",
    "und": "und",
}  # fmt: skip
"""What `lang:` can ask for."""
