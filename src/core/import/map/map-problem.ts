import type * as v from 'valibot'
import type { Detail } from '../../words/failure-text.ts'
import { mapKeys } from './map-shape.ts'

/** Longest piece of a map that a message shows. */
const shown = 60

/**
 * What is wrong in a map, for the sentence of MAP-01: the key, what stands there, and what may stand there, written as JSON is so that it says
 * the same in every language.
 * @param keys what may stand at a path, for keys that are unknown there.
 */
export function mapProblem(
  found: v.BaseIssue<unknown>,
  keys: Readonly<Record<string, readonly string[]>> = mapKeys,
): Detail {
  const { issue, path } = deepest(found, [])
  const key = path.join('.') || '{}'
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keys[path.slice(0, -1).join('.')] ?? []
    return { key, problem: 'unknown', possible: known.join(', ') }
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { key, problem: 'missing' }
  const possible = issue.type === 'check' || issue.type === 'custom' ? issue.message : asJson(issue.expected ?? '')
  return { key, problem: 'value', found: (JSON.stringify(issue.input) ?? '').slice(0, shown), possible }
}

/** Where several shapes are possible, the one that fits furthest says best what is wrong. */
function deepest(issue: v.BaseIssue<unknown>, above: string[]): { issue: v.BaseIssue<unknown>; path: string[] } {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))]
  const [inner] = (issue.issues ?? []).filter((other) => other.path?.length)
  return inner ? deepest(inner, path) : { issue, path }
}

/** `("." | ",") | Object` as it would stand in the file: `"." | "," | {…}`. */
function asJson(expected: string): string {
  return expected
    .replace(/[()]/gu, '')
    .replace(/"[^"]*"|\b(?:Array|Object|string|number)\b/gu, (word) => jsonForms[word] ?? word)
}

const jsonForms: Readonly<Record<string, string>> = { Array: '[…]', Object: '{…}', string: '"…"', number: '0, 1, 2 …' }
