/**
 * Imports a file with the product's own core: `triptych.js FILE map|inspect new|open`. `open`: the process has imported one other file before,
 * as an app that is open has.
 */
import { applyAnswers, importFile, inspectFile } from '../../../src/core/import/index.ts'
import type { TableMap } from '../../../src/core/import/map/table-map.ts'
import type { InputFile } from '../../../src/core/import/report.ts'
import { wordsFor } from '../../../src/core/words/index.ts'
import { Workspace } from '../../../src/core/workspace/workspace.ts'
import { readWithDigest } from '../../../src/files/read-file.ts'
import { columns } from '../answers-file.ts'
import { checksumSql } from '../checksum.ts'
import { earlierFile, earlierMap } from '../earlier-file.ts'
import { peakBytes, tell } from './outcome.ts'

const [path, way, app] = process.argv.slice(2)
const words = wordsFor('en')

const map: TableMap = {
  table: 'responses',
  columns: Object.fromEntries(Object.keys(columns).map((name) => [name === 'date' ? 'answered_on' : name, name])),
  options: { csatScale: [1, 5], cesDirection: 'high-is-easy' },
}

/** As the wizard does it: the file is inspected, and the one question that it leaves open is answered. */
async function inspected(file: InputFile): Promise<TableMap[]> {
  const inspection = await inspectFile(file, words)
  return applyAnswers(
    inspection,
    Object.fromEntries(inspection.questions.map((question) => [question.id, question.choices[0]!.value])),
  )
}

if (app === 'open') {
  const earlier = await Workspace.create()
  await importFile(earlier, earlierFile, [earlierMap], words)
  earlier.close()
}

const workspace = await Workspace.create()
const start = performance.now()
const file = await readWithDigest(path!)
const maps = way === 'inspect' ? await inspected(file) : [map]
await importFile(workspace, file, maps, words)
const ms = performance.now() - start
const peak = peakBytes()

const answers = `(SELECT responses.*, answered_on AS date, companies.name AS company
  FROM responses JOIN companies ON companies.id = company_id)`
const row = workspace.read.all(checksumSql(answers))[0]!
tell({ ms, peakBytes: peak, checksum: Object.values(row) as (number | string)[] })
