import { Combobox } from '@base-ui/react/combobox'
import { isFound } from '../finding.ts'
import { CheckIcon, CloseIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import controls from './controls.module.css'
import styles from './Several.module.css'

interface Option {
  value: string
  label: string
}

/** Some of many values: found by a few letters, the chosen ones as chips. `label` is read out; a visible label stands where the caller puts it. */
export function Several({
  label,
  choices,
  chosen,
  most,
  describedBy,
  onChoose,
  onConsider,
}: {
  label: string
  choices: readonly Option[]
  chosen: readonly string[]
  /** So many can be chosen at most. */
  most: number
  describedBy?: string | undefined
  onChoose(values: string[]): void
  /** The pointer or the keyboard has come to a value that could be chosen or given up. */
  onConsider(value: string): void
}) {
  const { app, numbers } = useWords()
  const { several } = app
  const options = choices.filter(({ value }) => chosen.includes(value))
  const full = chosen.length >= most
  return (
    <Combobox.Root
      multiple
      items={choices}
      value={options}
      filter={(option, query) => isFound(option.label, query)}
      isItemEqualToValue={(a, b) => a.value === b.value}
      autoHighlight
      onValueChange={(next, details) => {
        // Esc closes the list; a second one must not throw away what was chosen.
        if (details.reason === 'escape-key') details.cancel()
        else onChoose(next.map(({ value }) => value))
      }}
      onItemHighlighted={(option) => option && onConsider(option.value)}
    >
      <Combobox.InputGroup className={styles.field}>
        <Combobox.Chips className={styles.chips} aria-label={several.chosen(label)}>
          {options.map((option) => (
            <Combobox.Chip key={option.value} className={styles.chip} aria-label={option.label}>
              <span className={styles.name}>{option.label}</span>
              <Combobox.ChipRemove className={styles.remove} aria-label={several.remove(option.label)}>
                <CloseIcon />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            className={styles.input}
            aria-label={label}
            aria-describedby={describedBy}
            placeholder={full ? several.full(numbers.number(most)) : several.find}
          />
        </Combobox.Chips>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className={controls.positioner} sideOffset={4}>
          <Combobox.Popup className={`${controls.popup} ${styles.popup}`}>
            {full && <p className={styles.note}>{several.full(numbers.number(most))}</p>}
            <Combobox.Empty className={styles.note}>{several.none}</Combobox.Empty>
            <Combobox.List>
              {(option: Option) => (
                <Combobox.Item
                  key={option.value}
                  value={option}
                  className={controls.item}
                  disabled={full && !chosen.includes(option.value)}
                >
                  <Combobox.ItemIndicator>
                    <CheckIcon />
                  </Combobox.ItemIndicator>
                  <span className={controls.itemText}>{option.label}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
