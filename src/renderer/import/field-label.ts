import type { Words } from '../../core/words/index.ts'

/** A field by its name in the language of the app. */
export function fieldLabel(name: string, app: Words['app']): string {
  const labels: Readonly<Record<string, string>> = app.fields
  return labels[name] ?? name
}
