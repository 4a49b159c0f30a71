import type { Words } from '../../words/index.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { type ImportRecord, listImports } from '../../workspace/imports.ts'
import type { Note } from './paginate.ts'

/** Fields of a mapping in one point: a longer list goes on in the next. */
const fieldsInPoint = 6

/** Every imported table: its file, of which day and fingerprint it is, what became of its rows, and which column was read as what. */
export function dataNotes(db: ReadableDb, words: Words): { headline: string; notes: Note[] } {
  const { data } = words.deck.appendix
  const { number } = words.numbers
  const imports = listImports(db)
  const sum = (of: (record: ImportRecord) => number) => imports.reduce((total, record) => total + of(record), 0)
  const files = new Set(imports.map(({ sha256, file }) => sha256 || file)).size
  const mappings = new Map(
    db.all<{ id: number; mapping: string }>('SELECT id, mapping FROM imports').map((row) => [row.id, row.mapping]),
  )
  return {
    headline: data.headline(
      number(files),
      files,
      number(sum(({ rowsLoaded }) => rowsLoaded)),
      number(sum(({ rowsRejected }) => rowsRejected)),
    ),
    notes: imports.map((record) => ({
      head: [record.file, record.sheet, tableName(record.target, words)].filter(Boolean).join(' · '),
      points: [
        data.rows(
          ...([record.rowsRead, record.rowsLoaded, record.rowsRejected, record.rowsSkipped].map((n) =>
            number(n),
          ) as Counts),
        ),
        [
          data.imported(words.numbers.date(record.importedAt), record.importedAt.slice(11, 16)),
          record.sha256 && `SHA-256 ${record.sha256.slice(0, 16)}…`,
        ]
          .filter(Boolean)
          .join(' · '),
        ...columnPoints(mappings.get(record.id)!, words),
      ],
    })),
  }
}

type Counts = [read: string, loaded: string, rejected: string, skipped: string]

function tableName(target: string, { app }: Words): string {
  const names: Readonly<Record<string, string>> = app.tables
  return names[target] ?? target
}

/** Which column was read as which field; a mapping of another shape (a scorecard model) has none. */
function columnPoints(mapping: string, { app, deck }: Words): string[] {
  const fields: Readonly<Record<string, string>> = app.fields
  const pairs = Object.entries(columnsOf(mapping)).flatMap(([field, column]) =>
    column === null ? [] : [`${fields[field] ?? field} ← ${column}`],
  )
  const starts = pairs.flatMap((_, i) => (i % fieldsInPoint === 0 ? [i] : []))
  return starts.map((i) => deck.appendix.data.columns(pairs.slice(i, i + fieldsInPoint).join('; ')))
}

/** Columns by field; null for a constant. */
function columnsOf(mapping: string): Record<string, string | null> {
  try {
    const { columns = {} }: { columns?: Record<string, unknown> } = JSON.parse(mapping)
    return Object.fromEntries(Object.entries(columns).map(([field, source]) => [field, columnName(source)]))
  } catch {
    return {}
  }
}

function columnName(source: unknown): string | null {
  if (typeof source === 'string') return source
  const { column } = (source ?? {}) as { column?: unknown }
  return typeof column === 'string' ? column : null
}
