import type { TilesSpec } from '../../../charts/tiles/spec.ts'
import type { Words } from '../../../words/index.ts'
import { fewestPairs } from '../link.ts'
import { type Tile, tilesChart } from '../tiles.ts'
import { lineFrom, type ScatterFindings } from './findings.ts'

/** The link with its doubt: interval, slope, how much hangs on one company, and who lies far from the line. */
export function linkTiles(findings: ScatterFindings, words: Words): TilesSpec {
  const tiles = [linkTile, slopeTile, leaveOneOutTile, outlierTile].map((tile) => tile(findings, words))
  return tilesChart(words.panels.leaders.scatter.tiles.title, tiles, words)
}

function linkTile({ link }: ScatterFindings, words: Words): Tile {
  const { tiles } = words.panels.leaders.scatter
  const { number, range } = words.numbers
  const { pearson, spearman, low, high, n } = link
  if (pearson === null || spearman === null) {
    return { label: tiles.link, value: tiles.none, note: `${tiles.noSpread}; n = ${number(n)}`, tone: 'context' }
  }
  if (n < fewestPairs) {
    return { label: tiles.link, value: tiles.none, note: tiles.fewForLink(number(n)), tone: 'context' }
  }
  const interval = low === null || high === null ? null : range(low, high, 2)
  return {
    label: tiles.link,
    value: `r = ${number(pearson, 2)}`,
    note: tiles.linkNote(number(spearman, 2), number(n), interval),
    tone: 'own',
  }
}

function slopeTile({ line, metric, link }: ScatterFindings, words: Words): Tile {
  const { tiles } = words.panels.leaders.scatter
  const { signed, range } = words.numbers
  const label = tiles.slope(metric ? words.metrics[metric].short : '')
  if (line === null) {
    const note = link.n < lineFrom ? tiles.fewForLine(String(lineFrom)) : tiles.noSpread
    return { label, value: tiles.noLine, note, tone: 'context' }
  }
  return {
    label,
    value: tiles.slopeValue(signed(line.slope, 2)),
    note: tiles.slopeNote(range(line.slopeInterval.low, line.slopeInterval.high, 2)),
    tone: 'own',
  }
}

function leaveOneOutTile({ leaveOneOut }: ScatterFindings, words: Words): Tile {
  const { tiles } = words.panels.leaders.scatter
  if (leaveOneOut === null) {
    return { label: tiles.leaveOneOut, value: tiles.untested, note: tiles.fewToLeaveOut, tone: 'context' }
  }
  const { low, high, farthest, carries } = leaveOneOut
  return {
    label: tiles.leaveOneOut,
    value: `r = ${words.numbers.range(low, high, 2)}`,
    note: tiles.leaveOneOutNote(farthest),
    tone: carries ? 'bad' : 'own',
  }
}

function outlierTile({ outliers, withoutOutliers, link }: ScatterFindings, words: Words): Tile {
  const { tiles } = words.panels.leaders.scatter
  const { number } = words.numbers
  const [first, ...others] = outliers
  if (!first) {
    const tested = link.n >= lineFrom
    const note = tested ? tiles.outlierRule : tiles.fewForOutliers(String(lineFrom))
    return { label: tiles.outliers, value: tested ? tiles.noOutliers : tiles.untested, note, tone: 'context' }
  }
  const named = outliers.map(({ company, t }) => tiles.outlierOf(company, number(t, 1)))
  const r = withoutOutliers?.pearson
  return {
    label: tiles.outliers,
    value: others.length === 0 ? first.company : tiles.several(number(outliers.length)),
    note: [...(typeof r === 'number' ? [tiles.withoutOutliers(number(r, 2))] : []), ...named].join('; '),
    tone: 'bad',
  }
}
