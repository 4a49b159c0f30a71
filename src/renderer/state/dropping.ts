import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { isCovered } from './commands.ts'
import { inspect } from './import-actions.ts'
import { join } from './joining.ts'
import { openBytes } from './workspace-actions.ts'

const workspaceName = /^(.+)\.triptych$/i

/** What becomes of files that are dropped now: a new import, a part of the one that is open, or nothing before a window is closed. */
export function dropMeans(): 'import' | 'join' | 'nothing' {
  const { importing, trouble, unsavedQuestion, templates } = useApp.getState()
  const onImport = importing !== null && trouble === null && unsavedQuestion === null && !templates
  if (onImport) return importing.at === 'done' ? 'import' : 'join'
  return isCovered() ? 'nothing' : 'import'
}

/** What was dropped on the window: one workspace is opened, anything else is imported. */
export async function takeDropped(dropped: readonly File[]): Promise<void> {
  if (dropped.length === 0) return
  const means = dropMeans()
  const { app } = wordsNow()
  if (means === 'nothing') return notify(app.stage.dropBlocked)
  await attempt(async () => {
    const [first] = dropped
    const name = dropped.length === 1 ? workspaceName.exec(first!.name)?.[1] : undefined
    if (name === undefined) await (means === 'join' ? join(dropped) : inspect(dropped))
    else if (useApp.getState().importing !== null) notify(app.import.dropWorkspace)
    else await openBytes(name, new Uint8Array(await first!.arrayBuffer()))
  })
}
