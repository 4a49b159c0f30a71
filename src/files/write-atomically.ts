import { createHash, randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FileError, systemCode } from './file-error.ts'
import type { FsPort, OpenFile } from './fs-port.ts'

/** A workspace holds customers' data: only its owner reads it. What is exported is made to be passed on: the system decides. */
export const privateMode = 0o600
export const sharedMode = 0o666

const pieceBytes = 1024 * 1024

/**
 * Puts `bytes` at `path` so that there is at every moment either the whole old file or the whole new one, also after a crash
 * or a power cut: written to a sibling, flushed, read back, renamed over the old one, and the folder flushed.
 * A link is followed, an existing file keeps its permissions; `mode` is for a new one.
 * Errors: SAV-01 to SAV-05, the old file is untouched; SAV-06, the new file is in place but perhaps not yet on the disk.
 */
export async function writeFileAtomically(
  fs: FsPort,
  path: string,
  bytes: Uint8Array,
  mode: number = privateMode,
): Promise<void> {
  const file = basename(path)
  let temp: string | null = null
  try {
    const target = await resolveTarget(fs, path)
    const existing = await existingMode(fs, target)
    // A name of its own length: the target's may already be as long as the system allows.
    const sibling = join(dirname(target), `.triptych-${randomUUID()}.tmp`)
    const opened = await fs.open(sibling, 'wx', existing ?? mode)
    temp = sibling
    await writeAll(opened, bytes, existing)
    if (!(await readsBackAs(fs, temp, bytes))) throw new FileError('SAV-04', { file })
    await renameWithPatience(fs, temp, target)
    temp = null
    await syncFolder(fs, dirname(target), file)
  } catch (error) {
    // Never the same temporary file again: after a failed flush the system may believe that it is clean.
    if (temp !== null) await fs.unlink(temp).catch(() => {})
    throw error instanceof FileError ? error : toFileError(error, file)
  }
}

async function resolveTarget(fs: FsPort, path: string): Promise<string> {
  try {
    return await fs.realpath(path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    return join(await fs.realpath(dirname(path)), basename(path))
  }
}

async function existingMode(fs: FsPort, target: string): Promise<number | null> {
  try {
    return await fs.writableMode(target)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Writes, flushes and closes; closes also when it fails. `existing`: permissions to give it. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, existing: number | null): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; ) {
      at += await file.write(bytes.subarray(at, at + pieceBytes))
    }
    // What the creation mask took away from the old file's permissions.
    if (existing !== null) await file.chmod(existing)
    await file.sync()
  } catch (error) {
    await file.close().catch(() => {})
    throw error
  }
  await file.close()
}

async function readsBackAs(fs: FsPort, path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await fs.open(path, 'r')
  const hash = createHash('sha256')
  try {
    const piece = new Uint8Array(pieceBytes)
    for (let n = await file.read(piece); n > 0; n = await file.read(piece)) hash.update(piece.subarray(0, n))
  } finally {
    await file.close()
  }
  return hash.digest('hex') === createHash('sha256').update(bytes).digest('hex')
}

/** On Windows a virus scanner may hold a file for a moment: tries for about two seconds. */
async function renameWithPatience(fs: FsPort, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (attempt === 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error))) throw error
      await sleep(attempt * 45)
    }
  }
}

/** Makes the rename itself durable. Windows and some network folders cannot flush a folder; that is no error. */
export async function syncFolder(fs: FsPort, folder: string, file: string): Promise<void> {
  try {
    const opened = await fs.open(folder, 'r')
    try {
      await opened.sync()
    } finally {
      await opened.close()
    }
  } catch (error) {
    const code = systemCode(error)
    if (['EPERM', 'EACCES', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EBADF'].includes(code)) return
    throw new FileError('SAV-06', { file, problem: code }, { cause: error })
  }
}

function toFileError(error: unknown, file: string): FileError {
  const problem = systemCode(error)
  const code =
    { EACCES: 'SAV-02', EPERM: 'SAV-02', EROFS: 'SAV-02', ENOSPC: 'SAV-03', EDQUOT: 'SAV-03', EFBIG: 'SAV-03' }[
      problem
    ] ?? (problem === 'ENOENT' || problem === 'ENOTDIR' ? 'SAV-05' : 'SAV-01')
  return new FileError(code, { file, problem }, { cause: error })
}
