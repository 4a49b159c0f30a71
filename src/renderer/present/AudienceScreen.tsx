import type { MouseEvent, PointerEvent } from 'react'
import { SlidePicture } from '../stage/SlidePicture.tsx'
import { TipOver } from '../stage/TipOver.tsx'
import { tipAt } from '../stage/tip-at.ts'
import { useWords } from '../state/app-store.ts'
import styles from './AudienceScreen.module.css'
import { ForNow } from './ForNow.tsx'
import type { Point } from './scene.ts'
import { press, useCurrentSlide, useShow, wish } from './show.ts'

/**
 * What the audience sees: the slide as large as its place lets it be, the dot of the laser, or the cover over both. `veiled`: under a cover the
 * slide can still be made out, for who presents it.
 */
export function AudienceScreen({ veiled = false }: { veiled?: boolean }) {
  const { present } = useWords()
  const slide = useCurrentSlide()
  const cover = useShow((show) => show.cover)
  const laser = useShow((show) => show.laser)
  const at = useShow((show) => (show.laser ? show.dot : show.pointer))
  const tip = cover ? undefined : at && tipAt(slide?.tips ?? [], at)
  return (
    <div
      className={styles.screen}
      data-cover={veiled ? undefined : cover}
      data-veiled={veiled || undefined}
      data-laser={laser || undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click is an extra; the keys do the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div
        className={styles.slide}
        data-covered={(veiled && cover) || undefined}
        onClick={onClick}
        onPointerMove={onMove}
      >
        {slide?.svg && (veiled || !cover) && <SlidePicture svg={slide.svg} label={slide.headline} />}
        {slide?.trouble && !slide.svg && !cover && <p className={styles.trouble}>{slide.trouble}</p>}
        {!cover && <ForNow presenter={veiled} />}
        {tip && at && <TipOver tip={tip} at={at} />}
        {laser && !cover && at && <Dot at={at} />}
        {veiled && cover && <p className={styles.cover}>{present[cover]}</p>}
      </div>
    </div>
  )
}

function Dot({ at: { x, y } }: { at: Point }) {
  return <span className={styles.dot} data-laser-dot="" style={{ left: `${x * 100}%`, top: `${y * 100}%` }} />
}

/** A click on a mark whose value is told points its company out, or leaves it; anywhere else the next slide comes. */
function onClick({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): void {
  const { slides, current, companies, highlight, pointer, cover } = useShow.getState()
  const tips = slides.find(({ id }) => id === current)?.tips ?? []
  const isTold = !cover && pointer !== null
  const name = isTold ? tipAt(tips, placeIn(currentTarget, clientX, clientY))?.name : undefined
  if (name !== undefined && companies.includes(name)) {
    wish({ do: 'highlight', company: name === highlight ? null : name })
  } else press('PageDown')
}

function onMove({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): void {
  const pointer = placeIn(currentTarget, clientX, clientY)
  useShow.setState({ pointer })
  if (useShow.getState().laser) wish({ do: 'point', at: pointer })
}

/** A place on the screen in shares of an element. */
function placeIn(element: HTMLElement, x: number, y: number): Point {
  const box = element.getBoundingClientRect()
  return { x: (x - box.left) / box.width, y: (y - box.top) / box.height }
}
