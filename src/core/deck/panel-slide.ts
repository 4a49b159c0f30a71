import type { KeyFigure } from '../panels/figure.ts'
import { panelById } from '../panels/index.ts'
import type { Control, SlideContent } from '../panels/panel.ts'
import type { Words } from '../words/index.ts'
import type { ReadableDb } from '../workspace/database.ts'
import type { Slide } from './deck.ts'
import { composeBeside } from './side-by-side/compose-beside.ts'
import { besideControls } from './side-by-side/controls.ts'
import { type BesideFindings, readBeside } from './side-by-side/read-beside.ts'
import { besideOf, panelSettings } from './side-by-side/settings.ts'

/** A slide of a panel: its chart alone, or small ones side by side. */
type PanelSlide = Pick<Slide, 'kind' | 'settings'>

/** What the panel found; of charts side by side, `BesideFindings`. Failures: those of the panel. */
export function readPanelSlide(db: ReadableDb, { kind, settings }: PanelSlide): unknown {
  const panel = panelById(kind)
  const beside = besideOf(settings)
  const own = panelSettings(settings)
  return beside ? readBeside(db, panel, own, beside) : panel.read(db, own)
}

export function composePanelSlide({ kind, settings }: PanelSlide, findings: unknown, words: Words): SlideContent {
  const panel = panelById(kind)
  return besideOf(settings) ? composeBeside(panel, findings as BesideFindings, words) : panel.compose(findings, words)
}

/** The panel's controls with those of standing side by side. */
export function panelSlideControls(
  db: ReadableDb,
  { kind, settings }: PanelSlide,
  findings: unknown,
  words: Words,
): Control[] {
  const panel = panelById(kind)
  const beside = besideOf(settings)
  const { base, pinned } = beside ? (findings as BesideFindings) : { base: findings, pinned: {} }
  const own = panel.controls(db, { ...panelSettings(settings), ...pinned }, base, words)
  return besideControls(panel, base, own, beside, words)
}

/** The figures of all its charts; those that differ in their period alone are told apart by it. */
export function panelSlideFigures({ kind, settings }: PanelSlide, findings: unknown): KeyFigure[] {
  const panel = panelById(kind)
  const beside = besideOf(settings)
  if (!beside) return panel.figures(findings)
  return (findings as BesideFindings).charts.flatMap(({ value, findings }) =>
    panel.figures(findings).map((figure) => ({ ...figure, key: `${figure.key}|${beside.key}=${value}` })),
  )
}
