import { useEffect } from 'react'
import { useApp } from '../state/app-store.ts'
import styles from './Notice.module.css'

const shownMs = 5_000
/** An offer wants to be read and decided on. */
const offeredMs = 15_000

/** A short word about what was done: shown for a while, read out once. */
export function Notice() {
  const notice = useApp((state) => state.notice)
  const offer = useApp((state) => state.offer)
  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(close, offer ? offeredMs : shownMs)
    return () => clearTimeout(timer)
  }, [notice, offer])
  return (
    // Named live, it is heard over a modal window too.
    <div role="status" aria-live="polite" className={styles.place}>
      {notice !== null && (
        <p className={styles.notice}>
          {notice}
          {offer && (
            <button
              type="button"
              className={styles.offer}
              onClick={() => {
                close()
                offer.run()
              }}
            >
              {offer.label}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

const close = () => useApp.setState({ notice: null, offer: null })
