import type { EChartsOption } from 'echarts'
import type { Theme } from './theme.ts'

/**
 * What a mark means, never how it is coloured. `own` is the strongest mark on the page; `context` is the grey family;
 * `faint` is context with a small base; `caution` (amber) is a result not to be relied on, always with a sign or a word besides; `picked` is what somebody
 * points out while presenting, in no file. The theme turns a tone into ink.
 */
export type Tone = 'own' | 'leader' | 'laggard' | 'good' | 'bad' | 'caution' | 'rival' | 'context' | 'faint' | 'picked'

/** Marks that a reader looks for: they are drawn over the others, named first and always shown. */
export const isForemost = (tone: Tone): boolean => tone === 'own' || tone === 'picked'

/** Width and height in slide units (points; a slide is 960 × 540). */
export interface Size {
  width: number
  height: number
}

/** The accessible twin of a chart: what a screen reader reads, and what goes to CSV. */
export interface DataTable {
  caption: string
  columns: { label: string; numeric: boolean }[]
  rows: (string | number | null)[][]
}

/** A native PowerPoint chart with its embedded workbook; `export/pptx` turns it into parts. Colours as in the theme. */
export interface PptxChart {
  as: 'chart'
  type: 'bar' | 'line' | 'scatter' | 'radar'
  /** Every how many categories one is named; null leaves it to PowerPoint. */
  categoryStep: number | null
  /** Names of the points: the axis of a bar or line chart, the first column of the workbook. */
  categories: string[]
  series: PptxSeries[]
  /** The values' axis; bars start where the other one crosses it. */
  valueAxis: PptxValueAxis
  /** The x axis of a scatter; null elsewhere. */
  xAxis: PptxAxis | null
  /** The plot without axis words, in the chart's box; null leaves it to PowerPoint. */
  plot: { x: number; y: number; width: number; height: number } | null
  /** Further columns for the embedded workbook (n, rank, low, high), beside the series. */
  extraColumns: { name: string; values: (number | string | null)[] }[]
  altText: string
}

/** `crosses`: where the other axis stands; `reversed`: the lowest value on top, as places are read. */
export interface PptxValueAxis extends PptxAxis {
  hidden: boolean
  crosses: number | null
  reversed?: boolean
}

/** Axis ends and title; null leaves it to PowerPoint. */
export interface PptxAxis {
  min: number | null
  max: number | null
  /** Between ticks; null leaves it to PowerPoint. */
  step: number | null
  title: string | null
}

export interface PptxSeries {
  name: string
  values: (number | null)[]
  /** Scatter only. */
  x?: number[]
  /** Null draws nothing: the series only carries labels. */
  colour: string | null
  /** Width of the line in points; null draws points alone. Bars have none. */
  line: { width: number; dashed: boolean } | null
  /** Colour per point (the own company's bar); falls back to `colour`. */
  pointColours?: string[]
  /** Points that are drawn as an outline on the paper: a small base. */
  hollow?: boolean[]
  /** Lines only: which points have a dot; left out: none. */
  dots?: ('full' | 'hollow' | null)[]
  /** Diameter per point, in points; left out: 8, and 9 where a point differs in colour. */
  pointSizes?: number[]
  /** Error bars: distances below and above each point, by value; of a scatter they may run along its x axis. */
  error?: { minus: (number | null)[]; plus: (number | null)[]; along?: 'x' }
  /** Text beside each point; null for none. Left out: no labels. */
  labels?: (PptxLabel | null)[]
  /** Thin lines from points to labels that stand apart from them. */
  leaderLines?: boolean
}

export interface PptxLabel {
  text: string
  side: 'right' | 'left' | 'above' | 'below'
  /** Points downwards, and to the right, from where PowerPoint would set it. */
  dy: number
  dx?: number
  /** Left out: the ink of the paper. */
  colour?: string
  bold?: boolean
}

/** Text and simple shapes for what PowerPoint has no chart for; positions within the chart's box, in slide units. */
export type PptxShape =
  | {
      as: 'text'
      x: number
      y: number
      width: number
      height: number
      text: string
      size: number
      bold: boolean
      colour: string
      align: 'left' | 'center' | 'right'
    }
  | {
      as: 'rect' | 'ellipse' | 'diamond'
      x: number
      y: number
      width: number
      height: number
      fill: string | null
      line: string | null
    }
  | { as: 'line'; x1: number; y1: number; x2: number; y2: number; colour: string; width: number }

/** A native table; positions and sizes within the chart's box, in slide units. */
export interface PptxTable {
  as: 'table'
  /** Widths with the gap to the next column, which is kept free; alignment of what stands in them. */
  columns: { width: number; gap: number; align: 'left' | 'right' }[]
  rows: PptxTableRow[]
}

export interface PptxTableRow {
  height: number
  /** Free above its text. */
  air: number
  /** A hairline above it. */
  ruled: boolean
  /** One per column, or a single one over all of them; a cell is of runs. */
  cells: PptxRun[][]
}

export interface PptxRun {
  text: string
  size: number
  bold: boolean
  colour: string
}

/** A part of a chart on a PowerPoint slide. A chart part fills `box` (the whole area when left out). */
export type PptxPart =
  | (PptxChart & { box?: { x: number; y: number; width: number; height: number } })
  | PptxTable
  | PptxShape

/**
 * A chart kind: plain data in, an ECharts option, PowerPoint parts and a table out. One folder per kind:
 * spec.ts (the data and its table), echarts.ts, pptx.ts; one line in index.ts.
 * Options carry no functions that need the DOM: they are drawn in a worker and in Node.
 */
export interface ChartKind<Spec extends { kind: string }> {
  readonly kind: Spec['kind']
  toOption(spec: Spec, size: Size, theme: Theme): EChartsOption
  toPptx(spec: Spec, size: Size, theme: Theme): PptxPart[]
  toTable(spec: Spec): DataTable
}
