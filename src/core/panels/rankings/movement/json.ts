import type { Words } from '../../../words/index.ts'
import { periodKey } from '../../../workspace/period.ts'
import type { MovementFindings } from './findings.ts'
import { methodText } from './footnotes.ts'
import { crossing } from './named.ts'

/** The contract of `triptych show rankings --set view=movement --json`. Values are not rounded; lists run along `periods`. */
export function movementJson(findings: MovementFindings, words: Words) {
  const { metric, of, filters, within, periods, shown, rows, rankSets } = findings
  return {
    metric,
    of,
    ...filters,
    within,
    periods: periods.map(periodKey),
    ranked: shown,
    rows: rows.map(({ name, own, rival, named, standings, change, step, climbed, quarters }) => ({
      ...{ company: name, own, rival, named },
      ranks: standings.map((at) => at?.rank ?? null),
      rankLow: standings.map((at) => at?.rankLow ?? null),
      rankHigh: standings.map((at) => at?.rankHigh ?? null),
      values: standings.map((at) => at?.value ?? null),
      n: standings.map((at) => at?.n ?? null),
      flags: standings.map((at) => at?.flag ?? null),
      ...{ change, step, climbed, quarters },
    })),
    climbed: rows.filter((row) => crossing(row) === 'climbed').map(({ name }) => name),
    fell: rows.filter((row) => crossing(row) === 'fell').map(({ name }) => name),
    method: methodText(findings, words),
    rankSets,
  }
}
