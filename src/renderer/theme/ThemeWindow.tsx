import { useEffect, useState } from 'react'
import type { ThemeLook } from '../../contract/calls.ts'
import type { ThemeFile } from '../../core/theme/read-theme.ts'
import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { SlidePicture } from '../stage/SlidePicture.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { attempt } from '../state/attempt.ts'
import { dress, lookAt, pickTheme, saveTheme } from '../state/theming.ts'
import { ThemeFacts } from './ThemeFacts.tsx'
import styles from './ThemeWindow.module.css'

/** The deck's own theme: choose a file, see a slide before and after, use it or take it away. */
export function ThemeWindow() {
  const shown = useApp((state) => state.theming)
  return shown ? <Choosing /> : null
}

function Choosing() {
  const { app, theme: words } = useWords()
  const inForce = useApp((state) => state.session?.theme ?? null)
  const [files, setFiles] = useState<ThemeFile[] | null>(null)
  const [look, setLook] = useState<ThemeLook | null>(null)
  useEffect(() => {
    void attempt(async () => setLook(await lookAt(null)))
  }, [])
  const close = () => useApp.setState({ theming: false })
  const choose = () =>
    attempt(async () => {
      const picked = await pickTheme()
      if (!picked) return
      // What cannot be read is told, and the choice made before stays.
      const seen = await lookAt(picked)
      setFiles(picked)
      setLook(seen)
    })
  return (
    <Window
      title={words.title}
      size="large"
      onClose={close}
      buttons={
        <>
          {inForce !== null && (
            <div className={styles.left}>
              <button type="button" className={controls.outline} onClick={() => void dress(null, null)}>
                {words.remove}
              </button>
              <button type="button" className={controls.outline} onClick={() => void saveTheme()}>
                {words.save}
              </button>
            </div>
          )}
          <button type="button" className={controls.button} onClick={close}>
            {files ? app.cancel : app.close}
          </button>
          <button type="button" className={files ? controls.outline : controls.primary} onClick={() => void choose()}>
            {words.choose}
          </button>
          {files && (
            <button type="button" className={controls.primary} onClick={() => void dress(files, look)}>
              {words.use}
            </button>
          )}
        </>
      }
    >
      <p className={styles.what}>{words.what}</p>
      {look && (
        <>
          <p className={styles.name} role="status">
            {look.theme ? (files ? words.chosen : words.inForce)(look.theme.name) : words.none}
          </p>
          <div className={styles.pictures}>
            {look.before && <Picture svg={look.before} label={words.before} />}
            {files && look.after && <Picture svg={look.after} label={words.after} />}
            {!files && look.theme && <ThemeFacts theme={look.theme} />}
          </div>
          {files && look.theme && <ThemeFacts theme={look.theme} paper={look.paper} />}
        </>
      )}
    </Window>
  )
}

function Picture({ svg, label }: { svg: string; label: string }) {
  return (
    <figure className={styles.picture}>
      <div className={styles.slide}>
        <SlidePicture svg={svg} label={label} />
      </div>
      <figcaption className={styles.caption}>{label}</figcaption>
    </figure>
  )
}
