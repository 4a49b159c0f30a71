import type { SeveralControl } from '../../core/panels/panel.ts'

type Several = Pick<SeveralControl, 'choices' | 'value' | 'most'>

/** The chosen values. */
export function valuesOf({ value }: Pick<Several, 'value'>): string[] {
  return value === '' ? [] : value.split(';')
}

/** Values as the setting is written: in the order of the choices. */
export function textOf({ choices }: Pick<Several, 'choices'>, values: readonly string[]): string {
  return choices
    .map(({ value }) => value)
    .filter((value) => values.includes(value))
    .join(';')
}

/** The setting with a value chosen, or given up where it was chosen; null where no more can be chosen. */
export function toggled(control: Several, value: string): string | null {
  const chosen = valuesOf(control)
  if (chosen.includes(value)) {
    return textOf(
      control,
      chosen.filter((other) => other !== value),
    )
  }
  return chosen.length < control.most ? textOf(control, [...chosen, value]) : null
}
