import type { ChartSpec } from '../../charts/index.ts'
import { layoutLines } from '../../charts/lines/layout.ts'
import type { Line } from '../../charts/lines/spec.ts'
import { layoutRankedBars } from '../../charts/ranked-bars/layout.ts'
import { layoutScatter } from '../../charts/scatter/layout.ts'
import { layoutStrip } from '../../charts/strip/layout.ts'
import type { Box } from '../../deck/layout.ts'
import { numbersIn } from '../../deck/numbers-in.ts'
import { placeInTime } from '../periods.ts'
import { type Exhibit, inChart, onSlide, type Rule } from '../rule.ts'

/** More lines than this with a meaning of their own cannot be followed. */
const mostLines = 8
/** Up to so many series every one is named at its mark. */
const labelledSeries = 6
const sign = /[+−▲▼◆△▽↑↓✓✗]|\p{L}/u

/** Charts are built as methods §7 asks. */
export const charts: readonly Rule[] = [
  {
    id: 'bars-from-zero',
    level: 'error',
    breaches: (exhibit) =>
      ofKind(exhibit, 'ranked-bars', ({ domain: [low, high] }) => {
        if (low <= 0 && high >= 0) return null
        // The end of a scale without a zero, such as 1 to 5, is where its bars start; then the slide says so.
        const text = [exhibit.slide.subtitle, ...exhibit.slide.footnotes].join(' · ')
        const ends = numbersIn(text.replaceAll(/ (?:to|đến) |–/g, ' … '), exhibit.slide.lang).map(({ value }) => value)
        const isScale = ends.some((end, i) => end === low && ends[i + 1] === high)
        return isScale ? null : exhibit.words.numbers.exact(low)
      }),
  },
  {
    id: 'same-scale',
    level: 'error',
    breaches(exhibit) {
      const scales = exhibit.slide.charts.map((spec, i) => scaleOf(spec, exhibit.layout.charts[i]?.box))
      const [first] = scales
      const other = scales.findIndex(
        (scale, i) =>
          i > 0 && scale && first && scale.of === first.of && scale.ends.some((end, k) => end !== first.ends[k]),
      )
      return other > 0 ? [inChart(exhibit, other, rangeText(scales[other]!.ends, exhibit))] : []
    },
  },
  {
    id: 'direct-labels',
    level: 'error',
    breaches: (exhibit) =>
      ofKind(exhibit, 'lines', ({ series }) => {
        const bare = series.filter(
          (line) =>
            line.endLabel.trim() === '' &&
            (series.length <= labelledSeries || !isContext(line.tone)) &&
            !series.some((next) => goesOn(line, next)),
        )
        return bare.length > 0 ? exhibit.words.numbers.list(bare.map(({ name }) => name)) : null
      }),
  },
  {
    id: 'few-lines',
    level: 'warning',
    breaches: (exhibit) =>
      ofKind(exhibit, 'lines', ({ series }) => (series.length > mostLines ? String(series.length) : null)),
  },
  {
    id: 'all-shown',
    level: 'warning',
    breaches: (exhibit) =>
      exhibit.slide.charts.flatMap((spec, i) => {
        if (!('more' in spec.words)) return []
        const [before, after] = spec.words.more.split('{n}') as [string, string]
        const told = exhibit.picture.texts.find(
          ({ of, text }) =>
            of === 'chart' &&
            text.startsWith(before.trim()) &&
            text.endsWith(after.trim()) &&
            /^\d+$/.test(text.slice(before.length, text.length - after.length).trim()),
        )
        return told ? [{ ...inChart(exhibit, i, told.text), where: { place: 'chart' as const, box: told.box } }] : []
      }),
  },
  {
    id: 'time-forward',
    level: 'error',
    breaches: (exhibit) => timed(exhibit, ([a, b]) => b.start <= a.start || b.months !== a.months),
  },
  {
    id: 'time-even',
    level: 'warning',
    // A census of every five years leaves nothing out.
    breaches: (exhibit) => timed(exhibit, ([a, b], step) => b.months === a.months && b.start - a.start > step),
  },
  {
    id: 'same-decimals',
    level: 'warning',
    breaches: (exhibit) =>
      ofKind(exhibit, 'ranked-bars', ({ rows }) => {
        const roundings = rows.flatMap(({ value, valueText }) => {
          const [number] = value === null ? [] : numbersIn(valueText, exhibit.slide.lang)
          return number && Math.abs(number.value) < 1e4 ? [{ rounding: number.rounding, valueText }] : []
        })
        return roundings.find(({ rounding }) => rounding !== roundings[0]!.rounding)?.valueText ?? null
      }),
  },
  {
    id: 'colour-alone',
    level: 'error',
    breaches: (exhibit) => [
      ...ofKind(exhibit, 'tiles', ({ tiles }) => {
        const bare = tiles.find(({ tone, value, note }) => isVerdict(tone) && !sign.test(value) && !sign.test(note))
        return bare ? `${bare.label} ${bare.value}` : null
      }),
      ...ofKind(exhibit, 'listing', ({ groups }) => {
        // The name of a group is a word for what stands in it.
        const cells = groups.filter(({ name }) => name === '').flatMap(({ rows }) => rows.flatMap((row) => row.cells))
        return cells.find(({ tone, text }) => text !== '' && isVerdict(tone) && !sign.test(text))?.text ?? null
      }),
    ],
  },
  {
    id: 'own-company',
    level: 'warning',
    breaches(exhibit) {
      const { nouns } = exhibit.words.panels.rankings
      const tones = exhibit.slide.charts.map((spec): string[] => {
        if (spec.kind === 'bump') return spec.lines.map(({ tone }) => tone)
        if (spec.kind === 'scatter') return spec.points.map(({ tone }) => tone)
        const ranksCompanies = spec.kind === 'ranked-bars' && spec.words.name.toLowerCase() === nouns.company.one
        return ranksCompanies ? spec.rows.map(({ tone }) => tone) : []
      })
      const marks = tones.flat()
      return marks.length > 0 && !marks.includes('own') ? [{ ...onSlide(), mend: { do: 'own-company' } }] : []
    },
  },
  {
    id: 'charts-titled',
    level: 'warning',
    breaches(exhibit) {
      const { charts } = exhibit.slide
      const bare = charts.findIndex(({ title }) => title.trim() === '')
      return charts.length > 1 && bare >= 0 ? [inChart(exhibit, bare)] : []
    },
  },
  {
    id: 'has-data',
    level: 'error',
    breaches: ({ slide }) => (slide.lacksData ? [onSlide()] : []),
  },
]

/** The next line begins where the first one ends, as a forecast does, and is named. */
function goesOn(line: Line, next: Line): boolean {
  const end = line.values.findLastIndex((value) => value !== null)
  return (
    next !== line && next.endLabel.trim() !== '' && next.tone === line.tone && next.values[end] === line.values[end]
  )
}

const isContext = (tone: string) => tone === 'context' || tone === 'faint'
const isVerdict = (tone: string | null) => tone === 'good' || tone === 'bad' || tone === 'caution'

/** What `wrong` gives for each chart of a kind, as breaches; null: nothing is wrong. */
function ofKind<K extends ChartSpec['kind']>(
  exhibit: Exhibit,
  kind: K,
  wrong: (spec: Extract<ChartSpec, { kind: K }>) => string | null,
) {
  return exhibit.slide.charts.flatMap((spec, i) => {
    // The kind that was asked for tells the specs apart.
    const what = spec.kind === kind ? wrong(spec as Extract<ChartSpec, { kind: K }>) : null
    return what === null ? [] : [inChart(exhibit, i, what)]
  })
}

/** The ends of the scale that a chart of values draws, and what tells it from other measures; null for charts without one. */
function scaleOf(spec: ChartSpec, box: Box | undefined): { of: string; ends: readonly number[] } | null {
  if (!box) return null
  if (spec.kind === 'ranked-bars') {
    return { of: `${spec.kind} ${spec.words.value}`, ends: layoutRankedBars(spec, box).domain }
  }
  if (spec.kind === 'lines') {
    const { min, max } = layoutLines(spec, box)
    return { of: spec.kind, ends: [min, max] }
  }
  if (spec.kind === 'strip') {
    const { min, max } = layoutStrip(spec, box)
    return { of: `${spec.kind} ${spec.axis}`, ends: [min, max] }
  }
  if (spec.kind !== 'scatter') return null
  const { x, y } = layoutScatter(spec, box)
  return { of: `${spec.kind} ${spec.words.name}`, ends: [x.min, x.max, y.min, y.max] }
}

function rangeText(ends: readonly number[], { words }: Exhibit): string {
  return words.numbers.range(ends[0]!, ends[1]!, 1)
}

type Span = { start: number; months: number }

/**
 * The first pair of neighbouring periods, of a chart whose time runs to the right, of which `wrong` is true; `step` is the shortest way from one
 * period to the next, in months.
 */
function timed(exhibit: Exhibit, wrong: (pair: [Span, Span], step: number) => boolean) {
  return exhibit.slide.charts.flatMap((spec, i) => {
    if (spec.kind !== 'lines' && spec.kind !== 'bump') return []
    const spans = spec.periods.map(placeInTime)
    const pairs = spans.flatMap((span, k) => {
      const next = spans[k + 1]
      return span && next ? [{ pair: [span, next] as [Span, Span], at: k }] : []
    })
    const step = Math.min(...pairs.map(({ pair: [a, b] }) => b.start - a.start))
    const found = pairs.find(({ pair }) => wrong(pair, step))
    return found ? [inChart(exhibit, i, `${spec.periods[found.at]} → ${spec.periods[found.at + 1]}`)] : []
  })
}
