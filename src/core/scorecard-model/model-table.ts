import { type Lang, languages } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { checkedModel, type Path, type Place } from './check-model.ts'
import { type LocalText, levelCount, type ScorecardModel } from './model.ts'

/**
 * A model as a table, to edit in a spreadsheet: a row for the model with the names of its stages, then each pillar with its capabilities
 * under it. `kind` says which of them a row is.
 */

const levelNumbers = Array.from({ length: levelCount }, (_, i) => i + 1)
const local = (name: string) => languages.map((lang) => `${name}_${lang}`)

export const modelColumns: readonly string[] = [
  ...['kind', 'id', ...local('name'), ...local('purpose'), 'weight', 'metric', 'formerly'],
  ...levelNumbers.flatMap((level) => local(`level_${level}`)),
  ...['version', 'scale_low', 'scale_high'],
]

const kinds = ['model', 'pillar', 'capability'] as const
type Kind = (typeof kinds)[number]

type CellOfTable = string | number | null

/** The header and the rows of a model. */
export function modelToTable(model: ScorecardModel): CellOfTable[][] {
  const row = (kind: Kind, cells: Readonly<Record<string, CellOfTable>>) =>
    modelColumns.map((column) => (column === 'kind' ? kind : (cells[column] ?? null)))
  const texts = (name: string, text: LocalText | undefined) =>
    Object.fromEntries(languages.map((lang) => [`${name}_${lang}`, text?.[lang] ?? null]))
  const levels = (list: readonly LocalText[]) =>
    Object.assign({}, ...levelNumbers.map((level) => texts(`level_${level}`, list[level - 1])))
  const { version, scale, name, stages } = model
  return [
    [...modelColumns],
    row('model', { ...texts('name', name), ...levels(stages), version, scale_low: scale.low, scale_high: scale.high }),
    ...model.pillars.flatMap((pillar) => [
      row('pillar', { id: pillar.id, ...texts('name', pillar.name), ...texts('purpose', pillar.purpose) }),
      ...pillar.capabilities.map(({ id, weight, metric = null, formerly = [], ...capability }) =>
        row('capability', {
          ...{ id, weight, metric, formerly: formerly.join('; ') || null },
          ...texts('name', capability.name),
          ...levels(capability.levels),
        }),
      ),
    ]),
  ]
}

/** Is this the header of a model's table. */
export function isModelHeader(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim().toLowerCase())
  return ['kind', 'name_en', 'level_1_en'].every((name) => names.includes(name))
}

/** A row of a table with its number, as a spreadsheet counts. */
export interface TableRow {
  line: number
  cells: readonly CellOfTable[]
}

/**
 * The model that a table holds. Failures: those of `checkedModel`, each with its row and column; MDL-02 also for an unknown column or kind and for a
 * capability above the first pillar.
 */
export function modelFromTable(header: readonly string[], rows: readonly TableRow[]): ScorecardModel {
  const { value, places } = gather(header, rows)
  return checkedModel(value, (path) => placeIn(places, path))
}

/** Rows by the path of what stands in them. */
type Rows = ReadonlyMap<string, number>

const keyOf = (path: Path) => path.join('.')

/** The row of the nearest part that has one, and the column that the rest of the path leads to. */
function placeIn(rows: Rows, path: Path): Place {
  const lengths = Array.from({ length: path.length }, (_, i) => path.length - i)
  const row = lengths.map((length) => rows.get(keyOf(path.slice(0, length)))).find((line) => line !== undefined)
  return { row: row ?? 1, column: columnOf(path) }
}

/** The column that a path leads to: `levels.2.vi` → `level_3_vi`, `scale.low` → `scale_low`. */
function columnOf(path: Path): string {
  const inRow = path.slice(Math.max(path.lastIndexOf('pillars'), path.lastIndexOf('capabilities')) + 1)
  const [key = 'kind', at, lang = languages[0]] = typeof inRow[0] === 'number' ? inRow.slice(1) : inRow
  if (key === 'levels' || key === 'stages') return `level_${typeof at === 'number' ? at + 1 : 1}_${lang}`
  return typeof at === 'string' ? `${key}_${at}` : String(key)
}

function gather(header: readonly string[], rows: readonly TableRow[]): { value: unknown; places: Rows } {
  const columns = header.map((name) => name.trim().toLowerCase())
  const unknown = columns.findIndex((column) => column !== '' && !modelColumns.includes(column))
  if (unknown >= 0) {
    throw new Failure('MDL-02', {
      ...{ row: 1, column: header[unknown]!.trim() },
      ...{ problem: 'unknown', possible: modelColumns.join(', ') },
    })
  }
  const places = new Map<string, number>()
  const top: Record<string, unknown> = {}
  const pillars: { capabilities: unknown[] }[] = []
  for (const { line, cells } of rows) {
    if (cells.every((value) => clean(value) === null)) continue
    const cell: ReadColumn = (column) => clean(cells[columns.indexOf(column)] ?? null)
    const kind = kindOf(cell('kind'), line, pillars.length > 0)
    if (kind === 'model') {
      Object.assign(top, modelCells(cell))
      for (const key of ['version', 'name', 'stages', 'scale']) places.set(key, line)
    } else if (kind === 'pillar') {
      places.set(keyOf(['pillars', pillars.length]), line)
      pillars.push({ ...pillarCells(cell), capabilities: [] })
    } else {
      const { capabilities } = pillars.at(-1)!
      places.set(keyOf(['pillars', pillars.length - 1, 'capabilities', capabilities.length]), line)
      capabilities.push(capabilityCells(cell))
    }
  }
  return { value: { ...top, pillars }, places }
}

/** A capability belongs to the pillar above it. */
function kindOf(cell: CellOfTable, row: number, underPillar: boolean): Kind {
  const found = String(cell ?? '').toLowerCase()
  const possible = kinds.filter((kind) => kind !== 'capability' || underPillar)
  const kind = possible.find((name) => name === found)
  if (kind) return kind
  const detail = { row, column: 'kind', problem: 'value', found: JSON.stringify(found) }
  throw new Failure('MDL-02', { ...detail, possible: possible.join(', ') })
}

function modelCells(cell: ReadColumn): Record<string, unknown> {
  const scale = withoutEmpty({ low: asNumber(cell('scale_low')), high: asNumber(cell('scale_high')) })
  return withoutEmpty({
    version: asNumber(cell('version')),
    name: localCells(cell, 'name'),
    scale: nothingIfEmpty(scale),
    stages: levelCells(cell),
  })
}

function pillarCells(cell: ReadColumn): Record<string, unknown> {
  const purpose = nothingIfEmpty(localCells(cell, 'purpose'))
  return withoutEmpty({ id: asText(cell('id')), name: localCells(cell, 'name'), purpose })
}

function capabilityCells(cell: ReadColumn): Record<string, unknown> {
  const formerly = asText(cell('formerly'))?.split(';')
  return withoutEmpty({
    id: asText(cell('id')),
    weight: asNumber(cell('weight')),
    name: localCells(cell, 'name'),
    formerly: formerly?.map((name) => name.trim()).filter((name) => name !== ''),
    metric: asText(cell('metric')),
    levels: levelCells(cell),
  })
}

type ReadColumn = (column: string) => CellOfTable

const clean = (value: CellOfTable) => (typeof value === 'string' ? value.trim() || null : value)
const asText = (value: CellOfTable) => (value === null ? undefined : String(value))

/** A number, with a decimal point or comma; a text that is none stays what it is, for the check to tell. */
function asNumber(value: CellOfTable): CellOfTable | undefined {
  if (typeof value !== 'string') return value ?? undefined
  return /^-?\d+(?:[.,]\d+)?$/u.test(value) ? Number(value.replace(',', '.')) : value
}

function localCells(cell: ReadColumn, name: string): Record<string, string> {
  const texts = languages.map((lang: Lang) => [lang, asText(cell(`${name}_${lang}`))] as const)
  return Object.fromEntries(texts.filter((entry): entry is [Lang, string] => entry[1] !== undefined))
}

/** The five levels, or nothing where no cell of them is filled in. */
function levelCells(cell: ReadColumn): Record<string, string>[] | undefined {
  const levels = levelNumbers.map((level) => localCells(cell, `level_${level}`))
  return levels.some((level) => Object.keys(level).length > 0) ? levels : undefined
}

const nothingIfEmpty = <T extends object>(object: T) => (Object.keys(object).length === 0 ? undefined : object)

function withoutEmpty(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}
