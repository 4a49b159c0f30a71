import { useEffect } from 'react'
import { useWords } from '../state/app-store.ts'
import styles from './AudiencePage.module.css'
import { useLead } from './follower.ts'
import { Presentation } from './Presentation.tsx'
import { useShow } from './show.ts'

/** The audience's window: the slides of the presenter's, and on without it should that be closed. */
export function AudiencePage() {
  const { present, lang } = useWords()
  const lead = useLead((state) => state.lead)
  const shown = useShow((show) => show.slides.length > 0)
  useEffect(() => {
    document.documentElement.lang = lang
    document.title = `${present.audience.title} – Triptych`
  }, [present, lang])
  if (lead === 'over' || !shown) {
    return (
      <main className={styles.page} data-desk="dark">
        <p role="status">{lead === 'over' ? present.audience.over : present.audience.waiting}</p>
      </main>
    )
  }
  return (
    <Presentation fullScreen={false}>
      {lead === 'alone' && (
        <p className="visually-hidden" role="status">
          {present.audience.alone}
        </p>
      )}
    </Presentation>
  )
}
