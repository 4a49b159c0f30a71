import { personalTreatments } from '../../core/import/map/table-map.ts'
import type { Inspection } from '../../core/import/report.ts'
import { Choice } from '../controls/Choice.tsx'
import { useWords } from '../state/app-store.ts'
import { treatPersonal } from '../state/mapping-actions.ts'
import styles from './PersonalData.module.css'

/** Personal data that was noticed, what becomes of it, and the choice. Samples are masked. */
export function PersonalData({ inspection, index }: { inspection: Inspection; index: number }) {
  const { app, numbers, personal } = useWords()
  const texts = app.import
  if (inspection.personal.length === 0) return null
  return (
    <section className={styles.list} aria-label={texts.personal}>
      <h4 className={styles.title}>{texts.personal}</h4>
      <p className={styles.hint}>{texts.personalHint}</p>
      <ul>
        {inspection.personal.map(({ map, column, kind, cells, samples, treatment }) => {
          const label = texts.personalIn(column, personal.kinds[kind], numbers.number(cells))
          return (
            <li key={`${map}/${column}`} className={styles.entry}>
              <div>
                <p>{label}</p>
                <p className={styles.hint}>{samples.join(' · ')}</p>
              </div>
              <Choice
                label={label}
                choices={personalTreatments.map((value) => ({ value, label: texts.treatments[value] }))}
                value={inspection.maps[map]?.options?.personal?.[column] ?? treatment}
                onChoose={(value) => {
                  const chosen = personalTreatments.find((known) => known === value)
                  if (chosen) treatPersonal(index, map, column, chosen)
                }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
