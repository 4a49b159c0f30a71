import type { Ref } from 'react'
import controls from '../../controls/controls.module.css'
import { useWords } from '../../state/app-store.ts'
import { agree, takeBackAgreement } from '../../state/workshop-actions.ts'
import type { FieldElement } from '../DraftField.tsx'
import { RatingField } from '../RatingField.tsx'
import { TextField } from '../TextField.tsx'
import styles from './Agreement.module.css'
import phase from './phase.module.css'
import { spreadText } from './spread-text.ts'
import type { Talk } from './use-talk.ts'
import type { OpenVote } from './VotesAt.tsx'

/** The votes in one line, and what the room agrees on. */
export function Agreement({
  talk,
  votes,
  rating,
  note,
}: {
  talk: Talk
  votes: readonly OpenVote[]
  rating: Ref<FieldElement>
  note: Ref<FieldElement>
}) {
  const { assess, numbers } = useWords()
  const { workshop, screen } = assess
  const { model, here, typed, voteAgain } = talk
  const { agreement } = here
  const said = agreement?.note ?? ''
  return (
    <section className={styles.agreement} aria-label={workshop.agree}>
      <p className={styles.spread} role="status">
        {spreadText(votes, model.scale, { assess, numbers })}
      </p>
      <div className={styles.line}>
        <h3 className={phase.heading}>
          {agreement ? workshop.agreedLevel(numbers.exact(agreement.level)) : workshop.agree}
        </h3>
        {!agreement && <p className={phase.hint}>{workshop.agreeHint}</p>}
        {typed && (
          <RatingField
            key={here.id}
            ref={rating}
            label={screen.rating(numbers.exact(model.scale.low), numbers.exact(model.scale.high))}
            shortcut="L"
            value={agreement?.level ?? null}
            scale={model.scale}
            onKeep={(level) => (level === null ? takeBackAgreement(here.id) : agree(here.id, level, said))}
          />
        )}
      </div>
      {agreement && (
        <TextField
          key={`note ${here.id}`}
          ref={note}
          label={workshop.note}
          shortcut="N"
          placeholder={workshop.notePlace}
          value={said || null}
          onKeep={(text) => agree(here.id, agreement.level, text ?? '')}
        />
      )}
      <div className={styles.buttons}>
        <button type="button" className={controls.outline} aria-keyshortcuts="v" onClick={() => voteAgain(true)}>
          {workshop.again}
        </button>
        {agreement && (
          <button
            type="button"
            className={controls.button}
            aria-keyshortcuts="Backspace"
            onClick={() => void takeBackAgreement(here.id)}
          >
            {screen.clear}
          </button>
        )}
      </div>
    </section>
  )
}
