import { rowsInOneColumn } from '../../../charts/ranked-bars/spec.ts'
import type { Recipe } from '../../../metrics/cx-index/recipe.ts'
import type { MetricId } from '../../../metrics/metric.ts'
import type { Words } from '../../../words/index.ts'
import { dashed } from '../../../words/numbers.ts'
import { sentenceCase } from '../../../words/sentence-case.ts'
import { shortList } from '../short-list.ts'
import type { RankingFindings } from './findings.ts'
import { whatIfText } from './what-if-headline.ts'

/** Source and n, definition and intervals, places, base rule, change, what was left out: one line each. */
export function footnotesOf(findings: RankingFindings, words: Words): string[] {
  if (findings.rows.length === 0) return indexTexts(findings, words)
  const { foot, nouns } = words.panels.rankings
  const { numbers } = words
  const { files } = findings.sources
  const lines = [
    [...(files.length > 0 ? [foot.source(shortList(files, words))] : []), baseText(findings, words)].join('; '),
    [definition(findings, words), ...intervalTexts(findings, words)].join('. '),
    ...indexTexts(findings, words),
    ...markTexts(findings, words),
  ]
  const places = placesText(findings, words)
  if (places) lines.push(places)
  if (findings.rows.some((row) => row.n !== null)) lines.push(foot.baseRule)
  if (findings.comparison && findings.rows.length <= rowsInOneColumn) {
    const told = findings.comparison.tested ? foot.change : foot.changeUntested
    lines.push(told(numbers.period(findings.comparison.period)))
  }
  if (findings.withoutData.length > 0) lines.push(foot.withoutData(shortList(findings.withoutData, words)))
  if (findings.unnamedAnswers > 0) {
    lines.push(foot.unnamed(numbers.number(findings.unnamedAnswers), nouns[findings.of].one))
  }
  return lines
}

/** "arithmetic mean of NPS 50%, CSAT 30% and CES 20%": how an index was made. */
function recipeText({ weights, mean }: Recipe, words: Words): string {
  const { foot } = words.panels.rankings.places
  const used = weights.filter(({ weight }) => weight > 0)
  const alike = used.every(({ weight }) => weight === used[0]!.weight)
  const { list, percent } = words.numbers
  const short = (part: MetricId) => words.metrics[part].short
  const parts = alike
    ? foot.equal(list(used.map(({ part }) => short(part))))
    : list(used.map(({ part, weight }) => foot.weight(short(part), percent(100 * weight))))
  return foot.index(words.panels.rankings.controls.means[mean], parts)
}

/** Where indices of two kinds stand side by side, what their errors assume, and who lacks a part. */
function indexTexts({ index }: RankingFindings, words: Words): string[] {
  if (!index) return []
  const { foot } = words.panels.rankings.places
  const short = (part: MetricId) => words.metrics[part].short
  const lacking = index.incomplete.map(({ name, lacks }) =>
    foot.incompleteOne(name, words.numbers.list(lacks.map(short))),
  )
  const kinds = [
    ...(index.partsOfFiles.length > 0 ? [foot.independent()] : []),
    ...(index.computed.length > 0 && index.imported.length > 0
      ? [foot.asImported(shortList(index.imported, words))]
      : []),
  ]
  return [
    ...(kinds.length > 0 ? [sentenceCase(kinds.join('; '), words)] : []),
    ...(lacking.length > 0 ? [foot.incomplete(shortList(lacking, words))] : []),
  ]
}

/** What the marks of the picture mean. */
function markTexts(findings: RankingFindings, words: Words): string[] {
  const { foot } = words.panels.rankings.places
  const { mark, neighbours, whatIf, rankSets } = findings
  const clear = neighbours?.some((pair) => pair.clear)
  const tests = (neighbours ?? []).filter(({ p }) => p !== null).length
  return [
    ...(mark === 'first' && rankSets ? [foot.first] : []),
    ...(tests > 0 ? [(clear ? foot.neighbours : foot.noneClear)(words.numbers.number(tests), tests === 1)] : []),
    ...(whatIf ? [foot.whatIf(whatIfText(findings, whatIf, words))] : []),
  ]
}

/** How intervals and places were computed, with all that is needed to compute them again. */
export function methodText(findings: RankingFindings, words: Words): string {
  const places = placesText(findings, words)
  const seed = findings.rankSets && words.panels.rankings.seed(String(findings.rankSets.seed))
  return [...intervalTexts(findings, words), ...(places && seed ? [`${places}, ${seed}`] : [])].join('. ')
}

function baseText({ rows, of, index }: RankingFindings, words: Words): string {
  const { foot, nouns } = words.panels.rankings
  const number = words.numbers.number
  const bases = rows.map((row) => row.n).filter((n) => n !== null)
  if (bases.length === 0) return foot.noBase
  const range = dashed(number(Math.min(...bases)), number(Math.max(...bases)))
  const total = bases.reduce((a, b) => a + b, 0)
  const smallest = index && index.computed.length > 0 ? `, ${words.panels.rankings.places.foot.smallest}` : ''
  const known = `${foot.base(range, nouns[of].one, number(total))}${smallest}`
  return bases.length === rows.length ? known : `${known}, ${foot.partBase(number(rows.length - bases.length))}`
}

function definition({ metric, sources, recipe, index }: RankingFindings, words: Words): string {
  const { foot } = words.panels.rankings
  if (recipe && index && index.computed.length > 0) return recipeText(recipe, words)
  const { short, definition } = words.metrics[metric]
  if (!sources.responses) return foot.asImported(short)
  return sources.imported ? `${definition}; ${foot.partlyImported}` : definition
}

function intervalTexts({ intervals }: RankingFindings, words: Words): string[] {
  return intervals.length === 0
    ? [words.panels.rankings.foot.noInterval]
    : intervals.map((interval) => words.methods[interval])
}

function placesText({ rankSets, rows }: RankingFindings, words: Words): string | null {
  if (!rankSets) return null
  const { foot } = words.panels.rankings
  const { numbers } = words
  const [low, high] = rankSets.critical.map((c) => numbers.number(c, 2)) as [string, string]
  const told = foot.places[rankSets.kind](dashed(low, high), numbers.number(rankSets.draws))
  const unmeasured = rows.filter((row) => row.value !== null && row.se === null).length
  return unmeasured === 0 ? told : `${told}; ${foot.anywhere(numbers.number(unmeasured))}`
}
