import { noRatingsBefore } from '../../core/assessment/merge.ts'
import { CallClosed, type CoreClient } from '../core-client.ts'
import { startCore } from '../core-worker.ts'
import { useApp } from './app-store.ts'
import { troubleText } from './attempt.ts'
import type { ImportStep } from './import-step.ts'
import { core } from './services.ts'

/**
 * Files are read and imported in a worker of their own, into a copy of the workspace. The open one is not touched before
 * the end, so that Cancel is the end of that worker, whatever it is doing.
 */
let worker: CoreClient | null = null
let files: readonly File[] = []
/** So many of them the worker has, once `taking` is done. */
let taken = 0
let taking: Promise<unknown> = Promise.resolve()

/** The files that the steps from now on are about. */
export function setFiles(next: readonly File[]): void {
  endWorker()
  files = next
}

/** Files that join the import; gives the place of the first of them. */
export function addFiles(more: readonly File[]): number {
  const place = files.length
  files = [...files, ...more]
  return place
}

/** The files of the import, in the order in which they came. */
export const filesOfImport = (): readonly File[] => files

/** Ends the worker at once, whatever it is doing; the next step starts another and gives it the files again. */
export function endWorker(): void {
  worker?.close()
  worker = null
}

/** Runs a step with the import's worker. What goes wrong is told over the step to go back to; a cancel has been answered. */
export async function inWorker(back: ImportStep | null, work: (importer: CoreClient) => Promise<void>): Promise<void> {
  try {
    await work(await withFiles())
  } catch (error) {
    if (error instanceof CallClosed) return
    // The next step gets a worker of its own: this one may have broken down. The open workspace is not concerned.
    endWorker()
    useApp.setState({ importing: back, trouble: { text: troubleText(error), fault: false } })
  }
}

async function withFiles(): Promise<CoreClient> {
  if (!worker) taken = 0
  worker ??= startCore()
  const running = worker
  if (taken < files.length) {
    taken = files.length
    taking = give(running, [...files])
  }
  await taking
  return running
}

/** The files, and what ratings in them are held against; those of a sample are not. */
async function give(running: CoreClient, input: File[]): Promise<void> {
  const sample = useApp.getState().session?.sample ?? true
  const ratings = sample ? noRatingsBefore : await core.call('assessment/ratings', {})
  await running.call('import/take', { files: input, ratings })
}
