import type { Words } from '../../words/index.ts'
import { Failure } from '../../workspace/failure.ts'
import { namedHeader } from '../headers/header-row.ts'
import { issueOf } from '../issue-log.ts'
import type { MapOptions } from '../map/table-map.ts'
import type { InputFile, Issue } from '../report.ts'
import type { Source, SourceFile, SourceRow } from '../source.ts'
import { rawLines } from '../text/raw-lines.ts'
import { readText, type Utf8Text } from '../text/text-decoding.ts'
import { encodingIssues } from '../text/text-issues.ts'
import { readLines } from './json-lines.ts'
import { JsonParser, JsonSyntax } from './json-parser.ts'
import {
  aroundList,
  type JsonContent,
  nameOf,
  type OuterList,
  type Path,
  readContent,
  readNested,
  renamed,
} from './json-records.ts'
import { type Inherited, JsonRows } from './json-rows.ts'

/** The rows of one table, and what is the same in all of them. */
interface JsonTable {
  rows: JsonRows
  constants: Inherited
}

/**
 * Opens JSON: an array of records, records nested under other records (`records: "companies.years"`), or one record a line (NDJSON).
 * Failures: CSV-00, JSN-01 not JSON, JSN-02 too deep, JSN-03 no records, JSN-04 several lists of records and none named,
 * JSN-05 no records where the map says, LIM-02 to LIM-04.
 */
export function readJson(file: InputFile, options: MapOptions, words: Words): SourceFile {
  const text = readText(file.bytes, options.encoding)
  const parser = new JsonParser(text)
  if (parser.peek() < 0) throw new Failure('CSV-00', { file: file.name })
  const lines = readLines(parser, text.bytes)
  const content = lines ? undefined : readWhole(parser, text)
  const opened = new Map<string | undefined, Source>()
  return {
    format: 'json',
    encoding: text.encoding,
    delimiter: null,
    choices: [{}],
    issues: [...encodingIssues(text, words), ...duplicateIssues(parser, text, words)],
    open({ records }) {
      const known = opened.get(records)
      if (known) return known
      const table = content ? chosenTable(parser, content, records, file.name) : { rows: lines!, constants: new Map() }
      const source = sourceOf(table, file.name, text, words)
      opened.set(records, source)
      return source
    },
  }
}

function readWhole(parser: JsonParser, text: Utf8Text): JsonContent {
  parser.goTo(0)
  try {
    const content = readContent(parser)
    if (parser.peek() >= 0) throw new JsonSyntax(parser.at)
    return content
  } catch (error) {
    throw error instanceof JsonSyntax ? syntaxFailure(text.bytes, error.at) : error
  }
}

/** Where the parser stumbled, as an editor counts: lines and characters from 1. */
function syntaxFailure(bytes: Uint8Array, at: number): Failure {
  let line = 1
  let begin = 0
  for (let i = 0; i < at; i++) {
    if (bytes[i] !== 10 && (bytes[i] !== 13 || bytes[i + 1] === 10)) continue
    line++
    begin = i + 1
  }
  const decoder = new TextDecoder()
  const column = decoder.decode(bytes.subarray(begin, at)).length + 1
  const found = [...decoder.decode(bytes.subarray(at, at + 4))][0] ?? ''
  return new Failure('JSN-01', { line, column, found })
}

function duplicateIssues(parser: JsonParser, text: Utf8Text, words: Words): Issue[] {
  if (!parser.duplicates) return []
  const { key, first, second, count } = parser.duplicates
  const place = (at: number) => text.byteAt(at) ?? at
  const detail = { key: key.slice(0, 80), first: place(first), second: place(second), count }
  return [issueOf(words, 'JSN-06', 'warning', detail, { byte: place(second), column: key })]
}

/** The table that a map means; without a name the only list of records there is, or the file as one record. */
function chosenTable(parser: JsonParser, content: JsonContent, records: string | undefined, file: string): JsonTable {
  const paths = content.lists.flatMap((list) => (list.below.size > 0 ? [...list.below.values()] : [list.path]))
  const available = paths.map((path) => nameOf(path) || '(top)').join(', ')
  if (records === undefined && paths.length > 1) throw new Failure('JSN-04', { file, available })
  const wanted = records ?? (paths[0] === undefined ? '' : nameOf(paths[0]))
  const outer = content.lists.find(({ path }) => path.length === 0 || isWithin(wanted, nameOf(path)))
  const table = outer ? listTable(parser, content, outer, wanted) : recordTable(parser, content, wanted)
  if (table.rows.cells.rowCount > 0) return table
  throw records === undefined ? new Failure('JSN-03', { file }) : new Failure('JSN-05', { file, records, available })
}

const isWithin = (name: string, begin: string) => name === begin || name.startsWith(`${begin}.`)

function listTable(parser: JsonParser, content: JsonContent, outer: OuterList, wanted: string): JsonTable {
  const around = aroundList(content, outer.path)
  if (outer.rows && wanted === nameOf(outer.path)) {
    return { rows: outer.rows, constants: renamed(around, new Set(outer.rows.header), outer.path) }
  }
  const rest = wanted.slice(outer.path.length === 0 ? 0 : nameOf(outer.path).length + 1)
  const path: Path = outer.below.get(wanted) ?? [...outer.path, ...(rest === '' ? [] : rest.split('.'))]
  return { rows: readNested(parser, outer, path, around), constants: new Map() }
}

/** A record that is in no list: the file itself, or what a map names in it. */
function recordTable(parser: JsonParser, content: JsonContent, wanted: string): JsonTable {
  const rows = new JsonRows(parser.texts)
  const cells = [...content.fields].filter(([name]) => wanted === '' || isWithin(name, wanted))
  const own = cells.map(([name, { cell }]) => [wanted === '' ? name : name.slice(wanted.length + 1), cell] as const)
  if (own.some(([name]) => name !== '')) rows.addCells(new Map(own), 1)
  return { rows, constants: new Map() }
}

function sourceOf({ rows, constants }: JsonTable, name: string, text: Utf8Text, words: Words): Source {
  const { header, issues } = namedHeader([...constants.keys(), ...rows.header], 1, words)
  const same = [...constants.values()]
  return {
    sheet: null,
    headerRow: 1,
    header,
    titles: [name],
    head: rawLines(text.bytes),
    issues,
    byteAt: (at) => text.byteAt(at),
    *rows(): Iterable<SourceRow> {
      for (const row of rows.cells.rows()) yield same.length > 0 ? { ...row, cells: [...same, ...row.cells] } : row
    },
  }
}
