import type { Paper } from '../../core/charts/theme.ts'
import { type Lang, languages } from '../../core/words/index.ts'

/** What the person likes, kept on this computer and not in the workspace: another reader may like it otherwise. */
export interface Preferences {
  lang: Lang
  desk: Paper
  paper: Paper
  showFine: boolean
  /** The notes of the speaker lie open under the stage. */
  showNotes: boolean
  /** Of the notes in the presenter's view, in pixels. */
  notesSize: number
  /** Minutes that a presentation is planned to take; 0: none are. */
  plannedMinutes: number
}

const key = 'triptych-preferences'
const papers: readonly Paper[] = ['light', 'dark']

/** What was kept, or what the system suggests: its language, its dark mode for the desk. */
export function readPreferences(): Preferences {
  const kept = stored()
  return {
    lang: languages.find((lang) => lang === kept.lang) ?? (navigator.language.startsWith('vi') ? 'vi' : 'en'),
    desk:
      papers.find((desk) => desk === kept.desk) ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    paper: papers.find((paper) => paper === kept.paper) ?? 'light',
    showFine: kept.showFine === true,
    showNotes: kept.showNotes === true,
    notesSize: number(kept.notesSize) ?? 18,
    plannedMinutes: number(kept.plannedMinutes) ?? 0,
  }
}

export function keepPreferences(preferences: Preferences): void {
  const { lang, desk, paper, showFine, showNotes, notesSize, plannedMinutes } = preferences
  try {
    localStorage.setItem(key, JSON.stringify({ lang, desk, paper, showFine, showNotes, notesSize, plannedMinutes }))
  } catch {
    // Storage may be full or switched off: the preference then lasts as long as the page.
  }
}

const number = (value: unknown) => (typeof value === 'number' && value >= 0 && value <= 600 ? value : undefined)

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return value !== null && typeof value === 'object' ? { ...value } : {}
  } catch {
    return {}
  }
}
