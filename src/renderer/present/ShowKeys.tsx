import { useEffect, useRef } from 'react'
import type { Words } from '../../core/words/index.ts'
import { type KeyLine, KeyList } from '../controls/KeyList.tsx'
import { useWords } from '../state/app-store.ts'
import styles from './ShowKeys.module.css'

/** The keys of the presentation, over the slide. */
export function ShowKeys({ presenter }: { presenter: boolean }) {
  const words = useWords()
  const { keys } = words.present
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current!.focus(), [])
  return (
    <section ref={panel} className={styles.panel} aria-label={keys.title} tabIndex={-1}>
      <h2 className={styles.title}>{keys.title}</h2>
      <KeyList lines={linesOf(words, presenter)} />
    </section>
  )
}

function linesOf({ present: { keys, enter } }: Words, presenter: boolean): KeyLine[] {
  return [
    [['→', '↓', 'PgDn', keys.space], keys.forward],
    [['←', '↑', 'PgUp'], keys.back],
    [['Home', 'End'], keys.ends],
    [['1', '2', enter], keys.number],
    // Among the buttons of the presenter Tab goes from one to the next.
    [presenter ? ['G'] : ['G', 'Tab'], keys.overview],
    [['B', '.'], keys.black],
    [['W', ','], keys.white],
    [['L'], keys.laser],
    [['C'], keys.company],
    [['P'], keys.settings],
    ...(presenter
      ? ([
          [['T'], keys.timer],
          [['R'], keys.reset],
          [['+', '−'], keys.notes],
          [['A'], keys.audience],
        ] as const)
      : ([[['S'], keys.presenter]] as const)),
    [['F'], keys.full],
    [['?'], keys.help],
    [['Esc'], keys.end],
  ]
}
