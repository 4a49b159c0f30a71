import { Window } from '../controls/Window.tsx'
import { useWords } from '../state/app-store.ts'
import styles from './KeysHelp.module.css'

/** A key, or several of one kind, and what it does. */
export type KeyLine = readonly [keys: readonly string[], does: string]

/** The keys of a screen, all of them. */
export function KeysHelp({ lines, onClose }: { lines: readonly KeyLine[]; onClose(): void }) {
  const { keys } = useWords().assess
  return (
    <Window title={keys.title} onClose={onClose}>
      <dl className={styles.keys}>
        {lines.map(([names, does]) => (
          <div key={does} className={styles.line}>
            <dt>
              {names.map((name) => (
                <kbd key={name} className={styles.key}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Window>
  )
}
