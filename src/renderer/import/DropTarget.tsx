import { type DragEvent, type ReactNode, useState } from 'react'
import { useApp, useWords } from '../state/app-store.ts'
import { inspect } from '../state/import-actions.ts'
import styles from './DropTarget.module.css'

/** Files dropped anywhere are imported. */
export function DropTarget({ children }: { children: ReactNode }) {
  const { app } = useWords()
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = async (event: DragEvent) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    const { session, importing } = useApp.getState()
    if (session === null || importing !== null) return
    await inspect(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the import button does the same by keyboard.
    <div
      className={styles.target}
      onDragEnter={onDragOver}
      onDragOver={onDragOver}
      onDragLeave={(event) => event.relatedTarget === null && setOver(false)}
      onDrop={(event) => void onDrop(event)}
    >
      {children}
      {over && <p className={styles.invitation}>{app.stage.drop}</p>}
    </div>
  )
}

/** Files from outside, not a slide that is being moved. */
function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files')
}
