import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sampleWorkspace } from './sample-workspace.ts'

/** Writes the sample workspace: `make-sample OUT.triptych`. */
const out = process.argv[2]
if (!out) throw new Error('usage: make-sample OUT.triptych')
const { workspace, reports } = await sampleWorkspace()
for (const { loaded, table } of reports) console.log(`${basename(out)}: ${loaded} rows of ${table}`)
writeFileSync(out, workspace.toBytes())
