import type { ImportRequest, InspectedFile } from '../../contract/calls.ts'
import { applyAnswers, importFile, inspectFile, type Reject, rejectsToCsv } from '../../core/import/index.ts'
import type { FileReport, InputFile } from '../../core/import/report.ts'
import { failureText } from '../../core/words/failure-text.ts'
import { type Lang, wordsFor } from '../../core/words/index.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import { toFailure } from '../to-failure.ts'
import type { ReportProgress } from './dispatch.ts'

/** What every file seems to be. One that cannot be read says why and does not keep the others back. */
export async function inspectAll(files: readonly InputFile[], lang: Lang): Promise<InspectedFile[]> {
  const words = wordsFor(lang)
  const inspected: InspectedFile[] = []
  for (const file of files) {
    try {
      inspected.push({ ok: true, inspection: await inspectFile(file, words) })
    } catch (error) {
      const failure = toFailure(error)
      inspected.push({ ok: false, file: file.name, message: failureText(failure, words), code: failure.code })
    }
  }
  return inspected
}

/** Imports file after file into the workspace. A failure leaves what came before it: the caller drops the workspace then. */
export async function runImport(
  workspace: Workspace,
  { files, lang }: ImportRequest,
  report: ReportProgress,
): Promise<{ reports: FileReport[]; rejectsCsv: Uint8Array | null }> {
  const words = wordsFor(lang)
  const reports: FileReport[] = []
  const rejects: Reject[] = []
  for (const { file, inspection, answers } of files) {
    const maps = applyAnswers(inspection, answers)
    const done = await importFile(workspace, file, maps, words, (rows, total) =>
      report({ file: file.name, rows, total }),
    )
    reports.push(...done.reports)
    rejects.push(...done.rejects)
  }
  return { reports, rejectsCsv: rejects.length > 0 ? rejectsToCsv(rejects) : null }
}
