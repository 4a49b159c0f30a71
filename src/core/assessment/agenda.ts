import { levelAt, type Scale } from '../scorecard-model/scale.ts'
import { type CapabilityScore, farApart, rounding, type Scores } from './scoring.ts'

/** A capability as the agenda of a workshop lists it. */
export interface AgendaItem {
  capability: string
  pillar: string
  /** Highest less lowest single level, in levels of 1–5; null with fewer than two assessors. */
  apart: number | null
  /** They are two levels or more apart. */
  disputed: boolean
  /** The room has agreed. */
  agreed: boolean
}

/**
 * The capabilities in the order in which a workshop takes them: largest disagreement first (methods §5), by range, then by standard deviation;
 * then those that nobody has rated; else as the model has them.
 */
export function agendaOf(scores: Scores, scale: Scale): AgendaItem[] {
  return scores.pillars
    .flatMap((pillar) => pillar.capabilities.map((score) => ({ pillar: pillar.id, score })))
    .map((item) => ({ ...item, apart: apartOf(item.score, scale) }))
    .sort(
      (a, b) =>
        more(b.apart ?? 0, a.apart ?? 0) ||
        more(b.score.sd ?? 0, a.score.sd ?? 0) ||
        Number(a.score.assessors > 0) - Number(b.score.assessors > 0),
    )
    .map(({ pillar, score, apart }) => ({
      ...{ capability: score.id, pillar, apart, agreed: score.agreed },
      disputed: apart !== null && apart >= farApart - rounding,
    }))
}

/** How far single levels are apart, in levels of 1–5. */
function apartOf({ low, high, assessors }: CapabilityScore, scale: Scale): number | null {
  return assessors < 2 ? null : levelAt(high!, scale) - levelAt(low!, scale)
}

const more = (one: number, other: number) => (Math.abs(one - other) < rounding ? 0 : one - other)
