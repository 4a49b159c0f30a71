import { useState } from 'react'
import type { Issue } from '../../core/import/report.ts'
import { Choice } from '../controls/Choice.tsx'
import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import styles from './IssueTable.module.css'
import tables from './tables.module.css'

/** More are shown when they are asked for; the CSV of rejected rows has them all. */
const shownAtOnce = 50

/** No code: all of them. */
const everything = 'all'

/** What a person should know of files and their rows: where, why, and as it stood; one code alone, if one likes. */
export function IssueTable({
  title,
  heading: Heading,
  issues,
}: {
  title: string
  heading: 'h3' | 'h4'
  issues: readonly (Issue & { source?: string })[]
}) {
  const { app, numbers } = useWords()
  const texts = app.import
  const [code, setCode] = useState<string | null>(null)
  const [shown, setShown] = useState(shownAtOnce)
  if (issues.length === 0) return null
  const codes = [...new Set(issues.map((issue) => issue.code))]
  const ofCode = (wanted: string) => issues.filter((issue) => issue.code === wanted)
  const filtered = code === null ? issues : ofCode(code)
  const has = (part: 'source' | 'line' | 'byte' | 'column' | 'raw') =>
    issues.some((issue) => (issue[part] ?? null) !== null)
  const shows = { source: has('source'), line: has('line'), byte: has('byte'), column: has('column'), raw: has('raw') }
  const count = (list: readonly unknown[]) => numbers.number(list.length)
  return (
    <section className={styles.issues}>
      <header className={styles.head}>
        <Heading className={styles.title}>{title}</Heading>
        {codes.length > 1 && (
          <div className={styles.filter}>
            <Choice
              label={texts.showOnly}
              choices={[
                { value: everything, label: `${texts.all} (${count(issues)})` },
                ...codes.map((value) => ({ value, label: `${value} (${count(ofCode(value))})` })),
              ]}
              value={code ?? everything}
              onChoose={(value) => {
                setCode(value === everything ? null : value)
                setShown(shownAtOnce)
              }}
            />
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={tables.scroll} aria-label={title} tabIndex={0}>
        <table className={tables.table}>
          <thead>
            <tr>
              {shows.source && <th scope="col">{texts.file}</th>}
              {shows.line && (
                <th scope="col" data-numeric>
                  {texts.line}
                </th>
              )}
              {shows.byte && (
                <th scope="col" data-numeric>
                  {texts.byte}
                </th>
              )}
              {shows.column && <th scope="col">{texts.issueColumn}</th>}
              <th scope="col">{texts.code}</th>
              <th scope="col">{texts.reason}</th>
              {shows.raw && <th scope="col">{texts.raw}</th>}
            </tr>
          </thead>
          <tbody>
            {filtered.slice(0, shown).map((issue, index) => (
              <tr key={index}>
                {shows.source && <td title={issue.source}>{issue.source}</td>}
                {shows.line && <td data-numeric>{issue.line === null ? '' : numbers.number(issue.line)}</td>}
                {shows.byte && <td data-numeric>{issue.byte === null ? '' : numbers.number(issue.byte)}</td>}
                {shows.column && <td title={issue.column ?? undefined}>{issue.column}</td>}
                <td>
                  {issue.code} <span className={styles.level}>{texts.levels[issue.level]}</span>
                </td>
                <td className={tables.wrapped}>{issue.message}</td>
                {shows.raw && <td title={issue.raw ?? undefined}>{issue.raw}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {filtered.length > shown && (
        <button type="button" className={controls.button} onClick={() => setShown(shown + shownAtOnce)}>
          {texts.more(numbers.number(Math.min(shownAtOnce, filtered.length - shown)))}
        </button>
      )}
    </section>
  )
}
