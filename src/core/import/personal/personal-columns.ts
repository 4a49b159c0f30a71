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

/** What was found in the columns of a table, by column and field: a table is settled more than once. */
const looked = new WeakMap<Source, Map<string, KindCounts>>()

/** What the heads of columns hold, of columns that feed a field and of others. */
function kindsByColumn(source: Source, columns: ReadonlyMap<number, Field | null>): Map<number, KindCounts> {
  const known = looked.get(source) ?? new Map<string, KindCounts>()
  looked.set(source, known)
  const keyOf = (column: number, field: Field | null) => `${column} ${field?.name ?? ''}`
  const open = [...columns].filter(([column, field]) => !known.has(keyOf(column, field)))
  const looks = open.map(([column, field]) => new ColumnLook(column, field))
  let rows = 0
  for (const row of looks.length > 0 ? source.rows() : []) {
    if (++rows > sampledRows) break
    for (const look of looks) look.take(row)
  }
  for (const { column, field, counts } of looks) known.set(keyOf(column, field), counts)
  return new Map([...columns].map(([column, field]) => [column, known.get(keyOf(column, field))!]))
}

/** A column that is looked through for personal data. */
class ColumnLook {
  readonly column: number
  readonly field: Field | null
  readonly counts = new KindCounts()
  /** Each text is looked at once. */
  readonly #kinds = new Map<string, PersonalKind | null>()

  constructor(column: number, field: Field | null) {
    this.column = column
    this.field = field
  }

  take({ cells }: SourceRow): void {
    const cell = cells[this.column]
    const text = typeof cell === 'string' ? cell.trim().normalize('NFC') : ''
    if (text === '') return
    let kind = this.#kinds.get(text)
    if (kind === undefined) {
      kind = this.#kindOf(text)
      this.#kinds.set(text, kind)
    }
    this.counts.take(kind)
  }

  #kindOf(text: string): PersonalKind | null {
    if (this.field) return personalKindForField(text, this.field)
    return text.length > longestCell ? null : personalKindOf(text)
  }
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
