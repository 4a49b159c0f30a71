import { useCallback } from 'react'
import type { ChoiceControl } from '../../core/panels/panel.ts'
import { Choice } from '../controls/Choice.tsx'
import { Segments } from '../controls/Segments.tsx'
import { change } from '../state/deck-actions.ts'
import { drawAhead, trialOf } from '../state/draw-ahead.ts'
import { Field, hintOf } from './Field.tsx'

/** One of the choices. The views of a panel lie open side by side: they are few, and what one looks at first. */
export function ChoiceField({ slideId, control }: { slideId: string; control: ChoiceControl }) {
  const { key, label, choices, value } = control
  const onConsider = useCallback(
    (next: string) => void drawAhead(trialOf({ id: slideId, key, value: next })),
    [slideId, key],
  )
  const onChoose = (next: string) => void change({ do: 'slide/set', id: slideId, key, value: next })
  const Look = key === 'view' ? Segments : Choice
  return (
    <Field control={control}>
      <Look {...{ label, choices, value, onChoose, onConsider }} describedBy={hintOf(control)} />
    </Field>
  )
}
