import type { ExportFile } from '../../contract/host.ts'
import { applyAnswers } from '../../core/import/map/apply-answers.ts'
import type { ReadableFile } from './import-step.ts'

/** The map file (docs/formats/map.md) that imports the file on the command line just as the answers here do. */
export function mapFileOf({ inspected: { inspection }, answers }: ReadableFile): ExportFile {
  const maps = applyAnswers(inspection, answers)
  const text = `${JSON.stringify(maps.length === 1 ? maps[0] : maps, null, 2)}\n`
  return { name: `${inspection.file.replace(/\.[^.]+$/, '')}.map.json`, bytes: new TextEncoder().encode(text) }
}
