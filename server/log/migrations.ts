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
  // Every row carries a checksum, every update names the one before it, and every list its length:
  // a row that was changed or lost is noticed, whatever it held. `row_crc` is the program's own.
  `
  ALTER TABLE updates ADD COLUMN prev INTEGER NOT NULL DEFAULT 0;
  UPDATE updates SET prev = coalesce(
    (SELECT max(p.seq) FROM updates p
      WHERE p.workshop = updates.workshop AND p.doc = updates.doc AND p.seq < updates.seq),
    (SELECT max(s.seq) FROM snapshots s
      WHERE s.workshop = updates.workshop AND s.doc = updates.doc AND s.settled = 1),
    0);
  ALTER TABLE documents ADD COLUMN head INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE documents ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  UPDATE documents SET head = max(
    coalesce((SELECT max(seq) FROM updates u
      WHERE u.workshop = documents.workshop AND u.doc = documents.doc), 0),
    coalesce((SELECT max(seq) FROM snapshots s
      WHERE s.workshop = documents.workshop AND s.doc = documents.doc AND s.settled = 1), 0));
  UPDATE documents SET crc = row_crc(workshop, doc, epoch, head);
  ALTER TABLE keys ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  UPDATE keys SET crc = row_crc(workshop, role, hash);
  ALTER TABLE members ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  UPDATE members SET crc = row_crc(workshop, participant, role, customer_class, token_hash);
  ALTER TABLE owners ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  UPDATE owners SET crc = row_crc(workshop, doc, client, owner);
  ALTER TABLE workshops ADD COLUMN members INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE workshops ADD COLUMN documents INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE workshops ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;
  UPDATE workshops SET
    members = (SELECT count(*) FROM members m WHERE m.workshop = workshops.id),
    documents = (SELECT count(*) FROM documents d WHERE d.workshop = workshops.id);
  UPDATE workshops SET crc = row_crc(id, created_at, epoch, deadline, members, documents);
  CREATE TABLE probe (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    count INTEGER NOT NULL
  ) STRICT;
  INSERT INTO probe VALUES (1, 0);
  `,
  // When it was noticed that updates had got lost, and how many.
  `
  CREATE TABLE losses (
    at      INTEGER NOT NULL,
    missing INTEGER NOT NULL
  ) STRICT;
  `,
  // Updates that were stored well but cannot be applied: kept, and not loaded.
  `
  CREATE TABLE aside (
    workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
    doc      TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    crc      INTEGER NOT NULL,
    PRIMARY KEY (workshop, doc, seq)
  ) STRICT, WITHOUT ROWID;
  `,
]
