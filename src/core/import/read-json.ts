import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { namedHeader } from './header-row.ts'
import { parseJson } from './json-text.ts'
import { rawLines } from './raw-lines.ts'
import type { InputFile } from './report.ts'
import type { Cell, RowProblem, Source, SourceFile, SourceRow } from './source.ts'
import type { MapOptions } from './table-map.ts'
import { readText } from './text-decoding.ts'
import { encodingIssues } from './text-issues.ts'

type JsonObject = { readonly [key: string]: unknown }

interface JsonRow {
  values: ReadonlyMap<string, Cell>
  line: number
  problem?: RowProblem
}

/**
 * Opens JSON: an array of records, records nested under other records (`records: "companies.years"`), or one record a line (NDJSON).
 * Failures: CSV-00, JSN-01 not JSON, JSN-02 too deep, JSN-03 no records, JSN-04 several lists of records and none named,
 * JSN-05 no records where the map says.
 */
export function readJson(file: InputFile, options: MapOptions, words: Words): SourceFile {
  const decoded = readText(file.bytes, options.encoding)
  const text = new TextDecoder().decode(decoded.bytes)
  if (text.trim() === '') throw new Failure('CSV-00', { file: file.name })
  const lines = recordsByLine(text)
  const root = lines ? undefined : parseJson(text)
  return {
    format: 'json',
    encoding: decoded.encoding,
    delimiter: null,
    choices: [{}],
    issues: encodingIssues(decoded, words),
    open({ records }) {
      const rows = lines ?? [...nestedRows(root, pathOf(root, records, file.name))]
      if (records !== undefined && rows.length === 0) {
        throw new Failure('JSN-05', { file: file.name, records, available: namesOf(listPaths(root, [])) })
      }
      return { ...tableOf(rows, words), head: rawLines(decoded.bytes) }
    },
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Records of an NDJSON text: its first two lines with anything in them are each a record. A bad line costs itself only. */
function recordsByLine(text: string): JsonRow[] | undefined {
  const lines = text.split(/\r\n|\n|\r/u)
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 3)
  if (filled.length < 2 || filled.filter((line) => isObject(tryParse(line))).length < 2) return undefined
  const rows: JsonRow[] = []
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const value = tryParse(line)
    const position = { line: index + 1, values: isObject(value) ? flatten(value) : new Map() }
    if (isObject(value)) rows.push(position)
    else {
      const problem: RowProblem = {
        code: 'JSN-01',
        detail: { line: index + 1 },
        columnNo: null,
        raw: line.slice(0, 200),
      }
      rows.push({ ...position, problem })
    }
  })
  return rows
}

function tryParse(line: string): unknown {
  try {
    return parseJson(line)
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

/** Paths to every list of records that has no list of records below it. */
function listPaths(value: unknown, path: readonly string[]): string[][] {
  if (Array.isArray(value)) {
    const records = value.filter(isObject)
    if (records.length === 0) return []
    const below = new Map<string, string[]>()
    for (const record of records) for (const found of listPaths(record, path)) below.set(found.join('.'), found)
    return below.size > 0 ? [...below.values()] : [[...path]]
  }
  if (!isObject(value)) return []
  return Object.keys(value).flatMap((key) => listPaths(value[key], [...path, key]))
}

const namesOf = (paths: readonly string[][]) => paths.map((path) => path.join('.') || '(top)').join(', ')

function pathOf(root: unknown, records: string | undefined, file: string): string[] {
  if (records !== undefined) return records === '' ? [] : records.split('.')
  const paths = listPaths(root, [])
  if (paths.length > 1) {
    throw new Failure('JSN-04', { file, available: namesOf(paths) })
  }
  if (paths.length === 0 && !isObject(root)) throw new Failure('JSN-03', { file })
  return paths[0] ?? []
}

/** The records at the end of a path, each with what its parents hold; a parent's key that the record has too gets its path in front. */
function* nestedRows(root: unknown, path: readonly string[]): Generator<JsonRow> {
  let line = 0
  function* descend(value: unknown, depth: number, inherited: ReadonlyMap<string, Cell>): Generator<JsonRow> {
    if (Array.isArray(value)) {
      for (const item of value) yield* descend(item, depth, inherited)
      return
    }
    if (!isObject(value)) return
    const next = path[depth]
    if (next === undefined) {
      const own = flatten(value)
      const values = new Map<string, Cell>()
      for (const [key, cell] of inherited)
        values.set(own.has(key) ? `${path[depth - 2] ?? 'parent'}.${key}` : key, cell)
      for (const [key, cell] of own) values.set(key, cell)
      yield { values, line: ++line }
      return
    }
    const mine = new Map(inherited)
    for (const [key, cell] of flatten(value, next)) mine.set(key, cell)
    if (Object.hasOwn(value, next)) yield* descend(value[next], depth + 1, mine)
  }
  yield* descend(root, 0, new Map())
}

/** A record as header → cell: nested records become "a.b", lists become JSON text. Kept in a Map, so no key is special. */
function flatten(record: JsonObject, without?: string): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  const walk = (value: JsonObject, prefix: string) => {
    for (const key of Object.keys(value)) {
      if (prefix === '' && key === without) continue
      const item = value[key]
      if (isObject(item)) walk(item, `${prefix}${key}.`)
      else cells.set(`${prefix}${key}`, cellOf(item))
    }
  }
  walk(record, '')
  return cells
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}

function tableOf(rows: readonly JsonRow[], words: Words): Omit<Source, 'head'> {
  const keys = new Set<string>()
  for (const row of rows) for (const key of row.values.keys()) keys.add(key)
  const order = [...keys]
  const { header, issues } = namedHeader(order, 1, words)
  return {
    sheet: null,
    headerRow: 1,
    header,
    issues,
    byteAt: () => null,
    *rows(): Iterable<SourceRow> {
      for (const { values, line, problem } of rows) {
        const cells = order.map((key) => values.get(key) ?? null)
        yield problem ? { cells, line, at: null, problem } : { cells, line, at: null }
      }
    },
  }
}
