import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileHandle, OpenedWorkspace } from '../contract/host.ts'
import { FileError } from '../files/file-error.ts'
import { readNamedFile } from '../files/read-file.ts'

interface Document {
  path: string
  /** What the file looked like when we last read or wrote it. */
  print: string | null
}

/** The files that the page may save to, by the opaque handle it was given. The page never learns a path and cannot name one. */
export class Documents {
  readonly #byHandle = new Map<FileHandle, Document>()

  /** Reads a workspace that the user chose. Errors: FIL-…. */
  open(path: string): OpenedWorkspace {
    const { bytes } = readNamedFile(path)
    return { handle: this.remember(path), name: workspaceName(path), bytes }
  }

  /** A handle for a file as it is now; the one given, where it leads there already. */
  remember(path: string, known: FileHandle | null = null): FileHandle {
    const handle = known !== null && this.#byHandle.get(known)?.path === path ? known : randomUUID()
    this.#byHandle.set(handle, { path, print: fingerprint(path) })
    return handle
  }

  /** Where a handle leads. Error: IPC-03 for one that was never given out. */
  get(handle: FileHandle): { path: string; changedOnDisk: boolean } {
    const document = this.#byHandle.get(handle)
    if (!document) throw new FileError('IPC-03', {})
    const now = fingerprint(document.path)
    // A file that is gone is simply written again.
    const changedOnDisk = now !== null && now !== document.print
    return { path: document.path, changedOnDisk }
  }
}

/** What a workspace is called: its file's name without the ending. */
export function workspaceName(path: string): string {
  return basename(path, '.triptych')
}

function fingerprint(path: string): string | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat ? `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeNs}` : null
}
