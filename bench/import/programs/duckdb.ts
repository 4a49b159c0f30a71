/** Reads a file with DuckDB's `read_csv` into a table in memory: `duckdb.js FILE THREADS PEERS`. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { columns } from '../answers-file.ts'
import { type Checksum, checksumSql } from '../checksum.ts'
import { peakBytes, tell } from './outcome.ts'

interface DuckDb {
  DuckDBInstance: {
    create(
      path: string,
      options: Record<string, string>,
    ): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>
        runAndReadAll(sql: string): Promise<{ getRows(): Checksum[] }>
      }>
    }>
  }
}

const [path, threads, peers] = process.argv.slice(2)
const { DuckDBInstance }: DuckDb = createRequire(join(peers!, 'package.json'))('@duckdb/node-api')

const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type === 'TEXT' ? 'VARCHAR' : type}'`)
const database = await DuckDBInstance.create(':memory:', { threads: threads! })
const connection = await database.connect()
const start = performance.now()
await connection.run(
  `CREATE TABLE responses AS SELECT * FROM read_csv('${path!.replaceAll("'", "''")}', header = true, delim = ',', quote = '"', escape = '"',
    nullstr = '', columns = {${types.join(', ')}})`,
)
const ms = performance.now() - start
const peak = peakBytes()

const rows = await connection.runAndReadAll(checksumSql('responses'))
tell({ ms, peakBytes: peak, checksum: rows.getRows()[0]! })
