import type { DataTable } from '../charts/chart.ts'
import { numbersIn, showsNumber, type WrittenNumber } from '../deck/numbers-in.ts'
import type { Exhibit } from './rule.ts'
import { subjectsIn } from './subject.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * The numbers of the headline that nothing on the slide holds; bounds ("above 30") are not looked for. It may take them from the slide's other texts, from what its panel says, from
 * counting rows, and from the tables: where it names rows or columns of a table only from those, and from what lies between them.
 */
export function unheldNumbers(exhibit: Exhibit): WrittenNumber[] {
  const { slide, panelHeadline, tables } = exhibit
  const titles = slide.charts.map(({ title }) => title)
  const labels = tables.flatMap(({ columns }) => columns.map(({ label }) => label))
  const texts = [slide.subtitle, ...slide.footnotes, panelHeadline ?? '', ...titles, ...labels]
  const held = [
    ...texts.flatMap((text) => numbersIn(text, slide.lang).map(({ value }) => value)),
    ...tables.flatMap((table) => [table.rows.length, ...numbersOf(table, exhibit)]),
    ...slide.charts.flatMap((spec) => (spec.kind === 'ranked-bars' && spec.reference ? [spec.reference.value] : [])),
  ]
  const headline = slide.headline.normalize('NFC')
  const { bound } = vocabulary[slide.lang]
  return numbersIn(headline, slide.lang).filter(
    (number) => !bound.test(headline.slice(0, number.at)) && !showsNumber(held, number),
  )
}

function numbersOf({ columns, rows }: DataTable, { slide }: Exhibit): number[] {
  const headline = slide.headline.toLowerCase()
  const subjects = subjectsIn(slide.headline, slide.charts, slide.lang).map(({ name }) => name)
  const isNamed = (name: string | number | null) =>
    typeof name === 'string' &&
    name.trim().length > 1 &&
    (headline.includes(name.toLowerCase()) || subjects.includes(name))
  const cells = (row: readonly (string | number | null)[]) =>
    row.flatMap((cell) =>
      typeof cell === 'number' ? [cell] : numbersIn(cell ?? '', slide.lang).map(({ value }) => value),
    )
  const namedRows = rows.filter((row) => row.some(isNamed))
  const namedColumns = columns.flatMap(({ label, numeric }, i) => (numeric && isNamed(label) ? [i] : []))
  if (namedRows.length === 0 && namedColumns.length === 0) return rows.flatMap(cells)
  const columnsOfNumbers = columns.map((_, i) => rows.map((row) => row[i]))
  return [
    ...namedRows.flatMap(cells),
    ...namedColumns.flatMap((i) => changesOf(columnsOfNumbers[i]!)),
    // What lies between two rows that are named, in each column.
    ...columns.flatMap((_, i) => differences(namedRows.map((row) => row[i]))),
    ...rows.flatMap((row) => differences(namedColumns.map((i) => row[i]))),
  ]
}

type Cell = string | number | null | undefined
const numeric = (cells: readonly Cell[]) => cells.filter((cell) => typeof cell === 'number')

/** The values of a column that runs through time, with what changed from its first to its last, also in percent. */
function changesOf(column: readonly Cell[]): number[] {
  const values = numeric(column)
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return []
  return [...values, last - first, ...(first === 0 ? [] : [(last / first - 1) * 100, last / first])]
}

function differences(cells: readonly Cell[]): number[] {
  const values = numeric(cells)
  return values.flatMap((a, i) => values.slice(i + 1).map((b) => a - b))
}
