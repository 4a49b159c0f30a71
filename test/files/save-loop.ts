/** Saves one generation after the other to a file until it is killed: each is one byte repeated. Prints what it has acknowledged. */
import { writeSync } from 'node:fs'
import { nodeFs } from '../../src/files/fs-port.ts'
import { writeFileAtomically } from '../../src/files/write-atomically.ts'

const [path, size] = process.argv.slice(2)
for (let generation = 1; generation < 250; generation++) {
  await writeFileAtomically(nodeFs, path!, new Uint8Array(Number(size)).fill(generation))
  writeSync(1, `${generation}\n`)
}
