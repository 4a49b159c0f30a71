import type { RadarSpec } from '../../../charts/radar/spec.ts'
import { nameOf } from '../../../scorecard-model/model.ts'
import { decimalsOf, ratingsOfLevels } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { agreedLines, leftOutLines, modelLine, sourceLine } from '../foot-lines.ts'
import type { RadarFindings } from './findings.ts'

/** The triptych's message over a web of what is rated; without a rating the slide has no chart. */
export function composeRadar(findings: RadarFindings, headline: string, words: Words): SlideContent {
  const { measure, rated, radar: say } = words.panels.scorecard
  const { exact, date } = words.numbers
  const { company, model, pillars, dates, overall } = findings
  const all = pillars.flatMap(({ capabilities }) => capabilities)
  const subtitle = [
    company,
    measure(exact(model.scale.low), exact(model.scale.high)),
    rated(String(all.filter(({ level }) => level !== null).length), String(all.length)),
    dates && date(dates.last),
  ]
  return {
    headline,
    subtitle: subtitle.filter((part) => part !== null).join(' · '),
    charts: overall === null ? [] : [chartOf(findings, words)],
    footnotes: [
      sourceLine(findings, words),
      say.foot.bars,
      ...agreedLines(findings, words),
      modelLine(findings, words),
      ...leftOutLines(findings, words),
    ],
    lacksData: overall === null,
  }
}

function chartOf({ model, spokes, axes, weakest }: RadarFindings, words: Words): RadarSpec {
  const { chart, columns, notRated, radar: say } = words.panels.scorecard
  const { exact, number } = words.numbers
  const decimals = decimalsOf(model.scale)
  const note = ({ level, target }: RadarFindings['spokes'][number]) => {
    if (level === null) return notRated
    return target === null ? number(level, decimals) : say.against(number(level, decimals), number(target, decimals))
  }
  return {
    kind: 'radar',
    title: chart,
    scale: { ...model.scale, rings: ratingsOfLevels(model.scale).map((at) => ({ at, text: exact(at) })) },
    axes: spokes.map((spoke) => ({
      name: nameOf(model, spoke.id, words.lang),
      // Of many capabilities only names find room; their levels are in the data table.
      note: spokes.length > mostNotes ? '' : note(spoke),
      isBad: spoke.id === weakest,
    })),
    series: [
      { name: columns.level, tone: 'own', values: spokes.map(({ level }) => level), dashed: false },
      ...(spokes.some(({ target }) => target !== null)
        ? [{ name: columns.target, tone: 'leader' as const, values: spokes.map(({ target }) => target), dashed: true }]
        : []),
    ],
    words: { name: axes === 'pillars' ? columns.pillar : columns.capability },
  }
}

const mostNotes = 12
