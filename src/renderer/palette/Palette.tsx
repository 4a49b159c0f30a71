import { Dialog } from '@base-ui/react/dialog'
import { useMemo } from 'react'
import { Finder } from '../controls/Finder.tsx'
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
          <AllFinder />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function AllFinder() {
  const words = useWords()
  const { label, placeholder, empty } = words.app.palette
  const session = useApp((state) => state.session)
  const drawn = useApp((state) => state.drawn)
  const current = useApp((state) => state.current)
  const targets = useMemo(() => findable(words, { session, drawn, current }), [words, session, drawn, current])
  const take = (target: Target) => {
    useApp.setState({ finding: false })
    target.go()
  }
  return <Finder {...{ label, placeholder, empty }} find={(query) => matching(targets, query)} onTake={take} />
}
