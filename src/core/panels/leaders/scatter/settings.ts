import type { Words } from '../../../words/index.ts'
import type { Control, Settings } from '../../panel.ts'
import { chosen } from '../../settings.ts'
import { type Lag, lags } from '../findings.ts'

/** The setting `lag`: years from the score to the growth. Failure SET-02 names an unknown one. */
export function chosenLag(settings: Settings): Lag {
  const asked = chosen(settings, 'lag', lags.map(String))
  return lags.find((lag) => String(lag) === asked) ?? 0
}

export function lagControl(lag: Lag, words: Words): Control {
  const { controls: text } = words.panels.leaders.scatter
  return {
    kind: 'choice',
    key: 'lag',
    label: text.lag,
    hint: text.lagHint,
    choices: lags.map((years) => ({ value: String(years), label: text.lags[years] })),
    value: String(lag),
  }
}
