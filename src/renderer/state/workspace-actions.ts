import type { OpenedWorkspace } from '../../contract/host.ts'
import { startWorker } from '../core-worker.ts'
import { isUnsaved, type OpenFile, type UnsavedChoice, useApp, wordsNow } from './app-store.ts'
import { attempt, notify, tellTrouble } from './attempt.ts'
import { showSession } from './deck-actions.ts'
import type { Before } from './import-step.ts'
import { forgetLastKnown, keepLastKnown, lastKnown } from './last-known.ts'
import { discard, forgetDiscarded, recover } from './recovering.ts'
import { core, host } from './services.ts'
import { inTurn } from './turn.ts'

/** Opens what the host starts with. */
export async function start(): Promise<void> {
  core.onBreakdown = tellTrouble
  await attempt(async () => show(await host.initialWorkspace()))
}

/** Ends the core, whatever it is doing, and begins anew with the workspace as it was last known. */
export const restart = () =>
  attempt(async () => {
    useApp.setState({ trouble: null })
    core.restart(startWorker())
    const before = useApp.getState().session
    if (before === null) return start()
    const known = await lastKnown()
    const opened = await (known
      ? core.call('workspace/open', { bytes: known.bytes })
      : core.call('workspace/new', { docId: before.docId }))
    const savedRevision = known && !known.saved ? null : opened.revision
    useApp.setState(({ file }) => ({ file: { ...file, savedRevision } }))
    notify(wordsNow().app.trouble.restarted)
    showSession(await recover(opened))
  })

export const open = () =>
  attempt(async () => {
    if (!(await mayLeave())) return
    const opened = await host.openWorkspace()
    if (opened) await show(opened)
  })

/** Opens a workspace that came without a place to save it to: one that was dropped. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  if (await mayLeave()) await show({ handle: null, name, bytes })
}

export const startNew = () =>
  attempt(async () => {
    if (!(await mayLeave())) return
    await inTurn(async () => {
      const session = await core.call('workspace/new', {})
      await forgetDiscarded()
      forgetLastKnown()
      const { untitled: name } = wordsNow().app
      useApp.setState({ file: { handle: null, name, savedRevision: session.revision, inFile: false } })
      showSession(session)
    })
  })

/** Saves; gives whether it is saved now (the user may cancel, the disk may be full). */
export async function save({ as = false } = {}): Promise<boolean> {
  return (await attempt(() => inTurn(() => saveNow(as)))) ?? false
}

async function saveNow(as: boolean): Promise<boolean> {
  const { bytes, image, revision } = await core.call('workspace/bytes', {})
  const { file, session } = useApp.getState()
  const answer = await host.saveWorkspace({ handle: file.handle, as, name: file.name, bytes })
  if (!answer) return false
  useApp.setState({ file: { ...answer, savedRevision: revision, inFile: true } })
  keepLastKnown(image, true)
  // What only went to the downloads may never have arrived there.
  if (answer.handle !== null) await host.clearJournal(session!.docId)
  notify(wordsNow().app.saving.done(answer.name))
  return true
}

/** Asks what to do with unsaved changes, if there are any; may the open workspace be left. */
export async function mayLeave(): Promise<boolean> {
  if (!isUnsaved(useApp.getState())) return true
  const choice = await new Promise<UnsavedChoice>((answer) => useApp.setState({ unsavedQuestion: { answer } }))
  useApp.setState({ unsavedQuestion: null })
  if (choice === 'discard') discard(useApp.getState().session!.docId)
  return choice === 'save' ? save() : choice === 'discard'
}

/** Opens a workspace again that another has taken the place of. */
export const reopen = ({ image, file, saved }: Before) =>
  attempt(async () => {
    discard(null)
    await takeOver(new Uint8Array(await image.arrayBuffer()), image, { ...file, savedRevision: null }, saved)
  })

function show({ handle, name, bytes }: OpenedWorkspace): Promise<void> {
  return takeOver(
    bytes,
    new Blob([bytes as Uint8Array<ArrayBuffer>]),
    { handle, name, savedRevision: null, inFile: true },
    true,
  )
}

/** Opens a workspace in the place of another, with what was said in it and not saved. `saved`: this is what lies on disk. */
function takeOver(bytes: Uint8Array, image: Blob, file: OpenFile, saved: boolean): Promise<void> {
  return inTurn(async () => {
    const opened = await core.call('workspace/open', { bytes })
    await forgetDiscarded()
    keepLastKnown(image, saved)
    useApp.setState({ file: { ...file, savedRevision: saved ? opened.revision : null } })
    showSession(await recover(opened))
  })
}
