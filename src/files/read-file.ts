import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { FileError, systemCode } from './file-error.ts'

/** The largest file that is taken in, in bytes: what an import reads (`limits.fileBytes` of the core). */
export const maxFileBytes = 1_000_000_000

export interface NamedBytes {
  /** The file's name, without its folder. */
  name: string
  bytes: Uint8Array
}

/** Reads a whole file that the user named. Errors: FIL-01 no such file, FIL-02 not readable, FIL-03 too large. */
export function readNamedFile(path: string): NamedBytes {
  const name = basename(path)
  try {
    const { size } = statSync(path)
    if (size > maxFileBytes) {
      throw new FileError('FIL-03', {
        file: name,
        limit: maxFileBytes / 1e6,
        size: Math.ceil(size / 1e6),
      })
    }
    const { buffer, byteOffset, byteLength } = readFileSync(path)
    // A plain Uint8Array: the slice of a Buffer shares its memory, which callers do not expect.
    return { name, bytes: new Uint8Array(buffer, byteOffset, byteLength) }
  } catch (error) {
    if (error instanceof FileError) throw error
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FileError('FIL-01', { file: name }, { cause: error })
    throw new FileError('FIL-02', { file: name, problem: code }, { cause: error })
  }
}

/** A file with the SHA-256 of its bytes in hexadecimal. */
export function withDigest(file: NamedBytes): NamedBytes & { sha256: string } {
  return { ...file, sha256: createHash('sha256').update(file.bytes).digest('hex') }
}
