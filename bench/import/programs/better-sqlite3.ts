/** Parses a file with uDSV and inserts its rows with better-sqlite3 in one transaction, in memory: `better-sqlite3.js FILE PEERS`. */
import { closeSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { columns, sqliteTable } from '../answers-file.ts'
import { checksumSql } from '../checksum.ts'
import { peakBytes, tell } from './outcome.ts'

interface Database {
  exec(sql: string): void
  prepare(sql: string): { run(values: readonly (string | null)[]): void; get(): Record<string, number | string> }
}
interface Udsv {
  inferSchema(text: string, options: { encl: string }): object
  initParser(schema: object): Parser
}
interface Parser {
  stringArrs: unknown
  chunk(text: string, parse: unknown, take: (row: (string | null)[]) => void): void
  end(): void
}

const [path, peers] = process.argv.slice(2)
const require = createRequire(join(peers!, 'package.json'))
const Database: new (path: string) => Database = require('better-sqlite3')
const { inferSchema, initParser }: Udsv = require('udsv')

/** Bytes read at a time: a whole file may be longer than a string can be. */
const buffer = new Uint8Array(1 << 22)

const database = new Database(':memory:')
const start = performance.now()
database.exec(`${sqliteTable} BEGIN`)
const insert = database.prepare(`INSERT INTO responses VALUES (${Object.keys(columns).map(() => '?')})`)
const take = (row: (string | null)[]) => {
  for (let i = 0; i < row.length; i++) if (row[i] === '') row[i] = null
  insert.run(row)
}
const decoder = new TextDecoder()
const file = openSync(path!, 'r')
let parser: Parser | undefined
/** uDSV takes the second half of a line end that two pieces share for text. */
let held = ''
for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
  let text = held + decoder.decode(buffer.subarray(0, length), { stream: true })
  held = text.endsWith('\r') ? '\r' : ''
  text = text.slice(0, text.length - held.length)
  parser ??= initParser(inferSchema(text, { encl: '"' }))
  parser.chunk(text, parser.stringArrs, take)
}
parser!.end()
closeSync(file)
database.exec('COMMIT')
const ms = performance.now() - start
const peak = peakBytes()

tell({ ms, peakBytes: peak, checksum: Object.values(database.prepare(checksumSql('responses')).get()) })
