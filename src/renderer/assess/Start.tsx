import { type KeyboardEvent, useState } from 'react'
import { Choice } from '../controls/Choice.tsx'
import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { isUnsaved, useApp, useWords } from '../state/app-store.ts'
import { type AssessingMode, leaveAssessing, openAssessment } from '../state/assessing.ts'
import { save } from '../state/workspace-actions.ts'
import { DateField } from './DateField.tsx'
import { today } from './local-time.ts'
import { People } from './People.tsx'
import styles from './Start.module.css'
import { useHeld } from './use-held.ts'

const fresh = 'fresh'
const unnamed = ''

/** Asks what an assessment needs to know before it begins: which company, which assessment, who. */
export function Start({ mode }: { mode: AssessingMode }) {
  const words = useWords()
  const { start } = words.assess
  const companies = useApp((state) => state.session?.companies) ?? []
  const [company, setCompany] = useState(companies.find(({ own }) => own)?.name ?? unnamed)
  const [day, setDay] = useState<string | null>(today)
  /** The assessment to go on with; null: a new one. */
  const [chosen, setChosen] = useState<string | null>(null)
  /** As typed here; until then those who have spoken before. */
  const [typed, setTyped] = useState<string[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const held = useHeld(company || null, chosen ?? today())
  const people = typed ?? held.people
  const goesOn = chosen ?? held.dates.find((date) => date === day) ?? null

  const begin = () => {
    const assessment = goesOn ?? day
    if (people.length === 0) setTrouble(start.needsName)
    else if (assessment === null) setTrouble(start.needsDay)
    else void openAssessment(company || null, assessment, people)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    begin()
  }
  return (
    <Window
      title={start[mode]}
      onClose={leaveAssessing}
      buttons={
        <>
          <button type="button" className={controls.button} onClick={leaveAssessing}>
            {words.app.cancel}
          </button>
          <button type="button" className={controls.primary} onClick={begin}>
            {start.begin}
          </button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field begins, as in any form. */}
      <div className={styles.fields} onKeyDown={onKey}>
        {companies.length > 0 && (
          <div className={styles.field}>
            <span className={styles.label}>{start.company}</span>
            <Choice
              label={start.company}
              value={company}
              choices={[
                ...companies.map(({ name }) => ({ value: name, label: name })),
                { value: unnamed, label: start.noCompany },
              ]}
              onChoose={(name) => {
                setCompany(name)
                setChosen(null)
              }}
            />
          </div>
        )}
        <div className={styles.field}>
          <span className={styles.label}>{start.assessment}</span>
          {held.dates.length > 0 && (
            <Choice
              label={start.assessment}
              value={goesOn ?? fresh}
              choices={[
                { value: fresh, label: start.fresh },
                ...held.dates.map((date) => ({ value: date, label: start.goOn(words.numbers.date(date)) })),
              ]}
              onChoose={(value) => {
                setChosen(value === fresh ? null : value)
                if (value === fresh && goesOn === day) setDay(null)
              }}
            />
          )}
          {goesOn === null && (
            <DateField
              label={start.day}
              shortcut=""
              value={day}
              onKeep={async (next) => {
                setDay(next)
                setTrouble(null)
              }}
            />
          )}
        </div>
        <div data-asked={people.length === 0 ? '' : undefined}>
          <People
            label={mode === 'assess' ? start.who : start.present}
            hint={mode === 'assess' ? start.whoHint : start.presentHint}
            names={people}
            onChange={(names) => {
              setTyped(names)
              setTrouble(null)
            }}
          />
        </div>
        <SaveFirst />
        {trouble && (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
      </div>
    </Window>
  )
}

/** What is said is kept beside the workspace's file: one that holds less than the window would not be brought back whole. */
function SaveFirst() {
  const { start } = useWords().assess
  // A new workspace is in no file, though nothing in it would be lost yet.
  const inNoFile = useApp((state) => isUnsaved(state) || !state.file.inFile)
  if (!inNoFile) return null
  return (
    <div className={styles.unsaved}>
      <p>{start.unsaved}</p>
      <button type="button" className={controls.outline} onClick={() => void save()}>
        {start.saveFirst}
      </button>
    </div>
  )
}
