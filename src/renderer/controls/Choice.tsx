import { Select } from '@base-ui/react/select'
import { memo } from 'react'
import { CaretIcon, CheckIcon } from '../icons.tsx'
import styles from './controls.module.css'

interface ChoiceProps {
  label: string
  choices: readonly { value: string; label: string }[]
  /** Null: nothing chosen yet. */
  value: string | null
  placeholder?: string
  describedBy?: string | undefined
  onChoose(value: string): void
  /** The pointer or the keyboard has come to another value of the open list. */
  onConsider?: ((value: string) => void) | undefined
}

/** One of several values, by name. `label` is read out; a visible label stands where the caller puts it. */
export function Choice({ label, choices, value, placeholder, describedBy, onChoose, onConsider }: ChoiceProps) {
  return (
    <Select.Root
      items={choices}
      value={value}
      onValueChange={(next) => next !== null && next !== value && onChoose(next)}
      modal={false}
    >
      <Select.Trigger className={styles.trigger} aria-label={label} aria-describedby={describedBy}>
        <Select.Value className={styles.triggerText} placeholder={placeholder} />
        <Select.Icon>
          <CaretIcon />
        </Select.Icon>
      </Select.Trigger>
      <ChoiceList choices={choices} onConsider={onConsider} />
    </Select.Root>
  )
}

/** The list under the trigger. A list that was open once stays in the page, so it is rendered only when its choices change. */
const ChoiceList = memo(function ChoiceList({ choices, onConsider }: Pick<ChoiceProps, 'choices' | 'onConsider'>) {
  return (
    <Select.Portal>
      <Select.Positioner className={styles.positioner} sideOffset={4} alignItemWithTrigger={false}>
        <Select.Popup className={styles.popup}>
          <Select.List>
            {choices.map((choice) => (
              <Select.Item
                key={choice.value}
                value={choice.value}
                className={styles.item}
                onPointerEnter={() => onConsider?.(choice.value)}
                onFocus={() => onConsider?.(choice.value)}
              >
                <Select.ItemIndicator>
                  <CheckIcon />
                </Select.ItemIndicator>
                <Select.ItemText className={styles.itemText}>{choice.label}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.List>
        </Select.Popup>
      </Select.Positioner>
    </Select.Portal>
  )
})
