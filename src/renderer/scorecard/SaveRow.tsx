import controls from '../controls/controls.module.css'
import styles from './windows.module.css'

/** Something that can be saved, with a button for each format. */
export function SaveRow<F extends string>({
  label,
  hint,
  formats,
  nameOf,
  onSave,
}: {
  label: string
  hint?: string
  formats: readonly (readonly [format: F, name: string])[]
  /** What a button is called when it is read out. */
  nameOf(format: string): string
  onSave(format: F): void
}) {
  return (
    <div className={styles.row}>
      <span>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
      {formats.map(([format, name]) => (
        <button
          key={format}
          type="button"
          className={controls.outline}
          aria-label={nameOf(name)}
          onClick={() => onSave(format)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
