import { assessmentDates, type Rating } from '../../../assessment/ratings.ts'
import { type Grain, periodHolding } from '../../../workspace/period.ts'

/** A line of more points than this tells no more. */
const mostPoints = 12
const grainsTried: readonly Grain[] = ['day', 'month', 'quarter', 'year']

/** The days that stand for assessments, oldest first: every day with ratings, or the last one of a month, quarter or year where these are too many. */
export function assessmentsOf(ratings: readonly Rating[], until: string | null): string[] {
  const days = assessmentDates(ratings)
    .filter((day) => until === null || day <= until)
    .reverse()
  const lastDays = (grain: Grain) => [...new Map(days.map((day) => [periodHolding(day, grain).start, day])).values()]
  const tried = grainsTried.map(lastDays)
  return tried.find((found) => found.length <= mostPoints) ?? tried.at(-1)!.slice(-mostPoints)
}
