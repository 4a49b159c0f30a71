import { keptText } from '../../core/deck/packs/kept-text.ts'
import type { Words } from '../../core/words/index.ts'
import { today } from '../assess/local-time.ts'
import { useApp, wordsNow } from './app-store.ts'
import { notify } from './attempt.ts'
import { change } from './deck-actions.ts'

/** Keeps what the deck says as the pack of today: later data are compared with it. */
export async function keepPack(): Promise<void> {
  const day = today()
  await change({ do: 'pack/keep', day, at: new Date().toISOString() })
  const kept = useApp.getState().session?.packs.find(({ keptOn }) => keptOn === day)
  if (kept) notify(keptText(kept, wordsNow()))
}

/** What keeping is called today: a day has one pack. */
export function keepLabel({ packs, numbers }: Words): string {
  const day = today()
  const isKept = useApp.getState().session?.packs.some(({ keptOn }) => keptOn === day) ?? false
  return (isKept ? packs.keepAgain : packs.keep)(numbers.date(day))
}
