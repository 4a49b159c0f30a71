import { Failure } from '../../core/workspace/failure.ts'

/**
 * The File System Access API: where a browser has it, a workspace is saved back into the file it came from.
 * Writing goes to a swap file that replaces the old one on close, so that a failure keeps the old file.
 */
export interface FilePickers {
  showOpenFilePicker(options: { types: FileType[] }): Promise<FileSystemFileHandle[]>
  showSaveFilePicker(options: { suggestedName: string; types: FileType[] }): Promise<FileSystemFileHandle>
}

interface FileType {
  description: string
  accept: Record<string, string[]>
}

/** The pickers of this browser, or null where it has none. TypeScript's DOM library does not know them yet. */
export function filePickers(): FilePickers | null {
  return 'showOpenFilePicker' in window && 'showSaveFilePicker' in window ? (window as unknown as FilePickers) : null
}

const typesFor = (extension: string): FileType[] => [
  { description: 'Triptych', accept: { 'application/vnd.sqlite3': [extension] } },
]

export async function pickToOpen(pickers: FilePickers, extension: string): Promise<FileSystemFileHandle | null> {
  return nullOnCancel(async () => (await pickers.showOpenFilePicker({ types: typesFor(extension) }))[0] ?? null)
}

export async function pickToSave(
  pickers: FilePickers,
  suggestedName: string,
  extension: string,
): Promise<FileSystemFileHandle | null> {
  return nullOnCancel(() => pickers.showSaveFilePicker({ suggestedName, types: typesFor(extension) }))
}

/** Replaces the file's content. Failure SAV-01: it could not be written; the earlier content stands. */
export async function writeFile(file: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  try {
    const stream = await file.createWritable()
    await stream.write(bytes.slice())
    await stream.close()
  } catch (error) {
    throw new Failure('SAV-01', { file: file.name, problem: error instanceof Error ? error.message : String(error) })
  }
}

/** The API tells a cancel by an AbortError. */
async function nullOnCancel<T>(pick: () => Promise<T>): Promise<T | null> {
  try {
    return await pick()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
