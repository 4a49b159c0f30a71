import type { CallInput, ImportContext, ImportRequest, InspectedFile } from '../../contract/calls.ts'
import { noRatingsBefore, type RatingsBefore } from '../../core/assessment/merge.ts'
import { letDeckBeOffered } from '../../core/deck/due-deck.ts'
import { applyAnswers, importFile, inspectFile, type Reject, rejectsToCsv } from '../../core/import/index.ts'
import type { FileReport, InputFile, Inspection } from '../../core/import/report.ts'
import { failureText } from '../../core/words/failure-text.ts'
import { wordsFor } from '../../core/words/index.ts'
import { Failure } from '../../core/workspace/failure.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import { toFailure } from '../to-failure.ts'
import type { ReportProgress } from './dispatch.ts'

/** The files of one import, read once, and what is done with them. */
export class FileImport {
  #files: readonly InputFile[] = []
  #ratings = noRatingsBefore

  /** Reads the files; those of an import before are let go. `ratings`: of the open workspace. */
  async take(files: readonly File[], ratings: RatingsBefore): Promise<Record<string, never>> {
    this.#ratings = ratings
    this.#files = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    return {}
  }

  /** What a file seems to be, or why it cannot be read, which does not keep the others back. */
  async inspect({ file: place, lang, known, reading }: ImportContext): Promise<InspectedFile> {
    const file = this.#at(place)
    const words = wordsFor(lang)
    try {
      return { ok: true, inspection: await inspectFile(file, words, { known, reading, ratings: this.#ratings }) }
    } catch (error) {
      const failure = toFailure(error)
      return { ok: false, file: file.name, message: failureText(failure, words), code: failure.code }
    }
  }

  /** What a file seems to be by the maps of an inspection, as the user has changed them. */
  settle({ file, lang, known, reading, inspection }: CallInput<'import/settle'>): Promise<Inspection> {
    return inspectFile(this.#at(file), wordsFor(lang), {
      ...{ changed: inspection, known, reading, ratings: this.#ratings },
    })
  }

  /** Imports file after file into the workspace, whose deck is then due to be offered. A failure leaves what came before it: the caller drops the workspace then. */
  async run(
    workspace: Workspace,
    { files, lang }: ImportRequest,
    report: ReportProgress,
  ): Promise<{ reports: FileReport[]; rejectsCsv: Uint8Array | null }> {
    const words = wordsFor(lang)
    const reports: FileReport[] = []
    const rejects: Reject[] = []
    const bytes = files.map(({ file }) => this.#at(file).bytes.length)
    const allBytes = sum(bytes)
    for (const [index, { file: place, inspection, answers }] of files.entries()) {
      const file = this.#at(place)
      const before = sum(bytes.slice(0, index))
      const done = await importFile(workspace, file, applyAnswers(inspection, answers), words, (progress) => {
        const share = progress.share === null ? null : (before + bytes[index]! * progress.share) / allBytes
        report({ file: file.name, rows: progress.rows, share })
      })
      reports.push(...done.reports)
      rejects.push(...done.rejects)
    }
    letDeckBeOffered(workspace.write)
    return { reports, rejectsCsv: rejects.length > 0 ? rejectsToCsv(rejects) : null }
  }

  #at(place: number): InputFile {
    const file = this.#files[place]
    if (!file) throw new Failure('APP-01', { problem: `no file ${place} was taken` })
    return file
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0)
