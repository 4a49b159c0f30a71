import { isScaled } from '../../charts/one-scale.ts'
import { metricById } from '../../metrics/index.ts'
import type { ChoiceControl, Control, Panel, Settings } from '../../panels/panel.ts'
import type { LocalText } from '../../scorecard-model/model.ts'
import { wordsFor } from '../../words/index.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { type Beside, fewestCharts, mostCharts, variedKeys } from './settings.ts'

/** Of controls only the values are read in it, and of slides the kinds of chart. */
const en = wordsFor('en')

/** Why charts cannot stand side by side: their kind has no scale to share; there are fewer than two values to choose from. */
export type Refusal = 'no-scale' | 'too-few'

/** One chart among others: the value that makes it differ, and what the panel found with it. */
export interface BesideChart {
  value: string
  label: LocalText
  findings: unknown
}

/** What a slide of small charts shows, in no language yet. */
export interface BesideFindings {
  key: string
  /** What the setting is called. */
  name: LocalText
  refused: Refusal | null
  /** What the panel found with the settings that hold for all of them. */
  base: unknown
  charts: BesideChart[]
  /** Settings that hold for all charts, where the panel would choose by itself. */
  pinned: Settings
}

/** Reads the panel once for each value. Failure SET-02 for a setting or a value that the panel does not offer. */
export function readBeside(db: ReadableDb, panel: Panel, settings: Settings, { key, values }: Beside): BesideFindings {
  if (!variedKeys.includes(key))
    throw new Failure('SET-02', { key: 'beside', value: key, known: variedKeys.join(', ') })
  const base = panel.read(db, settings)
  const controls = (lang: 'en' | 'vi') => panel.controls(db, settings, base, wordsFor(lang))
  const [english, vietnamese] = [controls('en'), controls('vi')].map((all) => choiceOf(all, key))
  const choices = english && vietnamese ? comparable(english) : []
  const nothing = {
    key,
    name: { en: english?.label ?? key, vi: vietnamese?.label ?? key },
    base,
    charts: [],
    pinned: {},
  }
  if (!canStandBeside(panel, base)) return { ...nothing, refused: 'no-scale' }
  const chosen = chosenOf(choices, key, values)
  if (chosen.length < fewestCharts) return { ...nothing, refused: 'too-few' }
  const labelOf = (control: ChoiceControl, value: string) =>
    control.choices.find((choice) => choice.value === value)!.label
  const read = (pinned: Settings) => (value: string) => panel.read(db, { ...settings, ...pinned, [key]: value })
  const same = valuesOf(controls('en'), ['metric', 'from', 'to'], key)
  const periods = chosen.map((value) => {
    const { period } = valuesOf(
      panel.controls(db, { ...settings, ...same, [key]: value }, read(same)(value), en),
      ['period'],
      key,
    )
    return period
  })
  // What each value would be shown of by itself may differ: then all are shown of all periods together.
  const [period, ...others] = new Set(periods.filter((each) => each !== undefined))
  const pinned = { ...same, ...(period === undefined ? {} : { period: others.length > 0 ? 'all' : period }) }
  const found = read(pinned)
  return {
    ...nothing,
    base: panel.read(db, { ...settings, ...pinned }),
    pinned,
    refused: null,
    charts: chosen.map((value) => ({
      value,
      label: { en: labelOf(english!, value), vi: labelOf(vietnamese!, value) },
      findings: found(value),
    })),
  }
}

/** The values in force of these settings, but for the one that charts differ in. */
function valuesOf(controls: readonly Control[], keys: readonly string[], but: string): Settings {
  const wanted = controls.filter(({ key }) => keys.includes(key) && key !== but)
  return Object.fromEntries(wanted.map(({ key, value }) => [key, value]))
}

/** Has what the panel found a chart that shares its scale with others. */
export function canStandBeside(panel: Panel, findings: unknown): boolean {
  const [chart] = panel.compose(findings, en).charts
  return chart !== undefined && isScaled(chart)
}

/** The choice of that setting; undefined where the panel offers none. */
export function choiceOf(controls: readonly Control[], key: string): ChoiceControl | undefined {
  return controls.find((control) => control.key === key && control.kind === 'choice') as ChoiceControl | undefined
}

/** The choices that compare with the one in force: metrics of the same unit and scale, periods of the same length. */
export function comparable({ key, choices, value }: ChoiceControl): ChoiceControl['choices'] {
  const usable = choices.filter((choice) => !choice.value.includes(';'))
  if (key !== 'metric') return usable
  const kindOf = (id: string) => JSON.stringify([metricById(id)?.unit, metricById(id)?.scale])
  return usable.filter((choice) => kindOf(choice.value) === kindOf(value))
}

/** What suggests itself where nothing was chosen: the latest four in time, else the first ones; all of something together is no part of it. */
export function suggested(choices: ChoiceControl['choices'], key: string): string[] {
  const parts = choices.map(({ value }) => value).filter((value) => !wholes.includes(value))
  if (!timeKeys.includes(key)) return parts.slice(0, mostCharts)
  const [first] = parts
  return parts.filter((value) => value.length === first!.length && /q/i.test(value) === /q/i.test(first!)).slice(0, 4)
}

const wholes = ['all', 'latest']
/** Their choices are told from the latest on. */
const timeKeys = ['period', 'date']

function chosenOf(choices: ChoiceControl['choices'], key: string, values: readonly string[]): string[] {
  const known = choices.map(({ value }) => value)
  const asked = known.filter((value) => values.includes(value)).slice(0, mostCharts)
  const chosen = asked.length === 0 ? suggested(choices, key) : asked
  return timeKeys.includes(key) ? chosen.reverse() : chosen
}
