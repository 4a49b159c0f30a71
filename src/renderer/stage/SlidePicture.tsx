import { useLayoutEffect, useRef } from 'react'
import { svgElement, withOwnIds } from '../svg-picture.ts'
import styles from './SlidePicture.module.css'

/** A slide as it is exported, at the size of its place; `label` is read out in its stead. */
export function SlidePicture({ svg, label }: { svg: string; label: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const picture = withOwnIds(svgElement(svg))
    // The one name is the label; the picture's own title would be read a second time.
    picture.setAttribute('aria-hidden', 'true')
    place.current!.replaceChildren(picture)
  }, [svg])
  return <div ref={place} className={styles.picture} role="img" aria-label={label} />
}
