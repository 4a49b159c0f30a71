import { fileShape } from '../../core/import/map/file-shape.ts'
import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { showSession } from './deck-actions.ts'
import { type Before, isReadable, isReady, type Mapping } from './import-step.ts'
import { endWorker, inWorker } from './import-worker.ts'
import { keepLastKnown } from './last-known.ts'
import { remember } from './remembered-answers.ts'
import { core, host } from './services.ts'
import { undo } from './undo-actions.ts'
import { mayLeave, reopen } from './workspace-actions.ts'

/** Imports what is ready into a copy of the workspace, and shows what becomes of every row. Nothing is changed by it. */
export async function count(): Promise<void> {
  const { importing: mapping, lang } = useApp.getState()
  if (mapping?.at !== 'mapping' || !isReady(mapping.files)) return
  useApp.setState({ importing: { at: 'counting', mapping, progress: null, startedAt: Date.now() } })
  await inWorker(mapping, async (importer) => {
    if (mapping.target === 'new') await importer.call('workspace/new', {})
    else {
      const { bytes } = await core.call('workspace/bytes', {})
      await importer.call('workspace/open', { bytes }, { transfer: [bytes.buffer as ArrayBuffer] })
    }
    const readable = mapping.files.flatMap((file, place) =>
      isReadable(file) ? [{ file: place, inspection: file.inspected.inspection, answers: file.answers }] : [],
    )
    // Ratings are held to the scorecard model, wherever it stands in the list.
    const files = [
      ...readable.filter(({ inspection }) => inspection.model),
      ...readable.filter(({ inspection }) => !inspection.model),
    ]
    const counts = await importer.call(
      'import/run',
      { lang, files },
      {
        onProgress: (progress) =>
          useApp.setState(({ importing }) =>
            importing?.at === 'counting' ? { importing: { ...importing, progress } } : {},
          ),
      },
    )
    useApp.setState({ importing: { at: 'counted', mapping, counts, takingOver: false } })
  })
}

/** Makes the copy that the rows were counted in the open workspace. */
export async function takeOver(): Promise<void> {
  const { importing: counted } = useApp.getState()
  if (counted?.at !== 'counted' || counted.takingOver) return
  const { mapping, counts } = counted
  if (mapping.target === 'new' && !(await mayLeave())) return
  useApp.setState({ importing: { ...counted, takingOver: true } })
  await inWorker(counted, async (importer) => {
    const before = mapping.target === 'new' ? await theOpenOne() : null
    const { bytes, image } = await importer.call('workspace/bytes', {})
    await replaceWith(bytes, mapping)
    keepLastKnown(image, false)
    rememberAnswers(mapping)
    endWorker()
    useApp.setState({ importing: { at: 'done', counts, before } })
  })
}

/** Takes the import back; the workspace is again what it was before. */
export async function undoImport(): Promise<void> {
  const { importing } = useApp.getState()
  if (importing?.at !== 'done') return
  useApp.setState({ importing: null })
  await (importing.before ? reopen(importing.before) : undo())
  notify(wordsNow().app.import.undone)
}

export const saveRejects = () =>
  attempt(async () => {
    const { importing } = useApp.getState()
    if ((importing?.at !== 'counted' && importing?.at !== 'done') || !importing.counts.rejectsCsv) return
    const { app } = wordsNow()
    const saved = await host.saveExport([{ name: app.import.rejectsName, bytes: importing.counts.rejectsCsv }])
    if (saved) notify(app.export.done(saved.name))
  })

async function theOpenOne(): Promise<Before> {
  const { file, session } = useApp.getState()
  const { image, revision } = await core.call('workspace/bytes', {})
  return { image, file, saved: session !== null && revision === file.savedRevision }
}

async function replaceWith(bytes: Uint8Array, { target, files }: Mapping): Promise<void> {
  const transfer = [bytes.buffer as ArrayBuffer]
  if (target === 'add') return showSession(await core.call('workspace/replace', { bytes }, { transfer }))
  const session = await core.call('workspace/open', { bytes }, { transfer })
  const first = files.find(isReadable)?.input.name ?? wordsNow().app.untitled
  useApp.setState({ file: { handle: null, name: first.replace(/\.[^.]+$/, ''), savedRevision: null, inFile: false } })
  // What was imported is shown, not the title page before it.
  showSession(session, session.slides.find(({ kind }) => kind !== 'title')?.id)
}

/** For the next file of the same shape. */
function rememberAnswers({ files }: Mapping): void {
  for (const { inspected, answers, changed } of files.filter(isReadable)) {
    const { inspection } = inspected
    if (!changed && Object.keys(answers).length === 0) continue
    remember(fileShape(inspection), { answers, maps: changed ? inspection.maps : null })
  }
}
