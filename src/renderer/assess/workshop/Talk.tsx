import { type Ref, useImperativeHandle, useRef } from 'react'
import { ratingsOfLevels } from '../../../core/scorecard-model/scale.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { LeftIcon, RightIcon } from '../../icons.tsx'
import { useApp, useWords } from '../../state/app-store.ts'
import { agree, vote } from '../../state/workshop-actions.ts'
import type { FieldElement } from '../DraftField.tsx'
import { Levels } from '../Levels.tsx'
import { nearestLevel } from '../nearest-level.ts'
import { Agreement } from './Agreement.tsx'
import { BlindVotes } from './BlindVotes.tsx'
import { openVotes } from './open-votes.ts'
import { Rescoring } from './Rescoring.tsx'
import styles from './Talk.module.css'
import { Timer } from './Timer.tsx'
import type { TalkFields } from './talk-keys.ts'
import type { Talk as TalkAbout } from './use-talk.ts'
import type { useTimer } from './use-timer.ts'
import { VotesAt } from './VotesAt.tsx'

/** One capability before the room: its levels, who has voted; then who stands where, what is agreed, and what that does to the scores. */
export function Talk({
  talk,
  timer,
  fields,
  onPaste,
  onNext,
  onPrevious,
}: {
  talk: TalkAbout
  timer: ReturnType<typeof useTimer>
  fields: Ref<TalkFields>
  onPaste(): void
  onNext(): void
  onPrevious(): void
}) {
  const { assess, numbers } = useWords()
  const lang = useApp((state) => state.lang)
  const { workshop, screen } = assess
  const rating = useRef<FieldElement>(null)
  const note = useRef<FieldElement>(null)
  useImperativeHandle(fields, () => ({ rating: () => rating.current?.select(), note: () => note.current?.select() }))
  const { open, model, pillar, capability, here, voting } = talk
  const { agenda } = open.state
  const agreed = agenda.filter((item) => item.agreed).length
  const votes = openVotes(here)
  const levels = ratingsOfLevels(model.scale)
  const choose = (level: number) => (voting ? void vote(level) : void agree(here.id, level, here.agreement?.note ?? ''))
  return (
    <main className={styles.talk} aria-label={capability.name[lang]}>
      <header className={styles.head}>
        <div>
          <p className={styles.pillar}>
            {pillar.name[lang]} · {workshop.agreedOf(numbers.number(agreed), numbers.number(agenda.length))}
          </p>
          <h2 className={styles.name} aria-live="polite">
            {capability.name[lang]}
          </h2>
        </div>
        <div className={styles.tools}>
          <Timer timer={timer} />
          <IconButton label={screen.previousCapability} aria-keyshortcuts="ArrowLeft" onClick={onPrevious}>
            <LeftIcon />
          </IconButton>
          <IconButton label={screen.nextCapability} aria-keyshortcuts="ArrowRight" onClick={onNext}>
            <RightIcon />
          </IconButton>
        </div>
      </header>
      <Levels
        model={model}
        capability={capability}
        chosen={voting ? null : (here.agreement?.level ?? null)}
        label={voting ? workshop.blind : workshop.agree}
        onChoose={choose}
        under={
          voting
            ? undefined
            : (level) => (
                <VotesAt
                  votes={votes.filter((one) => nearestLevel(one.rating, model.scale) === level)}
                  exact={(one) => !levels.includes(one)}
                />
              )
        }
      />
      <div className={styles.below}>
        {voting ? (
          <BlindVotes talk={talk} rating={rating} onPaste={onPaste} />
        ) : (
          <Agreement talk={talk} votes={votes} rating={rating} note={note} />
        )}
        <Rescoring model={model} before={open.state.before} now={open.state.scores} />
      </div>
    </main>
  )
}
