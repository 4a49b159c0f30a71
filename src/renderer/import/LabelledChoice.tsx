import type { ComponentProps } from 'react'
import { Choice } from '../controls/Choice.tsx'
import styles from './LabelledChoice.module.css'

/** A choice with its name beside it. */
export function LabelledChoice(choice: ComponentProps<typeof Choice>) {
  return (
    <div className={styles.labelled}>
      <span className={styles.label}>{choice.label}</span>
      <Choice {...choice} />
    </div>
  )
}
