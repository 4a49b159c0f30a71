import type { ImportRequest, InspectedFile } from '../../contract/calls.ts'
import { applyAnswers, importFile, inspectFile, rejectsToCsv } from '../../core/import/index.ts'
import type { FileReport, InputFile } from '../../core/import/report.ts'
import { failureText } from '../../core/words/failure-text.ts'
import { type Lang, wordsFor } from '../../core/words/index.ts'
import { Failure } from '../../core/workspace/failure.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { ReportProgress } from './dispatch.ts'

/** What every file seems to be. One that cannot be read says why and does not keep the others back. */
export async function inspectAll(files: readonly InputFile[], lang: Lang): Promise<InspectedFile[]> {
  const words = wordsFor(lang)
  const inspected: InspectedFile[] = []
  for (const file of files) {
    try {
      inspected.push({ ok: true, inspection: await inspectFile(file, words) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      inspected.push({ ok: false, file: file.name, message: failureText(error, words), code: error.code })
    }
  }
  return inspected
}

/** Imports file after file into the workspace; a failure leaves what came before it, which the caller drops. */
export async function runImport(
  workspace: Workspace,
  { files, lang }: ImportRequest,
  report: ReportProgress,
): Promise<{ reports: FileReport[]; rejectsCsv: Uint8Array | null }> {
  const words = wordsFor(lang)
  const reports: FileReport[] = []
  for (const { file, maps, answers } of files) {
    const done = await importFile(workspace, file, maps, words)
    reports.push(...done.reports)
  }
  return { reports, rejectsCsv: null }
}
