import type { OpenedWorkspace } from '../../contract/host.ts'
import { startWorker } from '../core-worker.ts'
import { isUnsaved, type UnsavedChoice, useApp, wordsNow } from './app-store.ts'
import { attempt, notify, tellTrouble } from './attempt.ts'
import { showSession } from './deck-actions.ts'
import type { Before } from './import-step.ts'
import { forgetLastKnown, keepLastKnown, lastKnown } from './last-known.ts'
import { core, host } from './services.ts'

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
    if (useApp.getState().session === null) return start()
    const known = await lastKnown()
    const session = await (known ? core.call('workspace/open', { bytes: known.bytes }) : core.call('workspace/new', {}))
    const savedRevision = known && !known.saved ? null : session.revision
    useApp.setState(({ file }) => ({ file: { ...file, savedRevision } }))
    showSession(session)
    notify(wordsNow().app.trouble.restarted)
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
    const session = await core.call('workspace/new', {})
    forgetLastKnown()
    useApp.setState({ file: { handle: null, name: wordsNow().app.untitled, savedRevision: session.revision } })
    showSession(session)
  })

/** Saves; gives whether it is saved now (the user may cancel, the disk may be full). */
export async function save({ as = false } = {}): Promise<boolean> {
  const saved = await attempt(async () => {
    const { bytes, image, revision } = await core.call('workspace/bytes', {})
    const { handle, name } = useApp.getState().file
    const answer = await host.saveWorkspace({ handle, as, name, bytes })
    if (!answer) return false
    useApp.setState({ file: { ...answer, savedRevision: revision } })
    keepLastKnown(image, true)
    notify(wordsNow().app.saving.done(answer.name))
    return true
  })
  return saved ?? false
}

/** Asks what to do with unsaved changes, if there are any; may the open workspace be left. */
export async function mayLeave(): Promise<boolean> {
  if (!isUnsaved(useApp.getState())) return true
  const choice = await new Promise<UnsavedChoice>((answer) => useApp.setState({ unsavedQuestion: { answer } }))
  useApp.setState({ unsavedQuestion: null })
  return choice === 'save' ? save() : choice === 'discard'
}

/** Opens a workspace again that another has taken the place of. */
export const reopen = ({ image, file, saved }: Before) =>
  attempt(async () => {
    const session = await core.call('workspace/open', { bytes: new Uint8Array(await image.arrayBuffer()) })
    keepLastKnown(image, saved)
    useApp.setState({ file: { ...file, savedRevision: saved ? session.revision : null } })
    showSession(session)
  })

async function show({ handle, name, bytes }: OpenedWorkspace): Promise<void> {
  const session = await core.call('workspace/open', { bytes })
  keepLastKnown(new Blob([bytes as Uint8Array<ArrayBuffer>]), true)
  useApp.setState({ file: { handle, name, savedRevision: session.revision } })
  showSession(session)
}
