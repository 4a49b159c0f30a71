import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
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
    refuseLarge(name, statSync(path).size)
    const { buffer, byteOffset, byteLength } = readFileSync(path)
    // A plain Uint8Array: the slice of a Buffer shares its memory, which callers do not expect.
    return { name, bytes: new Uint8Array(buffer, byteOffset, byteLength) }
  } catch (error) {
    throw told(error, name)
  }
}

/** Bytes that are read and hashed at a time. */
const pieceBytes = 4_000_000

/** As `readNamedFile`, with the SHA-256 of the bytes in hexadecimal. Of a large file each piece is hashed while the next is read. */
export async function readWithDigest(path: string): Promise<NamedBytes & { sha256: string }> {
  const name = basename(path)
  try {
    const { size } = statSync(path)
    if (size > pieceBytes) {
      refuseLarge(name, size)
      return { name, ...(await readInPieces(path, size)) }
    }
  } catch (error) {
    throw told(error, name)
  }
  // A pipe has no size either.
  const file = readNamedFile(path)
  return { ...file, sha256: createHash('sha256').update(file.bytes).digest('hex') }
}

async function readInPieces(path: string, size: number): Promise<{ bytes: Uint8Array; sha256: string }> {
  const bytes = new Uint8Array(size)
  const hash = createHash('sha256')
  const file = await open(path)
  try {
    const read = (at: number) => file.read(bytes, at, Math.min(pieceBytes, size - at), at)
    let end = 0
    for (let { bytesRead } = await read(0); bytesRead > 0; ) {
      const piece = bytes.subarray(end, end + bytesRead)
      end += bytesRead
      const next = end < size ? read(end) : null
      hash.update(piece)
      bytesRead = (await next)?.bytesRead ?? 0
    }
    // It may have become shorter meanwhile.
    return { bytes: bytes.subarray(0, end), sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

function refuseLarge(name: string, size: number): void {
  if (size <= maxFileBytes) return
  throw new FileError('FIL-03', { file: name, limit: maxFileBytes / 1e6, size: Math.ceil(size / 1e6) })
}

/** What went wrong with a file, as it is told. */
function told(error: unknown, name: string): FileError {
  if (error instanceof FileError) return error
  const code = systemCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileError('FIL-01', { file: name }, { cause: error })
  return new FileError('FIL-02', { file: name, problem: code }, { cause: error })
}
