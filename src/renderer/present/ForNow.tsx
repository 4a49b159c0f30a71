import { useWords } from '../state/app-store.ts'
import styles from './ForNow.module.css'
import { type Varied, valueText, varied } from './setting-keys.ts'
import { useCurrentSlide, useShow } from './show.ts'

/** Says quietly, at the slide's edge, what of it is not as in the deck; who presents it also reads that nobody is highlighted on it. */
export function ForNow({ presenter }: { presenter: boolean }) {
  const { present, numbers } = useWords()
  const tried = useShow((show) => show.tried)
  const highlight = useShow((show) => show.highlight)
  const slide = useCurrentSlide()
  const settings = varied(slide?.controls ?? [])
  const text = ({ label, ...setting }: Varied, value: string) =>
    `${label}: ${valueText({ label, ...setting } as Varied, value, numbers.exact)}`
  const changed = settings.flatMap((setting) => {
    const value = tried[setting.key]
    return value === undefined ? [] : [text(setting, value)]
  })
  const told = [
    ...(changed.length > 0 ? [present.forNow(changed.join(' · '))] : []),
    ...(highlight !== null && slide?.highlighted ? [present.highlighted(highlight)] : []),
    ...(highlight !== null && !slide?.highlighted && presenter ? [present.notHere(highlight)] : []),
  ]
  if (told.length === 0) return null
  return (
    <p className={styles.mark} data-for-now="">
      {told.join(' · ')}
    </p>
  )
}
