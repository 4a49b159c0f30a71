import { useApp, wordsNow } from './app-store.ts'
import { notify } from './attempt.ts'
import { backToMapping, inspect, inspectOne, leave } from './import-actions.ts'
import { isSameFile } from './import-step.ts'
import { addFiles, filesOfImport, inWorker, setFiles } from './import-worker.ts'
import { editMapping } from './mapping-actions.ts'

/** Files that are dropped together are read together, and those that follow come after them: a file is known by its place. */
let turn: Promise<void> = Promise.resolve()

/**
 * Files dropped on an import that has changed nothing yet join it; rows that were checked are checked anew with them. Files that are there
 * already are left out.
 */
export async function join(dropped: readonly File[]): Promise<void> {
  const { importing } = useApp.getState()
  if (importing === null || importing.at === 'done') return
  const { import: texts } = wordsNow().app
  if (importing.at === 'counted' && importing.takingOver) return notify(texts.dropLater)
  const known = filesOfImport()
  const more = dropped.filter((file) => !known.some((other) => isSameFile(other, file)))
  if (more.length === 0) return notify(texts.dropKnown)
  if (importing.at === 'reading') return inspect([...known, ...more])
  if (importing.at === 'counting') leave()
  else backToMapping()
  const place = addFiles(more)
  waiting(more.length)
  turn = turn.then(() => read(more, place))
  await turn
}

async function read(more: readonly File[], first: number): Promise<void> {
  const { importing } = useApp.getState()
  await inWorker(importing, async (importer) => {
    for (const [index, input] of more.entries()) {
      const place = first + index
      const file = await inspectOne(importer, input, place)
      waiting(-1)
      editMapping((mapping) => ({ ...mapping, files: [...mapping.files, file], shown: first }))
    }
  })
  const { importing: now } = useApp.getState()
  // The worker broke down, which was told: the files that were not read do not come.
  const missing = now?.at === 'mapping' && now.files.length < first + more.length
  if (missing && filesOfImport()[first] === more[0]) {
    setFiles(filesOfImport().slice(0, now.files.length))
    editMapping((mapping) => ({ ...mapping, joining: 0 }))
  }
}

const waiting = (by: number) => editMapping((mapping) => ({ ...mapping, joining: Math.max(0, mapping.joining + by) }))
