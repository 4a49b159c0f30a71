import { Failure } from '../core/workspace/failure.ts'
import { parsePeriod } from '../core/workspace/period.ts'

/** Parses an option that takes one of a few words. Failure: CLI-06. */
export function oneOf<const T extends string>(option: string, choices: readonly T[]): (value: string) => T {
  return (value) => {
    const choice = choices.find((each) => each === value)
    if (choice === undefined) throw new Failure('CLI-06', { value, option, available: choices.join(', ') })
    return choice
  }
}

/** Parses an option that takes a whole number from `min` to `max`. Failure: CLI-06. */
export function wholeNumber(option: string, min: number, max: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= min && number <= max)) {
      throw new Failure('CLI-06', { value, option, available: `${min} – ${max}` })
    }
    return number
  }
}

/** Parses a comma-separated list of a few words, each once. Failure: CLI-06. */
export function listOf<const T extends string>(option: string, choices: readonly T[]): (value: string) => T[] {
  const parseOne = oneOf(option, choices)
  return (value) => [...new Set(value.split(',').map((part) => parseOne(part.trim())))]
}

/** Parses an option that takes a day, ISO 8601. Failure: CLI-06. */
export function isoDay(option: string): (value: string) => string {
  return (value) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(value) || parsePeriod(value) === undefined) {
      throw new Failure('CLI-06', { value, option, available: '2026-11-22' })
    }
    return value
  }
}

/** Collects an option that may be given several times. */
export function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value]
}

/** Collects `KEY=VALUE` options into one object; the last of a key wins. Failure: CLI-06. */
export function collectSettings(value: string, earlier: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = value.indexOf('=')
  if (at < 1) throw new Failure('CLI-06', { value, option: '--set', available: 'KEY=VALUE' })
  return { ...earlier, [value.slice(0, at)]: value.slice(at + 1) }
}
