import type { Settings } from '../../panels/panel.ts'

/** The settings of a slide of data that put its chart side by side; no panel knows them. */
export const besideKeys = { key: 'beside', values: 'beside-values' } as const

/** As the setting `beside` says that the chart stands alone. */
export const alone = 'none'

/** As many charts stand on a slide, and as few make a comparison. */
export const mostCharts = 6
export const fewestCharts = 2

/** Settings of panels that charts may differ in, where a panel offers a choice of them. */
export const variedKeys: readonly string[] = [
  ...['period', 'metric', 'segment', 'channel', 'journey', 'company', 'date', 'rule', 'lag'],
]

/** What a slide puts side by side. */
export interface Beside {
  /** The setting of the panel in which its charts differ. */
  key: string
  /** The values asked for; none: those that suggest themselves. */
  values: string[]
}

/** Null where the chart stands alone. */
export function besideOf(settings: Settings): Beside | null {
  const { [besideKeys.key]: key = alone, [besideKeys.values]: values = '' } = settings
  return key === alone ? null : { key, values: values.split(';').filter(Boolean) }
}

/** What is left for the panel. */
export function panelSettings(settings: Settings): Settings {
  const { [besideKeys.key]: _, [besideKeys.values]: __, ...own } = settings
  return own
}
