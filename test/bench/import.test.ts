import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeAnswers } from '../../bench/import/answers-file.ts'
import { checksumSql, difference } from '../../bench/import/checksum.ts'
import { earlierFile, earlierMap } from '../../bench/import/earlier-file.ts'
import { resultTable } from '../../bench/import/results.ts'
import { load } from '../import/importing.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-bench-'))
const path = join(folder, 'answers.csv')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the benchmark’s file is the same every time, and an import of it answers the checksum', async () => {
  const checksum = writeAnswers(path, 2_000)
  const bytes = new Uint8Array(readFileSync(path))
  expect(writeAnswers(path, 2_000)).toEqual(checksum)
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
  const { rows, workspace } = await load({ name: 'answers.csv', bytes }, [
    {
      table: 'responses',
      columns: {
        ...Object.fromEntries(
          ['response_id', 'company', 'segment', 'channel', 'nps', 'csat', 'ces', 'comment'].map((name) => [name, name]),
        ),
        answered_on: 'date',
      },
      options: { csatScale: [1, 5], cesDirection: 'high-is-easy' },
    },
  ])
  const answers =
    '(SELECT r.*, answered_on AS date, name AS company FROM responses r JOIN companies c ON c.id = company_id)'
  const found = Object.values(rows(checksumSql(answers))[0]!) as (number | string)[]
  expect(difference(checksum, found)).toBeNull()
  workspace.close()
})

test('an engine that skipped work is told by what it lacks', () => {
  const checksum = writeAnswers(path, 100)
  expect(difference(checksum, checksum)).toBeNull()
  expect(difference(checksum, [99, ...checksum.slice(1)])).toBe('count(*) is 99 instead of 100')
})

test('ratios are those of the same round, of each of our own runs, and a peer that failed says so', () => {
  const times = (...ms: number[]) => ms.map((each) => ({ ms: each, peakBytes: 3e6, checksum: [] }))
  const table = resultTable(
    [
      { name: 'new', ratio: 'new to it', outcomes: times(100, 300, 200), problem: null },
      { name: 'open', ratio: 'open to it', outcomes: times(50, 100, 50), problem: null },
      { name: 'peer', outcomes: times(200, 100, 200), problem: null },
      { name: 'lame', outcomes: [null, null, null], problem: 'no rows' },
    ],
    2e6,
  )
  const [heading, , begun, open, peer, lame] = table.split('\n').map((line) => line.trim().split(/\s{2,}/))
  const spread = (name: string) => [`${name} min`, 'median', 'max']
  expect(heading).toEqual([
    'engine',
    ...spread('ms'),
    ...spread('new to it'),
    ...spread('open to it'),
    'peak MB',
    '× file',
  ])
  expect(begun).toEqual(['new', '100', '200', '300', '3', '1.5'])
  expect(open).toEqual(['open', '50', '50', '100', '3', '1.5'])
  expect(peer).toEqual(['peer', '100', '200', '200', '0.50', '1.00', '3.00', '0.25', '0.25', '1.00', '3', '1.5'])
  expect(lame).toEqual(['lame', 'failed'])
})

test('the file that an open app has imported before is imported whole', async () => {
  const { reports, workspace } = await load(earlierFile, [earlierMap])
  expect(reports.map(({ read, loaded }) => ({ read, loaded }))).toEqual([{ read: 1000, loaded: 1000 }])
  workspace.close()
})
