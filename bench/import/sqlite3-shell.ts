import { spawn } from 'node:child_process'
import { columns, sqliteTable } from './answers-file.ts'
import { checksumSql } from './checksum.ts'
import { type Outcome, peakIn } from './programs/outcome.ts'

const names = Object.keys(columns)

/**
 * Its own `.import`, in memory, of each row into a table with types, empty texts as NULL: by way of a view whose trigger inserts, the
 * fastest of the ways tried (a table of texts that is copied over, and an UPDATE afterwards, take longer).
 */
const importSql = (path: string) => `${sqliteTable}
CREATE VIEW incoming AS SELECT * FROM responses;
CREATE TRIGGER typed INSTEAD OF INSERT ON incoming BEGIN
  INSERT INTO responses VALUES (${names.map((name) => `nullif(NEW.${name}, '')`).join(', ')});
END;
.import --csv --skip 1 "${path}" incoming
`

/** A shell that the program starts is not held back in a buffer, so its line comes when the import is done; on Linux it tells the peak. */
const finished = 'finished'
const tellFinished = `.shell grep -s VmHWM /proc/$PPID/status; echo ${finished}\n`

/** Imports a file with the sqlite3 command line; its time is the process's, from its start until the table is ready. */
export function importWithShell(path: string, limitMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const shell = spawn('sqlite3', ['-batch', '-separator', '\t', ':memory:'], { timeout: limitMs })
    let told = ''
    let errors = ''
    let done: Pick<Outcome, 'ms' | 'peakBytes'> | undefined
    shell.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text
      if (done || !told.includes(finished)) return
      done = { ms: performance.now() - start, peakBytes: peakIn(told) }
      shell.stdin.end(`.mode tabs\n${checksumSql('responses')};\n`)
    })
    shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    shell.once('error', reject)
    shell.once('close', (code, signal) => {
      const line = told.trimEnd().split('\n').at(-1)!
      if (done && code === 0 && errors === '') resolve({ ...done, checksum: line.split('\t') })
      else reject(new Error(errors.trim() || `ended with ${signal ?? code}`))
    })
    shell.stdin.write(importSql(path) + tellFinished)
  })
}
