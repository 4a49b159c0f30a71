/**
 * Why a file could not be read or saved, in the shape of the core's `Failure`: a code whose sentence `words.failures` has,
 * and its values. Names the file by its last part only, for the page must never learn a path.
 */
export class FileError extends Error {
  readonly code: string
  readonly detail: Readonly<Record<string, string | number>>

  constructor(code: string, detail: Readonly<Record<string, string | number>>, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(detail)}`, options)
    this.name = 'FileError'
    this.code = code
    this.detail = detail
  }
}

/** The system's name of what went wrong ("ENOSPC"). */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
