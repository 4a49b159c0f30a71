import type { Control } from '../../src/core/panels/panel.ts'

/** The values that a control offers to choose from; of a control without choices none. */
export const choicesOf = (control: Control): string[] =>
  'choices' in control ? control.choices.map(({ value }) => value) : []
