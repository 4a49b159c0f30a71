import type { LinkedValue } from '../../core/assessment/linked-value.ts'
import { metricById } from '../../core/metrics/index.ts'
import { linkedName, linkedText } from '../../core/panels/scorecard/gaps/linked-text.ts'
import { useWords } from '../state/app-store.ts'
import fields from './fields.module.css'

/** The metric that would be evidence, as the workspace has it: value, interval, n and period. */
export function LinkedMetric({ metric, linked }: { metric: string; linked: LinkedValue | null }) {
  const words = useWords()
  const { screen } = words.assess
  const name = linkedName({ metric, known: metricById(metric)?.id ?? null }, words)
  return (
    <div className={fields.field}>
      <span className={fields.label}>{screen.linked}</span>
      <p>{linked ? linkedText(linked, words) : screen.linkedNone(name)}</p>
    </div>
  )
}
