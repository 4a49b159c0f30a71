import type { ReactNode } from 'react'
import type { Capability, ScorecardModel } from '../../core/scorecard-model/model.ts'
import { decimalsOf, ratingsOfLevels } from '../../core/scorecard-model/scale.ts'
import { CheckIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import styles from './Levels.module.css'

/**
 * The five levels of a capability side by side, each by what one can observe at it. `chosen` is a rating; `under` draws what stands under a
 * level, counted from 0. Without descriptors only what stands under them is drawn.
 */
export function Levels({
  model,
  capability,
  chosen,
  label,
  onChoose,
  under,
}: {
  model: ScorecardModel
  capability: Capability
  chosen: number | null
  /** What is chosen here, as it is read out. */
  label: string
  onChoose(rating: number): void
  under?: ((level: number) => ReactNode) | undefined
}) {
  const { assess, numbers } = useWords()
  const lang = useApp((state) => state.lang)
  const ratings = ratingsOfLevels(model.scale)
  const decimals = Math.max(0, decimalsOf(model.scale) - 1)
  return (
    <fieldset className={styles.levels} aria-label={label}>
      {ratings.map((rating, level) => {
        const number = numbers.number(rating, decimals)
        const stage = model.stages[level]![lang]
        return (
          <div key={rating} className={styles.column}>
            {capability.levels[level] && (
              <button
                type="button"
                className={styles.level}
                aria-pressed={rating === chosen}
                aria-keyshortcuts={String(level + 1)}
                onClick={() => onChoose(rating)}
              >
                <span className={styles.head}>
                  <span className={styles.number} aria-hidden="true">
                    {number}
                  </span>
                  <span className="visually-hidden">{assess.screen.card(number, stage)}</span>
                  <span className={styles.stage} aria-hidden="true">
                    {stage}
                  </span>
                  {rating === chosen && <CheckIcon />}
                </span>
                <span className={styles.text}>{capability.levels[level][lang]}</span>
              </button>
            )}
            {under?.(level)}
          </div>
        )
      })}
    </fieldset>
  )
}
