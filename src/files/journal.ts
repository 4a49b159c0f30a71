import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { FileError, systemCode } from './file-error.ts'
import type { FsPort } from './fs-port.ts'
import { privateMode, syncFolder, writeAll, writeFileAtomically } from './write-atomically.ts'

/** What a journal holds. */
export interface JournalContent {
  /** What was appended, in its order. */
  lines: string[]
  /** Lines after the last good one: torn by a crash, or damaged. */
  dropped: number
}

const folderMode = 0o700
const fileName = 'journal.ndjson'

/**
 * What was said and is not in the workspace's file yet, of each workspace in a folder of its own: `FOLDER/DOC_ID/journal.ndjson`. A line is
 * `{"seq":1,"crc32":"0123abcd","op":…}`, its checksum being that of `1 ` and the text of `op`. Lines are only added; they are on the disk when
 * `append` resolves.
 */
export class Journals {
  readonly #fs: FsPort
  readonly #folder: string
  /** One operation at a time: what is read must not be half written. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(fs: FsPort, folder: string) {
    this.#fs = fs
    this.#folder = folder
  }

  /**
   * Adds JSON texts without line breaks. `docId` must be a plain name. Errors: JRN-02 the disk is full, JRN-01 anything else; then none of them
   * will be read.
   */
  append(docId: string, ops: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#append(docId, ops)).catch((error: unknown) => {
      const problem = error instanceof FileError ? String(error.detail.problem) : systemCode(error)
      const code = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(problem) ? 'JRN-02' : 'JRN-01'
      throw new FileError(code, { problem }, { cause: error })
    })
  }

  /** Everything before the first line that is torn or damaged; nothing where there is no journal. Error JRN-03: it cannot be read. */
  read(docId: string): Promise<JournalContent> {
    return this.#inTurn(async () => {
      const { lines, dropped } = await this.#load(docId)
      return { lines, dropped }
    }).catch((error: unknown) => {
      throw new FileError('JRN-03', { problem: systemCode(error) }, { cause: error })
    })
  }

  /** Removes the journal. Error JRN-03. */
  clear(docId: string): Promise<void> {
    return this.#inTurn(async () => {
      try {
        await this.#fs.unlink(this.#path(docId))
      } catch (error) {
        if (systemCode(error) !== 'ENOENT')
          throw new FileError('JRN-03', { problem: systemCode(error) }, { cause: error })
      }
    })
  }

  async #append(docId: string, ops: readonly string[]): Promise<void> {
    const folder = join(this.#folder, docId)
    await this.#fs.mkdir(folder, folderMode)
    const { lines, good, torn, missing } = await this.#load(docId)
    // A line after a torn one would be lost with it.
    if (torn) await writeFileAtomically(this.#fs, this.#path(docId), good, privateMode)
    const text = ops.map((op, i) => lineOf(lines.length + 1 + i, op)).join('')
    try {
      await writeAll(await this.#fs.open(this.#path(docId), 'a', privateMode), new TextEncoder().encode(text), null)
      if (missing) for (const made of [folder, this.#folder]) await syncFolder(this.#fs, made, fileName)
    } catch (error) {
      // What perhaps stands there was not acknowledged. Where this fails too, the next line is the one that is told.
      await writeFileAtomically(this.#fs, this.#path(docId), good, privateMode).catch(() => {})
      throw error
    }
  }

  async #load(docId: string): Promise<JournalContent & { good: Uint8Array; torn: boolean; missing: boolean }> {
    const bytes = await this.#bytes(docId)
    if (bytes === null) return { lines: [], dropped: 0, good: new Uint8Array(), torn: false, missing: true }
    const { lines, end } = goodPrefix(bytes)
    const rest = new TextDecoder('latin1').decode(bytes.subarray(end))
    const dropped = rest.split('\n').filter((line) => line !== '').length
    return { lines, dropped, good: bytes.subarray(0, end), torn: end < bytes.length, missing: false }
  }

  async #bytes(docId: string): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = []
    try {
      const file = await this.#fs.open(this.#path(docId), 'r')
      try {
        const piece = new Uint8Array(1 << 16)
        for (let n = await file.read(piece); n > 0; n = await file.read(piece)) pieces.push(piece.slice(0, n))
      } finally {
        await file.close()
      }
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    }
    return new Uint8Array(Buffer.concat(pieces))
  }

  #path(docId: string): string {
    return join(this.#folder, docId, fileName)
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}

const checksum = (seq: number, op: string) => crc32(`${seq} ${op}`).toString(16).padStart(8, '0')

function lineOf(seq: number, op: string): string {
  return `{"seq":${seq},"crc32":"${checksum(seq, op)}","op":${op}}\n`
}

const lineShape = /^\{"seq":(\d+),"crc32":"([0-9a-f]{8})","op":(.*)\}$/

/** The lines before the first one that is not whole, or not as it was written, and where the last of them ends. */
function goodPrefix(bytes: Uint8Array): { lines: string[]; end: number } {
  const decoder = new TextDecoder('utf-8', { fatal: false })
  const lines: string[] = []
  let end = 0
  for (let next = bytes.indexOf(10, end); next >= 0; next = bytes.indexOf(10, end)) {
    const [, seq, sum, op] = lineShape.exec(decoder.decode(bytes.subarray(end, next))) ?? []
    if (op === undefined || Number(seq) !== lines.length + 1 || sum !== checksum(lines.length + 1, op)) break
    lines.push(op)
    end = next + 1
  }
  return { lines, end }
}
