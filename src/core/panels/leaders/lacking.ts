import type { TilesSpec } from '../../charts/tiles/spec.ts'
import type { Words } from '../../words/index.ts'
import type { Period } from '../../workspace/period.ts'
import type { SlideContent } from '../panel.ts'
import type { MarketFindings } from './findings.ts'
import { sourceLine } from './foot-lines.ts'
import { type Tile, tilesChart } from './tiles.ts'

/** The slide of any view where the question cannot be asked at all: what there is, and what to import. */
export function lackingSlide(findings: MarketFindings, words: Words): SlideContent {
  return {
    headline: lackHeadline(findings, words),
    subtitle: words.panels.leaders.question,
    charts: [missingTiles(findings, words)],
    footnotes: sourceLine(findings, words),
    lacksData: true,
  }
}

function lackHeadline({ lack, from, to, lag, companies }: MarketFindings, words: Words): string {
  const { headline: say } = words.panels.leaders
  const period = (at: Period | null) => (at ? words.numbers.period(at) : '')
  switch (lack) {
    case 'revenue':
      return say.revenue
    case 'scores':
      return say.scores
    case 'one-period':
      return say.onePeriod(period(from))
    case 'lag':
      return words.panels.leaders.scatter.headline.lag(lag, period(from), period(to))
    case 'one-company':
      return companies[0] ? say.oneCompany(companies[0].company) : say.noCompany
    default:
      return say.both
  }
}

/** What there is and what to import, where the question cannot be answered. */
function missingTiles(findings: MarketFindings, words: Words): TilesSpec {
  const { tiles, chart } = words.panels.leaders
  const { lack, growthSpan, withRevenue, withScore } = findings
  const tile = (label: string, count: number, note: string, wanting: boolean): Tile => ({
    label,
    value: count === 0 ? tiles.missing : tiles.companies(words.numbers.number(count)),
    note,
    tone: wanting ? 'bad' : 'context',
  })
  const revenueNote = withRevenue === 0 ? tiles.importFinancials : tiles.present
  const scoreNote = withScore === 0 ? tiles.importScores : tiles.present
  const list = [
    tile(tiles.scores, withScore, scoreNote, withScore === 0),
    tile(tiles.revenue, withRevenue, lack === 'one-company' ? tiles.importBoth : revenueNote, withRevenue === 0),
  ]
  if (lack === 'one-period') {
    list.push({ label: tiles.periods, value: '1', note: tiles.importPeriods, tone: 'bad' })
  }
  if (lack === 'lag') {
    const { tiles: text } = words.panels.leaders.scatter
    list.push({ label: text.periods, value: growthSpan ? '1' : '0', note: text.importPeriods, tone: 'bad' })
  }
  return tilesChart(chart.missing, list, words)
}
