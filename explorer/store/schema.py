"""The tables of a library. A released format never changes; later ones are steps in `migrations`."""

FORMAT_1 = """
CREATE TABLE library (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL,
    imported TEXT NOT NULL
) STRICT;
CREATE INDEX source_sha256 ON source (sha256);
CREATE INDEX source_path ON source (path);

CREATE TABLE dossier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    status TEXT NOT NULL CHECK (status IN ('single', 'proposed', 'automatic', 'confirmed')),
    score REAL CHECK (score BETWEEN 0 AND 1)
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER NOT NULL REFERENCES source (id),
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    lang TEXT NOT NULL CHECK (lang IN ('de', 'fr', 'en', 'und')),
    title TEXT NOT NULL,
    date TEXT CHECK (date IS NULL OR date = date(date)),
    issuer TEXT NOT NULL,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    reference TEXT NOT NULL,
    trashed INTEGER NOT NULL DEFAULT 0 CHECK (trashed IN (0, 1)),
    origins TEXT NOT NULL,
    alternates TEXT NOT NULL,
    passages INTEGER NOT NULL
) STRICT;
CREATE INDEX document_source ON document (source);
CREATE UNIQUE INDEX document_dossier ON document (dossier, lang) WHERE trashed = 0;
CREATE INDEX document_members ON document (dossier);

-- Apart from `document`, so that lists of documents read no text. `passages` is packed: see content.py. `number` is
-- that of the transaction which stored the text.
CREATE TABLE content (
    document INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    passages BLOB NOT NULL,
    number INTEGER NOT NULL
) STRICT;

-- Two documents that were aligned. The left one has the smaller id, here and in `bead` and `rejection`.
CREATE TABLE alignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    left_document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    right_document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    UNIQUE (left_document, right_document),
    CHECK (left_document < right_document)
) STRICT;
CREATE INDEX alignment_right ON alignment (right_document);

-- Passage numbers as "3 4 5"; first and last of each side for looking up, NULL where the side is empty. An automatic
-- bead that leaves the order of the others is declared as `crossing`; one that a person stands for may always.
CREATE TABLE bead (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    left_document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    right_document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    left_passages TEXT NOT NULL,
    right_passages TEXT NOT NULL,
    left_first INTEGER,
    left_last INTEGER,
    right_first INTEGER,
    right_last INTEGER,
    crossing INTEGER NOT NULL CHECK (crossing IN (0, 1)),
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    status TEXT NOT NULL CHECK (status IN ('automatic', 'confirmed', 'manual')),
    CHECK (left_document < right_document),
    CHECK (left_passages <> '' OR right_passages <> '')
) STRICT;
CREATE INDEX bead_left ON bead (left_document, right_document, left_first);
CREATE INDEX bead_right ON bead (right_document, left_document, right_first);

CREATE TABLE rejection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    left_document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    right_document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    UNIQUE (left_document, right_document),
    CHECK (left_document < right_document)
) STRICT;
CREATE INDEX rejection_right ON rejection (right_document);

CREATE TABLE theme (
    id TEXT PRIMARY KEY,
    parent TEXT REFERENCES theme (id),
    labels TEXT NOT NULL,
    memos TEXT NOT NULL,
    cues TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX theme_parent ON theme (parent);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    theme TEXT NOT NULL REFERENCES theme (id),
    "start" INTEGER NOT NULL CHECK ("start" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "start"),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    note TEXT NOT NULL,
    coder TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('manual', 'carried', 'suggested', 'imported')),
    status TEXT NOT NULL CHECK (status IN ('confirmed', 'provisional', 'lost')),
    created TEXT NOT NULL,
    carried_from INTEGER REFERENCES tag (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX tag_document ON tag (document, "start");
CREATE INDEX tag_theme ON tag (theme);
CREATE INDEX tag_carried ON tag (carried_from) WHERE carried_from IS NOT NULL;

CREATE TABLE search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    request TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE word_pair (
    de TEXT NOT NULL,
    fr TEXT NOT NULL,
    en TEXT NOT NULL,
    strength REAL NOT NULL,
    origin TEXT NOT NULL,
    PRIMARY KEY (de, fr, en, origin)
) STRICT, WITHOUT ROWID;

-- History: what a step of a person did, row by row, with the row before and after as JSON. `number` is that of the
-- transaction which did, undid or did it again last.
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    data TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    made TEXT NOT NULL,
    number INTEGER NOT NULL
) STRICT;
CREATE INDEX step_state ON step (state, id);

CREATE TABLE record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    "table" TEXT NOT NULL,
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX record_step ON record (step, id);

-- One row: the step being recorded (NULL outside steps), and the number of the last writing transaction.
CREATE TABLE recorder (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    step INTEGER,
    number INTEGER NOT NULL
) STRICT;
INSERT INTO recorder (id, step, number) VALUES (1, NULL, 0);

-- The last transaction that changed what the index holds of a document; outlives the document.
CREATE TABLE changed (
    document INTEGER PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT;
CREATE INDEX changed_number ON changed (number);
"""

# Older SQLite takes numbers in such a table for missing when it checks the file, unless they stand behind the key.
FORMAT_2 = """
DROP TABLE word_pair;
CREATE TABLE word_pair (
    de TEXT NOT NULL,
    fr TEXT NOT NULL,
    en TEXT NOT NULL,
    origin TEXT NOT NULL,
    strength REAL NOT NULL,
    PRIMARY KEY (de, fr, en, origin)
) STRICT, WITHOUT ROWID;
"""

# What two documents were aligned by was a setting, which undo does not reach. Its name held them in the order of their
# languages. Rows in the history get it too: undo compares whole rows.
FORMAT_3 = """
ALTER TABLE alignment ADD COLUMN evidence TEXT CHECK (evidence IN ('words', 'words and vectors'));

UPDATE alignment SET evidence = (
    SELECT json_extract(value, '$') FROM setting WHERE key IN (
        'aligned by ' || left_document || ' ' || right_document,
        'aligned by ' || right_document || ' ' || left_document
    )
);

UPDATE record SET before = json_set(before, '$.evidence', (
    SELECT json_extract(value, '$') FROM setting WHERE key IN (
        'aligned by ' || json_extract(before, '$.left_document') || ' ' || json_extract(before, '$.right_document'),
        'aligned by ' || json_extract(before, '$.right_document') || ' ' || json_extract(before, '$.left_document')
    )
)) WHERE "table" = 'alignment' AND before IS NOT NULL;

UPDATE record SET after = json_set(after, '$.evidence', (
    SELECT json_extract(value, '$') FROM setting WHERE key IN (
        'aligned by ' || json_extract(after, '$.left_document') || ' ' || json_extract(after, '$.right_document'),
        'aligned by ' || json_extract(after, '$.right_document') || ' ' || json_extract(after, '$.left_document')
    )
)) WHERE "table" = 'alignment' AND after IS NOT NULL;

DELETE FROM setting WHERE key GLOB 'aligned by *';
"""
