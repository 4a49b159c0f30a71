import { figureCell, heatCell, type ListingRow, type ListingSpec, wordCell } from '../../../charts/listing/spec.ts'
import { capabilitiesOf } from '../../../scorecard-model/model.ts'
import { decimalsOf } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { modelLine, originText, sourceLine } from '../foot-lines.ts'
import type { Unit, UnitsFindings } from './findings.ts'
import { headlineOf } from './headline.ts'

/** Below this share of rated capabilities a unit is marked. */
const wholePicture = 0.8

/** Says who stands where: a heat map of companies by pillars, or by capabilities where these are few. With one company the slide has no chart. */
export function composeUnits(findings: UnitsFindings, words: Words): SlideContent {
  const shows = findings.units.length > 1
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: shows ? [chartOf(findings, words)] : [],
    footnotes: footnotesOf(findings, words),
    lacksData: !shows,
  }
}

function subtitleOf({ model, units, behind }: UnitsFindings, words: Words): string {
  const { units: say, measure } = words.panels.scorecard
  const { exact, number, date } = words.numbers
  const { low, high } = model.scale
  return [
    model.pillars.length === 1
      ? say.scaleOf(model.pillars[0]!.name[words.lang], exact(low), exact(high))
      : measure(exact(low), exact(high)),
    units.length > 0 ? say.count(number(units.length), units.length === 1) : null,
    behind.dates && date(behind.dates.last),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** Our own company stands first, whatever its rank, so that it is seen where not all find room. */
function chartOf({ model, units, columns }: UnitsFindings, words: Words): ListingSpec {
  const { units: say, more } = words.panels.scorecard
  const items = columns === 'pillars' ? model.pillars : capabilitiesOf(model)
  const own = units.filter((unit) => unit.own)
  const row = (unit: Unit) => rowOf(unit, { model, units }, words)
  return {
    kind: 'listing',
    title: say.chart,
    columns: [
      { label: say.columns.rank, as: 'figure' },
      { label: say.columns.company, as: 'main' },
      ...items.map(({ name }) => ({ label: name[words.lang], as: 'heat' as const })),
      { label: say.columns.overall, as: 'figure' },
      { label: say.columns.stage, as: 'figure' },
      { label: say.columns.rated, as: 'figure' },
    ],
    scale: null,
    groups: [{ name: '', rows: [...own, ...units.filter((unit) => !unit.own)].map(row) }],
    words: { group: '', more },
  }
}

function rowOf(unit: Unit, { model, units }: Pick<UnitsFindings, 'model' | 'units'>, words: Words): ListingRow {
  const { units: say } = words.panels.scorecard
  const { number } = words.numbers
  const { low, high } = model.scale
  const decimals = decimalsOf(model.scale)
  const tied = units.filter(({ rank }) => rank === unit.rank).length > 1
  const tone = unit.own ? 'own' : null
  const partly = unit.coverage < wholePicture ? '*' : ''
  const all = capabilitiesOf(model).length
  return {
    cells: [
      figureCell(`${unit.rank}${tied ? '=' : ''}`, unit.rank, tone, unit.own),
      wordCell(unit.name ?? say.unnamed, tone, unit.own),
      ...unit.values.map((value) =>
        heatCell(
          value === null ? '–' : number(value, decimals),
          value,
          value === null ? null : (value - low) / (high - low),
        ),
      ),
      figureCell(`${number(unit.overall, decimals)}${partly}`, unit.overall, tone, true),
      figureCell(String(unit.stage), unit.stage),
      figureCell(`${unit.rated}/${all}`, unit.coverage),
    ],
  }
}

function footnotesOf(findings: UnitsFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard.units
  const { units, behind, columns } = findings
  const { number, date } = words.numbers
  const { ratings, dates } = behind
  const when =
    dates &&
    (dates.first === dates.last
      ? date(dates.last)
      : words.panels.scorecard.foot.between(date(dates.first), date(dates.last)))
  return [
    units.length === 0 ? sourceLine(findings, words) : foot.source(originText(behind, words), number(ratings), when),
    ...(units.length > 1 ? [foot.method[columns]] : []),
    ...(units.length > 1 && units.some(({ coverage }) => coverage < wholePicture) ? [foot.partly] : []),
    modelLine(findings, words),
  ]
}
