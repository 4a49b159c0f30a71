import type { Inspection } from '../../core/import/report.ts'
import { Check } from '../controls/Check.tsx'
import { useWords } from '../state/app-store.ts'
import { joinName } from '../state/mapping-actions.ts'
import styles from './NearNames.module.css'

/** Company names that may mean one company, with the evidence. None is joined before it is ticked. */
export function NearNames({ inspection, index }: { inspection: Inspection; index: number }) {
  const { app, numbers } = useWords()
  const texts = app.import
  const offered = namesOf(inspection)
  if (offered.length === 0) return null
  return (
    <section aria-label={texts.nearNames}>
      <h4 className={styles.title}>{texts.nearNames}</h4>
      <p className={styles.hint}>{texts.nearNamesHint}</p>
      <ul className={styles.list}>
        {offered.map(({ map, name, like, rows, why, inWorkspace }) => (
          <li key={`${map}/${name}/${like}`}>
            <Check
              label={
                <>
                  {texts.nearName(name, like)}
                  <span className={styles.why}>
                    {[why, rows === null ? '' : texts.rows(numbers.number(rows)), inWorkspace ? texts.inWorkspace : '']
                      .filter((text) => text !== '')
                      .join(' · ')}
                  </span>
                </>
              }
              on={inspection.maps[map]?.options?.aliases?.[name] === like}
              onChange={(on) => joinName(index, map, name, on ? like : null)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is offered, and what a map has joined already, which the core has nothing more to say of. */
function namesOf({ nearNames, maps }: Inspection) {
  const joined = maps.flatMap(({ options }, map) =>
    Object.entries(options?.aliases ?? {})
      .filter(([name, like]) => !nearNames.some((near) => near.map === map && near.name === name && near.like === like))
      .map(([name, like]) => ({ map, name, like, rows: null, why: '', inWorkspace: false })),
  )
  return [...nearNames, ...joined]
}
