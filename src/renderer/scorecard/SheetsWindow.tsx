import { useEffect, useState } from 'react'
import { today } from '../assess/local-time.ts'
import { People } from '../assess/People.tsx'
import { Check } from '../controls/Check.tsx'
import { Choice } from '../controls/Choice.tsx'
import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { attempt } from '../state/attempt.ts'
import {
  type SheetsWanted,
  saveAssessment,
  saveInitiatives,
  savePrinted,
  showScorecardWindow,
} from '../state/scorecard-window.ts'
import { core } from '../state/services.ts'
import { SaveRow } from './SaveRow.tsx'
import styles from './windows.module.css'

const tables = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const
const papers = [
  ['a4', 'A4'],
  ['a3', 'A3'],
] as const
const unnamed = ''

/** What leaves of an assessment to be filled in: on a screen, on paper, and what is to close its gaps. */
export function SheetsWindow() {
  const shown = useApp((state) => state.scorecardWindow === 'sheets')
  return shown ? <Sheets /> : null
}

function Sheets() {
  const { app, sheets } = useWords()
  const texts = sheets.window
  const companies = useApp((state) => state.session?.companies) ?? []
  const [company, setCompany] = useState(companies.find(({ own }) => own)?.name ?? unnamed)
  const [people, setPeople] = useState<string[]>([])
  const [blank, setBlank] = useState(false)
  const rated = useRated(company || null)
  const wanted: SheetsWanted = {
    company: company || null,
    assessors: people,
    blank,
    // What is filled in where nothing is rated yet belongs to today.
    date: blank || !rated ? today() : null,
  }
  const close = () => showScorecardWindow(null)
  return (
    <Window
      title={texts.title}
      onClose={close}
      buttons={
        <button type="button" className={controls.primary} onClick={close}>
          {app.close}
        </button>
      }
    >
      <div className={styles.fields}>
        {companies.length > 0 && (
          <div className={styles.field}>
            <span className={styles.label}>{texts.company}</span>
            <Choice
              label={texts.company}
              value={company}
              choices={[
                ...companies.map(({ name }) => ({ value: name, label: name })),
                { value: unnamed, label: texts.noCompany },
              ]}
              onChoose={setCompany}
            />
          </div>
        )}
        <People label={texts.who} hint={texts.whoHint} names={people} onChange={setPeople} />
        {rated && <Check label={texts.blank} on={blank} onChange={setBlank} />}
        <div className={styles.rows}>
          <SaveRow
            label={texts.table}
            formats={tables}
            nameOf={(format) => texts.save(texts.table, format)}
            onSave={(format) => void saveAssessment(wanted, format)}
          />
          <SaveRow
            label={texts.print}
            formats={papers}
            nameOf={(format) => texts.save(texts.print, format)}
            onSave={(size) => void savePrinted({ ...wanted, blank: true, date: null }, size)}
          />
          {rated && (
            <SaveRow
              label={texts.initiatives}
              hint={texts.initiativesHint}
              formats={tables}
              nameOf={(format) => texts.save(texts.initiatives, format)}
              onSave={(format) => void saveInitiatives(company || null, format)}
            />
          )}
        </div>
      </div>
    </Window>
  )
}

/** Has anyone rated the company. */
function useRated(company: string | null): boolean {
  const [rated, setRated] = useState(false)
  useEffect(() => {
    let live = true
    void attempt(async () => {
      const known = await core.call('sheets/rated', { company })
      if (live) setRated(known.rated)
    })
    return () => {
      live = false
    }
  }, [company])
  return rated
}
