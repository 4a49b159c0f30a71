import { NumberField } from '@base-ui/react/number-field'
import { useApp } from '../state/app-store.ts'
import styles from './NumberInput.module.css'

interface NumberInputProps {
  label: string
  value: number
  min: number
  max: number
  step: number
  decimals: number
  describedBy?: string | undefined
  /** While it is being typed. */
  onMove(value: number): void
  /** Typed to the end: Enter, or the focus goes. */
  onRelease(): void
  /** A step by key has been made; others may follow. */
  onStep(): void
}

/** A number to type, with the decimal sign of the language. `label` is read out; a visible label stands where the caller puts it. */
export function NumberInput({ label, value, min, max, step, decimals, describedBy, ...on }: NumberInputProps) {
  const lang = useApp((state) => state.lang)
  return (
    <NumberField.Root
      {...{ value, min, max, step }}
      locale={lang === 'vi' ? 'vi-VN' : 'en-GB'}
      format={{ maximumFractionDigits: decimals }}
      onValueChange={(next) => next !== null && on.onMove(next)}
      onValueCommitted={(_, { reason }) => (reason === 'keyboard' ? on.onStep() : on.onRelease())}
    >
      <NumberField.Input
        className={styles.input}
        aria-label={label}
        aria-describedby={describedBy}
        onKeyDown={({ key }) => key === 'Enter' && on.onRelease()}
      />
    </NumberField.Root>
  )
}
