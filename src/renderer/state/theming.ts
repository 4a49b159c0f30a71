import type { ThemeLook } from '../../contract/calls.ts'
import type { ThemeFile } from '../../core/theme/read-theme.ts'
import { pickFiles } from '../host/file-input.ts'
import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { prefer, showSession } from './deck-actions.ts'
import { core, host } from './services.ts'

/** What a theme can be chosen from: a theme file with its logo, or a PowerPoint template. */
const accepted = '.json,.pptx,.potx,.png,.svg'

/** The files that the user chooses; null when they cancel. */
export async function pickTheme(): Promise<ThemeFile[] | null> {
  const files = await pickFiles({ accept: accepted, multiple: true })
  if (files.length === 0) return null
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

/** The slide on the stage as it is, and in the theme of these files; null: in the theme in force. */
export function lookAt(files: ThemeFile[] | null): Promise<ThemeLook> {
  const { current, lang, paper, session } = useApp.getState()
  const id = session?.slides.find((slide) => slide.id === current)?.id ?? session?.slides[0]?.id ?? null
  return core.call('theme/look', { files, id, lang, paper })
}

/** Dresses the deck in a theme, on the paper that it is made for; null: in Triptych's own. */
export const dress = (files: ThemeFile[] | null, look: ThemeLook | null) =>
  attempt(async () => {
    const session = await core.call('theme/keep', { files })
    useApp.setState({ theming: false })
    if (look && look.paper !== useApp.getState().paper) prefer({ paper: look.paper })
    showSession(session)
    const { theme } = wordsNow()
    notify(session.theme === null ? theme.removed : theme.used(session.theme))
  })

export const saveTheme = () =>
  attempt(async () => {
    const saved = await host.saveExport([await core.call('theme/export', {})])
    if (saved) notify(wordsNow().app.export.done(saved.name))
  })
