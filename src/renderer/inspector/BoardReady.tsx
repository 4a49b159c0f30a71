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
          {inGroups(findings).map((group) => (
            <Group key={group.map(({ rule }) => rule).join(' ')} findings={group} slideId={slideId} />
          ))}
        </ul>
      </Collapsible.Panel>
    </Collapsible.Root>
  )
}

/** What is at one place and is mended by one step stands together, in the order in which it is told. */
function inGroups(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.where, finding.mend])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
}

function Group({ findings, slideId }: { findings: readonly Finding[]; slideId: string }) {
  const words = useWords()
  const { boardReady } = words
  const { where, mend: step } = findings[0]!
  const { box } = where
  const pointed = useApp((state) => state.pointed !== null && state.pointed === box)
  return (
    <li className={styles.group}>
      {findings.map(({ level, message }) => (
        <p key={message}>
          <span className={styles.level} data-level={level}>
            {boardReady.levels[level]}
          </span>{' '}
          {message}
        </p>
      ))}
      {(box || step) && (
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
          {step && (
            <button type="button" className={controls.outline} onClick={() => mend(step, slideId)}>
              {mendLabel(step, words)}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
