import type { ReadableDb } from '../../workspace/database.ts'
import { mainCsatScale } from '../csat-mean.ts'
import { csatThreshold } from '../response-cells.ts'
import type { PartId } from './parts.ts'

/** At most so many answers are looked at; correlations come out to about 0.01. */
const sampled = 20_000

/** How the answers to two questions go together. */
export interface Together {
  /** Pearson's r of the two over those who answered both, within companies; 0 where nobody did. */
  r: number
  /** Those who answered both, of those who answered the question with fewer answers: 0 to 1. */
  both: number
}

/**
 * How answers to two parts go together, in all companies alike: who would recommend is mostly also satisfied, so that the errors of the parts
 * do not cancel as those of strangers would. The sums in `response_cells` cannot tell it; answers spread evenly over the table can. Weights of
 * answers are left aside.
 */
export function answersTogether(db: ReadableDb): (a: PartId, b: PartId) => Together {
  // One lookup per pair: an index is asked for in every company and month.
  const known = new Map<string, Together>()
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const found = known.get(key) ?? pairTogether(db, key, a, b)
    known.set(key, found)
    return found
  }
}

function pairTogether(db: ReadableDb, key: string, a: PartId, b: PartId): Together {
  return db.once(`answers together ${key}`, () => {
    const answers = db.once('a sample of answers', () => sampleOf(db))
    return togetherIn(answers, a, b)
  })
}

type Answer = { company: number } & Partial<Record<PartId, number>>

function sampleOf(db: ReadableDb): Answer[] {
  const { first, last, count } = db.get<{ first: number | null; last: number; count: number }>(
    'SELECT MIN(id) AS first, MAX(id) AS last, MAX(id) - MIN(id) + 1 AS count FROM responses',
  )!
  if (first === null) return []
  const step = Math.ceil(count / sampled)
  const scale = mainCsatScale(db)
  return db
    .all<{ company: number; nps: number | null; csat: number | null; low: number; high: number; ces: number | null }>(
      `WITH RECURSIVE picked (id) AS (SELECT ?1 UNION ALL SELECT id + ?2 FROM picked WHERE id + ?2 <= ?3)
       SELECT company_id AS company, nps, csat, COALESCE(csat_low, 1) AS low, COALESCE(csat_high, 5) AS high, ces
       FROM picked CROSS JOIN responses USING (id) WHERE COALESCE(weight, 1.0) > 0`,
      [first, step, last],
    )
    .map(({ company, nps, csat, low, high, ces }) => ({
      company,
      ...(nps === null ? {} : { nps: nps >= 9 ? 1 : nps <= 6 ? -1 : 0 }),
      ...(csat === null ? {} : { csat: csat >= csatThreshold(low, high) ? 1 : 0 }),
      ...(csat === null || low !== scale?.[0] || high !== scale[1] ? {} : { csat_mean: csat }),
      ...(ces === null ? {} : { ces: ces >= 5 ? 1 : 0, ces_mean: ces }),
    }))
}

function togetherIn(answers: readonly Answer[], a: PartId, b: PartId): Together {
  const companies = new Map<number, { n: number; a: number; b: number; aa: number; bb: number; ab: number }>()
  let [countA, countB, both] = [0, 0, 0]
  for (const answer of answers) {
    const [x, y] = [answer[a], answer[b]]
    if (x !== undefined) countA++
    if (y !== undefined) countB++
    if (x === undefined || y === undefined) continue
    both++
    const sums = companies.get(answer.company) ?? { n: 0, a: 0, b: 0, aa: 0, bb: 0, ab: 0 }
    companies.set(answer.company, sums)
    sums.n++
    sums.a += x
    sums.b += y
    sums.aa += x * x
    sums.bb += y * y
    sums.ab += x * y
  }
  let [aa, bb, ab] = [0, 0, 0]
  for (const sums of companies.values()) {
    aa += sums.aa - (sums.a * sums.a) / sums.n
    bb += sums.bb - (sums.b * sums.b) / sums.n
    ab += sums.ab - (sums.a * sums.b) / sums.n
  }
  const r = aa > 0 && bb > 0 ? Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb))) : 0
  return { r, both: both === 0 ? 0 : both / Math.min(countA, countB) }
}
