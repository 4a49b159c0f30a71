import type { SeveralControl } from '../../core/panels/panel.ts'
import { Several } from '../controls/Several.tsx'
import { change } from '../state/deck-actions.ts'
import { drawAhead, trialOf } from '../state/draw-ahead.ts'
import { Field, hintOf } from './Field.tsx'
import { textOf, toggled, valuesOf } from './several-values.ts'

/** Some of the choices. */
export function SeveralField({ slideId, control }: { slideId: string; control: SeveralControl }) {
  const { key, label, choices, most } = control
  const consider = (value: string) => {
    const next = toggled(control, value)
    if (next !== null) void drawAhead(trialOf({ id: slideId, key, value: next }))
  }
  return (
    <Field control={control}>
      <Several
        {...{ label, choices, most }}
        chosen={valuesOf(control)}
        describedBy={hintOf(control)}
        onChoose={(values) => void change({ do: 'slide/set', id: slideId, key, value: textOf(control, values) })}
        onConsider={consider}
      />
    </Field>
  )
}
