-- A company's own maturity models, oldest first: the last is in force, the others say what earlier ratings were called.
CREATE TABLE scorecard_models (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  -- JSON, as in docs/formats/scorecard-model.md.
  model TEXT NOT NULL
);

-- What a level may be is a matter of the model's scale, which its import holds ratings to.
ALTER TABLE maturity RENAME TO rated;
CREATE TABLE maturity (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  company_id INTEGER REFERENCES companies (id),
  assessed_on TEXT, assessor TEXT, capability TEXT NOT NULL,
  level REAL NOT NULL, target REAL, evidence TEXT, owner TEXT, due_on TEXT
);
INSERT INTO maturity (id, import_id, company_id, assessed_on, assessor, capability, level, target, evidence, owner, due_on)
  SELECT id, import_id, company_id, assessed_on, assessor, capability, level, target, evidence, owner, due_on FROM rated;
DROP TABLE rated;
