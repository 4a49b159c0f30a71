import { failureText } from '../../core/words/failure-text.ts'
import { toFailure } from '../to-failure.ts'
import { useApp, wordsNow } from './app-store.ts'

/** What an error says to a person, in the language in force. */
export function troubleText(error: unknown): string {
  return failureText(toFailure(error), wordsNow())
}

/** Runs what the user asked for; when it fails, says so on the screen. Gives what `work` gives, or undefined. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    useApp.setState({ trouble: troubleText(error) })
    return undefined
  }
}

/** Says in passing what was done. */
export function notify(notice: string): void {
  useApp.setState({ notice })
}
