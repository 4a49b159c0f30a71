import type { KeyFigure } from '../../figure.ts'
import { placeFigure } from '../figures.ts'
import type { WeightsFindings } from './findings.ts'

/** The place of our own company, else of the first, with the places of the middle 90 % of the weightings. */
export function weightsFigures(findings: WeightsFindings): KeyFigure[] {
  const { rows, nothing } = findings
  const row = rows.find(({ own }) => own) ?? rows[0]
  if (nothing !== null || !row) return []
  const ranking = { ...findings, unit: 'score', domain: [0, 100], decimals: 0, shown: rows.length } as const
  const { name, rank, low, high, n } = row
  return placeFigure(ranking, { name, rank, rankLow: low, rankHigh: high, n }, 'weighted-place')
}
