import type { ComponentProps } from 'react'
import styles from './controls.module.css'

/** A button that is only an icon; its name is read out and shown on hover. */
export function IconButton({ label, ...button }: { label: string } & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" className={styles.icon} aria-label={label} title={label} {...button} />
}
