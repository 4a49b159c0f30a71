/** Builds small workspaces for tests by direct inserts, as the import would leave them. */
import { refreshResponseCells } from '../src/core/metrics/response-cells.ts'
import { ensureCompanyId } from '../src/core/workspace/companies.ts'
import type { SqlValue, WritableDb } from '../src/core/workspace/database.ts'
import { parsePeriod } from '../src/core/workspace/period.ts'
import { Workspace } from '../src/core/workspace/workspace.ts'

export interface ResponseRow {
  company: string
  /** ISO date. */
  answeredOn?: string
  nps?: number
  csat?: number
  /** Ends of the CSAT scale; 1–5 where left out. */
  csatScale?: readonly [number, number]
  /** 1–7, 7 very easy. */
  ces?: number
  weight?: number
  segment?: string
  channel?: string
  journey?: string
  /** How many such answers. */
  times?: number
}

export interface ScoreRow {
  company: string
  /** As `parsePeriod` reads it: `2024`, `2024-Q1`, `2024-03`. */
  period: string
  metric: string
  value: number
  n?: number
  sd?: number
  industry?: string
  segment?: string
}

export interface FinancialRow {
  company: string
  period: string
  revenue?: number
  operatingProfit?: number
  currency?: string
}

export interface MaturityRow {
  company?: string
  assessedOn?: string
  assessor?: string
  capability: string
  level: number
  target?: number
  evidence?: string
  owner?: string
  dueOn?: string
}

export interface InitiativeRow {
  name: string
  capability?: string | undefined
  benefit?: number | undefined
  cost?: number | undefined
  effortDays?: number | undefined
  owner?: string | undefined
  /** ISO dates. */
  startOn?: string | undefined
  dueOn?: string | undefined
  status?: string | undefined
  metric?: string | undefined
  expectedChange?: number | undefined
}

export interface Contents {
  companies?: { name: string; industry?: string; country?: string; own?: boolean }[]
  responses?: ResponseRow[]
  scores?: ScoreRow[]
  financials?: FinancialRow[]
  maturity?: MaturityRow[]
  initiatives?: InitiativeRow[]
}

/** A new workspace with these rows, each table from one import named `TABLE.csv`; response cells are up to date. */
export async function workspaceWith(contents: Contents): Promise<Workspace> {
  const workspace = await Workspace.create()
  addRows(workspace, contents)
  return workspace
}

/** Adds rows as a further import per table. */
export function addRows(workspace: Workspace, contents: Contents): void {
  const db = workspace.write
  for (const company of contents.companies ?? []) {
    db.run('UPDATE companies SET industry = ?, country = ?, own = ? WHERE id = ?', [
      company.industry ?? null,
      company.country ?? null,
      company.own ? 1 : 0,
      ensureCompanyId(db, company.name),
    ])
  }
  insert(
    db,
    'responses',
    (contents.responses ?? []).flatMap((row) =>
      Array.from({ length: row.times ?? 1 }, () => ({
        company_id: ensureCompanyId(db, row.company),
        answered_on: row.answeredOn,
        nps: row.nps,
        csat: row.csat,
        csat_low: row.csat === undefined ? undefined : (row.csatScale?.[0] ?? 1),
        csat_high: row.csat === undefined ? undefined : (row.csatScale?.[1] ?? 5),
        ces: row.ces,
        weight: row.weight,
        segment: row.segment,
        channel: row.channel,
        journey: row.journey,
      })),
    ),
  )
  insert(
    db,
    'scores',
    (contents.scores ?? []).map((row) => ({
      company_id: ensureCompanyId(db, row.company),
      ...periodColumns(row.period),
      metric: row.metric,
      value: row.value,
      n: row.n,
      sd: row.sd,
      industry: row.industry,
      segment: row.segment,
    })),
  )
  insert(
    db,
    'financials',
    (contents.financials ?? []).map((row) => ({
      company_id: ensureCompanyId(db, row.company),
      ...periodColumns(row.period),
      revenue: row.revenue,
      operating_profit: row.operatingProfit,
      currency: row.currency,
    })),
  )
  insert(
    db,
    'maturity',
    (contents.maturity ?? []).map((row) => ({
      company_id: row.company === undefined ? undefined : ensureCompanyId(db, row.company),
      assessed_on: row.assessedOn,
      assessor: row.assessor,
      capability: row.capability,
      level: row.level,
      target: row.target,
      evidence: row.evidence,
      owner: row.owner,
      due_on: row.dueOn,
    })),
  )
  insert(
    db,
    'initiatives',
    (contents.initiatives ?? []).map((row) => ({
      ...{ name: row.name, capability: row.capability, benefit: row.benefit, cost: row.cost },
      ...{ effort_days: row.effortDays, owner: row.owner, start_on: row.startOn, due_on: row.dueOn },
      ...{ status: row.status, metric: row.metric, expected_change: row.expectedChange },
    })),
  )
  refreshResponseCells(db)
}

function periodColumns(text: string): { period_start: string; grain: string } {
  const period = parsePeriod(text)
  if (!period) throw new Error(`no period: ${text}`)
  return { period_start: period.start, grain: period.grain }
}

function insert(db: WritableDb, table: string, rows: Record<string, SqlValue | undefined>[]): void {
  if (rows.length === 0) return
  const { id } = db.get<{ id: number }>(
    `INSERT INTO imports (file, target, sha256, imported_at, mapping, rows_read, rows_loaded, rows_rejected, rows_skipped)
     VALUES (?1, ?2, '', '2026-01-01T00:00:00Z', '{}', ?3, ?3, 0, 0) RETURNING id`,
    [`${table}.csv`, table, rows.length],
  )!
  const columns = Object.keys(rows[0]!)
  const marks = columns.map(() => '?').join(', ')
  const statement = db.prepare(`INSERT INTO ${table} (import_id, ${columns.join(', ')}) VALUES (?, ${marks})`)
  try {
    for (const row of rows) statement.run([id, ...columns.map((column) => row[column] ?? null)])
  } finally {
    statement.free()
  }
}
