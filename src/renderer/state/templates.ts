import type { TemplateFormat } from '../../core/export/templates.ts'
import type { TableName } from '../../core/import/tables.ts'
import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { core, host } from './services.ts'

export function showTemplates(templates: boolean): void {
  useApp.setState({ templates })
}

/** Saves a table to fill in, in the language in force, where the user says. */
export const saveTemplate = (table: TableName, format: TemplateFormat) =>
  attempt(async () => {
    const { lang } = useApp.getState()
    const saved = await host.saveExport([await core.call('import/template', { table, format, lang })])
    if (saved) notify(wordsNow().app.export.done(saved.name))
  })
