import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import { combinationsOf, isShown, keptSign, otherWeight } from '../combinations.ts'
import { measureGap } from '../gap.ts'
import { readMarket } from '../market.ts'
import { chosenLeaders } from '../settings.ts'
import type { RobustnessFindings } from './findings.ts'

/** Does the gap depend on the rule, the weight, the window, the period of the score, or on one company (methods §4). Failures: SET-01, SET-02. */
export function readRobustness(db: ReadableDb, settings: Settings): RobustnessFindings {
  const asked = chosenLeaders(settings)
  const market = readMarket(db, asked)
  const combinations = combinationsOf(db, asked, market, true)
  const measured = measureGap(market.groups, market.told.weight.used, market.years)
  const { low, high, value } = measured.gap
  return {
    ...market.told,
    ...measured,
    combinations: combinations.map((one) => {
      const shown = isShown(one, market)
      return shown ? { ...one, low, high, shown } : { ...one, shown }
    }),
    robustness: keptSign(combinations, value),
    otherWeight: otherWeight(combinations, market),
  }
}
