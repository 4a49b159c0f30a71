import { useCallback } from 'react'
import type { SeveralControl } from '../../core/panels/panel.ts'
import { Several } from '../controls/Several.tsx'
import { change } from '../state/deck-actions.ts'
import { drawAhead } from '../state/draw-ahead.ts'
import { Field, hintOf } from './Field.tsx'

/** Some of the choices. */
export function SeveralField({ slideId, control }: { slideId: string; control: SeveralControl }) {
  const { key, label, choices, most, value } = control
  const chosen = value === '' ? [] : value.split(';')
  const text = useCallback(
    (values: readonly string[]) =>
      choices
        .map((choice) => choice.value)
        .filter((choice) => values.includes(choice))
        .join(';'),
    [choices],
  )
  return (
    <Field control={control}>
      <Several
        {...{ label, choices, chosen, most }}
        describedBy={hintOf(control)}
        onChoose={(values) => void change({ do: 'slide/set', id: slideId, key, value: text(values) })}
        onConsider={(values) => void drawAhead({ id: slideId, key, value: text(values) })}
      />
    </Field>
  )
}
