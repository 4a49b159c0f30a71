import type { PointerEvent } from 'react'
import { SlidePicture } from '../stage/SlidePicture.tsx'
import { useApp } from '../state/app-store.ts'
import styles from './AudienceScreen.module.css'
import { press, useShow } from './show.ts'

/** What the audience sees: the slide as large as its place lets it be, the dot of the laser, or the cover over both. */
export function AudienceScreen() {
  const slide = useApp(({ current, drawn }) => (current === null ? undefined : drawn[current]))
  const trouble = useApp(({ current, undrawn }) => (current === null ? undefined : undrawn[current]))
  const cover = useShow((show) => show.cover)
  const laser = useShow((show) => show.laser)
  return (
    <div className={styles.screen} data-cover={cover} data-laser={laser || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click is an extra; the keys do the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div className={styles.slide} onClick={() => press('PageDown')} onPointerMove={point}>
        {slide && !cover && <SlidePicture svg={slide.svg} label={slide.headline} />}
        {!slide && !cover && trouble && <p className={styles.trouble}>{trouble}</p>}
        {laser && !cover && <LaserDot />}
      </div>
    </div>
  )
}

function LaserDot() {
  const pointer = useShow((show) => show.pointer)
  if (!pointer) return null
  return <span className={styles.dot} style={{ left: `${pointer.x * 100}%`, top: `${pointer.y * 100}%` }} />
}

function point({ clientX, clientY, currentTarget }: PointerEvent): void {
  const box = currentTarget.getBoundingClientRect()
  useShow.setState({ pointer: { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height } })
}
