import { mkdirSync } from 'node:fs'
import { FileError, systemCode } from '../files/file-error.ts'
import { nodeFs } from '../files/fs-port.ts'
import { privateMode, sharedMode, writeFileAtomically } from '../files/write-atomically.ts'

/** Saves a workspace, readable by its owner only. Errors: SAV-…. */
export function saveBoard(path: string, bytes: Uint8Array): Promise<void> {
  return writeFileAtomically(nodeFs, path, bytes, privateMode)
}

/** Saves what is made to be passed on. Errors: SAV-…. */
export function saveExport(path: string, bytes: Uint8Array): Promise<void> {
  return writeFileAtomically(nodeFs, path, bytes, sharedMode)
}

/** Makes a folder, and the folders above it, where there is none. Error: SAV-01. */
export function ensureFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new FileError('SAV-01', { file: path, problem: systemCode(error) }, { cause: error })
  }
}
