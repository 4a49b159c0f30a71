import type { Control, Panel } from '../../panels/panel.ts'
import type { Words } from '../../words/index.ts'
import { canStandBeside, choiceOf, comparable, suggested } from './read-beside.ts'
import { alone, type Beside, besideKeys, fewestCharts, mostCharts, variedKeys } from './settings.ts'

/** What the inspector offers beside a panel's own controls: which setting stands side by side, and with which values. The setting itself is then no choice any more. */
export function besideControls(
  panel: Panel,
  base: unknown,
  own: Control[],
  beside: Beside | null,
  words: Words,
): Control[] {
  const { label, none, values, hint, refused } = words.beside
  const varied = own.filter(
    (control) =>
      variedKeys.includes(control.key) && control.kind === 'choice' && comparable(control).length >= fewestCharts,
  )
  const possible = canStandBeside(panel, base)
  if (!beside && (varied.length === 0 || !possible)) return own
  const settings = possible ? varied.map(({ key, label }) => ({ value: key, label })) : []
  const known =
    beside && !settings.some(({ value }) => value === beside.key) ? [{ value: beside.key, label: beside.key }] : []
  const which: Control = {
    ...{ kind: 'choice', key: besideKeys.key, label, hint: possible ? hint : refused['no-scale'] },
    choices: [{ value: alone, label: none }, ...settings, ...known],
    value: beside?.key ?? alone,
  }
  const choice = beside && choiceOf(own, beside.key)
  if (!beside || !choice || !possible) return [...own, which]
  const choices = comparable(choice)
  const asked = choices.filter(({ value }) => beside.values.includes(value)).map(({ value }) => value)
  const chosen = asked.length === 0 ? suggested(choices, beside.key) : asked
  return [
    ...own.filter(({ key }) => key !== beside.key),
    which,
    {
      ...{
        kind: 'several',
        key: besideKeys.values,
        label: values(choice.label),
        hint: null,
        choices,
        most: mostCharts,
      },
      value: chosen.join(';'),
    },
  ]
}
