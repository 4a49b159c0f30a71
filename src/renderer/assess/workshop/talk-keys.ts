import type { RefObject } from 'react'
import { ratingsOfLevels } from '../../../core/scorecard-model/scale.ts'
import { giveTurn } from '../../state/assessing.ts'
import { agree, reveal, takeBackAgreement, vote } from '../../state/workshop-actions.ts'
import type { ScreenKeys } from '../on-screen-key.ts'
import type { Talk } from './use-talk.ts'
import type { useTimer } from './use-timer.ts'

/** Where keys lead to in the fields of the screen. */
export interface TalkFields {
  rating(): void
  note(): void
}

/** What keys do while the room talks about a capability: digits vote, and once the votes lie open they agree. */
export function talkKeys(
  { open, model, capability, here, voting, voteAgain }: Talk,
  timer: ReturnType<typeof useTimer>,
  fields: RefObject<TalkFields | null>,
  onPaste: () => void,
): ScreenKeys {
  const described = capability.levels.length > 0
  const choose = (rating: number) =>
    voting ? void vote(rating) : void agree(here.id, rating, here.agreement?.note ?? '')
  /** Without descriptors a digit is the first of the number that is typed. */
  const typeAway = () => {
    fields.current?.rating()
    return false
  }
  const digits = ratingsOfLevels(model.scale).map(
    (rating, level) => [String(level + 1), () => (described ? choose(rating) : typeAway())] as const,
  )
  const takeBack = () => (voting ? void vote(null) : void takeBackAgreement(here.id))
  return {
    ...Object.fromEntries(digits),
    0: described || voting ? takeBack : typeAway,
    Backspace: takeBack,
    Delete: takeBack,
    ArrowUp: voting ? () => giveTurn(open.turn - 1) : undefined,
    ArrowDown: voting ? () => giveTurn(open.turn + 1) : undefined,
    l: () => fields.current?.rating(),
    n: () => fields.current?.note(),
    r: voting && here.voted.length > 0 ? () => void reveal(here.id) : undefined,
    v: () => voteAgain(!voting),
    p: onPaste,
    t: timer.toggle,
    T: timer.reset,
  }
}
