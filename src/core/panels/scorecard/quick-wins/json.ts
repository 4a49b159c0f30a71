import type { LinkedValue } from '../../../assessment/linked-value.ts'
import { periodKey } from '../../../workspace/period.ts'
import type { QuickWinsFindings } from './findings.ts'

/** The contract of `triptych show scorecard --set view=quick-wins --json`. Money in its currency, effort in money or person-days. */
export function quickWinsJson(findings: QuickWinsFindings) {
  const { plan, effort, dayRate, currency, thresholds, placed, lacking, done, stopped } = findings
  return {
    asOf: plan.asOf,
    ...{ effort, dayRate, currency, thresholds },
    initiatives: placed.map(({ initiative, benefit, effort: takes, quadrant }) => ({
      ...{ name: initiative.name, benefit, effort: takes, quadrant },
    })),
    lacking: lacking.map(({ initiative, lacks }) => ({ name: initiative.name, lacks })),
    done: done.map(({ initiative, effect, moved }) => ({
      name: initiative.name,
      moved,
      effect: effect && {
        metric: effect.before.metric,
        before: valueJson(effect.before),
        after: valueJson(effect.after),
        change: effect.change,
      },
    })),
    stopped: stopped.map(({ name }) => name),
  }
}

function valueJson({ period, value, low, high, n, flag }: LinkedValue) {
  return { period: periodKey(period), value, low, high, n, flag }
}
