import type { Ref } from 'react'
import { foldName } from '../../../core/workspace/companies.ts'
import controls from '../../controls/controls.module.css'
import { CheckIcon } from '../../icons.tsx'
import { useWords } from '../../state/app-store.ts'
import { giveTurn } from '../../state/assessing.ts'
import { reveal, vote } from '../../state/workshop-actions.ts'
import { nobody } from '../../state/workshop-order.ts'
import type { FieldElement } from '../DraftField.tsx'
import { RatingField } from '../RatingField.tsx'
import styles from './BlindVotes.module.css'
import phase from './phase.module.css'
import type { Talk } from './use-talk.ts'

/** Who has voted, and whose turn it is. What anybody voted is nowhere on the screen. */
export function BlindVotes({ talk, rating, onPaste }: { talk: Talk; rating: Ref<FieldElement>; onPaste(): void }) {
  const { assess, numbers } = useWords()
  const { workshop, screen } = assess
  const { open, model, here, typed, canReveal, voteAgain } = talk
  const voted = new Set(here.voted.map(foldName))
  const count = open.people.filter((name) => voted.has(foldName(name))).length
  const who = open.people[open.turn]
  return (
    <section className={styles.votes} aria-label={workshop.blind}>
      <div className={styles.turn}>
        <h3 className={phase.heading} aria-live="polite">
          {turnText()}
        </h3>
        {who !== undefined && !typed && <p className={phase.hint}>{workshop.turnHint}</p>}
        {who !== undefined && typed && (
          <RatingField
            key={`${here.id} ${who}`}
            ref={rating}
            covered
            label={screen.rating(numbers.exact(model.scale.low), numbers.exact(model.scale.high))}
            shortcut="L"
            value={null}
            scale={model.scale}
            onKeep={vote}
          />
        )}
        <div className={styles.buttons}>
          <button
            type="button"
            className={open.turn === nobody ? controls.primary : controls.outline}
            aria-keyshortcuts="r"
            disabled={!canReveal}
            onClick={() => void reveal(here.id)}
          >
            {here.voted.length === 0 || open.turn === nobody
              ? workshop.reveal
              : workshop.revealSome(numbers.number(count), numbers.number(open.people.length))}
          </button>
          <button type="button" className={controls.outline} aria-keyshortcuts="p" onClick={onPaste}>
            {workshop.paste}
          </button>
          {here.reveals > 0 && here.voted.length === 0 && (
            <button type="button" className={controls.button} aria-keyshortcuts="v" onClick={() => voteAgain(false)}>
              {workshop.backToVotes}
            </button>
          )}
        </div>
      </div>
      <ul className={styles.people}>
        {open.people.map((name, place) => {
          const has = voted.has(foldName(name))
          return (
            <li key={name}>
              <button
                type="button"
                className={styles.person}
                aria-current={place === open.turn}
                onClick={() => giveTurn(place)}
              >
                <span className={styles.mark}>{has && <CheckIcon />}</span>
                <span className={styles.name}>{name}</span>
                <span className={styles.state}>{has ? workshop.voted : workshop.notVoted}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )

  function turnText(): string {
    if (who !== undefined) return workshop.turn(who)
    return open.casting.length > 0 ? screen.saving : workshop.allVoted
  }
}
