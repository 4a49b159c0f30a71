import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyAnswers, importFile, inspectFile } from '../../src/core/import/index.ts'
import type { Answers, InputFile } from '../../src/core/import/report.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { failureText, isFailureCode } from '../../src/core/words/failure-text.ts'
import { Database } from '../../src/core/workspace/database.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { fixture, words } from './importing.ts'
import { row, workbook } from './workbook.ts'

const random = seededRandom(20261122)
const pick = (n: number) => random.below(n)

/** A copy with one to eight bytes changed, a piece cut out, or a piece doubled. */
function mutated(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  const way = pick(4)
  const [from, length] = [pick(copy.length), 1 + pick(64)]
  if (way === 0) return copy.slice(0, from)
  if (way === 1) return new Uint8Array([...copy.subarray(0, from), ...copy.subarray(from + length)])
  if (way === 2) return new Uint8Array([...copy.subarray(0, from + length), ...copy.subarray(from)])
  for (let i = 0; i <= pick(8); i++) copy[pick(copy.length)] = pick(256)
  return copy
}

async function samples(): Promise<InputFile[]> {
  const files = readdirSync(join(import.meta.dirname, '..', 'fixtures')).filter((name) =>
    /\.(csv|json|ndjson)$/.test(name),
  )
  const db = await Database.open()
  db.run('CREATE TABLE answers (company TEXT, date TEXT, nps INTEGER)')
  db.run("INSERT INTO answers VALUES ('Aurora', '2024-05-01', 9), ('Cedar', '2024-05-02', 4)")
  const sqlite = { name: 'answers.db', bytes: db.export() }
  db.close()
  const sheets = { S: row(1, ['company', 'date', 'nps']) + row(2, ['Aurora', '2024-05-01', 9]) }
  return [...files.map(fixture), sqlite, { name: 'answers.xlsx', bytes: workbook({ sheets }) }]
}

test('300 damaged files each end in a Failure with a sentence or in balanced counters, and a Failure changes nothing', async () => {
  const workspace = await Workspace.create()
  const files = await samples()
  const dump = () =>
    JSON.stringify(
      ['imports', 'responses', 'scores', 'companies', 'financials'].map((t) =>
        workspace.read.all(`SELECT * FROM ${t}`),
      ),
    )
  let failures = 0
  for (let i = 0; i < 300; i++) {
    const original = files[i % files.length]!
    const file = { name: original.name, bytes: mutated(original.bytes) }
    const before = dump()
    try {
      const inspection = await inspectFile(file, words)
      const answers: Answers = Object.fromEntries(
        inspection.questions.map((question) => [question.id, question.choices[0]?.value ?? 'Aurora']),
      )
      const { reports } = await importFile(workspace, file, applyAnswers(inspection, answers), words)
      for (const report of reports) expect(report.read).toBe(report.loaded + report.rejected + report.skipped)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      expect(isFailureCode(error.code, words)).toBe(true)
      expect(failureText(error, words)).not.toContain('undefined')
      expect(dump()).toBe(before)
      failures++
    }
  }
  // The loop is worth something only if it sees both ends.
  expect(failures).toBeGreaterThan(30)
  expect(failures).toBeLessThan(270)
}, 60_000)
