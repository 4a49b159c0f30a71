-- Packs that were kept: what each slide of data said on that day, to be compared with later.
CREATE TABLE packs (
  id INTEGER PRIMARY KEY,
  -- ISO 8601: a pack is called by its day, and a day has one.
  kept_on TEXT NOT NULL UNIQUE,
  -- ISO 8601, UTC.
  kept_at TEXT NOT NULL
);
CREATE TABLE pack_slides (
  pack_id INTEGER NOT NULL REFERENCES packs (id),
  -- In the deck of that day, from 1.
  position INTEGER NOT NULL,
  slide_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- JSON, as in docs/formats/workspace.md.
  settings TEXT NOT NULL,
  headlines TEXT NOT NULL,
  figures TEXT NOT NULL,
  PRIMARY KEY (pack_id, position)
) WITHOUT ROWID;
