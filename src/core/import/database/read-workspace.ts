import { knownRatings, type Stated } from '../../assessment/merge.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { Workspace } from '../../workspace/workspace.ts'
import { CellStore } from '../cell-store.ts'
import type { InputFile } from '../report.ts'
import type { Source, SourceFile } from '../source.ts'

const sheet = 'maturity'
const header = ['company', 'assessed_on', 'assessor', 'capability', 'level', 'target', 'evidence', 'owner', 'due_on']

/**
 * Another workspace as a table of the ratings in force in it, by which two assessors bring their workspaces together. What a room agreed on is
 * no assessor's rating and stays there. Failures: FMT-02 a newer workspace, FMT-03 a damaged one, SQL-07 one without ratings.
 */
export async function readWorkspace({ name, bytes }: InputFile): Promise<SourceFile> {
  const workspace = await Workspace.open(bytes)
  try {
    const rows = ratingRows(workspace.read)
    if (rows.length === 0) throw new Failure('SQL-07', { file: name })
    const source = tableOf(rows)
    return {
      ...{ format: 'sqlite', encoding: null, delimiter: null, choices: [{ sheet }], issues: [] },
      open({ sheet: wanted = sheet }) {
        if (wanted !== sheet) throw new Failure('SHT-01', { sheet: wanted, available: sheet })
        return source
      },
    }
  } finally {
    workspace.close()
  }
}

type CellValue = string | number | null

function ratingRows(db: ReadableDb): CellValue[][] {
  const names = new Map(
    db.all<{ id: number; name: string }>('SELECT id, name FROM companies').map((row) => [row.id, row.name]),
  )
  const nameOf = (id: number | null) => (id === null ? null : (names.get(id) ?? null))
  const signed = [...knownRatings(db).values()].filter(({ stated }) => stated.level !== null)
  // Ratings without a name stand each for itself.
  const unsigned = db.all<Stated & { companyId: number | null; assessedOn: string | null; capability: string }>(
    `SELECT company_id AS companyId, assessed_on AS assessedOn, capability, level, target, evidence, owner, due_on AS dueOn
     FROM maturity WHERE agreed = 0 AND level IS NOT NULL AND trim(coalesce(assessor, '')) = '' ORDER BY id`,
  )
  const cellsOf = ({ level, target, evidence, owner, dueOn }: Stated) => [level, target, evidence, owner, dueOn]
  return [
    ...signed.map(({ companyId, assessedOn, assessor, capability, stated }) => [
      ...[nameOf(companyId), assessedOn, assessor, capability],
      ...cellsOf(stated),
    ]),
    ...unsigned.map(({ companyId, assessedOn, capability, ...stated }) => [
      ...[nameOf(companyId), assessedOn, null, capability],
      ...cellsOf(stated),
    ]),
  ]
}

function tableOf(rows: readonly CellValue[][]): Source {
  const store = new CellStore(header.length)
  for (const [at, cells] of rows.entries()) {
    store.startRow(at + 1)
    for (const [column, cell] of cells.entries()) if (cell !== null) store.put(column, cell)
  }
  return { sheet, headerRow: 1, header, titles: [], head: [], issues: [], byteAt: () => null, rows: () => store.rows() }
}
