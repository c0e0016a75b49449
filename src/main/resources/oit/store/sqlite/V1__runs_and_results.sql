-- A run of scan, as run.json has it.
CREATE TABLE run (
  run_id TEXT NOT NULL PRIMARY KEY,
  started_at TEXT NOT NULL,
  command TEXT NOT NULL,
  out_folder TEXT NOT NULL
);

-- The agencies that a run was asked to check.
CREATE TABLE listed (
  run_id TEXT NOT NULL REFERENCES run (run_id),
  agency_id TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (run_id, agency_id)
);

-- One report: what came of one agency in one run.
CREATE TABLE result (
  run_id TEXT NOT NULL REFERENCES run (run_id),
  agency_id TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  generated_at TEXT NOT NULL,
  checklist TEXT NOT NULL,
  fiscal_year INTEGER NOT NULL,
  checklist_sha256 TEXT NOT NULL,
  outcome TEXT NOT NULL,
  stopped_by TEXT NOT NULL,
  oit REAL,
  low REAL NOT NULL,
  high REAL NOT NULL,
  verdicts TEXT NOT NULL,
  report_sha256 TEXT NOT NULL,
  report_path TEXT NOT NULL,
  PRIMARY KEY (run_id, agency_id)
);

CREATE INDEX result_of_agency ON result (agency_id, run_id);
