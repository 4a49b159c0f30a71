import { type Ref, useImperativeHandle, useRef } from 'react'
import type { NoteField } from '../../core/assessment/act.ts'
import type { Notes as NotesSaid } from '../../core/assessment/assessment-state.ts'
import type { Scale } from '../../core/scorecard-model/scale.ts'
import { useWords } from '../state/app-store.ts'
import { sayHere } from '../state/assessing.ts'
import { DateField } from './DateField.tsx'
import type { FieldElement } from './DraftField.tsx'
import styles from './Notes.module.css'
import { RatingField } from './RatingField.tsx'
import { TextField } from './TextField.tsx'

/** How keys lead to a field. */
export interface NotesHandle {
  focus(field: NoteField | 'target'): void
}

/** What a rating rests on, who is to improve it, how far and by when. */
export function Notes({
  by,
  capability,
  notes,
  scale,
  ref,
}: {
  by: string
  capability: string
  /** Null: nothing noted yet. */
  notes: NotesSaid | null
  scale: Scale
  ref: Ref<NotesHandle>
}) {
  const { screen } = useWords().assess
  const evidence = useRef<FieldElement>(null)
  const owner = useRef<FieldElement>(null)
  const target = useRef<FieldElement>(null)
  const due = useRef<FieldElement>(null)
  useImperativeHandle(ref, () => ({
    focus: (field) => ({ evidence, owner, target, due_on: due })[field].current?.select(),
  }))
  const note = (field: NoteField) => (value: string | null) => sayHere(by, { do: 'note', capability, field, value })
  return (
    <div className={styles.notes}>
      <TextField
        ref={evidence}
        label={screen.evidence}
        shortcut="E"
        rows={3}
        placeholder={screen.evidencePlace}
        value={notes?.evidence ?? null}
        onKeep={note('evidence')}
      />
      <TextField ref={owner} label={screen.owner} shortcut="O" value={notes?.owner ?? null} onKeep={note('owner')} />
      <RatingField
        ref={target}
        label={screen.target}
        shortcut="T"
        value={notes?.target ?? null}
        scale={scale}
        onKeep={(value) => sayHere(by, { do: 'note', capability, field: 'target', value })}
      />
      <DateField ref={due} label={screen.due} shortcut="D" value={notes?.dueOn ?? null} onKeep={note('due_on')} />
    </div>
  )
}
