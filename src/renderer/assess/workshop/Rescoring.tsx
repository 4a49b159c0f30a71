import type { Scores } from '../../../core/assessment/scoring.ts'
import type { ScorecardModel } from '../../../core/scorecard-model/model.ts'
import { decimalsOf } from '../../../core/scorecard-model/scale.ts'
import { useApp, useWords } from '../../state/app-store.ts'
import styles from './Rescoring.module.css'

/** Pillars and the whole, as they stood before and as they stand now; what moved is marked by sign and weight, not by colour alone. */
export function Rescoring({ model, before, now }: { model: ScorecardModel; before: Scores; now: Scores }) {
  const { assess, numbers } = useWords()
  const lang = useApp((state) => state.lang)
  const { workshop } = assess
  const decimals = decimalsOf(model.scale)
  const rows = [
    ...model.pillars.map(({ id, name }) => ({
      id,
      name: name[lang],
      from: before.pillars.find((pillar) => pillar.id === id)?.value ?? null,
      to: now.pillars.find((pillar) => pillar.id === id)?.value ?? null,
    })),
    { id: 'overall', name: workshop.overall, from: before.overall, to: now.overall },
  ]
  const text = (value: number | null) => (value === null ? '–' : numbers.number(value, decimals))
  return (
    <table className={styles.scores}>
      <caption className="visually-hidden">{workshop.scores}</caption>
      <thead>
        <tr>
          <th scope="col">{workshop.scores}</th>
          <th scope="col">{workshop.before}</th>
          <th scope="col">{workshop.now}</th>
          <th scope="col">
            <span className="visually-hidden">{workshop.change}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, from, to }) => {
          const moved = from === null || to === null ? '' : numbers.signed(to - from, decimals)
          return (
            <tr key={id} data-overall={id === 'overall' || undefined} data-moved={/[1-9]/.test(moved) || undefined}>
              <th scope="row">{name}</th>
              <td>{text(from)}</td>
              <td className={styles.now}>{text(to)}</td>
              <td className={styles.change}>{/[1-9]/.test(moved) ? moved : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
