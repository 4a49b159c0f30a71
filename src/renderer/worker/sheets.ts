import { chosenRatings } from '../../core/panels/scorecard/settings.ts'
import { modelFileName } from '../../core/scorecard-model/kept-models.ts'
import { modelsInForce } from '../../core/scorecard-model/workspace-model.ts'
import { wordsFor } from '../../core/words/index.ts'
import type { CoreSession } from './core-session.ts'
import type { Handlers } from './dispatch.ts'
import { shapingFonts } from './font-files.ts'

/** What leaves of an assessment to be filled in, and the model it is rated by. Only who asks for one needs the code that writes it. */
export function sheetHandlers(session: CoreSession) {
  return {
    'model/export': async ({ format }) => {
      const { scorecardModelFile } = await import('../../core/export/scorecard-model-file.ts')
      const { model } = modelsInForce(session.workspace.read)
      return { name: `${modelFileName(model)}.${format}`, bytes: scorecardModelFile(model, format) }
    },
    'sheets/rated': ({ company }) => {
      const settings = company === null ? {} : { company }
      return { rated: (chosenRatings(session.workspace.read, settings).company?.ratings.length ?? 0) > 0 }
    },
    'sheets/export': async ({ format, lang, ...request }) => {
      const { assessmentFile } = await import('../../core/export/sheets/assessment-file.ts')
      const { assessorSheets } = await import('../../core/export/sheets/assessor-sheets.ts')
      return { bytes: assessmentFile(assessorSheets(session.workspace.read, request), format, wordsFor(lang)) }
    },
    'sheets/print': async ({ size, lang, ...request }) => {
      const { printedSheets } = await import('../../core/export/sheets/printed/printed-sheets.ts')
      const { assessorSheets } = await import('../../core/export/sheets/assessor-sheets.ts')
      const sheets = assessorSheets(session.workspace.read, request)
      return { bytes: await printedSheets(sheets, size, wordsFor(lang), await shapingFonts()) }
    },
    'sheets/initiatives': async ({ company, format, lang }) => {
      const { initiativesFile } = await import('../../core/export/sheets/initiatives-file.ts')
      return { bytes: initiativesFile(session.workspace.read, company, format, wordsFor(lang)) }
    },
  } satisfies Partial<Handlers>
}
