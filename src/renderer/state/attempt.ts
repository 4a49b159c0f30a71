import { failureText } from '../../core/words/failure-text.ts'
import { CallClosed } from '../core-client.ts'
import { toFailure } from '../to-failure.ts'
import { useApp, wordsNow } from './app-store.ts'

/** What an error says to a person, in the language in force. */
export function troubleText(error: unknown): string {
  return failureText(toFailure(error), wordsNow())
}

/** Says on the screen what did not work. */
export function tellTrouble(error: unknown): void {
  useApp.setState({ trouble: { text: troubleText(error), fault: toFailure(error).code === 'APP-01' } })
}

/** Runs what the user asked for; when it fails, says so on the screen. Gives what `work` gives, or undefined. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    // Closed by a restart: what it was asked for is gone, and that was said.
    if (!(error instanceof CallClosed)) tellTrouble(error)
    return undefined
  }
}

/** Says in passing what was done, and offers what one may want to do next. */
export function notify(notice: string, offer: { label: string; run(): void } | null = null): void {
  useApp.setState({ notice, offer })
}
