import { beforeAfter } from '../../../assessment/before-after.ts'
import { type Initiative, isOpen } from '../../../assessment/initiatives.ts'
import { metricById, revenueCurrency } from '../../../metrics/index.ts'
import { median } from '../../../stats/ratings.ts'
import { listCompanies } from '../../../workspace/companies.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import { readPlanOf } from '../plan.ts'
import { readScorecard } from '../read.ts'
import { chosenRatings } from '../settings.ts'
import type { Effort, Figure, Finished, Placed, Quadrant, QuickWinsFindings, Threshold } from './findings.ts'
import { type ChosenEffort, chosenEffort } from './settings.ts'

/** A median of fewer than this divides nothing. */
export const fewestForMedian = 4

/** Open initiatives by benefit and effort, and what the finished ones have moved (methods §6). Failures: SET-02. */
export function readQuickWins(db: ReadableDb, settings: Settings): QuickWinsFindings {
  const asked = chosenEffort(settings)
  const found = readScorecard(db, settings)
  const plan = readPlanOf(db, settings, found)
  const open = plan.initiatives.filter(isOpen)
  const effort = asked.effort ?? commonEffort(open)
  const weighed = open.map((initiative) => ({ initiative, lacks: lacksOf(initiative, effort, asked.dayRate) }))
  const withFigures = weighed
    .filter(({ lacks }) => lacks.length === 0)
    .map(({ initiative }) => ({
      initiative,
      benefit: initiative.benefit!,
      effort: effortOf(initiative, effort, asked.dayRate),
    }))
    .sort((a, b) => b.benefit - a.benefit || a.effort - b.effort)
  const thresholds = thresholdsOf(withFigures, asked)
  const companyId = chosenRatings(db, settings).company?.id ?? listCompanies(db).find(({ own }) => own)?.id ?? null
  return {
    ...found,
    plan,
    currency: revenueCurrency(db),
    effort,
    dayRate: effort === 'cost' ? asked.dayRate : 0,
    placed: withFigures.map((item) => ({ ...item, quadrant: thresholds && quadrantOf(item, thresholds) })),
    thresholds,
    lacking: weighed.filter(({ lacks }) => lacks.length > 0),
    done: plan.initiatives
      .filter(({ progress }) => progress === 'done')
      .map((initiative) => finished(db, initiative, companyId)),
    stopped: plan.initiatives.filter(({ progress }) => progress === 'stopped'),
  }
}

/** What more of them have; money where that is equal. */
function commonEffort(open: readonly Initiative[]): Effort {
  const having = (key: 'cost' | 'effortDays') => open.filter((initiative) => initiative[key] !== null).length
  return having('effortDays') > having('cost') ? 'days' : 'cost'
}

function lacksOf({ benefit, cost, effortDays }: Initiative, effort: Effort, dayRate: number): Figure[] {
  const needsDays = effort === 'days' || dayRate > 0
  const lacks: [Figure, boolean][] = [
    ['benefit', benefit === null],
    ['cost', effort === 'cost' && cost === null],
    ['days', needsDays && effortDays === null],
  ]
  return lacks.filter(([, isMissing]) => isMissing).map(([figure]) => figure)
}

/** None of its figures is missing. */
function effortOf({ cost, effortDays }: Initiative, effort: Effort, dayRate: number): number {
  return effort === 'days' ? effortDays! : cost! + (dayRate > 0 ? dayRate * effortDays! : 0)
}

function thresholdsOf(
  items: readonly Pick<Placed, 'benefit' | 'effort'>[],
  { benefitFrom, effortUpTo }: ChosenEffort,
): QuickWinsFindings['thresholds'] {
  const needsMedian = benefitFrom === null || effortUpTo === null
  if (items.length === 0 || (needsMedian && items.length < fewestForMedian)) return null
  const at = (set: number | null, values: number[]): Threshold => ({
    value: set ?? median(values)!,
    isMedian: set === null,
  })
  return {
    benefit: at(
      benefitFrom,
      items.map(({ benefit }) => benefit),
    ),
    effort: at(
      effortUpTo,
      items.map(({ effort }) => effort),
    ),
  }
}

function quadrantOf(
  { benefit, effort }: Pick<Placed, 'benefit' | 'effort'>,
  thresholds: NonNullable<QuickWinsFindings['thresholds']>,
): Quadrant {
  const isWorth = benefit >= thresholds.benefit.value
  const isEasy = effort <= thresholds.effort.value
  if (isWorth) return isEasy ? 'quick-win' : 'major-project'
  return isEasy ? 'fill-in' : 'avoid'
}

function finished(db: ReadableDb, initiative: Initiative, companyId: number | null): Finished {
  const effect = companyId === null ? null : beforeAfter(db, initiative, companyId)
  if (effect === null || effect.change.low === null || effect.change.high === null) {
    return { initiative, effect, moved: null }
  }
  const better = (effect.before.known && metricById(effect.before.known)?.better) || 'higher'
  const { low, high } = effect.change
  const direction = low > 0 ? 'higher' : high < 0 ? 'lower' : null
  return { initiative, effect, moved: direction === null ? null : direction === better ? 'better' : 'worse' }
}
