import { Failure } from '../workspace/failure.ts'
import { checkedModel } from './check-model.ts'
import type { ScorecardModel } from './model.ts'

/** Reads a model file (docs/formats/scorecard-model.md). Failures: MDL-01 not JSON, and those of `checkedModel`, each with its JSON path. */
export function parseScorecardModel(text: string): ScorecardModel {
  return checkedModel(parsed(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new Failure('MDL-01', { found: error instanceof Error ? error.message : '' })
  }
}

/** Does the text look like a model file, whole or broken; other JSON has no list of pillars beside stages or a version at its top. */
export function looksLikeModel(text: string): boolean {
  if (!/"pillars"\s*:/u.test(text)) return false
  try {
    const value = parsed(text)
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
    return keys.includes('pillars') && (keys.includes('stages') || keys.includes('version'))
  } catch {
    // Broken: it is told as a model if what a model begins with stands there.
    return /^\s*\{\s*"(?:version|name|scale|stages|pillars)"/u.test(text.replace(/^\uFEFF/u, ''))
  }
}

/** A model as its file: JSON, two blanks an indent, a line break at its end. Reading it again gives the same model. */
export function writeScorecardModel(model: ScorecardModel): string {
  // An index describes no levels, and a list of none would be no list of five.
  const withoutEmpty = (key: string, value: unknown) =>
    key === 'levels' && Array.isArray(value) && value.length === 0 ? undefined : value
  return `${JSON.stringify(model, withoutEmpty, 2)}\n`
}
