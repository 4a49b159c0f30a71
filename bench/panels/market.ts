import { writeDeck } from '../../src/core/deck/deck.ts'
import { refreshResponseCells } from '../../src/core/metrics/response-cells.ts'
import { panels } from '../../src/core/panels/index.ts'
import type { PanelId, Settings } from '../../src/core/panels/panel.ts'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { ensureCompanyId, setOwnCompany } from '../../src/core/workspace/companies.ts'
import type { WritableDb } from '../../src/core/workspace/database.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'

const months = 36
const segments = ['Personal', 'Business', 'Premium', 'Student', 'Public sector']
const channels = ['App', 'Branch', 'Contact centre', 'Web', 'Partner', 'Letter']

/** A slide of the measured deck, by the names of its panel and its view. */
export interface MeasuredSlide {
  name: string
  panel: PanelId
  settings: Settings
}

/** Every view of every panel. */
export const deck: readonly MeasuredSlide[] = panels.flatMap(({ id, views }): MeasuredSlide[] => {
  const ids = views(wordsFor('en')).map(({ value }) => value)
  if (ids.length === 0) return [{ name: id, panel: id, settings: {} }]
  return ids.map((view) => ({ name: `${id} ${view}`, panel: id, settings: { view } }))
})

/**
 * A workspace as an import of so many answers would leave it, made inside SQLite, the same for the same arguments: answers of 36 months
 * from 2023 spread evenly over companies, five segments and six channels, quarterly revenue, and three people's ratings of our own company.
 */
export async function marketOf(rows: number, companies: number): Promise<Workspace> {
  const workspace = await Workspace.create()
  const db = workspace.write
  db.transaction(() => {
    for (let i = 1; i <= companies; i++) ensureCompanyId(db, `Company ${String(i).padStart(2, '0')}`)
    setOwnCompany(db, 1)
    answers(db, beginImport(db, 'responses', rows), rows, companies)
    revenue(db, beginImport(db, 'financials', companies * 12), companies)
    ratings(db, beginImport(db, 'maturity', 3))
    refreshResponseCells(db)
    writeDeck(
      db,
      deck.map(({ name, panel, settings }) => ({ id: name, kind: panel, settings, headlines: {} })),
    )
  })
  return workspace
}

function beginImport(db: WritableDb, table: string, rows: number): number {
  return db.get<{ id: number }>(
    `INSERT INTO imports (file, target, sha256, imported_at, mapping, rows_read, rows_loaded, rows_rejected, rows_skipped)
     VALUES (?1, ?2, '', '2026-01-01T00:00:00Z', '{}', ?3, ?3, 0, 0) RETURNING id`,
    [`${table}.csv`, table, rows],
  )!.id
}

/** A number from 0 to `below` − 1, scattered over i; `salt` tells the columns apart. Products stay within 2⁶³. */
const scattered = (salt: number, below: number) =>
  `(((i * ${2_654_435 + 2 * salt} + ${salt * 7_919}) % 2147483647 * 48271 % 2147483647 / 64) % ${below})`

const listed = (names: readonly string[], salt: number) =>
  `CASE ${scattered(salt, names.length)} ${names.map((name, at) => `WHEN ${at} THEN '${name}'`).join(' ')} END`

/** Better companies (lower numbers) answer a little higher. */
function answers(db: WritableDb, importId: number, rows: number, companies: number): void {
  db.run(
    `INSERT INTO responses (import_id, company_id, answered_on, nps, csat, csat_low, csat_high, ces, segment, channel, response_id)
     WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < ?2),
       drawn AS (SELECT i, 1 + ${scattered(1, companies)} AS company, ${scattered(2, months)} AS month FROM numbers)
     SELECT ?1, company, PRINTF('%d-%02d-%02d', 2023 + month / 12, month % 12 + 1, 1 + ${scattered(3, 28)}),
       MAX(0, MIN(10, ${scattered(4, 12)} - company * 2 / ${companies})),
       CASE WHEN ${scattered(5, 10)} = 0 THEN NULL ELSE MAX(1, MIN(5, 1 + ${scattered(6, 6)} - company / ${companies})) END, 1, 5,
       MAX(1, MIN(7, 1 + ${scattered(7, 8)} - company / ${companies})),
       ${listed(segments, 8)}, ${listed(channels, 9)}, 'R' || i
     FROM drawn`,
    [importId, rows],
  )
}

function revenue(db: WritableDb, importId: number, companies: number): void {
  db.run(
    `INSERT INTO financials (import_id, company_id, period_start, grain, revenue, operating_profit, currency)
     WITH RECURSIVE numbers (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i < ?2 * 12 - 1)
     SELECT ?1, 1 + i / 12, PRINTF('%d-%02d-01', 2023 + i % 12 / 4, i % 4 * 3 + 1), 'quarter',
       1e8 * (1 + i / 12 % 7) * (1 + i % 12 * (0.03 - 0.001 * (i / 12)) + 0.0001 * ${scattered(10, 100)}),
       1e7 * (1 + i / 12 % 7), 'USD' FROM numbers`,
    [importId, companies],
  )
}

function ratings(db: WritableDb, importId: number): void {
  const capabilities = builtInModel.pillars.flatMap((pillar) => pillar.capabilities)
  capabilities.forEach(({ id }, at) => {
    for (const [seat, assessor] of ['Head of CX', 'Operations', 'Finance'].entries()) {
      db.run(
        `INSERT INTO maturity (import_id, company_id, assessed_on, assessor, capability, level, target) VALUES (?, 1, ?, ?, ?, ?, ?)`,
        [importId, at % 2 === 0 ? '2025-05-14' : '2025-11-14', assessor, id, 1 + ((at + seat) % 4), 4],
      )
    }
  })
}
