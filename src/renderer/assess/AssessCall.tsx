import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import styles from './AssessCall.module.css'

/** The way from a scorecard to the rating of its capabilities, alone or together, on paper or in a file, and to what they are rated by. */
export function AssessCall() {
  const { assess, sheets, model } = useWords()
  return (
    <div className={styles.call}>
      <button type="button" className={controls.outline} onClick={commands.assess.run}>
        {assess.commands.assess}
      </button>
      <button type="button" className={controls.outline} onClick={commands.workshop.run}>
        {assess.commands.workshop}
      </button>
      <button type="button" className={controls.button} onClick={commands.sheets.run}>
        {sheets.command}
      </button>
      <button type="button" className={controls.button} onClick={commands.model.run}>
        {model.command}
      </button>
    </div>
  )
}
