/**
 * How long an import takes, end to end (read, decode, parse, check, load, roll up), beside the sqlite3 command line's own `.import`
 * of the same file into a table with the same columns and types (empty texts set to NULL afterwards). Both run in turn, in one run, five
 * times; only the ratio travels between machines. Run with: npm run bench
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFile } from '../src/core/import/index.ts'
import type { TableMap } from '../src/core/import/table-map.ts'
import { seededRandom } from '../src/core/stats/random.ts'
import { wordsFor } from '../src/core/words/index.ts'
import { Workspace } from '../src/core/workspace/workspace.ts'

const rounds = 5
const sizes = [10_000, 100_000]
const columns = ['response_id', 'date', 'company', 'segment', 'channel', 'nps', 'csat', 'ces', 'comment'] as const

const map: TableMap = {
  table: 'responses',
  columns: Object.fromEntries(columns.map((name) => [name === 'date' ? 'answered_on' : name, name])),
  options: { csatScale: [1, 5], cesDirection: 'high-is-easy' },
}

/** A seeded file of answers; one in ten has no CSAT, comments are Vietnamese and sometimes hold commas and quotes. */
function answersCsv(rows: number): string {
  const random = seededRandom(rows)
  const one = <T>(list: readonly T[]): T => list[random.below(list.length)]!
  const comments = [
    'Nhân viên nhiệt tình, giải quyết nhanh',
    'Chờ quá lâu ở quầy giao dịch',
    'Ứng dụng "rất" dễ dùng, tôi sẽ giới thiệu cho bạn bè',
    'Phí dịch vụ hơi cao so với nơi khác',
    '',
  ]
  const quoted = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines: string[] = [columns.join(',')]
  for (let i = 1; i <= rows; i++) {
    const month = String(1 + random.below(12)).padStart(2, '0')
    const day = String(1 + random.below(28)).padStart(2, '0')
    lines.push(
      [
        `R${i}`,
        `${one(['2024', '2025'])}-${month}-${day}`,
        one(['Ngân hàng Bảo Tín', 'Aurora', 'Cedar', 'Hải Đăng', 'Minh Châu', 'Sông Xanh']),
        one(['Cá nhân', 'Doanh nghiệp', 'Ưu tiên']),
        one(['Quầy', 'Ứng dụng', 'Tổng đài', 'Web']),
        random.below(11),
        random.below(10) === 0 ? '' : 1 + random.below(5),
        1 + random.below(7),
        quoted(one(comments)),
      ].join(','),
    )
  }
  return `${lines.join('\n')}\n`
}

async function ours(path: string, expected: number): Promise<number> {
  const start = performance.now()
  const workspace = await Workspace.create()
  const file = { name: 'answers.csv', bytes: new Uint8Array(readFileSync(path)) }
  const { reports } = await importFile(workspace, file, [map], wordsFor('en'))
  const elapsed = performance.now() - start
  workspace.close()
  if (reports[0]!.loaded !== expected) throw new Error(`loaded ${reports[0]!.loaded} rows of ${expected}`)
  return elapsed
}

function commandLine(path: string, folder: string, expected: number): number {
  const database = join(folder, 'sqlite3.db')
  rmSync(database, { force: true })
  const types = columns.map((name) => `${name} ${['nps', 'csat', 'ces'].includes(name) ? 'REAL' : 'TEXT'}`)
  const nulls = columns.map((name) => `${name} = nullif(${name}, '')`)
  const script = `CREATE TABLE responses (${types.join(', ')});
.import --csv --skip 1 "${path}" responses
UPDATE responses SET ${nulls.join(', ')};
SELECT count(*) FROM responses;
`
  const start = performance.now()
  const output = execFileSync('sqlite3', [database], { input: script, encoding: 'utf8' })
  const elapsed = performance.now() - start
  if (Number(output.trim()) !== expected) throw new Error(`sqlite3 loaded ${output.trim()} rows of ${expected}`)
  return elapsed
}

function requireSqlite3(): void {
  try {
    execFileSync('sqlite3', ['--version'], { stdio: 'ignore' })
  } catch {
    throw new Error('The sqlite3 command line is needed to compare with: install it (Debian: apt-get install sqlite3).')
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const line = (name: string, values: readonly number[]) =>
  `  ${name.padEnd(22)} min ${Math.min(...values)
    .toFixed(0)
    .padStart(6)}  median ${median(values).toFixed(0).padStart(6)}  max ${Math.max(...values)
    .toFixed(0)
    .padStart(6)} ms`

async function run(): Promise<void> {
  requireSqlite3()
  const folder = mkdtempSync(join(tmpdir(), 'triptych-bench-'))
  try {
    for (const rows of sizes) {
      const path = join(folder, `answers-${rows}.csv`)
      writeFileSync(path, answersCsv(rows))
      const times = { ours: [] as number[], commandLine: [] as number[] }
      for (let round = 0; round < rounds; round++) {
        times.ours.push(await ours(path, rows))
        times.commandLine.push(commandLine(path, folder, rows))
      }
      const ratio = median(times.ours) / median(times.commandLine)
      console.log(`${rows} rows × ${columns.length} columns, ${rounds} rounds in turn`)
      console.log(line('Triptych import', times.ours))
      console.log(line('sqlite3 .import', times.commandLine))
      console.log(`  ratio of medians, Triptych to sqlite3: ${ratio.toFixed(2)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
