import { tableNames } from '../../core/import/tables.ts'
import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { saveTemplate, showTemplates } from '../state/templates.ts'
import styles from './Templates.module.css'

const formats = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const

/** Every table as a file to fill in, for who has none to import yet. */
export function Templates() {
  const { app } = useWords()
  const shown = useApp((state) => state.templates)
  if (!shown) return null
  const texts = app.import
  return (
    <Window
      title={texts.templatesTitle}
      onClose={() => showTemplates(false)}
      buttons={
        <button type="button" className={controls.primary} onClick={() => showTemplates(false)}>
          {app.close}
        </button>
      }
    >
      <p>{texts.templatesWhat}</p>
      <ul className={styles.tables}>
        {tableNames.map((table) => (
          <li key={table} className={styles.table}>
            <span>{app.tables[table]}</span>
            {formats.map(([format, name]) => (
              <button
                key={format}
                type="button"
                className={controls.outline}
                aria-label={texts.template(app.tables[table], name)}
                onClick={() => void saveTemplate(table, format)}
              >
                {name}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </Window>
  )
}
