import { decimalsOf } from '../../scorecard-model/scale.ts'
import { type Grain, periodOf } from '../../workspace/period.ts'
import { type FigureName, type KeyFigure, keyFigure, sameInAll } from '../figure.ts'
import type { ScorecardFindings } from './findings.ts'

/** The overall level of the company. */
export function maturityFigure(findings: ScorecardFindings): KeyFigure[] {
  const { overall } = findings
  return overall === null ? [] : [levelFigure('maturity', findings, overall, ofCompany(findings))]
}

/** The overall level, and that of every pillar. */
export function pillarFigures(findings: ScorecardFindings): KeyFigure[] {
  const { model, pillars } = findings
  const levels = model.pillars.flatMap(({ id, name }) => {
    const value = pillars.find((pillar) => pillar.id === id)?.value ?? null
    return value === null ? [] : [levelFigure('pillar', findings, value, name, id)]
  })
  return [...maturityFigure(findings), ...levels]
}

/** So many of something that the scorecard counts; none where nothing is rated. */
export function countFigure(
  name: FigureName,
  findings: ScorecardFindings,
  value: number,
  better: KeyFigure['better'],
): KeyFigure[] {
  if (findings.overall === null) return []
  const { ratings } = findings
  const counted = { value, better, n: ratings, of: ofCompany(findings), period: datesOf(findings) }
  return [keyFigure(name, choicesOf(findings), { unit: 'count', ...counted })]
}

function levelFigure(
  name: FigureName,
  findings: ScorecardFindings,
  value: number,
  of: KeyFigure['of'],
  id: string | null = null,
): KeyFigure {
  const { scale } = findings.model
  return keyFigure(name, [...choicesOf(findings), id], {
    ...{ unit: 'level', decimals: decimalsOf(scale), better: 'higher', span: scale.high - scale.low },
    ...{ value, of, n: findings.ratings, period: datesOf(findings) },
  })
}

const ofCompany = ({ company }: ScorecardFindings) => (company === null ? null : sameInAll(company))

/** Another scale, or other pillars, make another figure. */
function choicesOf({ company, model }: ScorecardFindings): (string | number | null)[] {
  const { low, high } = model.scale
  return [company, low, high, ...model.pillars.map(({ id }) => id)]
}

/** From the first to the last day of the ratings that count. */
function datesOf({ dates }: Pick<ScorecardFindings, 'dates'>): KeyFigure['period'] {
  if (!dates) return null
  const [from, to] = [dates.first, dates.last].map((iso) => dayOf(iso))
  return from && to ? { from, to } : null
}

function dayOf(iso: string) {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return periodOf('day' satisfies Grain, year, month, day)
}
