/**
 * Schema of the SQLite log, one step per entry; the database counts the steps taken in
 * `user_version`. A step that was ever released is never edited: append another.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE workshops (
    id         TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    epoch      INTEGER NOT NULL,
    deadline   INTEGER
  ) STRICT;
  CREATE TABLE keys (
    workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
    role     TEXT NOT NULL,
    hash     TEXT NOT NULL,
    PRIMARY KEY (workshop, role)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE members (
    workshop       TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
    participant    TEXT NOT NULL,
    role           TEXT NOT NULL,
    customer_class TEXT,
    token_hash     TEXT NOT NULL,
    PRIMARY KEY (workshop, participant)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE documents (
    workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
    doc      TEXT NOT NULL,
    epoch    INTEGER NOT NULL,
    PRIMARY KEY (workshop, doc)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE updates (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
    doc      TEXT NOT NULL,
    author   TEXT NOT NULL,
    crc      INTEGER NOT NULL,
    bytes    BLOB NOT NULL
  ) STRICT;
  CREATE INDEX updates_of ON updates (workshop, doc, seq);
  CREATE TABLE owners (
    workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
    doc      TEXT NOT NULL,
    client   INTEGER NOT NULL,
    owner    TEXT NOT NULL,
    PRIMARY KEY (workshop, doc, client)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE snapshots (
    workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
    doc      TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    settled  INTEGER NOT NULL,
    crc      INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (workshop, doc, seq)
  ) STRICT;
  CREATE TABLE versions (
    workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
    id       TEXT NOT NULL,
    crc      INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (workshop, id)
  ) STRICT;
  `,
]
