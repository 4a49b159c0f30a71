import { useRef } from 'react'
import type { SharesControl } from '../../core/panels/panel.ts'
import { equalShares, moveShare, parseShares, type Share, sharesText } from '../../core/panels/shares.ts'
import buttons from '../controls/controls.module.css'
import { Slider } from '../controls/Slider.tsx'
import { useWords } from '../state/app-store.ts'
import { change } from '../state/deck-actions.ts'
import { Field, hintOf } from './Field.tsx'
import styles from './fields.module.css'
import { useDraft } from './use-draft.ts'

/** Parts of a whole, a slider each. What one takes, the others give in proportion. */
export function SharesField({ slideId, control }: { slideId: string; control: SharesControl }) {
  const { key, label, parts, value } = control
  const { app, numbers } = useWords()
  const draft = useDraft({ slideId, key, value })
  const equal = equalShares(parts.map((part) => part.key))
  const shares = parseShares(draft.text) ?? equal
  /** Moving there and back leaves the others where they were: they are reckoned from where the movement began. */
  const movement = useRef<{ part: string; of: string; from: Share[] } | null>(null)
  const move = (part: string, percent: number) => {
    if (movement.current?.part !== part || movement.current.of !== value) {
      movement.current = { part, of: value, from: shares }
    }
    draft.move(sharesText(moveShare(movement.current.from, part, percent)))
  }
  return (
    <Field control={control}>
      <fieldset className={styles.shares} aria-label={label} aria-describedby={hintOf(control)}>
        {parts.map((part) => {
          const percent = shares.find((share) => share.key === part.key)?.percent ?? 0
          return (
            <div key={part.key} className={styles.share}>
              <span>{part.label}</span>
              <span className={styles.number}>{numbers.percent(percent)}</span>
              <Slider
                label={`${label}: ${part.label}`}
                valueText={numbers.percent(percent)}
                value={percent}
                min={0}
                max={100}
                step={1}
                onMove={(next) => move(part.key, next)}
                onRelease={draft.settle}
                onStep={draft.settleSoon}
              />
            </div>
          )
        })}
        <button
          type="button"
          className={`${buttons.outline} ${styles.reset}`}
          disabled={sharesText(equal) === draft.text}
          onClick={() => void change({ do: 'slide/set', id: slideId, key, value: sharesText(equal) })}
        >
          {app.inspector.sameForAll}
        </button>
      </fieldset>
    </Field>
  )
}
