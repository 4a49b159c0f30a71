import { useMemo } from 'react'
import type { Session } from '../../contract/session.ts'
import { Choice } from '../controls/Choice.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { change } from '../state/deck-actions.ts'
import styles from './Inspector.module.css'

const none = 'none'
const noCompanies: Session['companies'] = []

/** Which company the deck is about. */
export function OwnCompany() {
  const { app } = useWords()
  const companies = useApp((state) => state.session?.companies ?? noCompanies)
  const choices = useMemo(
    () => [
      { value: none, label: app.inspector.noCompany },
      ...companies.map(({ id, name }) => ({ value: String(id), label: name })),
    ],
    [companies, app],
  )
  if (companies.length === 0) return null
  return (
    <div id="own-company" className={styles.control}>
      <span className={styles.label}>{app.inspector.company}</span>
      <Choice
        label={app.inspector.company}
        choices={choices}
        value={String(companies.find(({ own }) => own)?.id ?? none)}
        describedBy="hint-own-company"
        onChoose={(value) => void change({ do: 'company/own', id: value === none ? null : Number(value) })}
      />
      <p id="hint-own-company" className={styles.hint}>
        {app.inspector.companyHint}
      </p>
    </div>
  )
}
