import type { Words } from '../../words/index.ts'
import { compileMap } from '../map/compile-map.ts'
import type { TableMap } from '../map/table-map.ts'
import type { Source } from '../source.ts'
import { EvidenceTaker, gatherFromHead } from './gather-evidence.ts'
import { columnsToWeigh, missingInAll, type SettledMap, settleMap } from './settle.ts'

/**
 * As `settleMap`, by the head of a long text alone; null where there is none, or where its head leaves a question open. `taker` is to be
 * given all texts of the weighed columns while the rows are loaded: `settleMap` by that evidence is what really holds.
 */
export function settleByHead(
  source: Source,
  given: TableMap,
  words: Words,
): { settled: SettledMap; taker: EvidenceTaker } | null {
  const columns = columnsToWeigh(compileMap(source.header, given).fields)
  const head = gatherFromHead(source, columns, missingInAll(given))
  const settled = head && settleMap(source, given, words, head)
  return settled?.questions.length === 0 ? { settled, taker: takerFor(source, given) } : null
}

/** Takes the texts by which a map is to be settled. */
export function takerFor({ header }: Source, given: TableMap): EvidenceTaker {
  return new EvidenceTaker(columnsToWeigh(compileMap(header, given).fields), missingInAll(given))
}

/** Are rows read in the same way by both. */
export function readsAlike(a: SettledMap, b: SettledMap): boolean {
  const way = ({ map, questions, readings }: SettledMap) =>
    JSON.stringify([
      map,
      questions.length,
      [...readings].map(([field, { numbers, dates, values }]) => [field, numbers, dates, values && [...values]]),
    ])
  return way(a) === way(b)
}
