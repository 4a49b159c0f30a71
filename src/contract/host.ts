import type { InputFile } from '../core/import/report.ts'

/**
 * What a host (desktop or browser edition) gives the UI, and all it gives. The UI never asks where it runs and never
 * names a path: a `FileHandle` is an opaque key of the host.
 */
export interface HostApi {
  /** The workspace to start with: one that the host was started with, or the sample. */
  initialWorkspace(): Promise<OpenedWorkspace>
  /** Asks the user for a workspace; null when they cancel. */
  openWorkspace(): Promise<OpenedWorkspace | null>
  /** Asks the user for files to import; empty when they cancel. Their bytes are read where they are parsed, in a worker. */
  pickImportFiles(): Promise<File[]>
  /**
   * Saves where the workspace came from, or (handle null, or `as`) where the user says; null when they cancel.
   * Atomic on a file system: the old file survives any failure.
   */
  saveWorkspace(request: SaveRequest): Promise<SavedWorkspace | null>
  /** Saves exported files where the user says; null when they cancel. */
  saveExport(files: ExportFile[]): Promise<{ name: string } | null>
  /**
   * Writes lines to the end of the journal of a workspace (`Session.docId`); they are on the disk when it resolves. Failures: JRN-01, JRN-02
   * disk full; then nothing was kept.
   */
  appendJournal(entry: JournalEntry): Promise<void>
  /** What the journal holds and the file perhaps does not; nothing where there is none. Failure JRN-03: it cannot be read. */
  readJournal(docId: string): Promise<Journal>
  /** Forgets the journal: all that is in it lies in the file now, or is not wanted. */
  clearJournal(docId: string): Promise<void>
  /**
   * Opens the window of the audience (`audience.html#SHOW`), on the second screen where there is one; the one that is open already fills its
   * screen.
   */
  openAudience(request: AudienceRequest): Promise<AudiencePlace>
  /** Tells the host whether closing would lose changes, and the name to show. */
  setTitle(title: { name: string; unsaved: boolean }): void
  /** Commands from the host's own menu; returns how to stop listening. */
  onCommand(listener: (command: HostCommand) => void): () => void
}

/** What the desktop's preload gives the page: as `HostApi`, but files come as bytes, which is what crosses the processes. */
export interface HostBridge extends Omit<HostApi, 'pickImportFiles'> {
  pickImportFiles(): Promise<InputFile[]>
}

export interface AudienceRequest {
  /** The id of the show that the window is to follow. */
  show: string
  /** Also where there is one screen alone. */
  anyway: boolean
}

/**
 * Where the audience's window was opened: on the second screen; on the presenter's, from where it is dragged; it was open before; or nowhere,
 * since there is one screen, or the browser did not let it.
 */
export type AudiencePlace = 'second-screen' | 'this-screen' | 'open' | 'one-screen' | 'refused'

export interface JournalEntry {
  docId: string
  /** One JSON text each, without line breaks. */
  lines: string[]
}

export interface Journal {
  /** As they were appended. */
  lines: string[]
  /** Lines after the last good one: torn by a crash, or damaged. */
  dropped: number
}

export type FileHandle = string

export interface OpenedWorkspace {
  /** Null: saving asks where. */
  handle: FileHandle | null
  name: string
  bytes: Uint8Array
}

export interface SaveRequest {
  handle: FileHandle | null
  as: boolean
  name: string
  bytes: Uint8Array
}

export interface SavedWorkspace {
  handle: FileHandle | null
  name: string
}

export interface ExportFile {
  name: string
  bytes: Uint8Array
}

export const hostCommands = [
  ...(['new', 'open', 'save', 'save-as', 'import', 'export', 'undo', 'redo'] as const),
  ...(['assess', 'workshop', 'sheets', 'model', 'present', 'presenter'] as const),
] as const
export type HostCommand = (typeof hostCommands)[number]
