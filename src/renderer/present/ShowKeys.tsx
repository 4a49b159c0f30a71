import { useEffect, useRef } from 'react'
import type { Words } from '../../core/words/index.ts'
import { type KeyLine, KeyList } from '../controls/KeyList.tsx'
import { useWords } from '../state/app-store.ts'
import styles from './ShowKeys.module.css'

/** The keys of the presentation, over the slide. */
export function ShowKeys() {
  const words = useWords()
  const { keys } = words.present
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current!.focus(), [])
  return (
    <section ref={panel} className={styles.panel} aria-label={keys.title} tabIndex={-1}>
      <h2 className={styles.title}>{keys.title}</h2>
      <KeyList lines={linesOf(words)} />
    </section>
  )
}

function linesOf({ present: { keys, enter } }: Words): KeyLine[] {
  return [
    [['→', '↓', 'PgDn', keys.space], keys.forward],
    [['←', '↑', 'PgUp'], keys.back],
    [['Home', 'End'], keys.ends],
    [['1', '2', enter], keys.number],
    [['G', 'Tab'], keys.overview],
    [['B', '.'], keys.black],
    [['W', ','], keys.white],
    [['L'], keys.laser],
    [['F'], keys.full],
    [['?'], keys.help],
    [['Esc'], keys.end],
  ]
}
