import { Collapsible } from '@base-ui/react/collapsible'
import type { Finding } from '../../core/board-ready/rule.ts'
import controls from '../controls/controls.module.css'
import { CaretIcon, CheckIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { mend, mendLabel } from '../state/mending.ts'
import styles from './BoardReady.module.css'

/** What stands between the slide on the stage and the board: one quiet line, and behind it each thing with what mends it. */
export function BoardReady({ slideId }: { slideId: string }) {
  const { boardReady, numbers } = useWords()
  const findings = useApp((state) => state.findings[slideId])
  if (!findings) return null
  if (findings.length === 0) {
    return (
      <p className={styles.ready}>
        <CheckIcon />
        {boardReady.ready}
      </p>
    )
  }
  const errors = findings.some(({ level }) => level === 'error')
  return (
    <Collapsible.Root onOpenChange={() => useApp.setState({ pointed: null })}>
      <Collapsible.Trigger className={`${controls.button} ${styles.trigger}`} data-errors={errors}>
        <span className={styles.caret}>
          <CaretIcon />
        </span>
        {boardReady.things(numbers.number(findings.length), findings.length === 1)}
      </Collapsible.Trigger>
      <Collapsible.Panel className={styles.panel}>
        <ul className={styles.list}>
          {findings.map((finding, i) => (
            // Findings have no identity of their own; a slide has few of them.
            <Item key={`${finding.rule} ${i}`} finding={finding} slideId={slideId} />
          ))}
        </ul>
      </Collapsible.Panel>
    </Collapsible.Root>
  )
}

function Item({ finding, slideId }: { finding: Finding; slideId: string }) {
  const words = useWords()
  const { boardReady } = words
  const { box } = finding.where
  const pointed = useApp((state) => state.pointed !== null && state.pointed === box)
  return (
    <li className={styles.item}>
      <p>
        <span className={styles.level} data-level={finding.level}>
          {boardReady.levels[finding.level]}
        </span>{' '}
        {finding.message}
      </p>
      <div className={styles.actions}>
        {box && (
          <button
            type="button"
            className={controls.outline}
            aria-pressed={pointed}
            onClick={() => useApp.setState({ pointed: pointed ? null : box })}
          >
            {boardReady.show}
          </button>
        )}
        {finding.mend && (
          <button type="button" className={controls.outline} onClick={() => mend(finding.mend!, slideId)}>
            {mendLabel(finding.mend, words)}
          </button>
        )}
      </div>
    </li>
  )
}
