import type { Words } from '../../words/index.ts'
import { foldName } from '../../workspace/companies.ts'
import type { OpenQuestion } from '../columns/settle-columns.ts'
import type { MapOptions } from '../map/table-map.ts'
import { groupLabel } from './total-row.ts'

/** Groups that are offered one by one; more are all kept or none. */
const offeredApart = 4

/**
 * Asks whether rows that are called like a group ("All Others", "Khác") are companies; null where there are none, or the map says it. Totals are
 * left out without a question.
 */
export function groupQuestion(
  names: Iterable<string>,
  column: string,
  { totals }: MapOptions,
  words: Words,
): OpenQuestion | null {
  const groups = [...names].filter((name) => groupLabel(name) === 'group')
  if (totals !== undefined || groups.length === 0) return null
  const { groupsLeftOut, groupsKept } = words.questions.choices
  const kept = (some: readonly string[]) => ({
    value: JSON.stringify(some),
    label: groupsKept({ names: words.numbers.list(some) }),
  })
  const apart = groups.length > 1 && groups.length <= offeredApart ? groups.map((name) => kept([name])) : []
  return {
    key: 'options.totals',
    text: words.questions.groups({ names: words.numbers.list(groups.slice(0, 5)) }),
    column,
    samples: groups.slice(0, 5),
    choices: [{ value: 'skip', label: groupsLeftOut }, ...apart, kept(groups)],
  }
}

/** Is a row of this name left out by what the map says of totals. */
export function isLeftOut(name: string, totals: MapOptions['totals'] = 'skip'): boolean {
  if (totals === 'keep' || groupLabel(name) === null) return false
  return totals === 'skip' || !totals.some((kept) => foldName(kept) === foldName(name))
}
