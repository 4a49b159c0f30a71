import { metricById } from '../../../metrics/index.ts'
import type { Words } from '../../../words/index.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import { type Period, periodKey } from '../../../workspace/period.ts'
import type { Control, Settings } from '../../panel.ts'
import { choice, indexControls, metricControl, subjectControls } from '../controls.ts'
import { rivalsControl } from '../rivals.ts'
import { periodChoices } from '../scope.ts'
import type { MovementFindings } from './findings.ts'

/** The window, what is ranked, and whom to name besides. */
export function movementControls(db: ReadableDb, settings: Settings, found: MovementFindings, words: Words): Control[] {
  const say = words.panels.rankings.movement.controls
  const { metric, of, periods } = found
  const [first, last] = [periods[0], periods.at(-1)]
  const inForce = { ...found, period: null }
  const known = periodChoices(db, metricById(metric)!)
  const end = (key: 'from' | 'to', label: string, at: Period): Control => {
    const isKnown = known.some((period) => periodKey(period) === periodKey(at))
    const offered = (isKnown ? known : [at, ...known]).map((period) => ({
      value: periodKey(period),
      label: words.numbers.period(period),
    }))
    return choice(key, label, periodKey(at), offered)
  }
  return [
    metricControl(db, metric, words),
    ...(first && last ? [end('from', say.from, first), end('to', say.to, last)] : []),
    ...(of === 'company' ? [rivalsControl(db, settings, words)] : []),
    ...subjectControls(db, inForce, words),
    ...indexControls(db, inForce, words),
  ]
}
