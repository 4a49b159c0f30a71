import { Workspace } from '../core/workspace/workspace.ts'
import { readNamedFile } from '../files/read-file.ts'

/** Opens the workspace file that the user named, lets `work` at it and closes it. Failures: FIL-…, FMT-…. */
export async function withBoard<T>(path: string, work: (workspace: Workspace) => T | Promise<T>): Promise<T> {
  const workspace = await Workspace.open(readNamedFile(path).bytes)
  try {
    return await work(workspace)
  } finally {
    workspace.close()
  }
}
