/** Acts for tests, with ids that are the same in every run. */
import type { Act, ActWhat } from '../../src/core/assessment/act.ts'
import { builtInModel, capabilitiesOf } from '../../src/core/scorecard-model/model.ts'

export const capabilities = capabilitiesOf(builtInModel).map(({ id }) => id)
export const [first, second, third] = capabilities as [string, string, string, ...string[]]
export const day = '2026-06-30'

export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Makes acts one after another, a minute apart. */
export function speaker() {
  let number = 0
  return (by: string, what: ActWhat, more: Partial<Act> = {}): Act => {
    number++
    const at = new Date(Date.UTC(2026, 5, 30, 8, number)).toISOString()
    return { id: idOf(number), at, by, company: null, assessment: day, what, ...more }
  }
}
