import type { Words } from '../words/index.ts'
import { issueOf } from './issue-log.ts'
import { nearNames } from './near-names.ts'
import type { Issue, NearName } from './report.ts'
import type { SettledMap } from './settle.ts'
import { cellText } from './source.ts'

/** Names of companies beyond this number are not compared: a column with so many holds something else. */
const mostNames = 5_000

/** Names in the company column of a table that nearly match another one there or one of the workspace, and are not joined yet. */
export function nearNamesOf(settled: SettledMap, known: readonly string[], words: Words): Omit<NearName, 'map'>[] {
  const column = settled.fields.find(({ field }) => field.name === 'company')?.columns[0]
  if (column === undefined) return []
  const { isMissing } = settled.readings.get('company')!
  const names = new Map<string, number>()
  for (const row of settled.source.rows()) {
    const name = cellText(row.cells[column]).normalize('NFC').trim()
    if (row.problem || isMissing(name)) continue
    names.set(name, (names.get(name) ?? 0) + 1)
    if (names.size > mostNames) return []
  }
  for (const joined of Object.keys(settled.map.options?.aliases ?? {})) names.delete(joined)
  return nearNames(names, known, words)
}

/** The same for people at a command line: which names may be one, and the key of the map that joins them. */
export function nearNameNotes(found: readonly NearName[], words: Words): Issue[] {
  return found.map(({ name, like, why }) => issueOf(words, 'CMP-01', 'note', { name, like, why }))
}
