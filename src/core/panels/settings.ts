import { Failure } from '../workspace/failure.ts'
import type { Settings } from './panel.ts'

/** Holds the keys of `settings` to those a panel knows. Failure SET-01 names the first unknown one and the known ones. */
export function checkKeys(settings: Settings, known: readonly string[]): void {
  for (const key of Object.keys(settings)) {
    if (!known.includes(key)) throw new Failure('SET-01', { key, known: known.join(', ') })
  }
}

/** The choice that a setting names, or undefined when it is not set. Failure SET-02 names an unknown value and the known ones. */
export function chosen<C extends string>(settings: Settings, key: string, choices: readonly C[]): C | undefined {
  const value = settings[key]
  if (value === undefined) return undefined
  const choice = choices.find((known) => known === value)
  if (choice === undefined) throw new Failure('SET-02', { key, value, known: choices.join(', ') })
  return choice
}
