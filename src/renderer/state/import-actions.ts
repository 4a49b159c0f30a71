import type { TextReading } from '../../core/import/inspect-file.ts'
import { fileShape } from '../../core/import/map/file-shape.ts'
import type { Lang } from '../../core/words/index.ts'
import type { CoreClient } from '../core-client.ts'
import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import type { FileToImport } from './import-step.ts'
import { endWorker, inWorker, setFiles } from './import-worker.ts'
import { withMaps } from './map-changes.ts'
import { recall } from './remembered-answers.ts'
import { host } from './services.ts'

export const pickAndInspect = () =>
  attempt(async () => {
    const files = await host.pickImportFiles()
    if (files.length > 0) await inspect(files)
  })

/** Shows what the files seem to be, with what was said of files of the same shape. */
export async function inspect(input: readonly File[]): Promise<void> {
  setFiles(input)
  useApp.setState({ importing: { at: 'reading', done: 0, of: input.length } })
  await inWorker(null, async (importer) => {
    const files: FileToImport[] = []
    for (const [place, file] of input.entries()) {
      useApp.setState({ importing: { at: 'reading', done: place, of: input.length } })
      files.push(await inspectOne(importer, file, place))
    }
    const target = useApp.getState().session?.sample ? 'new' : 'add'
    useApp.setState({ importing: { at: 'mapping', files, shown: 0, target, joining: 0 } })
  })
}

/** One file as it seems to be; where a file of its shape was imported before, as it was imported then. */
export async function inspectOne(
  importer: CoreClient,
  input: File,
  place: number,
  { anew = false, reading = {} }: { anew?: boolean; reading?: TextReading } = {},
): Promise<FileToImport> {
  const context = { file: place, reading, ...contextNow() }
  const inspected = await importer.call('import/inspect', context)
  const begun = { answers: {}, settling: false, origin: null, changed: false, leftOut: false }
  const file: FileToImport = { input, inspected, reading, ...begun }
  const said = inspected.ok && !anew ? recall(fileShape(inspected.inspection)) : null
  if (!inspected.ok || !said) return file
  const inspection = said.maps
    ? await importer.call('import/settle', { ...context, inspection: withMaps(inspected.inspection, said.maps) })
    : inspected.inspection
  return {
    ...file,
    inspected: { ok: true, inspection },
    answers: said.answers,
    origin: { of: 'last-time' },
    changed: said.maps !== null,
  }
}

/** What files are read against: the language of their messages, and the companies that are known (those of a sample are not). */
export function contextNow(): { lang: Lang; known: string[] } {
  const { lang, session } = useApp.getState()
  return { lang, known: session && !session.sample ? session.companies.map(({ name }) => name) : [] }
}

/** Leaves the import where it stands, or a step back from counting; what ran until then leaves nothing. */
export function leave(): void {
  const { importing } = useApp.getState()
  if (importing?.at === 'counted' && importing.takingOver) return
  endWorker()
  if (importing?.at === 'counting') {
    useApp.setState({ importing: importing.mapping })
    notify(wordsNow().app.import.cancelled)
  } else useApp.setState({ importing: null })
}

/** Back from the counts to what they follow from. */
export function backToMapping(): void {
  useApp.setState(({ importing }) =>
    importing?.at === 'counted' && !importing.takingOver ? { importing: importing.mapping } : {},
  )
}
