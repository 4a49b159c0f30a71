import { useEffect } from 'react'
import { useWords } from '../state/app-store.ts'
import styles from './SettingsStrip.module.css'
import { nextValue, valueText, varied } from './setting-keys.ts'
import { press, useCurrentSlide, useShow, wish } from './show.ts'

/** The setting of the slide that the arrow keys change for now; for who presents it among `all` of them, with the keys. */
export function SettingsStrip({ chosen, all }: { chosen: string; all: boolean }) {
  const { present, numbers } = useWords()
  const slide = useCurrentSlide()
  const tried = useShow((show) => show.tried)
  const settings = varied(slide?.controls ?? [])
  const { strip } = present
  const setting = settings.find(({ key }) => key === chosen)
  const value = setting && (tried[chosen] ?? setting.value)
  // The values on both sides are drawn before a key asks for them.
  useEffect(() => {
    if (!setting || value === undefined) return
    const beside = [nextValue(setting, value, -1), nextValue(setting, value, 1)]
    const likely = beside.flatMap((one) => (one === undefined ? [] : [{ do: 'try', key: chosen, value: one } as const]))
    wish({ do: 'prepare', likely })
  }, [setting, value, chosen])
  if (settings.length === 0) {
    return (
      <section className={styles.strip} aria-label={strip.label}>
        <p role="status">{strip.none}</p>
      </section>
    )
  }
  const text = (key: string) => {
    const setting = settings.find((one) => one.key === key)
    return setting ? valueText(setting, tried[key] ?? setting.value, numbers.exact) : ''
  }
  const name = settings.find(({ key }) => key === chosen)?.label ?? ''
  return (
    <section className={styles.strip} data-all={all} aria-label={strip.label}>
      <ul className={styles.settings}>
        {settings
          .filter(({ key }) => all || key === chosen)
          .map(({ key, label }) => (
            <li key={key} className={styles.setting} data-chosen={key === chosen || undefined}>
              <span className={styles.label}>{label}</span>
              <span className={styles.value}>
                {key === chosen && <Step label={strip.before} sign="‹" onPress={() => press('ArrowLeft')} />}
                <span className={styles.text}>{text(key)}</span>
                {key === chosen && <Step label={strip.after} sign="›" onPress={() => press('ArrowRight')} />}
              </span>
            </li>
          ))}
      </ul>
      {all && <p className={styles.keys}>{strip.keys}</p>}
      <p className="visually-hidden" role="status">
        {`${name}: ${text(chosen)}`}
      </p>
    </section>
  )
}

/** For who has a pointer; the arrow keys do the same. */
function Step({ label, sign, onPress }: { label: string; sign: string; onPress(): void }) {
  return (
    <button type="button" className={styles.step} aria-label={label} tabIndex={-1} onClick={onPress}>
      {sign}
    </button>
  )
}
