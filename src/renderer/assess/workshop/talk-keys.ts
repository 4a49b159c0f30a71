import type { RefObject } from 'react'
import { giveTurn } from '../../state/assessing.ts'
import { agree, reveal, takeBackAgreement, vote } from '../../state/workshop-actions.ts'
import { nobody } from '../../state/workshop-order.ts'
import { digitKeys } from '../digit-keys.ts'
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
  { open, model, capability, here, voting, canReveal, voteAgain }: Talk,
  timer: ReturnType<typeof useTimer>,
  fields: RefObject<TalkFields | null>,
  onPaste: () => void,
): ScreenKeys {
  const takeBack = () => (voting ? void vote(null) : void takeBackAgreement(here.id))
  return {
    ...digitKeys(model, capability, {
      choose: (rating) => (voting ? void vote(rating) : void agree(here.id, rating, here.agreement?.note ?? '')),
      takeBack,
      type: () => fields.current?.rating(),
    }),
    Backspace: takeBack,
    Delete: takeBack,
    ArrowUp: voting ? () => giveTurn(open.turn - 1) : undefined,
    ArrowDown: voting ? () => giveTurn(open.turn + 1) : undefined,
    l: () => fields.current?.rating(),
    n: () => fields.current?.note(),
    r: voting && canReveal ? () => void reveal(here.id) : undefined,
    Enter: voting && canReveal && open.turn === nobody ? () => onNoButton() && void reveal(here.id) : undefined,
    v: () => voteAgain(!voting),
    p: onPaste,
    t: timer.toggle,
    T: timer.reset,
  }
}

/** Enter on a button presses the button. */
const onNoButton = () => !(document.activeElement instanceof HTMLButtonElement)
