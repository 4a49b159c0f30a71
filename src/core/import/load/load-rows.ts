import { addAlias, type CompanyDirectory, ensureCompanyId, setOwnCompany } from '../../workspace/companies.ts'
import type { ReadableDb, SqlValue, WritableDb } from '../../workspace/database.ts'
import type { Period } from '../../workspace/period.ts'
import type { IssueCode, IssueDetail } from '../issue-log.ts'
import type { TableMap } from '../map/table-map.ts'
import { fieldOf, type TableName, tables } from '../tables.ts'
import type { Value } from '../values/read-cell.ts'
import { scoreMetric } from '../values/score-metric.ts'
import type { RecordValues } from './check-row.ts'
import { RowInsert } from './insert-rows.ts'
import { RatingRows } from './rating-rows.ts'
import { ResultRows } from './result-rows.ts'

/** What there is to say of a row; `written`: all the same. */
export interface RowNote {
  code: IssueCode
  detail: IssueDetail
  raw: string
  written: boolean
}

/** Writes checked records of one table. `free` it in a `finally`. */
export interface RowWriter {
  /**
   * `known`: a response of this company with the same id is there already. `repeated`: the import has had this very row of results
   * before, and would count it twice. Nothing is written then.
   */
  write(values: RecordValues, line: number): 'written' | 'known' | 'repeated' | RowNote
  free(): void
  /** Of results: what there is to say of rows that are about the same and differ. */
  differing?(): IssueDetail | null
}

/** A writer that gathers rows: all of them are written when it is `finish`ed. */
export interface RowsWriter extends RowWriter {
  finish(): void
}

/** The writer for the table of a map, whose records have these fields, row by row. New companies are written by the directory, afterwards. */
export function rowWriter(
  db: WritableDb,
  { map, fields, importId }: { map: TableMap; fields: readonly string[]; importId: number },
  companies: CompanyDirectory,
): RowsWriter {
  return map.table === 'companies' ? companyWriter(db) : factWriter(db, map, fields, importId, companies)
}

const isPeriod = (value: Value | undefined): value is Period => typeof value === 'object' && value !== null

/** Columns of the workspace that a field fills: mostly one of the same name. */
function columnsOf(field: string): string[] {
  if (field === 'company') return ['company_id']
  if (field === 'period') return ['period_start', 'grain']
  return field === 'csat' ? ['csat', 'csat_low', 'csat_high'] : [field]
}

/** What makes two rows results of the same thing. */
const resultKeys: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  scores: ['company_id', 'metric', 'segment', 'grain', 'period_start'],
  financials: ['company_id', 'currency', 'grain', 'period_start'],
}

/** Rows of one statement: the records of a wide row have most of their values in common. */
function rowsPerInsert({ unpivot }: TableMap): number {
  const records = unpivot ? Object.keys(unpivot.columns).length : 1
  return records >= 10 && records <= 100 ? records : 50
}

function factWriter(
  db: WritableDb,
  map: TableMap,
  given: readonly string[],
  importId: number,
  companies: CompanyDirectory,
): RowsWriter {
  const { table } = map
  // A company that the map names for the whole file is no field of its records.
  const ratings = table === 'maturity' ? new RatingRows(db, map.options ?? {}) : null
  // A rating takes over what an earlier one says beside it.
  const filled = ratings ? tables[table].map(({ name }) => name) : given
  const fields = fieldOf(table, 'company') ? [...new Set(['company', ...filled])] : filled
  const columns = ['import_id', ...fields.flatMap(columnsOf)]
  const insert = new RowInsert(db, table, columns, rowsPerInsert(map))
  const seen = countsOnce(map) ? new Set(knownResponses(db).map(({ company, id }) => `${company} ${id}`)) : null
  const scale = csatScale(map)
  // Answers may well be alike; two equal rows of one company's results are one row too many.
  const keys = resultKeys[table]
  const results = keys ? new ResultRows(columns, ['import_id', ...keys], ['segment', 'currency']) : null
  const row: SqlValue[] = []

  return {
    write(record, line) {
      const company = record.company ?? map.options?.company ?? null
      const id = company === null ? null : companies.idOf(String(company))
      if (seen && record.response_id) {
        const key = `${id} ${record.response_id}`
        if (seen.has(key)) return 'known'
        seen.add(key)
      }
      const { values, said } = ratings?.take(record, id, line) ?? { values: record, said: null }
      if (values === null) return said ?? 'repeated'
      row.length = 0
      row.push(importId)
      for (const name of fields) {
        const value = values[name] ?? null
        if (name === 'company') row.push(id)
        else if (name === 'period') row.push(isPeriod(value) ? value.start : null, isPeriod(value) ? value.grain : null)
        else if (name === 'csat')
          row.push(value === null ? null : plain(value), ...(value === null ? [null, null] : scale))
        else row.push(storedValue(name, value, map))
      }
      if (results && !results.take(row, line)) return 'repeated'
      insert.add(row)
      return said ?? 'written'
    },
    differing: () => results?.differing ?? null,
    finish: () => {
      insert.finish()
      ratings?.finish()
    },
    free: () => insert.free(),
  }
}

const plain = (value: Value): SqlValue => (isPeriod(value) ? value.start : value)

/** The scale that a CSAT is stored with. */
export function csatScale(map: TableMap): [number, number] {
  return map.options?.csatScale ?? [1, 5]
}

/** What the workspace stores for the value of a field that fills one column. */
export function storedValue(field: string, value: Value, map: TableMap): SqlValue {
  // 7 is always "very easy" in the workspace: the older scale (1 = little effort) is turned round.
  if (field === 'ces' && typeof value === 'number' && map.options?.cesDirection === 'low-is-easy') return 8 - value
  if (field === 'metric' && map.table === 'scores') return scoreMetric(String(value))
  return plain(value)
}

/** Are answers with the same id one answer. */
export function countsOnce(map: TableMap): boolean {
  return map.table === 'responses' && map.columns?.response_id !== undefined
}

/** The ids of the responses that are there already, each with its company. */
export function knownResponses(db: ReadableDb): { company: number; id: string }[] {
  return db.all('SELECT company_id AS company, response_id AS id FROM responses WHERE response_id IS NOT NULL')
}

/** Companies are described, not repeated: what a row says is written to the company of that name. */
function companyWriter(db: WritableDb): RowsWriter {
  return {
    write(values) {
      const id = ensureCompanyId(db, String(values.company))
      db.run('UPDATE companies SET industry = coalesce(?, industry), country = coalesce(?, country) WHERE id = ?', [
        plain(values.industry ?? null),
        plain(values.country ?? null),
        id,
      ])
      // There is one own company: the last that says yes.
      if (values.own === 1) setOwnCompany(db, id)
      else if (values.own === 0) db.run('UPDATE companies SET own = 0 WHERE id = ?', [id])
      const aliases = typeof values.aliases === 'string' ? values.aliases.split(';') : []
      for (const alias of aliases.map((text) => text.trim()).filter((text) => text !== '')) {
        addAlias(db, id, alias)
      }
      return 'written'
    },
    finish: () => undefined,
    free: () => undefined,
  }
}
