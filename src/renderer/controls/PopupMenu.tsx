import { Menu } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { CheckIcon } from '../icons.tsx'
import styles from './controls.module.css'

/** A menu under its trigger. */
export function PopupMenu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={trigger} />
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Menu.Popup className={`${styles.popup} ${styles.menu}`}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

export function MenuItem({
  label,
  shortcut,
  disabled = false,
  onChoose,
}: {
  label: string
  shortcut?: string | undefined
  disabled?: boolean
  onChoose(): void
}) {
  return (
    <Menu.Item className={styles.item} label={label} disabled={disabled} onClick={onChoose}>
      <span className={styles.itemText}>{label}</span>
      {shortcut && <span className={styles.shortcut}>{shortcut}</span>}
    </Menu.Item>
  )
}

export function MenuCheck({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <Menu.CheckboxItem className={styles.item} label={label} checked={on} onCheckedChange={onChange}>
      <Menu.CheckboxItemIndicator>
        <CheckIcon />
      </Menu.CheckboxItemIndicator>
      <span className={styles.itemText}>{label}</span>
    </Menu.CheckboxItem>
  )
}

export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Menu.Group>
      <Menu.GroupLabel className={styles.groupLabel}>{label}</Menu.GroupLabel>
      {children}
    </Menu.Group>
  )
}
