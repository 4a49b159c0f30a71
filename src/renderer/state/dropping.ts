import { attempt } from './attempt.ts'
import { isCovered } from './commands.ts'
import { inspect } from './import-actions.ts'
import { openBytes } from './workspace-actions.ts'

const workspaceName = /^(.+)\.triptych$/i

/** What was dropped on the window: one workspace is opened, anything else is imported. */
export async function takeDropped(dropped: readonly File[]): Promise<void> {
  if (dropped.length === 0 || isCovered()) return
  await attempt(async () => {
    const files = await Promise.all(
      dropped.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    const [first] = files
    const name = files.length === 1 ? workspaceName.exec(first!.name)?.[1] : undefined
    if (name === undefined) await inspect(files)
    else await openBytes(name, first!.bytes)
  })
}
