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
  const sources = issues.some(({ source }) => source !== undefined)
  const located = issues.some(({ line, column }) => line !== null || column !== null)
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
              {sources && <th scope="col">{texts.file}</th>}
              {located && (
                <>
                  <th scope="col" data-numeric>
                    {texts.line}
                  </th>
                  <th scope="col" data-numeric>
                    {texts.byte}
                  </th>
                  <th scope="col">{texts.issueColumn}</th>
                </>
              )}
              <th scope="col">{texts.code}</th>
              <th scope="col">{texts.reason}</th>
              {located && <th scope="col">{texts.raw}</th>}
            </tr>
          </thead>
          <tbody>
            {filtered.slice(0, shown).map((issue, index) => (
              <tr key={index}>
                {sources && <td title={issue.source}>{issue.source}</td>}
                {located && (
                  <>
                    <td data-numeric>{issue.line === null ? '' : numbers.number(issue.line)}</td>
                    <td data-numeric>{issue.byte === null ? '' : numbers.number(issue.byte)}</td>
                    <td title={issue.column ?? undefined}>{issue.column}</td>
                  </>
                )}
                <td>
                  {issue.code} <span className={styles.level}>{texts.levels[issue.level]}</span>
                </td>
                <td className={tables.wrapped}>{issue.message}</td>
                {located && <td title={issue.raw ?? undefined}>{issue.raw}</td>}
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
