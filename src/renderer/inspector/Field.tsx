import type { ReactNode } from 'react'
import type { Control } from '../../core/panels/panel.ts'
import styles from './Inspector.module.css'

/** A control under its name, with what it changes in plain words. */
export function Field({
  control,
  children,
}: {
  control: Pick<Control, 'key' | 'label' | 'hint'>
  children: ReactNode
}) {
  return (
    <div className={styles.control}>
      <span className={styles.label}>{control.label}</span>
      {children}
      {control.hint !== null && (
        <p id={hintOf(control)} className={styles.hint}>
          {control.hint}
        </p>
      )}
    </div>
  )
}

/** The element that describes a control; undefined where the name says it. */
export function hintOf({ key, hint }: Pick<Control, 'key' | 'hint'>): string | undefined {
  return hint === null ? undefined : `hint-${key}`
}
