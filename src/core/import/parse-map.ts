import * as v from 'valibot'
import { Failure } from '../workspace/failure.ts'
import type { TableMap } from './table-map.ts'
import { tableNames } from './tables.ts'

const value = v.union([v.string(), v.number(), v.null()])
const columnSource = v.union([
  v.string(),
  v.strictObject({ const: v.union([v.string(), v.number()]) }),
  v.strictObject({ column: v.string(), values: v.optional(v.record(v.string(), value)) }),
])
const options = v.strictObject({
  company: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1))),
  csatScale: v.optional(
    v.pipe(
      v.tuple([v.number(), v.number()]),
      v.check(([low, high]) => Number.isInteger(low) && Number.isInteger(high) && low < high, 'low < high'),
    ),
  ),
  cesDirection: v.optional(v.picklist(['high-is-easy', 'low-is-easy'])),
  decimal: v.optional(v.picklist(['.', ','])),
  thousands: v.optional(v.picklist(['.', ',', ' ', "'", ''])),
  dateOrder: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
  encoding: v.optional(v.string()),
  delimiter: v.optional(v.string()),
  missing: v.optional(v.array(v.string())),
  values: v.optional(v.record(v.string(), v.record(v.string(), value))),
})
const tableMap = v.strictObject({
  table: v.picklist(tableNames),
  sheet: v.optional(v.string()),
  headerRow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  records: v.optional(v.string()),
  columns: v.optional(v.record(v.string(), columnSource)),
  unpivot: v.optional(v.strictObject({ columns: v.record(v.string(), v.string()), to: v.string(), value: v.string() })),
  options: v.optional(options),
})

/**
 * Reads a map file: one map or an array of them. Failures: MAP-01 not JSON or not a map, naming the key that is wrong;
 * MAP-08 decimal and thousands sign are the same.
 */
export function parseTableMaps(json: string): TableMap[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new Failure('MAP-01', { key: 'JSON', problem: error instanceof Error ? error.message : '' })
  }
  const list = Array.isArray(parsed) ? parsed : [parsed]
  if (list.length === 0) throw new Failure('MAP-01', { key: '[]', problem: '0' })
  return list.map((item: unknown, index) => {
    const result = v.safeParse(tableMap, item)
    if (!result.success) {
      const issue = result.issues[0]
      const path = v.getDotPath(issue) ?? ''
      throw new Failure('MAP-01', {
        key: [...(list.length > 1 ? [`[${index}]`] : []), path].join('.') || '{}',
        problem: issue.message,
      })
    }
    const { decimal, thousands } = result.output.options ?? {}
    if (decimal !== undefined && decimal === thousands) throw new Failure('MAP-08', { sign: decimal })
    return result.output as TableMap
  })
}
