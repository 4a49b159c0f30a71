import model from '../resources/scorecard-model.json' with { type: 'json' }
import { writeDeck } from '../src/core/deck/deck.ts'
import { panelSlides } from '../src/core/deck/default-deck.ts'
import { applyAnswers, importFile, inspectFile } from '../src/core/import/index.ts'
import type { FileReport } from '../src/core/import/report.ts'
import { wordsFor } from '../src/core/words/index.ts'
import { Workspace } from '../src/core/workspace/workspace.ts'
import { sampleFiles } from './sample-market.ts'
import { sampleDay } from './sample-scorecard.ts'

const seed = 20_251_231
/** What the sample's files leave open, by the map file's key. */
const decisions: Readonly<Record<string, string>> = { 'options.cesDirection': 'high-is-easy' }

/** The sample workspace, made by the same import that a user's files go through. Throws when it does not take every row. */
export async function sampleWorkspace(): Promise<{ workspace: Workspace; reports: FileReport[] }> {
  const words = wordsFor('en')
  const workspace = await Workspace.create()
  const capabilities = model.pillars.flatMap((pillar) => pillar.capabilities.map((capability) => capability.id))
  const all: FileReport[] = []
  for (const [name, text] of Object.entries(sampleFiles(seed, capabilities))) {
    const file = { name, bytes: new TextEncoder().encode(text) }
    const inspection = await inspectFile(file, words)
    const answers = Object.fromEntries(inspection.questions.map(({ id, key }) => [id, decisions[key] ?? '']))
    const { reports } = await importFile(workspace, file, applyAnswers(inspection, answers), words)
    for (const report of reports) {
      if (report.rejected > 0 || report.loaded === 0) throw new Error(`${name}: ${JSON.stringify(report)}`)
    }
    all.push(...reports)
  }
  // The plan is looked at from the day of its files: of a sample that is the same whenever it is made.
  workspace.write.run('UPDATE imports SET imported_at = ?', [`${sampleDay}T00:00:00.000Z`])
  writeDeck(workspace.write, panelSlides())
  workspace.setMeta('sample', '1')
  return { workspace, reports: all }
}
