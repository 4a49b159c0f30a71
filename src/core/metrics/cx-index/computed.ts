import { asRanked, composite } from '../../stats/composite.ts'
import { z95 } from '../../stats/normal.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { baseLimits } from '../base-rule.ts'
import { type Group, groupKey } from '../grouping.ts'
import type { Estimate, IndexPart, MetricQuery } from '../metric.ts'
import { answersTogether } from './answers-together.ts'
import { goalposts, onCommonScale, type PartId, partMetric } from './parts.ts'
import type { Recipe } from './recipe.ts'

type AnswersTogether = ReturnType<typeof answersTogether>

interface Part extends IndexPart {
  part: PartId
}

/** A group that has some of the parts, and those that it lacks. */
export interface Incomplete {
  group: Group
  lacks: PartId[]
}

/**
 * An index per group that has every part with a weight: n is the smallest base, the interval ±1.96 standard errors. Errors of two parts
 * from answers are correlated as far as the same people gave them; parts of a file are taken as independent. Groups that
 * lack a part, or have it outside its scale, are told apart: an average over fewer parts is another index.
 */
export function computedIndex(
  db: ReadableDb,
  query: MetricQuery,
  { weights, mean }: Recipe,
): { estimates: Estimate[]; incomplete: Incomplete[] } {
  const used = weights.filter(({ weight }) => weight > 0)
  const together = answersTogether(db)
  const groups = new Map<string, { group: Group; parts: Part[] }>()
  for (const { part, weight } of used) {
    for (const estimate of partMetric(part).estimate(db, query)) {
      const found = partOf(db, part, weight, estimate)
      if (!found) continue
      const key = groupKey(estimate)
      const known = groups.get(key)
      if (known) known.parts.push(found)
      else groups.set(key, { group: groupOf(estimate), parts: [found] })
    }
  }
  const all = [...groups.values()]
  const isComplete = ({ parts }: { parts: readonly Part[] }) => parts.length === used.length
  return {
    estimates: all.filter(isComplete).map(({ group, parts }) => indexOf(together, group, parts, mean)),
    incomplete: all
      .filter((one) => !isComplete(one))
      .map(({ group, parts }) => ({
        group,
        lacks: used.map(({ part }) => part).filter((part) => !parts.some((known) => known.part === part)),
      })),
  }
}

function partOf(db: ReadableDb, part: PartId, weight: number, { value, se, n, source }: Estimate): Part | null {
  const ends = goalposts(db, part)
  if (!ends || (value !== null && (value < ends[0] || value > ends[1]))) return null
  if (value === null) return { part, weight, source, value: null, se: null, n }
  const scaled = onCommonScale(value, ends, partMetric(part).better)
  return { part, weight, source, value: scaled.value, se: se === null ? null : se * scaled.perUnit, n }
}

function groupOf({ companyId, company, period, segment, channel, journey }: Estimate): Group {
  return { companyId, company, period, segment, channel, journey }
}

function indexOf(together: AnswersTogether, group: Group, parts: Part[], mean: Recipe['mean']): Estimate {
  const source = parts.some((part) => part.source === 'responses') ? 'responses' : 'imported'
  const base = { ...group, source, n: smallestBase(parts), flag: null, parts } as const
  const shown = parts.flatMap(({ value, se, weight }) => (value === null ? [] : [{ value, se, weight }]))
  if (shown.length < parts.length) return { ...base, value: null, low: null, high: null, se: null }
  const found = composite(shown, mean, (i, j) => correlation(together, parts[i]!, parts[j]!))
  const { se } = found
  const value = asRanked(found.value)
  const reach = se === null ? null : z95 * se
  return { ...base, value, se, low: reach === null ? null : value - reach, high: reach === null ? null : value + reach }
}

/** Of two means over n₁ and n₂ answers of which n₁₂ are the same people's: r·n₁₂/√(n₁n₂). */
function correlation(together: AnswersTogether, a: Part, b: Part): number {
  if (a.source !== 'responses' || b.source !== 'responses' || !a.n || !b.n) return 0
  const { r, both } = together(a.part, b.part)
  return r * both * Math.sqrt(Math.min(a.n, b.n) / Math.max(a.n, b.n))
}

/** The smallest base; unknown where a part has none, unless another one alone is small enough for a mark. */
function smallestBase(parts: readonly Part[]): number | null {
  const known = parts.map(({ n }) => n).filter((n) => n !== null)
  const smallest = known.length === 0 ? null : Math.min(...known)
  return known.length === parts.length || (smallest !== null && smallest < baseLimits.unmarked) ? smallest : null
}
