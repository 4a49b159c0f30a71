import * as v from 'valibot'
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
const scale = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([low, high]) => Number.isInteger(low) && Number.isInteger(high) && low < high, 'low < high'),
)

const options = v.strictObject({
  company: v.exactOptional(v.pipe(text, v.trim(), v.minLength(1))),
  csatScale: v.exactOptional(scale),
  cesDirection: v.exactOptional(v.picklist(['high-is-easy', 'low-is-easy'])),
  decimal: v.exactOptional(v.union([decimal, v.record(text, decimal)])),
  thousands: v.exactOptional(v.picklist(['.', ',', ' ', "'", ''])),
  dateOrder: v.exactOptional(v.union([dateOrder, v.record(text, dateOrder)])),
  encoding: v.exactOptional(text),
  delimiter: v.exactOptional(text),
  quote: v.exactOptional(v.picklist(['"', "'", ''])),
  missing: v.exactOptional(v.union([v.array(text), v.record(text, v.array(text))])),
  values: v.exactOptional(v.record(text, v.record(text, value))),
  totals: v.exactOptional(v.picklist(['skip', 'keep'])),
  personal: v.exactOptional(v.record(text, v.picklist(personalTreatments))),
  aliases: v.exactOptional(v.record(text, text)),
})

export const tableMapShape = v.strictObject({
  table: v.picklist(tableNames),
  sheet: v.exactOptional(text),
  headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  records: v.exactOptional(text),
  columns: v.exactOptional(v.record(text, columnSource)),
  unpivot: v.exactOptional(
    v.strictObject({
      columns: v.record(text, v.union([text, v.record(text, text)])),
      to: v.exactOptional(text),
      value: text,
    }),
  ),
  options: v.exactOptional(options),
}) satisfies v.GenericSchema<TableMap>
