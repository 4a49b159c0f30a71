import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import model from '../resources/scorecard-model.json' with { type: 'json' }
import { writeDeck } from '../src/core/deck/deck.ts'
import { defaultDeck } from '../src/core/deck/default-deck.ts'
import { applyAnswers, importFile, inspectFile } from '../src/core/import/index.ts'
import { wordsFor } from '../src/core/words/index.ts'
import { Workspace } from '../src/core/workspace/workspace.ts'
import { sampleFiles } from './sample-market.ts'

/** Writes the sample workspace, by the same import that a user's files go through: `make-sample OUT.triptych`. */
const seed = 20_251_231
const out = process.argv[2]
if (!out) throw new Error('usage: make-sample OUT.triptych')
/** What the sample's files leave open, by the map file's key. */
const decisions: Readonly<Record<string, string>> = { 'options.cesDirection': 'high-is-easy' }

const words = wordsFor('en')
const workspace = await Workspace.create()
const capabilities = model.pillars.flatMap((pillar) => pillar.capabilities.map((capability) => capability.id))

for (const [name, text] of Object.entries(sampleFiles(seed, capabilities))) {
  const file = { name, bytes: new TextEncoder().encode(text) }
  const inspection = await inspectFile(file, words)
  const answers = Object.fromEntries(inspection.questions.map(({ id, key }) => [id, decisions[key] ?? '']))
  const { reports } = await importFile(workspace, file, applyAnswers(inspection, answers), words)
  for (const report of reports) {
    if (report.rejected > 0 || report.loaded === 0) throw new Error(`${name}: ${JSON.stringify(report)}`)
    console.log(`${basename(out)}: ${report.loaded} rows of ${report.table}`)
  }
}
writeDeck(workspace.write, defaultDeck())
workspace.setMeta('sample', '1')
writeFileSync(out, workspace.toBytes())
