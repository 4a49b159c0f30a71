import { useEffect } from 'react'
import { useApp } from '../state/app-store.ts'
import styles from './Notice.module.css'

const shownMs = 5_000

/** A short word about what was done: shown for a while, read out once. */
export function Notice() {
  const notice = useApp((state) => state.notice)
  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(() => useApp.setState({ notice: null }), shownMs)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    // Named live, it is heard over a modal window too.
    <div role="status" aria-live="polite" className={styles.place}>
      {notice !== null && <p className={styles.notice}>{notice}</p>}
    </div>
  )
}
