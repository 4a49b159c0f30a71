import { type KeyboardEvent, useState } from 'react'
import controls from '../controls/controls.module.css'
import { CloseIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import fields from './fields.module.css'
import styles from './People.module.css'
import { withNames } from './with-names.ts'

/** Names of people, each added by Enter; several at once where they are pasted with commas or line breaks between. */
export function People({
  label,
  hint,
  names,
  onChange,
}: {
  label: string
  hint: string
  names: readonly string[]
  onChange(names: string[]): void
}) {
  const { start } = useWords().assess
  const [text, setText] = useState('')
  const add = () => {
    onChange(withNames(names, text))
    setText('')
  }
  const onKey = (event: KeyboardEvent) => {
    // An empty field leaves Enter to the window, which begins.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !text.trim()) return
    event.preventDefault()
    add()
  }
  return (
    <fieldset className={styles.people} aria-label={label} aria-describedby="people-hint">
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {names.length > 0 && (
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name} className={styles.name}>
              <span>{name}</span>
              <button
                type="button"
                className={styles.remove}
                aria-label={start.remove(name)}
                onClick={() => onChange(names.filter((other) => other !== name))}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.entry}>
        <input
          className={fields.input}
          aria-label={start.name}
          aria-describedby="people-hint"
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKey}
          onBlur={add}
        />
        <button type="button" className={controls.outline} onClick={add}>
          {start.add}
        </button>
      </div>
      <p id="people-hint" className={styles.hint}>
        {hint}
      </p>
    </fieldset>
  )
}
