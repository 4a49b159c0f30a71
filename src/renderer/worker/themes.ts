import { exportFileName } from '../../core/export/file-name.ts'
import { paperOf } from '../../core/theme/inks.ts'
import { readTheme, readThemeText } from '../../core/theme/kept-theme.ts'
import { footerIn } from '../../core/theme/own-theme.ts'
import { themeOf } from '../../core/theme/read-theme.ts'
import { Failure } from '../../core/workspace/failure.ts'
import type { CoreSession } from './core-session.ts'
import type { Handlers } from './dispatch.ts'
import type { Drawings } from './drawing.ts'

/** Calls about the deck's own theme. */
export function themeHandlers(
  session: CoreSession,
  drawings: Drawings,
): Pick<Handlers, 'theme/look' | 'theme/keep' | 'theme/export'> {
  return {
    'theme/look': ({ files, id, lang, paper }) => {
      const inForce = readTheme(session.workspace.read)
      const theme = files === null ? inForce : themeOf(files)
      const made = theme?.colours.paper === undefined ? paper : paperOf(theme.colours)
      return {
        theme: theme
          ? {
              ...{ name: theme.name, colours: theme.colours, fonts: theme.fonts },
              ...{ footer: footerIn(theme, lang), logo: theme.logo !== null },
            }
          : null,
        paper: made,
        before: id && drawings.dressed(id, lang, paper, inForce),
        after: id && drawings.dressed(id, lang, made, theme),
      }
    },
    'theme/keep': ({ files }) => session.dress(files === null ? undefined : themeOf(files)),
    'theme/export': () => {
      const { read } = session.workspace
      const text = readThemeText(read)
      if (text === null) throw new Failure('APP-01', { problem: 'no theme is kept' })
      const name = exportFileName([readTheme(read)?.name ?? 'theme'], 'theme.json')
      return { name, bytes: new TextEncoder().encode(text) }
    },
  }
}
