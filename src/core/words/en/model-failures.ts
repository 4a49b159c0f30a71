import type { Detail } from '../failure-text.ts'

const place = ({ where, row, column }: Detail) => (where === undefined ? `row ${row}, column ${column}` : String(where))
const first = ({ firstWhere, firstRow, firstColumn }: Detail) =>
  firstWhere === undefined ? `row ${firstRow}, column ${firstColumn}` : String(firstWhere)
const languageNames: Readonly<Record<string, string>> = { en: 'English', vi: 'Vietnamese' }

/** What is wrong in a scorecard model, where, and what to do. */
export const modelFailures = {
  'MDL-01': ({ found }: Detail) => `The scorecard model is not valid JSON (${found}). Correct it there.`,
  'MDL-02': (detail: Detail) => {
    const { problem, found, possible } = detail
    if (problem === 'missing') return `The scorecard model lacks ${place(detail)}. Add it.`
    if (problem === 'unknown')
      return `The scorecard model has something unknown at ${place(detail)}. Known there: ${possible}.`
    return `The scorecard model is wrong at ${place(detail)}: ${found} cannot stand there. Possible: ${possible}.`
  },
  'MDL-03': (detail: Detail) =>
    `The scorecard model has no ${languageNames[detail.lang!]} text at ${place(detail)}. Write it; every text is needed in both languages.`,
  'MDL-04': (detail: Detail) =>
    `"${detail.text}" at ${place(detail)} of the scorecard model stands already at ${first(detail)}. Give each its own id and name.`,
  'MDL-05': (detail: Detail) =>
    `The scorecard model has ${detail.found} levels at ${place(detail)} where ${detail.levels} belong. Describe each of the ${detail.levels}, lowest first.`,
  'MDL-06': (detail: Detail) =>
    `The weight at ${place(detail)} of the scorecard model is ${detail.found}. Give a number above 0, or remove the capability.`,
  'MDL-07': (detail: Detail) =>
    `The scorecard model has none or too many at ${place(detail)}. Give at least one and at most ${detail.most}.`,
  'MDL-08': (detail: Detail) =>
    `The scale at ${place(detail)} of the scorecard model runs from ${detail.low} to ${detail.high}. Let its low end be below its high end.`,
  'MDL-09': ({ low, high, ratedLow, ratedHigh }: Detail) =>
    `This workspace holds ratings from ${ratedLow} to ${ratedHigh}; those of the scorecard model run from ${low} to ${high}. Import the model into a new workspace.`,
  'MDL-10': ({ low, high, modelLow, modelHigh }: Detail) =>
    `The map says that levels run from ${low} to ${high}; those of the scorecard model run from ${modelLow} to ${modelHigh}. Import a model with that scale first, or correct options.levelScale.`,
}
