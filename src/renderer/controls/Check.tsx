import { Checkbox } from '@base-ui/react/checkbox'
import type { ReactNode } from 'react'
import { CheckIcon } from '../icons.tsx'
import styles from './Check.module.css'

/** Yes or no. The label beside it is part of what is clicked. */
export function Check({ label, on, onChange }: { label: ReactNode; on: boolean; onChange(on: boolean): void }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control.
    <label className={styles.check}>
      <Checkbox.Root className={styles.box} checked={on} onCheckedChange={onChange}>
        <Checkbox.Indicator className={styles.tick}>
          <CheckIcon />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <span className={styles.label}>{label}</span>
    </label>
  )
}
