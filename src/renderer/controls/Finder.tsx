import { type KeyboardEvent, useId, useState } from 'react'
import styles from './Finder.module.css'

/** Something that can be found. */
export interface Findable {
  id: string
  name: string
  /** What it is, in a word; left out where all are of one kind. */
  kind?: string
}

/** A field to write a few letters in, and what they find: the arrow keys mark one, Enter or a click takes it. */
export function Finder<T extends Findable>({
  label,
  placeholder,
  empty,
  find,
  onMark,
  onTake,
}: {
  label: string
  placeholder: string
  /** What is said where nothing is found. */
  empty: string
  find(query: string): readonly T[]
  /** What Enter would take now. */
  onMark?: (marked: T) => void
  onTake(found: T): void
}) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const list = useId()
  const found = find(query)

  const mark = (place: number, among: readonly T[]) => {
    setChosen(place)
    const marked = among[place]
    if (marked) onMark?.(marked)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) mark((chosen + by + found.length) % Math.max(1, found.length), found)
    else if (event.key !== 'Enter') return
    else if (found[chosen]) onTake(found[chosen])
    event.preventDefault()
  }

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${chosen}` : undefined}
        placeholder={placeholder}
        // biome-ignore lint/a11y/noAutofocus: it was just asked for.
        autoFocus
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          mark(0, find(target.value))
        }}
        onKeyDown={onKey}
      />
      <div id={list} className={styles.list} role="listbox" aria-label={label}>
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same.
          <div
            key={one.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={styles.option}
            ref={index === chosen ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => onTake(one)}
          >
            <span>{one.name}</span>
            {one.kind && <span className={styles.kind}>{one.kind}</span>}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className={styles.empty} role="status">
          {empty}
        </p>
      )}
    </>
  )
}
