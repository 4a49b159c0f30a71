import { type KeyboardEvent, type Ref, useRef, useState } from 'react'
import { useWords } from '../state/app-store.ts'
import { backToScreen } from './back-to-screen.ts'
import styles from './fields.module.css'

/** What every field of a screen has: a name, the key that leads to it, and somebody who keeps what is written. */
export interface FieldProps<T> {
  label: string
  /** Empty: no key leads to it. */
  shortcut: string
  /** What is in force; null for nothing. */
  value: T | null
  ref?: Ref<FieldElement>
  onKeep(value: T | null): Promise<unknown>
}

/** An input or a text area: what a field's ref leads to. */
export type FieldElement = HTMLInputElement & HTMLTextAreaElement

/**
 * A field that is kept when it is left or by Enter, and put back by Esc. What is written stands in it until it is in force. `label` stands over it.
 */
export function DraftField<T extends string | number>({
  label,
  shortcut,
  value,
  ref,
  onKeep,
  show,
  read,
  trouble,
  rows,
  placeholder,
  numeric = false,
  covered = false,
}: FieldProps<T> & {
  /** What is in force, as it is written. */
  show(value: T): string
  /** What was written; null for nothing, undefined where it cannot be read. */
  read(text: string): T | null | undefined
  /** What is said of text that cannot be read. */
  trouble?: string
  /** A field of so many lines. */
  rows?: number
  placeholder?: string
  numeric?: boolean
  /** Nobody is to see what is written, nor what is in force. */
  covered?: boolean
}) {
  const { keys } = useWords().assess
  const [draft, setDraft] = useState<string | null>(null)
  const [unread, setUnread] = useState(false)
  /** What is still to be kept: a field that is left by Enter or Esc hears that it is left, too. */
  const open = useRef<string | null>(null)
  const write = (text: string | null) => {
    open.current = text
    setDraft(text)
    setUnread(false)
  }
  /** Is what was written kept, or nothing to keep. */
  const keep = (): boolean => {
    if (open.current === null) return true
    const next = read(open.current.trim())
    if (next === undefined) {
      setUnread(true)
      return false
    }
    open.current = null
    if (next === value) setDraft(null)
    else void onKeep(next).finally(() => open.current === null && setDraft(null))
    return true
  }
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    if (event.key === 'Enter' && event.shiftKey && rows) return
    event.preventDefault()
    if (event.key === 'Escape') write(null)
    if (event.key === 'Escape' || keep()) backToScreen(event.currentTarget)
  }
  const field = {
    ref,
    className: styles.input,
    'data-covered': covered || undefined,
    value: draft ?? (value === null || covered ? '' : show(value)),
    placeholder,
    maxLength: 2_000,
    autoComplete: 'off',
    'aria-keyshortcuts': shortcut || undefined,
    'aria-description': keys.write,
    'aria-invalid': unread || undefined,
    onChange: (event: { target: { value: string } }) => write(event.target.value),
    onKeyDown: onKey,
    onBlur: () => {
      if (!keep()) write(null)
    },
  }
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field inside is the control.
    <label className={styles.field}>
      <span className={styles.label}>
        {label} {shortcut && <kbd className={styles.key}>{shortcut}</kbd>}
      </span>
      {rows ? <textarea rows={rows} {...field} /> : <input inputMode={numeric ? 'decimal' : 'text'} {...field} />}
      {unread && (
        <span className={styles.trouble} role="alert">
          {trouble}
        </span>
      )}
    </label>
  )
}
