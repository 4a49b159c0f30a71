import type { ThemeLook } from '../../contract/calls.ts'
import type { Paper } from '../../core/charts/theme.ts'
import { colourRoles } from '../../core/theme/own-theme.ts'
import { useApp, useWords } from '../state/app-store.ts'
import styles from './ThemeWindow.module.css'

/** What a theme has of each thing, and what stays Triptych's own. */
export function ThemeFacts({ theme, paper }: { theme: NonNullable<ThemeLook['theme']>; paper?: Paper }) {
  const { theme: words } = useWords()
  const current = useApp((state) => state.paper)
  const { colours, fonts, footer, logo } = theme
  return (
    <dl className={styles.facts}>
      <dt>{words.colours}</dt>
      <dd>
        <ul className={styles.colours}>
          {colourRoles.map((role) => (
            <li key={role}>
              <span
                className={styles.swatch}
                data-none={colours[role] === undefined}
                style={{ background: colours[role] }}
              />
              {words.roles[role]}: {colours[role] ?? words.own}
            </li>
          ))}
        </ul>
      </dd>
      <dt>{words.logo}</dt>
      <dd>{logo ? words.hasLogo : words.noLogo}</dd>
      <dt>{words.footer}</dt>
      <dd>{footer || words.noFooter}</dd>
      <dt>{words.fonts}</dt>
      <dd>{words.fontsIn(fonts?.head ?? 'Arial', fonts?.body ?? 'Arial')}</dd>
      {paper && paper !== current && <dd className={styles.paper}>{words[paper]}</dd>}
    </dl>
  )
}
