import { Dialog } from '@base-ui/react/dialog'
import { type KeyboardEvent, useState } from 'react'
import overlay from '../controls/overlay.module.css'
import { useApp, useWords } from '../state/app-store.ts'
import { findable } from './findable.ts'
import { matching, type Target } from './matching.ts'
import styles from './Palette.module.css'

/** Finds any slide, view, company and command by a few letters. */
export function Palette() {
  const { app } = useWords()
  const open = useApp((state) => state.finding)
  return (
    <Dialog.Root open={open} onOpenChange={(finding) => useApp.setState({ finding })}>
      <Dialog.Portal>
        <Dialog.Backdrop className={overlay.veil} />
        <Dialog.Popup className={`${overlay.popup} ${styles.window}`} aria-label={app.palette.label}>
          <Finder />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Finder() {
  const words = useWords()
  const { palette } = words.app
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const session = useApp((state) => state.session)
  const drawn = useApp((state) => state.drawn)
  const current = useApp((state) => state.current)
  const found = matching(findable(words, { session, drawn, current }), query)

  const take = (target: Target | undefined) => {
    if (!target) return
    useApp.setState({ finding: false })
    target.go()
  }
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) setChosen((chosen + by + found.length) % Math.max(1, found.length))
    else if (event.key === 'Enter') take(found[chosen])
    else return
    event.preventDefault()
  }

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label={palette.label}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${chosen}` : undefined}
        placeholder={palette.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKey}
      />
      <div id="palette-list" className={styles.list} role="listbox" aria-label={palette.label}>
        {found.map((target, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same.
          <div
            key={target.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={styles.option}
            ref={index === chosen ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => take(target)}
          >
            <span>{target.name}</span>
            <span className={styles.kind}>{target.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className={styles.empty} role="status">
          {palette.empty}
        </p>
      )}
    </>
  )
}
