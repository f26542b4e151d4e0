"""Makes the library file of the current format that is kept in `data/`: `python -m tests.store.released`.

Run it once when a format is released, before the first change towards the next one: the file of a released format never
changes.
"""

import gzip
import sys
import tempfile
from pathlib import Path

from explorer.model.bitext import BeadStatus
from explorer.model.coding import TagDraft
from explorer.model.documents import MetadataEdit, Span
from explorer.model.language import Lang
from explorer.model.search import SearchRequest
from explorer.store import beads, connecting, documents, migrations, searches, settings, snapshots, tags
from explorer.store.database import Database
from tests.store.making import add, add_dossier, add_themes, align, draft

DATA = Path(__file__).parent / "data"


def fill(db: Database) -> None:
    """Something in every table."""
    dossier, ids = add_dossier(db, Lang.DE, Lang.FR)
    (english,) = add(db, draft(Lang.EN))
    align(db, dossier, ids[Lang.DE], ids[Lang.FR])
    add_themes(db, "ai", "cloud")
    with db.quiet() as tx:
        settings.put(tx, "coder", "M")
    with db.step("Tag {theme}", theme="AI") as tx:
        first = tags.add(tx, TagDraft(ids[Lang.DE], "ai", Span(0, 10)))
        tags.add(tx, TagDraft(ids[Lang.FR], "ai", Span(0, 11), carried_from=first))
        beads.set_status(tx, [1], BeadStatus.CONFIRMED)
        searches.put(tx, "KI", SearchRequest("KI", (Lang.DE,)))
    with db.step("Edit") as tx:
        documents.edit(tx, english, MetadataEdit(title="Edited"))


def main() -> None:
    """Write the file, unless there is one."""
    target = DATA / f"format-{migrations.CURRENT}.sqlite3.gz"
    if target.exists():
        sys.exit(f"{target} is there already: a released format never changes")
    DATA.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        with Database.create(Path(folder) / "library") as db:
            fill(db)
        connection = connecting.connect(db.folder, read_only=False)
        connection.execute("VACUUM")
        path = snapshots.copy_from(connection, db.folder, "released")
        connection.close()
        target.write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main()
