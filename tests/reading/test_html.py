"""Pages: their blocks, their main text, and what they say of themselves."""

import json

import pytest

from explorer.model.documents import Metadata
from explorer.model.language import Lang
from tests.reading.conftest import Reader, body, kinds

FIRST = "Die Bundesregierung und die französische Regierung wollen ihre Verwaltungen unabhängiger machen."
SECOND = "Dazu fördern sie offene Standards, freie Software und gemeinsame Rechenzentren in ganz Europa."


def page(inner: str, head: str = "", lang: str = "de") -> str:
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{inner}</body></html>'


def told(found: Metadata) -> dict[str, str | None]:
    fields = ("title", "date", "issuer", "kind", "url")
    return {name: value.value if (value := getattr(found, name)) else None for name in fields}


def test_blocks_as_a_browser_sets_them(reading: Reader) -> None:
    inner = f"""<h1>Titel der Seite</h1><p>{FIRST}<br>\n{SECOND}</p><p><b>Ein fetter Titel</b></p>
    <ul><li>erstens dies<li>zweitens das</ul><script>var a = "nein";</script><p hidden>verborgen</p>
    <div>Im Kasten <span>mit</span> Text</div><p>eins<br>zwei weiter</p>"""
    assert kinds(reading("a.html", page(inner)).drafts[0]) == [
        ("heading", "Titel der Seite"),
        ("body", FIRST),
        ("body", SECOND),
        ("heading", "Ein fetter Titel"),
        ("item", "erstens dies"),
        ("item", "zweitens das"),
        ("body", "Im Kasten mit Text"),
        ("body", "eins zwei weiter"),
    ]


def test_raised_marks(reading: Reader) -> None:
    inner = f"<p>{FIRST[:-1]}.<sup>1</sup> Règlement n<sup>o</sup> 45, 30 km<sup>2</sup>, 1<sup>er</sup> mars.</p>"
    text = reading("a.html", page(inner)).drafts[0].text
    assert text.endswith(". [1] Règlement n\u00a0o 45, 30 km2, 1er mars.")


def test_menus_and_banners_stay_out(reading: Reader) -> None:
    menu = "".join(f'<li><a href="/{n}">Menüpunkt Nummer {n}</a></li>' for n in range(30))
    inner = f"""<header><a href="/">Startseite</a></header><nav><ul>{menu}</ul></nav>
    <div class="cookie-banner">Wir verwenden Cookies, um Ihnen die Seite zu zeigen.</div>
    <main><article><h1>Gemeinsam unabhängiger</h1><p class="date">22. Mai 2025</p>
    <p>{FIRST}</p><p>{SECOND}</p><p>{FIRST} {SECOND}</p></article></main>
    <aside><h3>Mehr zum Thema</h3><a href="/x">Ein anderer Artikel</a></aside><footer>Impressum Datenschutz</footer>"""
    found = reading("a.html", page(inner)).drafts[0]
    assert body(found)[0] == "Gemeinsam unabhängiger"
    assert body(found)[-3:] == [FIRST, SECOND, f"{FIRST} {SECOND}"]
    assert "Cookies" not in found.text
    assert "Menüpunkt" not in found.text
    assert told(found.metadata)["date"] == "2025-05-22"


def test_the_cascade_of_metadata(reading: Reader) -> None:
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Die Seite"},
            {
                "@type": ["NewsArticle"],
                "headline": "Die Schlagzeile &amp; mehr",
                "datePublished": "2025-05-22T10:00:00+02:00",
                "publisher": {"@type": "Organization", "name": "Ministerium für Digitales"},
            },
        ],
    }
    head = f"""<title>Anders | Die Seite</title><script type="application/ld+json">{json.dumps(data)}</script>
    <link rel="canonical" href="https://example.org/de/a"><meta name="DC.type" content="Pressemitteilung">
    <link rel="alternate" hreflang="fr-FR" href="https://example.org/fr/a">
    <link rel="alternate" hreflang="x-default" href="https://example.org/">"""
    found = reading("a.html", page(f"<p>{FIRST}</p>", head)).drafts[0].metadata
    assert told(found) == {
        "title": "Die Schlagzeile & mehr",
        "date": "2025-05-22",
        "issuer": "Ministerium für Digitales",
        "kind": "press_release",
        "url": "https://example.org/de/a",
    }
    assert found.alternates == {"fr": "https://example.org/fr/a"}


LONG_HEAD = "Die lange Schlagzeile"
LD = '<script type="application/ld+json">%s</script>'


@pytest.mark.parametrize(
    ("head", "inner", "field", "value"),
    [
        (
            '<meta property="og:title" content="Titel – Seite"><meta property="og:site_name" content="Seite">',
            "",
            "title",
            "Titel",
        ),
        ("<title>Wichtige Nachricht | Kanzlei</title>", "", "title", "Wichtige Nachricht"),
        ("<title>Nachricht – Islamische Zeitung</title>", "<h1>Nachricht</h1>", "issuer", "Islamische Zeitung"),
        (
            "<title>Die lange Schlagzeile - Portal</title>",
            "<h1>Die lange Schlagzeile</h1><h1>B</h1>",
            "title",
            LONG_HEAD,
        ),
        (f"<title>Eins | {LONG_HEAD} zwei</title>", "<h1>A</h1><h1>B</h1>", "title", f"{LONG_HEAD} zwei"),
        ('<script type="application/ld+json">{ kaputt</script>', "<h1>Verordnung</h1>", "title", "Verordnung"),
        (LD % '{"@type": "Report", "datePublished": "nie", "dateCreated": "2025-05-22"}', "", "date", "2025-05-22"),
        (LD % '{"@type": "Report", "publisher": [{"name": "Amt &amp; Rat"}]}', "", "issuer", "Amt & Rat"),
        ("", '<span itemprop="datePublished" content="2025-05-22">gestern</span>', "date", "2025-05-22"),
        ("", '<time>nie</time><time datetime="2025-05-22" pubdate>heute</time>', "date", "2025-05-22"),
        (
            '<link rel="canonical" href="/x/2025/99/22"><meta property="og:url" content="https://a.eu/b">',
            "",
            "url",
            "https://a.eu/b",
        ),
        ("<title>L_2016119FR.xml</title>", "<h1>Verordnung</h1>", "title", "Verordnung"),
        ('<meta name="dcterms.issued" content="20250522">', "", "date", "2025-05-22"),
        ("", '<time datetime="2025-05-22T08:00">heute</time>', "date", "2025-05-22"),
        ('<link rel="canonical" href="https://a.example/2025/05/22/x">', "", "date", "2025-05-22"),
        ("", "<p>Berlin, 22. Mai 2025 – Heute war es so weit.</p>", "date", "2025-05-22"),
        ("", "<p>Bundesministerium für Digitales und Staatsmodernisierung</p>", "issuer", None),
    ],
)
def test_each_step_of_the_cascade(reading: Reader, head: str, inner: str, field: str, value: str | None) -> None:
    found = told(reading("a.html", page(f"{inner}<p>{FIRST}</p>", head)).drafts[0].metadata)
    if value is None:
        assert found[field] == "Bundesministerium für Digitales und Staatsmodernisierung"
    else:
        assert found[field] == value


def test_the_body_tells_the_language_not_the_tag(reading: Reader) -> None:
    assert reading("a.html", page(f"<p>{FIRST}</p><p>{SECOND}</p>", lang="fr")).drafts[0].lang is Lang.DE


@pytest.mark.parametrize(
    ("declared", "real"), [("iso-8859-1", "cp1252"), ("utf-8", "cp1252"), ("windows-1252", "utf-8")]
)
def test_a_wrong_charset_does_no_harm(reading: Reader, declared: str, real: str) -> None:
    text = f'<html><head><meta charset="{declared}"></head><body><p>{FIRST} „Größe“</p></body></html>'
    assert reading("a.html", text.encode(real)).drafts[0].text == f"{FIRST} „Größe“"


def test_xhtml_and_acts(reading: Reader) -> None:
    text = f"""<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>
    <p class="oj-ti-art">Artikel 1</p><p class="oj-sti-art">Gegenstand</p>
    <table><tr><td><p>a)</p></td><td><p>{FIRST}</p></td></tr></table></body></html>"""
    assert kinds(reading("act.xml", text).drafts[0]) == [
        ("heading", "Artikel 1"),
        ("heading", "Gegenstand"),
        ("item", f"a) {FIRST}"),
    ]
