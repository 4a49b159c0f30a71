import type { PptxChart, PptxSeries } from '../charts/chart.ts'
import { oneLine } from '../charts/legal-text.ts'
import { type CellValue, columnLetter, workbook } from './workbook.ts'

const sheetName = 'Sheet1'

export interface TableColumn {
  name: string
  values: readonly CellValue[]
}

/** The sheet behind a chart, and where in it the chart finds what it draws. */
export interface Sheet {
  columns: TableColumn[]
  categories: CellRange
  series: { name: CellRange; values: CellRange; x: CellRange | null; minus: CellRange | null; plus: CellRange | null }[]
}

/** An absolute reference ("Sheet1!$B$2:$B$19") and the values that stand there. */
export interface CellRange {
  ref: string
  values: readonly CellValue[]
}

/**
 * Lays a chart's data out in columns: names, then each series with its x and its error distances, then what is told besides. Series with
 * a value for each name come first, so that names and values stand beside each other.
 */
export function chartSheet(chart: PptxChart): Sheet {
  const columns: TableColumn[] = []
  const put = (name: string, cells: readonly CellValue[]): CellRange => {
    const values = cells.map((cell) => (typeof cell === 'string' ? oneLine(cell) : cell))
    columns.push({ name: oneLine(name), values })
    const letter = columnLetter(columns.length - 1)
    return { ref: `${sheetName}!$${letter}$2:$${letter}$${values.length + 1}`, values }
  }
  const head = (): CellRange => ({
    ref: `${sheetName}!$${columnLetter(columns.length - 1)}$1`,
    values: [columns.at(-1)!.name],
  })

  const categories = put('', chart.categories)
  const perName = (item: PptxSeries) => item.values.length === chart.categories.length
  const inOrder = [...chart.series].sort((a, b) => Number(perName(b)) - Number(perName(a)))
  const placed = new Map<PptxSeries, Sheet['series'][number]>()
  for (const item of inOrder) {
    const x = item.x ? put(chart.xAxis?.title ?? 'x', item.x) : null
    const values = put(item.name, item.values)
    const name = head()
    const minus = item.error ? put(`${item.name} −`, item.error.minus) : null
    const plus = item.error ? put(`${item.name} +`, item.error.plus) : null
    placed.set(item, { name, values, x, minus, plus })
  }
  for (const column of chart.extraColumns) put(column.name, column.values)
  return { columns, categories, series: chart.series.map((item) => placed.get(item)!) }
}

/** The workbook of one sheet that a chart is edited with: names in the first row, typed values below. */
export function chartWorkbook(columns: readonly TableColumn[]): Uint8Array {
  const height = Math.max(0, ...columns.map((column) => column.values.length))
  const rows = Array.from({ length: height + 1 }, (_, r) => ({
    cells: columns.map(({ name, values }) => (r === 0 ? name : (values[r - 1] ?? null))),
  }))
  return workbook([{ name: sheetName, rows }])
}
