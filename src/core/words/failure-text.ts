import type { Words } from './index.ts'

/** The values that a failure's sentence needs: file names, limits, what was found. */
export type Detail = Readonly<Record<string, string | number>>

/**
 * The sentence of a failure, in one language, ready for a person: what happened and what to do, after its code.
 * An unknown code (an internal fault) is told as `APP-01`.
 */
export function failureText(failure: { code: string; detail: Detail }, words: Words): string {
  const sentences: Readonly<Record<string, (detail: Detail) => string>> = words.failures
  const sentence = sentences[failure.code]
  if (sentence) return `${failure.code} ${sentence(failure.detail)}`
  return `APP-01 ${words.failures['APP-01']({ problem: failure.code })}`
}

/** Does the language know a sentence for this code. */
export function isFailureCode(code: string, words: Words): boolean {
  return Object.hasOwn(words.failures, code)
}
