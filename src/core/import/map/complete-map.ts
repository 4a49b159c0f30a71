import type { Words } from '../../words/index.ts'
import { proposeTable } from '../headers/propose.ts'
import type { Source } from '../source.ts'
import { tables } from '../tables.ts'
import { measures, unpivotParts } from './compile-map.ts'
import { type ColumnSource, headersOf, type TableMap } from './table-map.ts'

/**
 * A map with what its table cannot do without: fields that it needs, and that the map leaves out, are those that are recognised by their
 * headers, as without a map; so a map may hold no more than the answer to a question. What the table can do without stays left
 * out, and where two headers could be a field it stays open.
 */
export function completeMap(source: Source, given: TableMap, words: Words): TableMap {
  if (given.columns && neededFields(given).length === 0) return given
  const recognised = proposeTable(source, given.table, false, words)
  const asked = new Set(recognised.questions.map(({ key }) => key))
  const proposed = recognised.map
  const unpivot = given.unpivot ?? (fitsBeside(given, proposed) ? proposed.unpivot : undefined)
  const wide = unpivot ? { ...given, unpivot } : given
  if (!given.columns) return { ...wide, ...(unpivot && asked.size === 0 ? { columns: proposed.columns ?? {} } : {}) }
  const taken = new Set(headersOf(wide))
  const missing = neededFields(wide).flatMap((name): [string, ColumnSource][] => {
    const header = proposed.columns?.[name]
    const free = typeof header === 'string' && !taken.has(header) && !asked.has(`columns.${name}`)
    return free ? [[name, header]] : []
  })
  return { ...wide, columns: { ...given.columns, ...Object.fromEntries(missing) } }
}

/** Does a recognised wide table leave alone what the map says: its fields, and the columns that it names. */
function fitsBeside(given: TableMap, { unpivot }: TableMap): boolean {
  if (!unpivot) return false
  const named = headersOf(given)
  const fields = [unpivot.value, ...unpivotParts(unpivot).flatMap(Object.keys)]
  return (
    !Object.keys(unpivot.columns).some((header) => named.includes(header)) &&
    !Object.keys(given.columns ?? {}).some((field) => fields.includes(field))
  )
}

/** The fields that a map must fill and does not. */
function neededFields({ table, columns = {}, unpivot, options }: TableMap): string[] {
  const filled = new Set([
    ...Object.keys(columns),
    ...(unpivot ? [unpivot.value, ...unpivotParts(unpivot).flatMap(Object.keys)] : []),
    ...(options?.company === undefined ? [] : ['company']),
  ])
  const needed = tables[table].filter(({ name, required }) => required || name === 'company').map(({ name }) => name)
  const some = measures[table] ?? []
  return [...needed, ...(some.some((name) => filled.has(name)) ? [] : some)].filter((name) => !filled.has(name))
}
