import type { Words } from '../../words/index.ts'
import type { Field } from '../field.ts'
import type { FieldSource } from '../map/compile-map.ts'
import type { MapOptions, PersonalTreatment } from '../map/table-map.ts'
import type { Source, SourceRow } from '../source.ts'
import { maskText, type PersonalKind, personalKindIn, personalKindOf, personalKindOfHeader } from './personal-data.ts'
import { sha256 } from './sha256.ts'

/** Which columns of a table hold personal data, and what becomes of it when the rows are read. */

/** Rows at the head of a table by which its columns are judged: those that are loaded, and those that are not. */
const sampledRows = 1_000
/** A column of codes or words is personal when at least this share of its cells is. */
const personalShare = 0.5
/** A text that is longer is prose; personal data is then looked for within it. */
const longestCell = 120

const prose = new Set(['comment', 'evidence'])
/** Is a field a text that people write freely. */
export const isProse = ({ name }: Field) => prose.has(name)
/** Fields that tell rows apart: a fingerprint does that as well. */
const keys = new Set(['customer_id', 'response_id', 'assessor'])
/** These fields exist to name people of one's own company, and companies are called after people. */
const namesBelong = new Set(['owner', 'assessor', 'name'])

/** Can a field hold personal data at all: texts can, numbers, days and the company cannot. */
export function canBePersonal({ type, choices }: Field): boolean {
  return type === 'text' && choices === undefined
}

/** What becomes of a field's personal data unless the map says otherwise. */
export function defaultTreatment(field: Field): PersonalTreatment {
  if (isProse(field)) return 'mask'
  return keys.has(field.name) ? 'hash' : 'drop'
}

/** What one cell of a field holds, or null. */
export function personalKindForField(text: string, field: Field): PersonalKind | null {
  if (isProse(field)) return personalKindIn(text)
  if (text.length > longestCell) return null
  const kind = personalKindOf(text)
  return kind === 'name' && namesBelong.has(field.name) ? null : kind
}

/** How often each kind occurs among the cells of a column. */
export class KindCounts {
  cells = 0
  readonly #kinds = new Map<PersonalKind, number>()

  take(kind: PersonalKind | null, count = 1): void {
    this.cells += count
    if (kind) this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + count)
  }

  /** The commonest kind, and the number of cells of any kind. */
  get found(): { kind: PersonalKind | null; cells: number } {
    const sorted = [...this.#kinds].sort(([, a], [, b]) => b - a)
    return { kind: sorted[0]?.[0] ?? null, cells: sorted.reduce((sum, [, count]) => sum + count, 0) }
  }
}

/**
 * The treatments of a map completed: each column of texts in which personal data is noticed, by its header or by the cells at the head of
 * the table, gets the default of its field unless the map names it. Prose is always masked by default: an e-mail address may come late.
 */
export function settlePersonal(
  source: Source,
  fields: readonly FieldSource[],
  options: MapOptions,
): Record<string, PersonalTreatment> {
  const settled: Record<string, PersonalTreatment> = { ...options.personal }
  const open = fields
    .filter(({ field, columns }) => canBePersonal(field) && columns.length === 1)
    .map(({ field, columns }) => ({ field, column: columns[0]!, header: source.header[columns[0]!]! }))
    .filter(({ header }) => settled[header] === undefined)
  const weighed = open.filter(({ field, header }) => {
    const byHeader = personalKindOfHeader(header)
    if (!isProse(field) && (byHeader === null || (byHeader === 'name' && namesBelong.has(field.name)))) return true
    settled[header] = defaultTreatment(field)
    return false
  })
  const counts = kindsByColumn(source, new Map(weighed.map(({ column, field }) => [column, field])))
  for (const { field, column, header } of weighed) {
    const { cells, found } = counts.get(column)!
    if (found.cells >= Math.max(1, cells * personalShare)) settled[header] = defaultTreatment(field)
  }
  return settled
}

/** Headers of columns that no map loads and that look personal. */
export function personalLeftOut(source: Source, loaded: ReadonlySet<string>): string[] {
  const left = [...source.header.entries()].filter(([, header]) => !loaded.has(header))
  const counts = kindsByColumn(source, new Map(left.map(([column]) => [column, null])))
  return left
    .filter(([column, header]) => {
      const { cells, found } = counts.get(column)!
      return personalKindOfHeader(header) !== null || found.cells >= Math.max(1, cells * personalShare)
    })
    .map(([, header]) => header)
}

function kindsByColumn(source: Source, columns: ReadonlyMap<number, Field | null>): Map<number, KindCounts> {
  const counts = new Map([...columns.keys()].map((column) => [column, new KindCounts()]))
  if (columns.size === 0) return counts
  for (const row of headOf(source)) {
    for (const [column, field] of columns) {
      const cell = row.cells[column]
      if (typeof cell !== 'string' || cell.trim() === '') continue
      const text = cell.trim().normalize('NFC')
      const kind = field ? personalKindForField(text, field) : text.length > longestCell ? null : personalKindOf(text)
      counts.get(column)!.take(kind)
    }
  }
  return counts
}

/** The head of each table that has been looked at: it is looked at more than once. */
const heads = new WeakMap<Source, readonly SourceRow[]>()

function headOf(source: Source): readonly SourceRow[] {
  const known = heads.get(source)
  if (known) return known
  const head: SourceRow[] = []
  for (const row of source.rows()) if (head.push(row) === sampledRows) break
  heads.set(source, head)
  return head
}

/** What a text becomes under a treatment: a fingerprint of 64 bits tells people apart and joins their rows across files. */
export function treatment(chosen: PersonalTreatment, words: Words): ((text: string) => string | null) | null {
  switch (chosen) {
    case 'keep':
      return null
    case 'drop':
      return () => null
    case 'hash':
      return (text) => sha256(`triptych:${text}`).slice(0, 16)
    case 'mask':
      return (text) => maskText(text, words.personal.masks)
  }
}
