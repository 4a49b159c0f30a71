import type { ChartSpec } from '../../charts/index.ts'
import type { LevelsSpec } from '../../charts/levels/spec.ts'
import { onOneScale } from '../../charts/one-scale.ts'
import type { Panel, SlideContent } from '../../panels/panel.ts'
import type { Words } from '../../words/index.ts'
import { besideHeadline } from './headline.ts'
import type { BesideFindings, Refusal } from './read-beside.ts'
import { fewestCharts } from './settings.ts'

/** Says in a language what differs among small charts on one scale, each titled with what makes it differ; or why they cannot stand so. */
export function composeBeside(panel: Panel, findings: BesideFindings, words: Words): SlideContent {
  if (findings.refused) return refusal(findings.refused, findings, words)
  const contents = findings.charts.map((chart) => ({ ...chart, content: panel.compose(chart.findings, words) }))
  const { kind } = panel.compose(findings.base, words).charts[0]!
  const withChart = contents.filter(({ content }) => content.charts[0]?.kind === kind && !content.lacksData)
  if (withChart.length < fewestCharts) return refusal('too-few', findings, words)
  const titled = withChart.map(({ label, content }) => small(content.charts[0]!, label[words.lang], words))
  const charts = onOneScale(titled)
  if (!charts) return refusal('no-scale', findings, words)
  const say = words.beside
  const missing = contents.filter((chart) => !withChart.includes(chart)).map(({ label }) => label[words.lang])
  const common = commonOf(withChart.map(({ content }) => content.subtitle.split(' · ')))
  const notes = commonNotes(withChart.map(({ content }) => content.footnotes))
  return {
    headline: besideHeadline(panel, { ...findings, charts: withChart }, words),
    subtitle: capitalised([...common, say.oneScale(findings.name[words.lang])].join(' · ')),
    charts,
    grid: true,
    footnotes: [
      ...notes,
      ...cutOf(withChart[0]!.content.charts[0]!),
      ...(notes.some((note) => /n\s*=\s*\d/.test(note)) ? [] : baseOf(panel, withChart, charts, words)),
      ...(missing.length > 0 ? [say.missing(words.numbers.list(missing))] : []),
    ],
    lacksData: false,
  }
}

function refusal(why: Refusal, { name }: BesideFindings, words: Words): SlideContent {
  const headline = why === 'no-scale' ? words.beside.refused[why] : words.beside.refused[why](name[words.lang])
  return { headline, subtitle: '', charts: [], footnotes: [], lacksData: true }
}

/** A chart as it is drawn small: titled with what makes it differ, and how many answers it rests on where its rows say so; without what the slide says. */
function small(spec: ChartSpec, label: string, words: Words): ChartSpec {
  const n = answersOf(spec)
  const title = n === null ? label : words.beside.title(label, words.numbers.number(n))
  if (spec.kind === 'scatter')
    return { ...spec, title, note: null, words: { ...spec.words, more: words.beside.unnamed } }
  if (spec.kind === 'lines') {
    const series = spec.series.map((line) => ({ ...line, endLabel: line.endLabel.split('; ')[0]! }))
    return { ...spec, title, series }
  }
  return spec.kind === 'levels' ? { ...pillarsAlone(spec), title } : { ...spec, title }
}

/** What the labels of small lines leave out: it is the same in all charts, and stands under them. */
function cutOf(spec: ChartSpec): string[] {
  if (spec.kind !== 'lines') return []
  const rest = spec.series.flatMap(({ endLabel }) => endLabel.split('; ').slice(1))
  return [...new Set(rest)].map(capitalised)
}

/** Pillars as rows of their own: their capabilities have no room. */
function pillarsAlone(spec: LevelsSpec): LevelsSpec {
  const rows = spec.groups.map(({ name, value, valueText, target, weakest }) => ({
    ...{ name, level: value, levelText: valueText, target, low: null, high: null, disputed: false },
    ...{ weight: 1, assessors: 0, weakLink: weakest },
  }))
  const head = { name: spec.words.pillar, value: null, valueText: '', target: null, targetText: '', coverageText: '' }
  const scale = { ...spec.scale, names: spec.scale.names.map(() => '') }
  return { ...spec, scale, columns: false, context: [], groups: [{ ...head, weakest: false, rows }] }
}

/** Answers behind all rows together; null where some do not say. */
function answersOf(spec: ChartSpec): number | null {
  if (spec.kind !== 'ranked-bars' || spec.rows.some(({ n }) => n === null)) return null
  return spec.rows.reduce((sum, { n }) => sum + n!, 0)
}

/** What the charts rest on: the answers of their rows, else what their figures say. */
function baseOf(
  panel: Panel,
  shown: readonly { findings: unknown }[],
  charts: readonly ChartSpec[],
  words: Words,
): string[] {
  const bases = charts.map((spec, i) => answersOf(spec) ?? panel.figures(shown[i]!.findings)[0]?.n ?? null)
  const known = bases.filter((n) => n !== null)
  if (known.length < bases.length) return []
  const [fewest, most] = [Math.min(...known), Math.max(...known)].map((n) => words.numbers.number(n))
  return [words.beside.base(fewest!, most!)]
}

/** What all lists have, in the order of the first. */
function commonOf([first = [], ...others]: readonly string[][]): string[] {
  return first.filter((text) => others.every((list) => list.includes(text)))
}

/** Notes that all charts have; of one that differs in its later parts, what comes before them. */
function commonNotes([first = [], ...others]: readonly string[][]): string[] {
  return first.flatMap((note) => {
    const parts = note.split('; ')
    const lengths = parts.map((_, i) => i + 1).reverse()
    const shared = lengths.find((length) => {
      const head = parts.slice(0, length)
      return others.every((notes) => notes.some((other) => head.every((part, i) => other.split('; ')[i] === part)))
    })
    return shared ? [parts.slice(0, shared).join('; ')] : []
  })
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
