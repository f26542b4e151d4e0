"""What faces a paragraph, read for many at once, is what each passage's beads say."""

from explorer.library import Library
from explorer.library.counterparts import across, facing, main_partner
from explorer.store import documents


def test_many_paragraphs_face_what_each_of_them_faces(library: Library) -> None:
    with library._context.database.reading() as tx:
        every = documents.all(tx)
        keys = sorted({(d.id, p.paragraph) for d in every for p in documents.passages(tx, d.id)})
        paragraphs = documents.paragraphs(tx, keys)
        found = facing(tx, paragraphs)
        for document in every:
            partner = main_partner(tx, document)
            for key in (key for key in keys if key[0] == document.id):
                numbers = [p.number for p in paragraphs[key]]
                side = across(tx, document, numbers, partner) if partner else None
                there = found.get(key)
                assert (there.passages if there else ()) == (side.passages if side else ())
                assert there is None or (partner and (there.document, there.lang) == (partner.id, partner.lang))
    assert {key[0] for key in found} == {
        document.id for document in every if document.title != "Schulung der Beschäftigten"
    }
