import { type KeyboardEvent, useEffect, useState } from 'react'
import { beginsWith, isFound } from '../finding.ts'
import { useWords } from '../state/app-store.ts'
import styles from './CompanyFinder.module.css'
import { useShow, wish } from './show.ts'

/** So many names are offered at once. */
const most = 8

/** Finds a company by a few letters, to point it out. With nothing written, Enter leaves the one that is. */
export function CompanyFinder() {
  const { finder } = useWords().present
  const companies = useShow((show) => show.companies)
  const highlight = useShow((show) => show.highlight)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = companies
    .filter((name) => isFound(name, query))
    .sort((a, b) => Number(beginsWith(b, query)) - Number(beginsWith(a, query)))
    .slice(0, most)
  const clears = highlight !== null && query === ''
  const options = clears ? [null, ...found] : found

  const marked = options[chosen]
  // Whoever is marked in the list is drawn before Enter asks for it.
  useEffect(() => {
    if (marked !== undefined) wish({ do: 'prepare', likely: [{ do: 'highlight', company: marked }] })
  }, [marked])

  const take = (company: string | null | undefined) => {
    useShow.setState({ finding: false })
    if (company !== undefined) wish({ do: 'highlight', company })
  }
  const onKey = (event: KeyboardEvent) => {
    // Letters are meant for the field, not for the presentation.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) setChosen((chosen + by + options.length) % Math.max(1, options.length))
    else if (event.key === 'Enter') take(options[chosen])
    else if (event.key === 'Escape' || event.key === 'Tab') take(undefined)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.finder}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={finder.label}
        aria-expanded="true"
        aria-controls="company-list"
        aria-activedescendant={options.length > 0 ? `company-${chosen}` : undefined}
        placeholder={finder.placeholder}
        // biome-ignore lint/a11y/noAutofocus: it was just asked for, by its key.
        autoFocus
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          setChosen(0)
        }}
        onKeyDown={onKey}
      />
      <div id="company-list" role="listbox" aria-label={finder.label}>
        {options.map((name, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same.
          <div
            key={name ?? ''}
            id={`company-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={styles.option}
            onClick={() => take(name)}
          >
            {name ?? finder.clear(highlight!)}
          </div>
        ))}
      </div>
      {options.length === 0 && (
        <p className={styles.empty} role="status">
          {finder.empty}
        </p>
      )}
    </div>
  )
}
