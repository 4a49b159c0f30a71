import { limits } from '../limits.ts'
import type { Cell } from '../source.ts'
import { type JsonParser, KeyPlaces } from './json-parser.ts'
import { cellOf, flatten, type Inherited, JsonRows } from './json-rows.ts'
import { JsonList, JsonRecord, type JsonValue } from './json-value.ts'

export type Path = readonly string[]

/** A list that is not within another one: its records are read one at a time. */
export interface OuterList {
  path: Path
  /** The byte of its bracket. */
  from: number
  records: number
  /** Lists of records within its records, by their joined path; those hold the rows then. */
  below: Map<string, Path>
  /** Its records as rows, as long as none of them holds a list of records. */
  rows: JsonRows | null
}

/** What a JSON file holds: lists of records, and the values around them by their joined path. */
export interface JsonContent {
  lists: OuterList[]
  fields: Map<string, { path: Path; cell: Cell }>
}

/**
 * Reads a file once, front to back. Records of a flat list become rows on the way; of a nested one only where its lists are is noted.
 * Throws `JsonSyntax` and what `JsonParser` throws; Failure LIM-03 too many records.
 */
export function readContent(parser: JsonParser): JsonContent {
  const content: JsonContent = { lists: [], fields: new Map() }
  walk(parser, [], {
    again(path) {
      const known = nameOf(path)
      if (content.fields.delete(known)) return
      content.lists = content.lists.filter((list) => !startsWith(list.path, path))
      for (const [name, field] of content.fields) if (startsWith(field.path, path)) content.fields.delete(name)
    },
    field(path, cell) {
      // One more than there may be columns is enough to know that there are too many.
      if (content.fields.size <= limits.columns) content.fields.set(nameOf(path), { path, cell })
    },
    list(path, from) {
      const list: OuterList = { path, from, records: 0, below: new Map(), rows: new JsonRows(parser.texts) }
      content.lists.push(list)
      let line = 0
      return {
        item: (value, at) => addItem(parser, list, value, ++line, at),
        end: () => list.records > 0,
      }
    },
  })
  content.lists = content.lists.filter((list) => list.records > 0)
  return content
}

function addItem(parser: JsonParser, list: OuterList, value: JsonValue, line: number, at: number): void {
  if (!(value instanceof JsonRecord)) {
    list.rows?.addBroken(line, at, parser.texts.decode(at, Math.min(parser.at, at + 200)))
    return
  }
  list.records++
  noteLists(value, list.path, list.below)
  if (list.below.size > 0) list.rows = null
  list.rows?.add(value, line)
}

/** Notes every list of records below a record that has no list of records below it. */
function noteLists({ keys, values }: JsonRecord, path: Path, found: Map<string, Path>): void {
  for (let i = 0; i < keys.length; i++) {
    const value = values[i]!
    if (!(value instanceof JsonRecord) && !(value instanceof JsonList)) continue
    const here = [...path, keys[i]!]
    if (value instanceof JsonRecord) noteLists(value, here, found)
    else {
      const below = new Map<string, Path>()
      let records = 0
      for (const item of value.items) {
        if (!(item instanceof JsonRecord)) continue
        records++
        noteLists(item, here, below)
      }
      if (records > 0 && below.size === 0) found.set(nameOf(here), here)
      for (const [name, deeper] of below) found.set(name, deeper)
    }
  }
}

/** The rows of a list of records within an outer list, or of its own records; what their parents hold is theirs too. */
export function readNested(parser: JsonParser, outer: OuterList, path: Path, inherited: Inherited): JsonRows {
  const rows = new JsonRows(parser.texts)
  let line = 0
  const descend = (value: JsonValue, depth: number, above: Inherited, at: number): void => {
    if (value instanceof JsonList) {
      for (const item of value.items) descend(item, depth, above, item instanceof JsonRecord ? item.from : value.from)
    } else if (!(value instanceof JsonRecord)) {
      rows.addBroken(++line, at, String(value))
    } else if (depth === path.length) {
      rows.add(value, ++line, besides(value, above, path, parser))
    } else {
      const child = value.values[value.keys.indexOf(path[depth]!)]
      const mine = new Map([...above, ...flatten(value, parser.texts, path[depth])])
      // A parent without the list, or with null in its place, has no records.
      if (child instanceof JsonList || child instanceof JsonRecord) descend(child, depth + 1, mine, at)
    }
  }
  parser.goTo(outer.from)
  walk(parser, outer.path, {
    again: () => undefined,
    field: () => undefined,
    list: () => ({ item: (value, at) => descend(value, outer.path.length, inherited, at), end: () => true }),
  })
  return rows
}

/** What the parents hold; of a key that the record has too, under a header with the parent's name in front. */
function besides(record: JsonRecord, above: Inherited, path: Path, parser: JsonParser): Inherited {
  if (above.size === 0) return above
  return renamed(above, new Set(flatten(record, parser.texts).keys()), path)
}

export function renamed(above: Inherited, own: ReadonlySet<string>, path: Path): Inherited {
  const parent = path[path.length - 2] ?? 'parent'
  return new Map([...above].map(([name, cell]) => [own.has(name) ? `${parent}.${name}` : name, cell]))
}

/** What stands around a list: of each field the part of its path that the list's own does not share. */
export function aroundList({ fields }: JsonContent, path: Path): Inherited {
  const around = new Map<string, Cell>()
  for (const field of fields.values()) {
    let shared = 0
    while (shared < path.length && field.path[shared] === path[shared]) shared++
    around.set(nameOf(field.path.slice(shared)), field.cell)
  }
  return around
}

export const nameOf = (path: Path) => path.join('.')

const startsWith = (path: Path, begin: Path) => begin.every((key, i) => path[i] === key)

interface Visitor {
  /** This path was there before: what it held does not count. */
  again(path: Path): void
  field(path: Path, cell: Cell): void
  /** A list begins; `end` tells whether it was one of records. One that was not is a field, as the JSON that it is. */
  list(path: Path, from: number): { item(value: JsonValue, at: number): void; end(): boolean }
}

/** Walks what begins at the parser's place down to its outer lists. */
function walk(parser: JsonParser, path: Path, visitor: Visitor): void {
  const next = parser.peek()
  const from = parser.at
  if (next === 91) {
    const { item, end } = visitor.list(path, from)
    if (parser.enter(93)) {
      do {
        parser.peek()
        const at = parser.at
        parser.texts.damagedAt = -1
        item(parser.value(), at)
      } while (parser.more(93))
      parser.leave()
    }
    if (end()) return
    parser.measure(from)
    visitor.field(path, parser.texts.decode(from, parser.at))
  } else if (next === 123) {
    if (!parser.enter(125)) return
    const places = new KeyPlaces()
    do {
      parser.peek()
      const at = parser.at
      const key = parser.key()
      const here = [...path, key]
      const earlier = places.take(key, at)
      if (earlier) {
        parser.noteDuplicate(key, earlier.at, at)
        visitor.again(here)
      }
      walk(parser, here, visitor)
    } while (parser.more(125))
    parser.leave()
  } else {
    const value = parser.value()
    if (!(value instanceof JsonRecord)) visitor.field(path, cellOf(value, parser.texts))
  }
}
