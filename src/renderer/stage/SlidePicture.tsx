import { useLayoutEffect, useRef } from 'react'
import { afterPaint } from '../after-paint.ts'
import { svgElement, withOwnIds } from '../svg-picture.ts'
import styles from './SlidePicture.module.css'

/**
 * A slide as it is exported, at the size of its place; `label` is read out in its stead. A `minor` one changes after the frame in which the
 * others do: laying out its text would keep that frame back.
 */
export function SlidePicture({ svg, label, minor = false }: { svg: string; label: string; minor?: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const show = () => {
      const picture = withOwnIds(svgElement(svg))
      // The one name is the label; the picture's own title would be read a second time.
      picture.setAttribute('aria-hidden', 'true')
      place.current!.replaceChildren(picture)
    }
    if (minor) return afterPaint(show)
    show()
  }, [svg, minor])
  return <div ref={place} className={styles.picture} role="img" aria-label={label} />
}
