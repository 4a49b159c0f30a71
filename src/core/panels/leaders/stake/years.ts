import type { Words } from '../../../words/index.ts'
import { periodsPerYear, shiftPeriod } from '../../../workspace/period.ts'
import type { OwnFinding, StakeFindings } from './findings.ts'

/** The period so many years after the last, as it is written. */
export function yearsAhead({ to }: OwnFinding, years: number, words: Words): string {
  return words.numbers.period(shiftPeriod(to, years * periodsPerYear(to.grain)))
}

/** The end of the horizon: "2029". */
export function horizonText({ horizon, own }: StakeFindings, words: Words): string {
  return own ? yearsAhead(own, horizon, words) : ''
}
