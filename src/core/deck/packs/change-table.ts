import type { Tone } from '../../charts/chart.ts'
import { figureCell, type ListingCell, type ListingRow, type ListingSpec, wordCell } from '../../charts/listing/spec.ts'
import type { KeyFigure } from '../../panels/figure.ts'
import { figureChange, figureName, figureWithin } from '../../panels/figure-text.ts'
import type { Words } from '../../words/index.ts'
import { dashed } from '../../words/numbers.ts'
import type { Period } from '../../workspace/period.ts'
import { type Comparison, isSame, type Moved, type Told } from './compare.ts'

/** What changed, what is new and what is gone: slide, figure, was, now, change and what it means. Intervals and bases are in the data table. */
export function changeTable(comparison: Comparison, since: string, words: Words): ListingSpec {
  const { columns, groups, group, more, title } = words.packs
  const { moved, added, gone } = comparison
  // What is as it was is told only where there is nothing else to tell.
  const same = isSame(comparison) ? comparison.same : []
  const rows = (name: string, told: ListingRow[]) => (told.length === 0 ? [] : [{ name, rows: told }])
  return {
    kind: 'listing',
    title: title(words.numbers.date(since)),
    columns: [
      { label: columns.slide, as: 'text' },
      { label: columns.figure, as: 'main' },
      { label: columns.was, as: 'figure' },
      { label: columns.now, as: 'figure' },
      { label: columns.change, as: 'figure' },
      { label: columns.reading, as: 'text' },
      { label: columns.period, as: 'text' },
      { label: columns.wasLow, as: 'table' },
      { label: columns.wasHigh, as: 'table' },
      { label: columns.wasN, as: 'table' },
      { label: columns.nowLow, as: 'table' },
      { label: columns.nowHigh, as: 'table' },
      { label: columns.nowN, as: 'table' },
    ],
    scale: null,
    groups: [
      ...rows(
        groups.moved,
        moved.map((told) => rowOf(told.slides, told.figure.was, told.figure.now, told.figure, words)),
      ),
      ...rows(
        groups.same,
        same.map(({ slides, figure }) => rowOf(slides, figure, figure, null, words)),
      ),
      ...rows(
        groups.added,
        added.map(({ slides, figure }) => rowOf(slides, null, figure, null, words)),
      ),
      ...rows(
        groups.gone,
        gone.map(({ slides, figure }) => rowOf(slides, figure, null, null, words)),
      ),
    ],
    words: { group, more },
  }
}

function rowOf(
  slides: Told<unknown>['slides'],
  was: KeyFigure | null,
  now: KeyFigure | null,
  moved: Moved | null,
  words: Words,
): ListingRow {
  const figure = (now ?? was)!
  const numbers = slides.map((slide) => words.numbers.number(slide)).join(', ')
  const bounds = (of: KeyFigure | null) => [of?.low, of?.high, of?.n].map((value) => wordless(value ?? null))
  return {
    cells: [
      wordCell(numbers),
      wordCell(figureName(figure, words), null, moved?.certainty === 'apart'),
      valueCell(was, words),
      valueCell(now, words),
      moved ? figureCell(figureChange(moved.now, moved.change, words), moved.change) : wordCell(''),
      moved ? readingCell(moved, words) : wordCell(''),
      wordCell(periodsText(was, now, words)),
      ...bounds(was),
      ...bounds(now),
    ],
  }
}

const wordless = (value: number | null): ListingCell => ({ text: '', value, tone: null, bold: false })

function valueCell(figure: KeyFigure | null, words: Words): ListingCell {
  return figure ? figureCell(figureWithin(figure, words), figure.value) : wordCell('')
}

/** Better or worse by the way a triangle points, beyond chance by its being full; colour only repeats it. */
function readingCell({ change, certainty, now }: Moved, words: Words): ListingCell {
  const { reading } = words.packs
  const isBetter = now.better === null ? null : change > 0 === (now.better === 'higher')
  const what = isBetter === null ? 'other' : isBetter ? 'better' : 'worse'
  const clear = certainty === 'apart'
  const tones: Readonly<Record<typeof what, Tone | null>> = { better: 'good', worse: 'bad', other: null }
  return wordCell(
    `${signs[what][clear ? 0 : 1]} ${reading[certainty](reading[what])}`,
    clear ? tones[what] : null,
    clear,
  )
}

const signs = { better: '▲△', worse: '▼▽', other: '◆◇' } as const

/** "2023 → 2024", or once what both are of; days as months, as long as these differ. */
function periodsText(was: KeyFigure | null, now: KeyFigure | null, words: Words): string {
  const stretches = [was, now].flatMap((figure) => (figure ? [figure.period] : []))
  const [inMonths, inFull] = [true, false].map((short) => [
    ...new Set(stretches.map((stretch) => stretchText(stretch, short, words))),
  ]) as [string[], string[]]
  return (inMonths.length === inFull.length ? inMonths : inFull).join(' → ')
}

function stretchText(stretch: KeyFigure['period'], short: boolean, words: Words): string {
  if (!stretch) return '–'
  return dashed(periodText(stretch.from, short, words), periodText(stretch.to, short, words))
}

function periodText(period: Period, short: boolean, { numbers, packs }: Words): string {
  if (period.grain === 'day' && !short) return numbers.date(period.start)
  return packs.period(numbers.period(period.grain === 'day' ? { ...period, grain: 'month' } : period))
}
