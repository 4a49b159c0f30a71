import type { DrawnSlide } from '../../contract/calls.ts'
import controls from '../controls/controls.module.css'
import { useApp, useWords } from '../state/app-store.ts'
import { change } from '../state/deck-actions.ts'
import styles from './OutdatedHeadline.module.css'

/** An own headline whose data have changed: what they said, what they say now, and what to do. */
export function OutdatedHeadline({
  slideId,
  outdated,
}: {
  slideId: string
  outdated: NonNullable<DrawnSlide['outdated']>
}) {
  const { app, numbers } = useWords()
  const { stage, inspector } = app
  const lang = useApp((state) => state.lang)
  const { was, now, figures } = outdated
  return (
    <section className={styles.outdated} aria-label={stage.outdated}>
      <h3>{stage.outdated}</h3>
      {was !== now && (
        <dl>
          <dt>{inspector.outdated.was}</dt>
          <dd>{was}</dd>
          <dt>{inspector.outdated.now}</dt>
          <dd>{now}</dd>
        </dl>
      )}
      {figures.length > 0 && <p>{inspector.outdated.figures(numbers.list(figures), figures.length === 1)}</p>}
      <button
        type="button"
        className={controls.outline}
        onClick={() => void change({ do: 'slide/keep-headline', id: slideId, lang })}
      >
        {inspector.outdated.keep}
      </button>
      <button
        type="button"
        className={controls.outline}
        onClick={() => void change({ do: 'slide/headline', id: slideId, lang, text: null })}
      >
        {inspector.outdated.take}
      </button>
    </section>
  )
}
