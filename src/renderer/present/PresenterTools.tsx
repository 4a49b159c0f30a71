import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import styles from './PresenterTools.module.css'
import { press, useShow } from './show.ts'

/** All that the keys do, to click. */
export function PresenterTools() {
  const { presenter, keys } = useWords().present
  const { tools } = presenter
  const cover = useShow((show) => show.cover)
  const laser = useShow((show) => show.laser)
  const highlight = useShow((show) => show.highlight)
  const settings = useShow((show) => show.settings)
  return (
    <div className={styles.tools} role="toolbar" aria-label={keys.title}>
      <Tool text={tools.back} hint="←" keyName="PageUp" />
      <Tool text={tools.forward} hint="→" keyName="PageDown" />
      <Tool text={tools.overview} hint="G" keyName="g" />
      <Tool text={tools.black} hint="B" keyName="b" on={cover === 'black'} />
      <Tool text={tools.white} hint="W" keyName="w" on={cover === 'white'} />
      <Tool text={tools.laser} hint="L" keyName="l" on={laser} />
      <Tool text={tools.company} hint="C" keyName="c" on={highlight !== null} />
      <Tool text={tools.settings} hint="P" keyName="p" on={settings !== null} />
      <Tool text={tools.keys} hint="?" keyName="?" />
      <Tool text={tools.end} hint="Esc" keyName="Escape" />
    </div>
  )
}

/** `on` undefined: it does something, and is then done. */
function Tool({ text, hint, keyName, on }: { text: string; hint: string; keyName: string; on?: boolean }) {
  return (
    <button
      type="button"
      className={`${controls.button} ${styles.tool}`}
      aria-pressed={on}
      onClick={() => press(keyName)}
    >
      {text} <kbd className={styles.key}>{hint}</kbd>
    </button>
  )
}
