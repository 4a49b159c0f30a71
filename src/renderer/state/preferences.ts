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
  }
}

export function keepPreferences({ lang, desk, paper, showFine, showNotes }: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify({ lang, desk, paper, showFine, showNotes }))
  } catch {
    // Storage may be full or switched off: the preference then lasts as long as the page.
  }
}

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return value !== null && typeof value === 'object' ? { ...value } : {}
  } catch {
    return {}
  }
}
