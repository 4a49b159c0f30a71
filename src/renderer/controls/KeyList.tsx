import styles from './KeyList.module.css'

/** A key, or several of one kind, and what it does. */
export type KeyLine = readonly [keys: readonly string[], does: string]

/** Keys and what they do, a line for each kind. */
export function KeyList({ lines }: { lines: readonly KeyLine[] }) {
  return (
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
  )
}
