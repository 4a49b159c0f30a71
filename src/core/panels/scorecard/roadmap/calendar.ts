import type { PlanSpec } from '../../../charts/plan/spec.ts'
import type { Words } from '../../../words/index.ts'
import { type Grain, periodEnd, periodHolding, shiftPeriod } from '../../../workspace/period.ts'

/** More columns than this are no calendar that is read at a glance. */
const mostPieces = 20

/** Whole quarters that hold all `days` (ISO), or whole years where these would be too many. At least four pieces, so that a date has a place in its year. */
export function calendarOf(days: readonly string[], words: Words): PlanSpec['calendar'] {
  const sorted = [...days].sort()
  const tried = (['quarter', 'year'] as const).map((grain) => piecesOf(sorted[0]!, sorted.at(-1)!, grain))
  const pieces = tried.find((found) => found.length <= mostPieces) ?? tried.at(-1)!
  return {
    pieces: pieces.map((period) => ({ label: words.numbers.period(period), start: period.start })),
    end: periodEnd(pieces.at(-1)!),
  }
}

const fewestPieces = 4

function piecesOf(first: string, last: string, grain: Grain) {
  const pieces = [periodHolding(first, grain)]
  while (pieces.length < fewestPieces || periodEnd(pieces.at(-1)!) <= last) pieces.push(shiftPeriod(pieces.at(-1)!, 1))
  return pieces
}
