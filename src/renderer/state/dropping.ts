import { attempt } from './attempt.ts'
import { isCovered } from './commands.ts'
import { inspect } from './import-actions.ts'
import { openBytes } from './workspace-actions.ts'

const workspaceName = /^(.+)\.triptych$/i

/** What was dropped on the window: one workspace is opened, anything else is imported. */
export async function takeDropped(dropped: readonly File[]): Promise<void> {
  if (dropped.length === 0 || isCovered()) return
  await attempt(async () => {
    const [first] = dropped
    const name = dropped.length === 1 ? workspaceName.exec(first!.name)?.[1] : undefined
    if (name === undefined) await inspect(dropped)
    else await openBytes(name, new Uint8Array(await first!.arrayBuffer()))
  })
}
