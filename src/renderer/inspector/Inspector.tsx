import { memo, useCallback } from 'react'
import type { ChoiceControl, Control } from '../../core/panels/panel.ts'
import { Choice } from '../controls/Choice.tsx'
import controls from '../controls/controls.module.css'
import { TableIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { change } from '../state/deck-actions.ts'
import { drawAhead } from '../state/draw-ahead.ts'
import styles from './Inspector.module.css'
import { OwnCompany } from './OwnCompany.tsx'
import { Sources } from './Sources.tsx'

/** What the slide on the stage can vary, and nothing else. */
export function Inspector() {
  const words = useWords()
  const { inspector } = words.app
  const slide = useApp((state) => (state.current === null ? undefined : state.drawn[state.current]))
  const panel = useApp((state) => state.session?.slides.find(({ id }) => id === state.current)?.panel)
  const showData = useApp((state) => state.showData)
  return (
    <section className={styles.inspector} aria-label={inspector.label}>
      {panel && <h2 className={styles.title}>{words.panels[panel].name}</h2>}
      {slide?.controls.map((control) => (
        <PanelControl key={control.key} slideId={slide.id} control={control} />
      ))}
      <OwnCompany />
      {slide && (
        <button
          type="button"
          className={controls.outline}
          aria-expanded={showData}
          onClick={() => useApp.setState({ showData: !showData })}
        >
          <TableIcon />
          {showData ? inspector.hideData : inspector.showData}
        </button>
      )}
      <Sources />
    </section>
  )
}

/** Rendered only when its own control changes: a list of sixty periods takes its time. */
const PanelControl = memo(function PanelControl({ slideId, control }: { slideId: string; control: Control }) {
  return control.kind === 'choice' ? <ChoiceField slideId={slideId} control={control} /> : null
})

function ChoiceField({ slideId, control }: { slideId: string; control: ChoiceControl }) {
  const { key } = control
  const hintId = `hint-${key}`
  const onConsider = useCallback((value: string) => void drawAhead({ id: slideId, key, value }), [slideId, key])
  return (
    <div className={styles.control}>
      <span className={styles.label}>{control.label}</span>
      <Choice
        label={control.label}
        choices={control.choices}
        value={control.value}
        describedBy={control.hint === null ? undefined : hintId}
        onChoose={(value) => void change({ do: 'slide/set', id: slideId, key, value })}
        onConsider={onConsider}
      />
      {control.hint !== null && (
        <p id={hintId} className={styles.hint}>
          {control.hint}
        </p>
      )}
    </div>
  )
}
