import type { AmountControl, ChoiceControl, Control, Settings } from '../../core/panels/panel.ts'
import { nearestStep } from '../inspector/steps.ts'
import type { Answer } from './show-keys.ts'

/** A setting that arrow keys can change. */
export type Varied = ChoiceControl | AmountControl

/** The main settings of a slide that arrow keys can change. */
export const varied = (controls: readonly Control[]): Varied[] =>
  controls.filter(
    (control): control is Varied => (control.kind === 'choice' || control.kind === 'amount') && !control.fine,
  )

/** What a key does while the settings lie open and `chosen` is the one that is changed; null where it does what it always does. */
export function inSettings(chosen: string, key: string, controls: readonly Control[], tried: Settings): Answer | null {
  const settings = varied(controls)
  const place = settings.findIndex((setting) => setting.key === chosen)
  const setting = settings[place]
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = settings[place + (key === 'ArrowUp' ? -1 : 1)]
      return { open: next ? { settings: next.key } : {} }
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const value = setting && nextValue(setting, tried[chosen] ?? setting.value, key === 'ArrowLeft' ? -1 : 1)
      return value === undefined ? {} : { wishes: [{ do: 'try', key: chosen, value }] }
    }
    case 'Enter':
    case 'p':
      return { open: { settings: null } }
    case 'Escape':
      return { open: { settings: null }, wishes: [{ do: 'as-in-deck' }] }
    default:
      return null
  }
}

/** The value before or after one; undefined beyond the ends. */
export function nextValue(setting: Varied, value: string, by: 1 | -1): string | undefined {
  if (setting.kind === 'choice') {
    const { choices } = setting
    return choices[choices.findIndex((choice) => choice.value === value) + by]?.value
  }
  const next = String(nearestStep(Number(value) + by * setting.step, setting))
  return next === value ? undefined : next
}

/** A value as a person reads it. */
export function valueText(setting: Varied, value: string, write: (value: number) => string): string {
  if (setting.kind === 'choice') return setting.choices.find((choice) => choice.value === value)?.label ?? value
  return `${write(Number(value))} ${setting.unit}`.trim()
}
