import * as v from 'valibot'
import { grains } from '../../workspace/period.ts'
import { tableNames } from '../tables.ts'
import { personalTreatments, type TableMap } from './table-map.ts'

/** The shape of a map, for every border that one crosses: map files, and messages from the page to its worker. */

const value = v.union([v.string(), v.number(), v.null()])
const text = v.string()
const columnSource = v.union([
  text,
  v.strictObject({ const: v.union([text, v.number()]) }),
  v.strictObject({ column: text, values: v.exactOptional(v.record(text, value)) }),
])
const decimal = v.picklist(['.', ','])
const dateOrder = v.picklist(['dmy', 'mdy', 'ymd'])
const scale = v.custom<[number, number]>(
  (ends) => Array.isArray(ends) && ends.length === 2 && ends.every(Number.isInteger) && ends[0] < ends[1],
  '[1, 5]',
)
const levelScale = v.custom<[number, number]>(
  (ends) => Array.isArray(ends) && ends.length === 2 && ends.every(Number.isFinite) && ends[0] < ends[1],
  '[0, 1]',
)
const row = v.pipe(
  v.number(),
  v.check((at) => Number.isInteger(at) && at >= 1, '1, 2, 3 …'),
)
const someColumns = v.pipe(
  v.record(text, v.union([text, v.record(text, text)])),
  v.check((columns) => Object.keys(columns).length > 0, '{"2023": "2023"}'),
)

const options = v.strictObject({
  company: v.exactOptional(
    v.pipe(
      text,
      v.trim(),
      v.check((name) => name !== '', '"…"'),
    ),
  ),
  csatScale: v.exactOptional(scale),
  levelScale: v.exactOptional(levelScale),
  cesDirection: v.exactOptional(v.picklist(['high-is-easy', 'low-is-easy'])),
  decimal: v.exactOptional(v.union([decimal, v.record(text, decimal)])),
  thousands: v.exactOptional(v.picklist(['.', ',', ' ', "'", ''])),
  dateOrder: v.exactOptional(v.union([dateOrder, v.record(text, dateOrder)])),
  serialDates: v.exactOptional(v.picklist(['1900', '1904', 'no'])),
  periodGrain: v.exactOptional(v.picklist(grains)),
  encoding: v.exactOptional(text),
  delimiter: v.exactOptional(text),
  quote: v.exactOptional(v.picklist(['"', "'", ''])),
  missing: v.exactOptional(v.union([v.array(text), v.record(text, v.array(text))])),
  values: v.exactOptional(v.record(text, v.record(text, value))),
  totals: v.exactOptional(v.union([v.picklist(['skip', 'keep']), v.array(text)])),
  shares: v.exactOptional(v.record(text, v.picklist(['percent', 'fraction']))),
  personal: v.exactOptional(v.record(text, v.picklist(personalTreatments))),
  conflicts: v.exactOptional(v.picklist(['keep', 'replace'])),
  aliases: v.exactOptional(v.record(text, text)),
})

const unpivot = v.strictObject({ columns: someColumns, to: v.exactOptional(text), value: text })

export const tableMapShape = v.strictObject({
  table: v.picklist(tableNames),
  sheet: v.exactOptional(text),
  headerRow: v.exactOptional(row),
  records: v.exactOptional(text),
  columns: v.exactOptional(v.record(text, columnSource)),
  unpivot: v.exactOptional(unpivot),
  options: v.exactOptional(options),
}) satisfies v.GenericSchema<TableMap>

/** The keys that are known, by where they stand. */
export const mapKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(tableMapShape.entries),
  options: Object.keys(options.entries),
  unpivot: Object.keys(unpivot.entries),
}
