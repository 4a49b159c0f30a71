import type { Session } from '../../contract/session.ts'
import type { Words } from '../../core/words/index.ts'
import { provenance } from '../../core/workspace/imports.ts'
import { useApp, useWords } from '../state/app-store.ts'
import styles from './Inspector.module.css'

/** A table by its name in the language of the app. */
function tableName(target: string, app: Words['app']): string {
  const names: Readonly<Record<string, string>> = app.tables
  return names[target] ?? target
}

const noImports: Session['imports'] = []

/** The files that the numbers came from. */
export function Sources() {
  const { app, numbers } = useWords()
  const imports = useApp((state) => state.session?.imports ?? noImports)
  if (imports.length === 0) return null
  return (
    <section className={styles.sources}>
      <h3 className={styles.label}>{app.inspector.sources}</h3>
      <ul>
        {imports.map((record) => (
          <li key={record.id} className={styles.hint}>
            {app.inspector.source(provenance(record), tableName(record.target, app), numbers.number(record.rowsLoaded))}
          </li>
        ))}
      </ul>
    </section>
  )
}
