import { Select } from '@base-ui/react/select'
import { CaretIcon, CheckIcon } from '../icons.tsx'
import styles from './controls.module.css'

/** One of several values, by name. `label` is read out; a visible label stands where the caller puts it. */
export function Choice({
  label,
  choices,
  value,
  placeholder,
  describedBy,
  onChoose,
  onConsider,
}: {
  label: string
  choices: readonly { value: string; label: string }[]
  /** Null: nothing chosen yet. */
  value: string | null
  placeholder?: string
  describedBy?: string | undefined
  onChoose(value: string): void
  /** The pointer or the keyboard has come to another value of the open list. */
  onConsider?: ((value: string) => void) | undefined
}) {
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
      <Select.Portal>
        <Select.Positioner className={styles.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <Select.Popup className={styles.popup}>
            <Select.List>
              {choices.map((choice) => (
                <Select.Item
                  key={choice.value}
                  value={choice.value}
                  className={styles.item}
                  onPointerEnter={() => choice.value !== value && onConsider?.(choice.value)}
                  onFocus={() => choice.value !== value && onConsider?.(choice.value)}
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
    </Select.Root>
  )
}
