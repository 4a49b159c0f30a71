-- Everything that was said in an assessment, in the order in which it was recorded. Nothing is ever taken out: undo is an act too.
CREATE TABLE assessment_acts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- ISO 8601, UTC.
  said_at TEXT NOT NULL,
  -- '': the room.
  said_by TEXT NOT NULL,
  company_id INTEGER REFERENCES companies (id),
  assessed_on TEXT NOT NULL,
  -- JSON, as in docs/formats/workspace.md.
  what TEXT NOT NULL
);

-- Ratings may come from acts instead of an import, be left open, and be the room's.
ALTER TABLE maturity RENAME TO rated;
CREATE TABLE maturity (
  id INTEGER PRIMARY KEY,
  -- Null: said in the app, see assessment_acts.
  import_id INTEGER REFERENCES imports (id),
  company_id INTEGER REFERENCES companies (id),
  assessed_on TEXT, assessor TEXT, capability TEXT NOT NULL,
  -- Null: the assessor left it open, whatever an earlier row of the same assessment says.
  level REAL, target REAL, evidence TEXT, owner TEXT, due_on TEXT,
  -- 1: the level that the room agreed on.
  agreed INTEGER NOT NULL DEFAULT 0
);
INSERT INTO maturity (id, import_id, company_id, assessed_on, assessor, capability, level, target, evidence, owner, due_on)
  SELECT id, import_id, company_id, assessed_on, assessor, capability, level, target, evidence, owner, due_on FROM rated;
DROP TABLE rated;
