import type { ChartSpec } from '../charts/index.ts'
import { numbersIn } from '../deck/numbers-in.ts'
import type { Lang } from '../words/index.ts'

/** What a slide's charts know of a company that a headline speaks of. */
export interface Subject {
  name: string
  own: boolean
  /** The places that it holds, 1 the best; the last one is today's. */
  places: number[]
  /** Of how many. */
  of: number
  /** The places that its data leave possible today. */
  set: { low: number; high: number } | null
  /** Its changes that the slide shows: above 0 is better, or more. */
  moves: number[]
}

const ourselves = {
  en: /(?<!\p{L})(?:we|our|us)(?!\p{L})/iu,
  vi: /(?<!\p{L})(?:chúng ta|chúng tôi)(?!\p{L})/iu,
} as const

/** The companies of the charts that a headline speaks of, by name or as "we", in its order. */
export function subjectsIn(headline: string, charts: readonly ChartSpec[], lang: Lang): Subject[] {
  const us = headline.search(ourselves[lang])
  return (
    charts
      .flatMap((spec) => subjectsOf(spec, lang))
      .map((subject) => {
        const named = subject.name === '' ? -1 : headline.indexOf(subject.name)
        return { subject, at: subject.own && named < 0 ? us : named }
      })
      .filter(({ at }) => at >= 0)
      // Of "Aurora" and "Aurora Bank" at the same place, the longer name is meant.
      .sort((a, b) => a.at - b.at || b.subject.name.length - a.subject.name.length)
      .map(({ subject }) => subject)
  )
}

function subjectsOf(spec: ChartSpec, lang: Lang): Subject[] {
  switch (spec.kind) {
    case 'ranked-bars': {
      const of = spec.rows.filter(({ rank }) => rank !== null).length
      return spec.rows.map(({ name, tone, rank, rankLow, rankHigh, change }) => ({
        name,
        own: tone === 'own',
        places: rank === null ? [] : [rank],
        of,
        set: rankLow !== null && rankHigh !== null ? { low: rankLow, high: rankHigh } : null,
        moves: change ? [change.value] : [],
      }))
    }
    case 'bump':
      return spec.lines.map(({ name, tone, places, change }) => {
        const known = places.filter((place) => place !== null)
        const climbed = known.length > 1 ? [known[0]! - known.at(-1)!] : []
        const changed = numbersIn(change, lang).map(({ value }) => value)
        return { name, own: tone === 'own', places: known, of: spec.lowest, set: null, moves: [...climbed, ...changed] }
      })
    case 'lines':
      return spec.series.map(({ name, tone, values }) => {
        const known = values.filter((value) => value !== null)
        const moves = known.length > 1 ? [known.at(-1)! - known[0]!] : []
        return { name, own: tone === 'own', places: [], of: 0, set: null, moves }
      })
    default:
      return []
  }
}
