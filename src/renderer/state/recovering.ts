import type { Session } from '../../contract/session.ts'
import { wordsNow } from './app-store.ts'
import { notify, tellTrouble } from './attempt.ts'
import { core, host } from './services.ts'

/**
 * Records what the journal of the workspace that was just opened holds and its file does not, and tells how much that was. Gives the session
 * with it.
 */
export async function recover(opened: Session): Promise<Session> {
  try {
    const { lines, dropped } = await host.readJournal(opened.docId)
    if (lines.length === 0 && dropped === 0) return opened
    const { session, added, refused } = await core.call('assessment/replay', { lines })
    const lost = dropped + refused
    if (added > 0 || lost > 0) notify(wordsNow().app.journal.recovered(added, lost))
    // All of it lies in the file: it was saved, and the window closed before this was noted.
    else await host.clearJournal(opened.docId)
    return session
  } catch (error) {
    // The workspace is there all the same.
    tellTrouble(error)
    return opened
  }
}

/** Forgets what was said and not saved: the user chose so. */
let discarded: string | null = null

/** Notes that the user leaves a workspace without saving; null: comes back to it after all. */
export function discard(docId: string | null): void {
  discarded = docId
}

/** To be called when another workspace is about to take its place, or the same anew. */
export async function forgetDiscarded(): Promise<void> {
  const docId = discarded
  discarded = null
  if (docId !== null) await host.clearJournal(docId).catch(tellTrouble)
}
