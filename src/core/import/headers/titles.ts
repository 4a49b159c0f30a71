import { fieldOf } from '../tables.ts'
import type { RawLine } from '../text/raw-lines.ts'
import { foldHeader, foldText, metricInHeader, metricsNamed, type ScoreMetric } from './headers.ts'

/** What a table says as a whole about its values, where its headers are years: "Doanh thu (tỷ đồng)" above it, a sheet "NPS", a file revenue.csv. */

/** The lines of the head above the header, from the nearest up. */
export function linesAbove(head: readonly RawLine[], headerRow: number): string[] {
  return head
    .filter(({ line, text }) => line < headerRow && text.trim() !== '')
    .map(({ text }) => text)
    .reverse()
}

/** What the nearest title that names any metric or figure names, and the title itself; undefined where it names several. */
export interface Subject {
  title: string
  metric: ScoreMetric | null
  /** A field of `financials`. */
  figure: string | null
}

/** The subject of a table by its titles, nearest first. Undefined where no title names one, or where the first that does names more than one. */
export function subjectOf(titles: readonly string[]): Subject | undefined {
  for (const title of titles) {
    const metrics = metricsNamed(title)
    const named = figures.filter((figure) => names(title, figure))
    if (metrics.length + named.length > 1) return undefined
    if (metrics.length === 1) return { title, metric: metricInHeader(title), figure: null }
    if (named.length === 1) return { title, metric: null, figure: named[0]! }
  }
  return undefined
}

const figures = ['revenue', 'operating_profit'] as const

/** Does a title hold the name of a figure, or another word for it, as words of its own. */
function names(title: string, figure: string): boolean {
  const words = ` ${foldText(title)} `
  return [figure, ...(fieldOf('financials', figure)?.synonyms ?? [])].some((name) =>
    words.includes(` ${foldHeader(name)} `),
  )
}
