import type { ReadableDb } from '../../workspace/database.ts'
import { ces } from '../ces.ts'
import { cesMean } from '../ces-mean.ts'
import { csat } from '../csat.ts'
import { csatMean, mainCsatScale } from '../csat-mean.ts'
import type { Metric } from '../metric.ts'
import { nps } from '../nps.ts'

/** What an index can be made of, by question: the same answers as a share or as a mean. */
const questions = [['nps'], ['csat', 'csat_mean'], ['ces', 'ces_mean']] as const
export type PartId = (typeof questions)[number][number]
export const partIds: readonly PartId[] = questions.flat()

const metrics: Readonly<Record<PartId, Metric>> = { nps, csat, csat_mean: csatMean, ces, ces_mean: cesMean }

export const partMetric = (id: PartId): Metric => metrics[id]

/**
 * The ends of a part's scale, which become 0 and 100: those of the question, whatever companies there are. Null for a mean of satisfaction
 * where no answers tell its scale.
 */
export function goalposts(db: ReadableDb, id: PartId): readonly [number, number] | null {
  return id === 'csat_mean' ? mainCsatScale(db) : metrics[id].scale
}

/** A value of a metric on the common scale of 0 to 100, with the length of a step on it; reversed where lower is better. */
export function onCommonScale(
  value: number,
  [low, high]: readonly [number, number],
  better: Metric['better'],
): { value: number; perUnit: number } {
  const perUnit = 100 / (high - low)
  return { value: perUnit * (better === 'higher' ? value - low : high - value), perUnit }
}

/** One part per question that this workspace has data for: the share, or the mean where there is no share. */
export function availableParts(db: ReadableDb): readonly PartId[] {
  return db.once('parts of the CX index', () =>
    questions.flatMap((variants) => {
      const known = variants.find((id) => goalposts(db, id) && metrics[id].estimate(db, { by: [] }).length > 0)
      return known ? [known] : []
    }),
  )
}

/** The parts that a choice of weights offers: those of the weights in force, and of every other question the available one. */
export function offeredParts(db: ReadableDb, inForce: readonly PartId[]): PartId[] {
  const available = availableParts(db)
  return questions.flatMap((variants): PartId[] => {
    const used = variants.filter((id) => inForce.includes(id))
    return used.length > 0 ? used : variants.filter((id) => available.includes(id))
  })
}
