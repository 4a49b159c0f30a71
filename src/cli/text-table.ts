/** One column: its heading, and whether its cells are numbers, which stand right-aligned under each other. */
export interface TextColumn {
  label: string
  numeric: boolean
}

/** Rows as aligned text, two spaces between columns, a line under the headings. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, i) => Math.max(width(column.label), ...rows.map((row) => width(row[i] ?? ''))))
  const line = (cells: readonly string[]) =>
    columns
      .map((column, i) => pad(cells[i] ?? '', widths[i]!, column.numeric))
      .join('  ')
      .trimEnd()
  const rule = widths.map((w) => '─'.repeat(w)).join('  ')
  return [line(columns.map((column) => column.label)), rule, ...rows.map(line)].join('\n')
}

/** Letters, not code units: "ệ" may be three of these. */
function width(text: string): number {
  return [...text.normalize('NFC')].length
}

function pad(text: string, to: number, right: boolean): string {
  const space = ' '.repeat(to - width(text))
  return right ? space + text : text + space
}
