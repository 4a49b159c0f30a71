-- The workspace: one SQLite database. Readable by any SQLite tool; see docs/formats/workspace.md.
-- Fact tables carry import_id, so that every row can be traced to the file it came from.
-- Periods are kept as the start date (ISO 8601) and the grain of the period.

CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sheet TEXT,
  target TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  mapping TEXT NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_loaded INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  rows_skipped INTEGER NOT NULL
);

CREATE TABLE companies (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  industry TEXT,
  country TEXT,
  own INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE company_aliases (
  folded TEXT PRIMARY KEY,
  alias TEXT NOT NULL,
  company_id INTEGER NOT NULL REFERENCES companies (id)
) WITHOUT ROWID;

CREATE TABLE responses (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  company_id INTEGER NOT NULL REFERENCES companies (id),
  answered_on TEXT,
  nps INTEGER CHECK (nps BETWEEN 0 AND 10),
  csat REAL,
  csat_low INTEGER,
  csat_high INTEGER,
  ces REAL,
  weight REAL,
  segment TEXT,
  channel TEXT,
  journey TEXT,
  touchpoint TEXT,
  comment TEXT,
  customer_id TEXT,
  response_id TEXT
);

-- What panels read instead of responses: sums per company, month and dimension; rebuilt after every import.
-- For each measure: answers counted (n), sum of weights (w) and of their squares (w2), and weighted sums: promoters,
-- detractors; answers that count as satisfied (top-2-box) or easy (top-3); value and value squared.
-- A response without a weight weighs 1. A missing date or dimension is ''.
CREATE TABLE response_cells (
  company_id INTEGER NOT NULL,
  month TEXT NOT NULL,
  segment TEXT NOT NULL,
  channel TEXT NOT NULL,
  journey TEXT NOT NULL,
  csat_low INTEGER NOT NULL,
  csat_high INTEGER NOT NULL,
  nps_n INTEGER NOT NULL, nps_w REAL NOT NULL, nps_w2 REAL NOT NULL, promoters REAL NOT NULL, detractors REAL NOT NULL,
  csat_n INTEGER NOT NULL, csat_w REAL NOT NULL, csat_w2 REAL NOT NULL, csat_top REAL NOT NULL, csat_sum REAL NOT NULL, csat_sum2 REAL NOT NULL,
  ces_n INTEGER NOT NULL, ces_w REAL NOT NULL, ces_w2 REAL NOT NULL, ces_top REAL NOT NULL, ces_sum REAL NOT NULL, ces_sum2 REAL NOT NULL,
  PRIMARY KEY (company_id, month, segment, channel, journey, csat_low, csat_high)
) WITHOUT ROWID;

CREATE TABLE scores (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  company_id INTEGER NOT NULL REFERENCES companies (id),
  period_start TEXT NOT NULL,
  grain TEXT NOT NULL,
  metric TEXT NOT NULL,
  value REAL NOT NULL,
  n INTEGER,
  sd REAL,
  industry TEXT,
  segment TEXT
);
CREATE INDEX scores_by_metric ON scores (metric, period_start, company_id);

CREATE TABLE financials (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  company_id INTEGER NOT NULL REFERENCES companies (id),
  period_start TEXT NOT NULL,
  grain TEXT NOT NULL,
  revenue REAL, operating_profit REAL, currency TEXT,
  customers_start REAL, customers_new REAL, customers_lost REAL, customers_end REAL, customers_active REAL,
  revenue_start REAL, revenue_expansion REAL, revenue_contraction REAL, revenue_churned REAL,
  acquisition_cost REAL, service_cost REAL, category_spend REAL, orders REAL, employees REAL
);

CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  company_id INTEGER NOT NULL REFERENCES companies (id),
  customer_id TEXT, joined_on TEXT, left_on TEXT, churned INTEGER, tenure_months REAL, revenue REAL, segment TEXT
);

CREATE TABLE maturity (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  company_id INTEGER REFERENCES companies (id),
  assessed_on TEXT, assessor TEXT, capability TEXT NOT NULL,
  level REAL NOT NULL CHECK (level BETWEEN 1 AND 5), target REAL, evidence TEXT, owner TEXT, due_on TEXT
);

CREATE TABLE business_case (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  kind TEXT NOT NULL CHECK (kind IN ('cost', 'benefit')), category TEXT NOT NULL, year INTEGER NOT NULL,
  base REAL NOT NULL, low REAL, high REAL, risk REAL
);

CREATE TABLE initiatives (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  name TEXT NOT NULL, capability TEXT, journey TEXT, benefit REAL, cost REAL, effort_days REAL,
  owner TEXT, start_on TEXT, due_on TEXT, status TEXT, metric TEXT, expected_change REAL
);

-- The deck: one row per slide. settings and headlines are JSON objects; a headline is the user's own, by language.
CREATE TABLE slides (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  panel TEXT NOT NULL,
  settings TEXT NOT NULL DEFAULT '{}',
  headlines TEXT NOT NULL DEFAULT '{}'
);
