import type { ScorecardModel } from '../../core/scorecard-model/model.ts'
import { useApp, useWords } from '../state/app-store.ts'
import styles from './CapabilityList.module.css'

/** All capabilities by pillar, what each was rated, and how far each pillar is. What is not answered shows a dash, never a level. */
export function CapabilityList({
  model,
  current,
  levelText,
  onGo,
}: {
  model: ScorecardModel
  current: string
  /** What a capability was rated; null: not answered. */
  levelText(id: string): string | null
  onGo(id: string): void
}) {
  const { assess, numbers } = useWords()
  const lang = useApp((state) => state.lang)
  const { screen } = assess
  return (
    <nav className={styles.list} aria-label={screen.list}>
      {model.pillars.map((pillar) => {
        const rated = pillar.capabilities.filter(({ id }) => levelText(id) !== null).length
        return (
          <section key={pillar.id} aria-label={pillar.name[lang]}>
            <h3 className={styles.pillar}>
              <span>{pillar.name[lang]}</span>
              <span className={styles.count}>
                {screen.rated(numbers.number(rated), numbers.number(pillar.capabilities.length))}
              </span>
            </h3>
            <ol>
              {pillar.capabilities.map(({ id, name }) => {
                const level = levelText(id)
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className={styles.item}
                      aria-current={id === current}
                      ref={id === current ? (item) => item?.scrollIntoView({ block: 'nearest' }) : undefined}
                      onClick={() => onGo(id)}
                    >
                      <span>{name[lang]}</span>
                      <span className={styles.level} aria-hidden="true">
                        {level ?? '–'}
                      </span>
                      <span className="visually-hidden">
                        {level === null ? screen.unanswered : screen.answered(level)}
                      </span>
                    </button>
                  </li>
                )
              })}
            </ol>
          </section>
        )
      })}
    </nav>
  )
}
