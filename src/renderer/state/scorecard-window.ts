import type { CallInput } from '../../contract/calls.ts'
import type { ModelFormat } from '../../core/export/scorecard-model-file.ts'
import type { PaperSize } from '../../core/export/sheets/paper-size.ts'
import type { TemplateFormat } from '../../core/export/templates.ts'
import { type AppState, useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { showSession } from './deck-actions.ts'
import { core, host } from './services.ts'

export function showScorecardWindow(scorecardWindow: AppState['scorecardWindow']): void {
  useApp.setState({ scorecardWindow })
}

/** Whose sheets are asked for, of which company. */
export type SheetsWanted = Omit<CallInput<'sheets/export'>, 'format' | 'lang'>

const saving = (name: string, make: () => Promise<{ bytes: Uint8Array }>) =>
  attempt(async () => {
    const { bytes } = await make()
    const saved = await host.saveExport([{ name, bytes }])
    if (saved) notify(wordsNow().app.export.done(saved.name))
  })

export const saveAssessment = (wanted: SheetsWanted, format: TemplateFormat) =>
  saving(`${wordsNow().sheets.file.table}.${format}`, () =>
    core.call('sheets/export', { ...wanted, format, lang: useApp.getState().lang }),
  )

export const savePrinted = (wanted: SheetsWanted, size: PaperSize) =>
  saving(`${wordsNow().sheets.file.print}-${size}.pdf`, () =>
    core.call('sheets/print', { ...wanted, size, lang: useApp.getState().lang }),
  )

export const saveInitiatives = (company: string | null, format: TemplateFormat) =>
  saving(`${wordsNow().sheets.file.initiatives}.${format}`, () =>
    core.call('sheets/initiatives', { company, format, lang: useApp.getState().lang }),
  )

export const saveModel = (format: ModelFormat) =>
  attempt(async () => {
    const saved = await host.saveExport([await core.call('model/export', { format })])
    if (saved) notify(wordsNow().app.export.done(saved.name))
  })

/** Gives capabilities other weights and closes the window; it stays open where the core refuses them. */
export const applyWeights = (weights: Record<string, number>) =>
  attempt(async () => {
    showSession(await core.call('model/weigh', { weights }))
    showScorecardWindow(null)
    const { version } = await core.call('model/state', {})
    notify(wordsNow().model.applied(String(version)))
  })
