import { useMemo, useState } from 'react'
import { pastedVotes } from '../../../core/assessment/pasted-votes.ts'
import { capabilityFinder } from '../../../core/scorecard-model/capability-names.ts'
import { failureText } from '../../../core/words/failure-text.ts'
import { Failure } from '../../../core/workspace/failure.ts'
import controls from '../../controls/controls.module.css'
import { Window } from '../../controls/Window.tsx'
import { useWords } from '../../state/app-store.ts'
import type { OpenAssessment } from '../../state/assessing.ts'
import { takeVotes } from '../../state/workshop-actions.ts'
import fields from '../fields.module.css'
import styles from './PasteVotes.module.css'

/** Votes from a chat or a sheet, read line by line; only who voted is shown, and what could not be read. */
export function PasteVotes({ open, onClose }: { open: OpenAssessment; onClose(): void }) {
  const words = useWords()
  const { paste } = words.assess
  const [text, setText] = useState('')
  const { model } = open.state
  const { votes, faults } = useMemo(
    () => pastedVotes(text, { names: open.people, scale: model.scale, meant: capabilityFinder(model, []) }),
    [text, open.people, model],
  )
  const newcomers = [...new Set(votes.filter(({ known }) => !known).map(({ by }) => by))]
  const take = () => {
    onClose()
    void takeVotes(votes)
  }
  return (
    <Window
      title={paste.title}
      onClose={onClose}
      buttons={
        <>
          <button type="button" className={controls.button} onClick={onClose}>
            {words.app.cancel}
          </button>
          <button type="button" className={controls.primary} disabled={votes.length === 0} onClick={take}>
            {paste.take}
          </button>
        </>
      }
    >
      <div className={styles.paste}>
        <textarea
          className={fields.input}
          data-covered=""
          aria-label={paste.title}
          aria-describedby="paste-how"
          // biome-ignore lint/a11y/noAutofocus: the window was opened to paste here.
          autoFocus
          rows={7}
          maxLength={100_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p id="paste-how" className={styles.how}>
          {paste.how}
        </p>
        <div role="status">
          {text.trim() && <p>{paste.read(words.numbers.number(votes.length))}</p>}
          {newcomers.length > 0 && <p>{paste.newcomers(words.numbers.list(newcomers))}</p>}
          {faults.length > 0 && (
            <ul className={styles.faults}>
              {faults.map(({ code, detail }) => (
                <li key={`${code} ${detail.line}`}>{failureText(new Failure(code, detail), words)}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Window>
  )
}
