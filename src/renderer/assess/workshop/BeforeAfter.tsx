import type { AssessmentState } from '../../../core/assessment/assessment-state.ts'
import { nameOf } from '../../../core/scorecard-model/model.ts'
import { decimalsOf } from '../../../core/scorecard-model/scale.ts'
import controls from '../../controls/controls.module.css'
import { useApp, useWords } from '../../state/app-store.ts'
import styles from './BeforeAfter.module.css'
import { MiniSpread } from './MiniSpread.tsx'
import { openVotes } from './open-votes.ts'
import { Rescoring } from './Rescoring.tsx'
import { spreadText } from './spread-text.ts'

/** What the workshop came to: the scores as the assessors brought them and as they stand now, and every level that was agreed. */
export function BeforeAfter({ state, onGoOn, onLeave }: { state: AssessmentState; onGoOn(): void; onLeave(): void }) {
  const words = useWords()
  const { workshop } = words.assess
  const lang = useApp((app) => app.lang)
  const { model, before, scores, capabilities } = state
  const number = (value: number) => words.numbers.number(value, decimalsOf(model.scale))
  const agreed = capabilities.filter(({ agreement }) => agreement !== null)
  const levelBefore = (id: string) =>
    before.pillars.flatMap((pillar) => pillar.capabilities).find((one) => one.id === id)?.level ?? null
  return (
    <main className={styles.summary} aria-label={workshop.summary}>
      <h2 className={styles.title}>{headline()}</h2>
      <div className={styles.parts}>
        <Rescoring model={model} before={before} now={scores} />
        <div className={styles.agreed}>
          {agreed.length === 0 ? (
            <p>{workshop.summaryNone}</p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard.
            <section className={styles.scroll} aria-label={workshop.agreedColumn} tabIndex={0}>
              <table className={styles.levels}>
                <caption className="visually-hidden">{workshop.agreedColumn}</caption>
                <thead>
                  <tr>
                    <th scope="col">{workshop.about}</th>
                    <th scope="col">{workshop.votesColumn}</th>
                    <th scope="col">{workshop.before}</th>
                    <th scope="col">{workshop.agreedColumn}</th>
                    <th scope="col">{workshop.note}</th>
                  </tr>
                </thead>
                <tbody>
                  {agreed.map((here) => {
                    const from = levelBefore(here.id)
                    return (
                      <tr key={here.id}>
                        <th scope="row">{nameOf(model, here.id, lang)}</th>
                        <td>
                          <span className="visually-hidden">{spreadText(openVotes(here), model.scale, words)}</span>
                          <MiniSpread
                            votes={openVotes(here)}
                            scale={model.scale}
                            agreed={here.agreement?.level ?? null}
                          />
                        </td>
                        <td>{from === null ? '–' : words.numbers.exact(from)}</td>
                        <td className={styles.now}>{words.numbers.exact(here.agreement!.level)}</td>
                        <td>{here.agreement!.note}</td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </section>
          )}
        </div>
      </div>
      <footer className={styles.foot}>
        <button type="button" className={controls.outline} onClick={onGoOn}>
          {workshop.goOn}
        </button>
        <button type="button" className={controls.primary} onClick={onLeave}>
          {workshop.done}
        </button>
      </footer>
    </main>
  )

  /** The whole in one sentence. */
  function headline(): string {
    if (scores.overall === null) return workshop.summaryNone
    const now = number(scores.overall)
    if (before.overall === null) return workshop.summaryFirst(now)
    return number(before.overall) === now
      ? workshop.summarySame(now)
      : workshop.summaryHead(number(before.overall), now)
  }
}
