import type { Tone } from '../../../charts/chart.ts'
import type { ScatterSpec } from '../../../charts/scatter/spec.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { figureTexts } from './figures.ts'
import type { Quadrant, QuickWinsFindings } from './findings.ts'
import { footnotesOf } from './footnotes.ts'
import { headlineOf } from './headline.ts'
import { listedInitiatives } from './listed.ts'

/** Says what is worth doing first: a dot per open initiative with both figures, and beside it every initiative by name. */
export function composeQuickWins(findings: QuickWinsFindings, words: Words): SlideContent {
  const { plan, placed } = findings
  const listed = plan.initiatives.length > 0 ? [listedInitiatives(findings, words)] : []
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: [...(placed.length > 0 ? [dotsOf(findings, words)] : []), ...listed],
    footnotes: footnotesOf(findings, words),
    lacksData: plan.initiatives.length === 0,
  }
}

function subtitleOf(findings: QuickWinsFindings, words: Words): string {
  const { quickWins: say, roadmap } = words.panels.scorecard
  const { number, date } = words.numbers
  const { company, plan, effort, dayRate, currency } = findings
  return [
    company,
    say.measure[effort],
    dayRate > 0 ? say.withDays(words.numbers.money(dayRate, currency)) : null,
    plan.initiatives.length > 0 ? roadmap.count(number(plan.initiatives.length), plan.initiatives.length === 1) : null,
    plan.asOf && roadmap.asOf(date(plan.asOf)),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

const tones: Readonly<Record<Quadrant, Tone>> = {
  'quick-win': 'leader',
  'major-project': 'rival',
  'fill-in': 'context',
  avoid: 'laggard',
}

function dotsOf(findings: QuickWinsFindings, words: Words): ScatterSpec {
  const { quickWins: say } = words.panels.scorecard
  const { placed, thresholds, effort } = findings
  const { divisor, unit } = figureTexts(findings, words)
  const takes = (value: number) => (effort === 'days' ? value : value / divisor)
  const axis = (name: string) => (unit === '' ? name : `${name}, ${unit}`)
  return {
    kind: 'scatter',
    title: say.chart,
    lang: words.lang,
    x: {
      label: effort === 'days' ? say.axes.days : axis(findings.dayRate > 0 ? say.axes.costWithDays : say.axes.cost),
    },
    y: { label: axis(say.axes.benefit) },
    points: placed.map((item) => ({
      ...{ name: item.initiative.name, x: takes(item.effort), y: item.benefit / divisor, outlier: false },
      tone: item.quadrant === null ? 'rival' : tones[item.quadrant],
    })),
    fit: null,
    ...(thresholds
      ? {
          quadrants: {
            ...{ x: takes(thresholds.effort.value), y: thresholds.benefit.value / divisor },
            ...{ upperLeft: say.quadrants['quick-win'], upperRight: say.quadrants['major-project'] },
            ...{ lowerLeft: say.quadrants['fill-in'], lowerRight: say.quadrants.avoid },
          },
        }
      : {}),
    note: null,
    words: { ...say.dots },
  }
}
