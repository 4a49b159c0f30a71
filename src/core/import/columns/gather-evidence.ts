import type { Source } from '../source.ts'
import { ColumnEvidence, type Evidence } from './column-evidence.ts'
import { tellTexts } from './tell-texts.ts'

/** Walks a source once and gathers the evidence of the columns asked for, by their index. */
export function gatherEvidence(
  source: Source,
  columns: readonly number[],
  isMissing: (text: string) => boolean,
): Evidence {
  const evidence = new Map(columns.map((column) => [column, new ColumnEvidence()]))
  const rows = tellTexts(
    source,
    new Map(columns.map((column) => [column, 'all'])),
    (column, cell, count) => {
      const text = cell.trim()
      if (!isMissing(text)) evidence.get(column)!.take(text, count)
    },
    (column, cell) => {
      const found = evidence.get(column)!
      if (typeof cell !== 'number') found.takeOther(1)
      else if (!isMissing(String(cell))) found.takeNumber(cell, 1)
    },
  )
  return { evidence, rows }
}
