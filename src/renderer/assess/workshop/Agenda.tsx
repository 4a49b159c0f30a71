import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { CapabilityState } from '../../../core/assessment/assessment-state.ts'
import { nameOf } from '../../../core/scorecard-model/model.ts'
import { range } from '../../../core/stats/ratings.ts'
import { useApp, useWords } from '../../state/app-store.ts'
import type { OpenAssessment } from '../../state/assessing.ts'
import { nextOnAgenda } from '../../state/workshop-order.ts'
import styles from './Agenda.module.css'
import { MiniSpread } from './MiniSpread.tsx'
import { openVotes } from './open-votes.ts'

/** What the room is to talk about, largest disagreement first. */
export function Agenda({ open, onShow }: { open: OpenAssessment; onShow(capability: string): void }) {
  const { assess, numbers } = useWords()
  const lang = useApp((state) => state.lang)
  const { workshop } = assess
  const { state } = open
  const list = useRef<HTMLOListElement>(null)
  const next = nextOnAgenda(state, []) ?? open.capability
  // Enter opens what comes next, arrows go to any other.
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-next]')?.focus(), [])
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const items = [...list.current!.querySelectorAll('button')]
    const place = items.indexOf(document.activeElement as HTMLButtonElement) + by
    items[Math.min(Math.max(place, 0), items.length - 1)]!.focus()
  }
  const agreed = state.agenda.filter((item) => item.agreed).length
  return (
    <main className={styles.agenda} aria-label={workshop.agenda}>
      <header className={styles.head}>
        <h2 className={styles.title}>{workshop.agendaAbout}</h2>
        <p className={styles.count}>{workshop.agreedOf(numbers.number(agreed), numbers.number(state.agenda.length))}</p>
      </header>
      <ol ref={list} className={styles.list} onKeyDown={onKey}>
        {state.agenda.map((item, place) => {
          const here = state.capabilities.find(({ id }) => id === item.capability)!
          return (
            <li key={item.capability}>
              <button
                type="button"
                className={styles.item}
                data-next={item.capability === next || undefined}
                data-disputed={(item.disputed && !item.agreed) || undefined}
                onClick={() => onShow(item.capability)}
              >
                <span className={styles.place}>{numbers.number(place + 1)}</span>
                <span className={styles.name}>{nameOf(state.model, item.capability, lang)}</span>
                <MiniSpread votes={openVotes(here)} scale={state.model.scale} agreed={here.agreement?.level ?? null} />
                <span className={styles.votes}>{votesText(here, item.apart)}</span>
                <span className={styles.agreed}>
                  {here.agreement && workshop.agreed(numbers.exact(here.agreement.level))}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </main>
  )

  function votesText(here: CapabilityState, apart: number | null): string {
    if (here.voted.length > 0) return workshop.covered(numbers.number(here.voted.length))
    const levels = range(openVotes(here).map(({ rating }) => rating))
    if (levels === null) return apart ? workshop.apartEarlier(numbers.exact(apart)) : workshop.noVotes
    if (levels.low === levels.high) return workshop.same
    return workshop.range(numbers.exact(levels.low), numbers.exact(levels.high))
  }
}
