import { mean, standardDeviation } from '../../stats/ratings.ts'
import type { NoGroups, Rule } from './findings.ts'

/** A group line asks for this many companies in each group (methods §4). */
export const lineSize = 5

/** What a rule needs to know of a company. */
export interface Scored {
  company: string
  score: number
}

export interface Groups<Member> {
  /** Best first. */
  leaders: Member[]
  /** Worst first. */
  laggards: Member[]
  /** Companies whose equal scores lie on both sides of a cut. */
  tied: string[]
  none: NoGroups | null
}

/**
 * Splits companies by score (methods §4): the best and the worst quarter, third or half (rounded down, at least one), all beyond
 * one standard deviation of the mean, or the top and bottom N (no more than half each). Equal scores at a cut go by name.
 */
export function groupsOf<Member extends Scored>(members: readonly Member[], rule: Rule): Groups<Member> {
  const ranked = [...members].sort((a, b) => b.score - a.score || (a.company < b.company ? -1 : 1))
  const nobody = { leaders: [], laggards: [], tied: [] }
  if (ranked.length < 2) return { ...nobody, none: 'too-few-complete' }
  if (ranked[0]!.score === ranked.at(-1)!.score) return { ...nobody, none: 'equal-scores' }
  if (rule.id === 'sd') return beyondOneSd(ranked)
  const k = sizeOf(rule, ranked.length)
  return {
    leaders: ranked.slice(0, k),
    laggards: ranked.slice(-k).reverse(),
    tied: [...tiedAt(ranked, k), ...tiedAt(ranked, ranked.length - k)].filter(
      (name, i, all) => all.indexOf(name) === i,
    ),
    none: null,
  }
}

function sizeOf({ id, count }: Rule, n: number): number {
  const wanted = { quartile: n / 4, tercile: n / 3, median: n / 2, top: count ?? 1, sd: 0 }[id]
  return Math.max(1, Math.min(Math.floor(wanted), Math.floor(n / 2)))
}

function beyondOneSd<Member extends Scored>(ranked: readonly Member[]): Groups<Member> {
  const scores = ranked.map(({ score }) => score)
  const centre = mean(scores)!
  const sd = standardDeviation(scores)!
  const leaders = ranked.filter(({ score }) => score > centre + sd)
  const laggards = ranked.filter(({ score }) => score < centre - sd).reverse()
  return { leaders, laggards, tied: [], none: leaders.length > 0 && laggards.length > 0 ? null : 'none-beyond' }
}

/** All with the score at the cut, when the cut runs between equals. */
function tiedAt(ranked: readonly Scored[], cut: number): string[] {
  const above = ranked[cut - 1]
  const below = ranked[cut]
  if (!above || !below || above.score !== below.score) return []
  return ranked.filter(({ score }) => score === above.score).map(({ company }) => company)
}
