import type { KeyFigure } from '../../figure.ts'
import { decimalsFor } from '../../value-text.ts'
import { meanFigure, standingFigures } from '../figures.ts'
import type { RankingFindings } from './findings.ts'

/** Where our own company stands, else the leader, and the mean of all. */
export function placesFigures(findings: RankingFindings): KeyFigure[] {
  const shown = findings.rows.filter(({ value }) => value !== null).length
  const ranking = { ...findings, decimals: decimalsFor(findings), shown }
  return [...standingFigures(ranking, findings.rows), ...meanFigure(ranking, findings.mean)]
}
