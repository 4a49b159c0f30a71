import { Failure } from '../workspace/failure.ts'
import { limits } from './limits.ts'

const numberToken = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y

/**
 * Makes JSON safe to parse: refuses nesting beyond 64 (Failure JSN-02) before the parser sees it, and puts numbers that a
 * double cannot hold (whole ones beyond 2^53, 1e400) in quotes, so that they arrive as they are written.
 */
export function guardJson(text: string): string {
  const kept: string[] = []
  let from = 0
  let depth = 0
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i)
    if (c === 34) i = stringEnd(text, i)
    else if (c === 123 || c === 91) {
      if (++depth > limits.depth) throw new Failure('JSN-02', { limit: limits.depth, at: i })
      i++
    } else if (c === 125 || c === 93) {
      depth--
      i++
    } else if (c === 45 || (c >= 48 && c <= 57)) {
      numberToken.lastIndex = i
      const token = numberToken.exec(text)?.[0]
      if (token && token.length > 3 && !isExact(token)) {
        kept.push(text.slice(from, i), `"${token}"`)
        from = i + token.length
      }
      i += token?.length ?? 1
    } else i++
  }
  return kept.length === 0 ? text : kept.join('') + text.slice(from)
}

function isExact(token: string): boolean {
  const value = Number(token)
  return Number.isFinite(value) && (!/^-?\d+$/.test(token) || Number.isSafeInteger(value))
}

function stringEnd(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 92) i++
    else if (c === 34) return i + 1
  }
  return text.length
}

/** Parses one JSON text. Failure JSN-01 with line and column of what the parser stumbled over. */
export function parseJson(text: string): unknown {
  const guarded = guardJson(text)
  try {
    return JSON.parse(guarded)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const at = Number(/position (\d+)/u.exec(message)?.[1] ?? guarded.length)
    const before = guarded.slice(0, at)
    throw new Failure('JSN-01', {
      line: before.split(/\r\n|\n|\r/u).length,
      column: at - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')),
    })
  }
}
