import { useEffect, useState } from 'react'
import { useWords } from '../state/app-store.ts'
import { dropMeans, takeDropped } from '../state/dropping.ts'
import styles from './DropTarget.module.css'

/** Files dropped anywhere in the window are taken; without this the browser would leave the page for them. */
export function DropTarget() {
  const { app } = useWords()
  const [over, setOver] = useState<ReturnType<typeof dropMeans> | null>(null)
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(dropMeans())
    }
    // Between elements of the page there is a related target; out of the window there is none.
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(null)
    }
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(null)
      void takeDropped([...(event.dataTransfer?.files ?? [])])
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('dragenter', onDrag, { signal })
    window.addEventListener('dragover', onDrag, { signal })
    window.addEventListener('dragleave', onLeave, { signal })
    window.addEventListener('drop', onDrop, { signal })
    return () => listening.abort()
  }, [])
  if (over === null) return null
  const texts = { import: app.stage.drop, join: app.import.drop, nothing: app.stage.dropBlocked }
  return <p className={styles.invitation}>{texts[over]}</p>
}

/** Files from outside, not a slide that is being moved. */
function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
