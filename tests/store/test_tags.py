import pytest

from explorer.model.coding import ExcerptFilter, TagDraft, TagOrigin, TagStatus
from explorer.model.documents import Span
from explorer.model.errors import BadSpan, NoSuchDocument, NoSuchTag, NoSuchTheme
from explorer.model.language import Lang
from explorer.store import documents, tags, themes
from explorer.store.database import Database
from tests.store.making import add, add_dossier, add_themes, draft, theme

DE, FR, EN = Lang.DE, Lang.FR, Lang.EN


def test_a_tag_keeps_its_quote_with_context(db: Database) -> None:
    (document,) = add(
        db, draft(DE, ["Ein 👩‍💻 Satz é über die Künstliche Intelligenz in der Verwaltung der Länder.", "Zwei."])
    )
    add_themes(db, "ai")
    with db.reading() as tx:
        text = documents.text(tx, document)
    start = text.index("Künstliche")
    with db.step("Tag") as tx:
        made = tags.add(tx, TagDraft(document, "ai", Span(start, start + 22), "Notiz", "M", TagOrigin.CARRIED))
        tag = tags.get(tx, made)
    assert tag.quote == "Künstliche Intelligenz"
    assert (tag.prefix, tag.suffix) == (text[:start][-32:], text[start + 22 :][:32])
    assert (tag.note, tag.coder, tag.origin, tag.status) == ("Notiz", "M", TagOrigin.CARRIED, TagStatus.CONFIRMED)
    assert tag.created.endswith("+00:00")
    assert tx.change.tags == {document}
    assert tx.change.created == (made,)


def test_context_ends_with_the_text(db: Database) -> None:
    (document,) = add(db, draft(DE, ["Kurz."]))
    add_themes(db, "ai")
    with db.step("Tag") as tx:
        tag = tags.get(tx, tags.add(tx, TagDraft(document, "ai", Span(0, 5))))
    assert (tag.quote, tag.prefix, tag.suffix) == ("Kurz.", "", "")


@pytest.mark.parametrize("span", [Span(-1, 3), Span(3, 3), Span(4, 3), Span(0, 6), Span(5, 6)])
def test_spans_that_are_refused(db: Database, span: Span) -> None:
    (document,) = add(db, draft(DE, ["Kurz."]))
    add_themes(db, "ai")
    with pytest.raises(BadSpan, match="5 characters"), db.step("Tag") as tx:
        tags.add(tx, TagDraft(document, "ai", span))


def test_what_is_unknown(db: Database) -> None:
    (document,) = add(db, draft(DE))
    add_themes(db, "ai")
    with db.step("Tag") as tx:
        with pytest.raises(NoSuchTheme):
            tags.add(tx, TagDraft(document, "none", Span(0, 3)))
        with pytest.raises(NoSuchDocument):
            tags.add(tx, TagDraft(99, "ai", Span(0, 3)))
        with pytest.raises(NoSuchTag):
            tags.add(tx, TagDraft(document, "ai", Span(0, 3), carried_from=99))
        made = tags.add(tx, TagDraft(document, "ai", Span(0, 3)))
        with pytest.raises(NoSuchTheme):
            tags.set_theme(tx, made, "none")
        for ask in (
            lambda: tags.get(tx, 99),
            lambda: tags.set_note(tx, 99, ""),
            lambda: tags.set_status(tx, 99, TagStatus.LOST),
            lambda: tags.set_theme(tx, 99, "ai"),
            lambda: tags.change_span(tx, 99, Span(0, 1)),
            lambda: tags.remove(tx, [made, 99]),
        ):
            with pytest.raises(NoSuchTag, match="99"):
                ask()


def test_changes_of_a_tag(db: Database) -> None:
    (document,) = add(db, draft(DE))
    add_themes(db, "ai", "cloud")
    with db.step("Tag") as tx:
        made = tags.add(tx, TagDraft(document, "ai", Span(0, 3)))
        tags.set_note(tx, made, "neu")
        tags.set_theme(tx, made, "cloud")
        tags.set_status(tx, made, TagStatus.PROVISIONAL)
        tags.change_span(tx, made, Span(11, 20))
        tag = tags.get(tx, made)
        assert (tag.note, tag.theme, tag.status, tag.quote) == ("neu", "cloud", TagStatus.PROVISIONAL, "Erklärung")
        tags.set_status(tx, [made], TagStatus.LOST)
        tags.change_span(tx, made, Span(0, 10))
        assert tags.get(tx, made).status is TagStatus.CONFIRMED
        tags.remove(tx, [made, made])
        assert tags.of_document(tx, document) == ()


def test_tags_of_a_document_lie_in_text_order(db: Database) -> None:
    (document,) = add(db, draft(DE))
    add_themes(db, "ai")
    spans = [Span(8, 9), Span(0, 9), Span(0, 3), Span(0, 3)]
    with db.step("Tag") as tx:
        made = [tags.add(tx, TagDraft(document, "ai", span)) for span in spans]
        assert [tag.id for tag in tags.of_document(tx, document)] == [made[2], made[3], made[1], made[0]]


def test_carried_tags_outlive_the_one_they_follow(db: Database) -> None:
    german, french = add(db, draft(DE), draft(FR))
    add_themes(db, "ai")
    with db.step("Tag") as tx:
        first = tags.add(tx, TagDraft(german, "ai", Span(0, 3)))
        second = tags.add(tx, TagDraft(french, "ai", Span(0, 3), carried_from=first))
        assert [tag.id for tag in tags.carried_from(tx, first)] == [second]
        tags.remove(tx, [first])
        assert tags.get(tx, second).carried_from is None


def test_filters(db: Database) -> None:
    dossier, ids = add_dossier(db, DE, FR)
    (english,) = add(db, draft(EN))
    add_themes(db, "ai", "cloud")
    with db.step("Tag") as tx:
        themes.put(tx, theme("genai", "ai"))
        a = tags.add(tx, TagDraft(ids[DE], "ai", Span(5, 9), coder="M"))
        b = tags.add(tx, TagDraft(ids[DE], "genai", Span(0, 3), coder="N"))
        c = tags.add(tx, TagDraft(ids[FR], "cloud", Span(0, 3), status=TagStatus.PROVISIONAL))
        d = tags.add(tx, TagDraft(english, "ai", Span(0, 3), status=TagStatus.LOST))

        def found(**wanted: object) -> list[int]:
            return [tag.id for tag in tags.matching(tx, ExcerptFilter(**wanted))]  # type: ignore[arg-type]

        assert found() == [b, a, c]
        assert found(themes=("ai",)) == [b, a]
        assert found(themes=("genai", "cloud")) == [b, c]
        assert found(dossiers=(dossier,), langs=(FR,)) == [c]
        assert found(documents=(ids[DE], english), statuses=()) == [b, a, d]
        assert found(coders=("N",)) == [b]
        assert found(statuses=(TagStatus.LOST,)) == [d]
        assert found(themes=("none",)) == []
        assert found(tags=(b, c, d)) == [b, c]
        assert found(tags=()) == []
        assert tags.counts(tx) == {"ai": 2, "genai": 1, "cloud": 1}
        documents.set_trashed(tx, [ids[DE]], True)
        assert found() == [c]
