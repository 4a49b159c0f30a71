import type { Act } from '../../core/assessment/act.ts'
import type { AssessmentState } from '../../core/assessment/assessment-state.ts'
import { useApp } from './app-store.ts'

import { showSession } from './deck-actions.ts'
import { core, host } from './services.ts'
import { inTurn } from './turn.ts'

type Said = Omit<Act, 'id' | 'at'>

/**
 * Records what somebody said. It is on the disk when this resolves, with the assessment as it is then; only then may the screen show it.
 * Failures: ACT-… it cannot be recorded, JRN-… it cannot be kept safe; nothing is recorded then.
 */
export function say(said: Said): Promise<AssessmentState> {
  return inTurn(() => sayNow(said))
}

/** For who has the turn already. */
export async function sayNow(said: Said): Promise<AssessmentState> {
  const { docId } = useApp.getState().session!
  const act = await core.call('assessment/check', {
    ...said,
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
  })
  await host.appendJournal({ docId, lines: [JSON.stringify(act)] })
  const { session, state } = await core.call('assessment/act', act)
  showSession(session)
  return state
}
