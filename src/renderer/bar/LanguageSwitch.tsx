import { languages, wordsFor } from '../../core/words/index.ts'
import { useApp, useWords } from '../state/app-store.ts'
import { prefer } from '../state/deck-actions.ts'
import styles from './TopBar.module.css'

/** The language of everything: the app and the slides. */
export function LanguageSwitch() {
  const { app } = useWords()
  const current = useApp((state) => state.lang)
  return (
    <fieldset className={styles.languages} aria-label={app.bar.language}>
      {languages.map((lang) => (
        <button
          key={lang}
          type="button"
          className={styles.language}
          lang={lang}
          aria-label={`${lang.toUpperCase()}, ${wordsFor(lang).name}`}
          title={wordsFor(lang).name}
          aria-pressed={lang === current}
          onClick={() => prefer({ lang })}
        >
          {lang.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}
