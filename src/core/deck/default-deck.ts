import type { PanelId } from '../panels/panel.ts'
import type { Slide } from './deck.ts'

const panels = ['rankings', 'leaders', 'scorecard'] as const satisfies readonly PanelId[]

/** The three slides that a new workspace starts with, each with its panel's defaults. */
export function defaultDeck(): Slide[] {
  return panels.map((panel) => ({ id: crypto.randomUUID(), kind: panel, settings: {}, headlines: {} }))
}
