import { addAlias, type CompanyDirectory, ensureCompanyId, setOwnCompany } from '../../workspace/companies.ts'
import type { Insert, ReadableDb, SqlValue, WritableDb } from '../../workspace/database.ts'
import type { Period } from '../../workspace/period.ts'
import { metricInHeader } from '../headers/headers.ts'
import type { TableMap } from '../map/table-map.ts'
import { type TableName, tables } from '../tables.ts'
import type { Value } from '../values/read-cell.ts'
import type { RecordValues } from './check-row.ts'

/** Writes checked records of one table. `free` it in a `finally`. */
export interface RowWriter {
  /**
   * `known`: a response of this company with the same id is there already. `repeated`: the import has had this very row of results
   * before, and would count it twice. Nothing is written then.
   */
  write(values: RecordValues): 'written' | 'known' | 'repeated'
  free(): void
}

/** The writer for the table of a map, row by row. New companies are written by the directory, afterwards. */
export function rowWriter(db: WritableDb, map: TableMap, importId: number, companies: CompanyDirectory): RowWriter {
  return map.table === 'companies' ? companyWriter(db) : factWriter(db, map, importId, companies)
}

const isPeriod = (value: Value | undefined): value is Period => typeof value === 'object' && value !== null

/** Columns of the workspace that a table's fields fill, beside those of the same name. */
function columnsOf(table: Exclude<TableName, 'companies'>): string[] {
  return tables[table].flatMap(({ name }) => {
    if (name === 'company') return ['company_id']
    if (name === 'period') return ['period_start', 'grain']
    if (name === 'csat') return ['csat', 'csat_low', 'csat_high']
    return [name]
  })
}

function factWriter(db: WritableDb, map: TableMap, importId: number, companies: CompanyDirectory): RowWriter {
  const table = map.table as Exclude<TableName, 'companies'>
  const columns = columnsOf(table)
  const holders = Array(columns.length + 1).fill('?')
  const insert: Insert = db.prepare(
    `INSERT INTO ${table} (import_id, ${columns.join(', ')}) VALUES (${holders.join(', ')})`,
  )
  const seen = countsOnce(map) ? new Set(knownResponses(db).map(({ company, id }) => `${company} ${id}`)) : null
  const scale = csatScale(map)
  // Answers may well be alike; two equal rows of one company's results are one row too many.
  const results = table === 'scores' || table === 'financials' ? new Set<string>() : null
  const params: SqlValue[] = []

  return {
    write(values) {
      const company = values.company ?? map.options?.company ?? null
      const id = company === null ? null : companies.idOf(String(company))
      if (seen && values.response_id) {
        const key = `${id} ${values.response_id}`
        if (seen.has(key)) return 'known'
        seen.add(key)
      }
      params.length = 0
      params.push(importId)
      for (const { name } of tables[table]) {
        const value = values[name] ?? null
        if (name === 'company') params.push(id)
        else if (name === 'period') params.push(...(isPeriod(value) ? [value.start, value.grain] : [null, null]))
        else if (name === 'csat') params.push(...(value === null ? [null, null, null] : [plain(value), ...scale]))
        else params.push(storedValue(name, value, map))
      }
      const row = results && JSON.stringify(params)
      if (row !== null && results?.has(row)) return 'repeated'
      if (row !== null) results?.add(row)
      insert.run(params)
      return 'written'
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
  if (field === 'metric' && map.table === 'scores') return metricId(String(value))
  return plain(value)
}

/** Are answers with the same id one answer. */
export function countsOnce(map: TableMap): boolean {
  return map.table === 'responses' && map.columns?.response_id !== undefined
}

/** "NPS" and "CX Index" are the metrics of that name; any other name stays as it is. */
function metricId(name: string): string {
  const known = metricInHeader(name)
  const words = name.trim().split(/[\s_-]+/u).length
  const isMean = known?.endsWith('_mean')
  return known !== null && (isMean ? words <= 4 : words <= 2 && !/mean|average|trung bình/iu.test(name)) ? known : name
}

/** The ids of the responses that are there already, each with its company. */
export function knownResponses(db: ReadableDb): { company: number; id: string }[] {
  return db.all('SELECT company_id AS company, response_id AS id FROM responses WHERE response_id IS NOT NULL')
}

/** Companies are described, not repeated: what a row says is written to the company of that name. */
function companyWriter(db: WritableDb): RowWriter {
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
    free: () => undefined,
  }
}
