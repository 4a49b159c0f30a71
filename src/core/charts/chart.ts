import type { EChartsOption } from 'echarts'
import type { Theme } from './theme.ts'

/**
 * What a mark means, never how it is coloured. `own` is the strongest mark on the page; `context` is the grey family;
 * `faint` is context with a small base. The theme turns a tone into ink.
 */
export type Tone = 'own' | 'leader' | 'laggard' | 'good' | 'bad' | 'rival' | 'context' | 'faint'

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

/** A native PowerPoint chart with its embedded workbook; `export/pptx` turns it into parts. Colours are hex without "#". */
export interface PptxChart {
  as: 'chart'
  type: 'bar' | 'line' | 'scatter'
  /** Categories for bar and line; for scatter the x values are in the series. */
  categories: string[]
  series: PptxSeries[]
  /** Axis ends; null leaves an end to PowerPoint. */
  valueAxis: { min: number | null; max: number | null; title: string | null; format: string; hidden: boolean }
  /** Title of the x axis of a scatter; null elsewhere. */
  xAxisTitle: string | null
  /** Further columns for the embedded workbook (n, rank, low, high), beside the series. */
  extraColumns: { name: string; values: (number | string | null)[] }[]
  altText: string
}

export interface PptxSeries {
  name: string
  values: (number | null)[]
  /** Scatter only. */
  x?: number[]
  colour: string
  /** Colour per point (the own company's bar); falls back to `colour`. */
  pointColours?: (string | null)[]
  /** Error bars by value: distances below and above each point. */
  error?: { minus: (number | null)[]; plus: (number | null)[] }
  labels: boolean
  /** Text per point in place of the value, where the label says more than the number. */
  labelTexts?: (string | null)[]
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

/** A part of a chart on a PowerPoint slide. A chart part fills `box` (the whole area when left out). */
export type PptxPart = (PptxChart & { box?: { x: number; y: number; width: number; height: number } }) | PptxShape

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
