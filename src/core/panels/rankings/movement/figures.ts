import type { KeyFigure } from '../../figure.ts'
import { decimalsFor } from '../../value-text.ts'
import { standingFigures } from '../figures.ts'
import type { MovementFindings } from './findings.ts'

/** Where our own company stands at the end of the window, else the leader. */
export function movementFigures(findings: MovementFindings): KeyFigure[] {
  const { periods, rows, shown, unit, domain } = findings
  const last = periods.at(-1)
  if (!last) return []
  const standings = rows.flatMap((row) => row.standings.at(-1) ?? [])
  const decimals = decimalsFor({ unit, domain: [domain[0], domain[1]], rows: standings })
  const ranking = { ...findings, period: last, decimals, shown: shown.at(-1) ?? 0 }
  const placed = rows.flatMap(({ name, own, standings }) => {
    const standing = standings.at(-1)
    return standing ? [{ ...standing, name, own }] : []
  })
  return standingFigures(ranking, placed)
}
