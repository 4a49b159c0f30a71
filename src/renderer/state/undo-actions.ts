import { useApp } from './app-store.ts'
import { attempt } from './attempt.ts'
import { changesShown, showStep } from './deck-actions.ts'
import { sayNow } from './saying.ts'
import { inTurn } from './turn.ts'

export const undo = () => takeStep('deck/undo', 'undoAct')

export const redo = () => takeStep('deck/redo', 'redoAct')

/** What was said in an assessment is taken back by saying so, and kept safe like all that is said there. */
function takeStep(call: 'deck/undo' | 'deck/redo', key: 'undoAct' | 'redoAct') {
  return attempt(() =>
    inTurn(async () => {
      // Which step is the last is known when all of them are.
      await changesShown()
      const act = useApp.getState().session?.[key] ?? null
      if (act === null) return showStep(call, {})
      // Who and what it is about the core takes from the act itself.
      await sayNow({ by: '', company: null, assessment: today(), what: { do: 'undo', act } })
    }),
  )
}

const today = () => new Date().toISOString().slice(0, 10)
