import type { FileReport, Inspection, SheetPreview } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import { chooseHeaderRow } from '../state/mapping-actions.ts'
import { LabelledChoice } from './LabelledChoice.tsx'
import styles from './Preview.module.css'
import { EncodingChoice, isAboutReading, SeparatorChoice } from './Reading.tsx'
import tables from './tables.module.css'

/** More would not be looked at, and would take long to lay out. */
const shownColumns = 100

/** The first rows of a sheet as they stand in the file, beside the table that was read from them. */
export function Preview({ sheet, inspection, index }: { sheet: SheetPreview; inspection: Inspection; index: number }) {
  const { app, numbers } = useWords()
  const texts = app.import
  const { raw, rowCount, rows } = sheet
  const { format } = inspection
  const hasHeaderRow = (format === 'csv' || format === 'xlsx') && raw.length > 0
  return (
    <section className={styles.preview}>
      <header className={styles.head}>
        <h4 className={styles.title}>{texts.preview}</h4>
        <p className={styles.extent}>
          {rowCount > rows.length
            ? texts.firstRows(numbers.number(rows.length), numbers.number(rowCount))
            : texts.allRows(numbers.number(rowCount))}
        </p>
        <div className={styles.reading}>
          {format === 'csv' && <EncodingChoice found={inspection.encoding} index={index} />}
          {format === 'csv' && <SeparatorChoice found={inspection.delimiter ?? ','} index={index} />}
          {hasHeaderRow && <HeaderRow sheet={sheet} index={index} />}
        </div>
      </header>
      {inspection.issues.filter(isAboutReading).map(({ code, message }) => (
        <p key={code} className={styles.guessed} role="status">
          {message}
        </p>
      ))}
      <div className={styles.panes} data-raw={raw.length > 0}>
        {raw.length > 0 && <RawText sheet={sheet} format={format} />}
        <ParsedTable sheet={sheet} />
      </div>
    </section>
  )
}

function HeaderRow({ sheet, index }: { sheet: SheetPreview; index: number }) {
  const { app, numbers } = useWords()
  const texts = app.import
  return (
    <LabelledChoice
      label={texts.headerRow}
      choices={sheet.raw
        .filter(({ line, text }) => text.trim() !== '' || line === sheet.headerRow)
        .map(({ line, text }) => ({
          value: String(line),
          label: texts.headerLine(numbers.number(line), short(text)),
        }))}
      value={String(sheet.headerRow)}
      onChoose={(line) => void chooseHeaderRow(index, sheet.name, Number(line))}
    />
  )
}

/** Enough of a line to know it again. */
function short(line: string): string {
  const text = line.replaceAll('\t', ' ').trim()
  return text.length > 34 ? `${text.slice(0, 33)}…` : text
}

function RawText({ sheet: { raw, headerRow }, format }: { sheet: SheetPreview; format: FileReport['format'] }) {
  const { app, numbers } = useWords()
  const texts = app.import
  const marked = format === 'csv' || format === 'xlsx'
  // The rows of a sheet come with tabs between their cells; a line of a text is shown as it is.
  const cells = (text: string) => (format === 'xlsx' ? text.split('\t') : [text])
  const width = Math.max(...raw.map(({ text }) => cells(text).length))
  return (
    <figure className={styles.pane}>
      <figcaption className={styles.caption}>{texts.rawText}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={`${tables.scroll} ${styles.scroll}`} aria-label={texts.rawText} tabIndex={0}>
        <table className={tables.table}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{texts.lineNumber}</th>
              <th scope="col">{texts.rawText}</th>
            </tr>
          </thead>
          <tbody>
            {raw.map(({ line, text }) => (
              <tr key={line} data-header={marked && line === headerRow}>
                <th scope="row" className={tables.line}>
                  {numbers.number(line)}
                  {marked && line === headerRow && <span className="visually-hidden"> {texts.isHeader}</span>}
                </th>
                {cells(text).map((cell, column, { length }) => (
                  <td key={column} className={styles.raw} colSpan={column === length - 1 ? width - length + 1 : 1}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  )
}

function ParsedTable({ sheet: { header, rows, lines } }: { sheet: SheetPreview }) {
  const { app, numbers } = useWords()
  const texts = app.import
  const more = header.length - shownColumns
  return (
    <figure className={styles.pane}>
      <figcaption className={styles.caption}>{texts.parsed}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={`${tables.scroll} ${styles.scroll}`} aria-label={texts.parsed} tabIndex={0}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col" className={tables.line}>
                {texts.lineNumber}
              </th>
              {header.slice(0, shownColumns).map((name, column) => (
                <th key={column} scope="col" title={name}>
                  {name}
                </th>
              ))}
              {more > 0 && <th scope="col">{texts.moreColumns(numbers.number(more))}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                <th scope="row" className={tables.line}>
                  {numbers.number(lines[place]!)}
                </th>
                {row.slice(0, shownColumns).map((cell, column) => (
                  <td key={column} title={cell.length > 30 ? cell : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  )
}
