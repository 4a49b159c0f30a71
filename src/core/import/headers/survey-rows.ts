import { type Cell, cellText } from '../source.ts'

/** The rows that survey tools write under the questions: they are part of the header, and no answers. */

const texts = (cells: readonly Cell[]) => cells.map((cell) => cellText(cell).trim())

/** Qualtrics' third header row: `{"ImportId":"QID1"}` in each column, under short names and whole questions. */
export function isImportIds(cells: readonly Cell[]): boolean {
  const filled = texts(cells).filter((text) => text !== '')
  return filled.length >= 2 && filled.every((text) => text.startsWith('{"ImportId":'))
}

const answerLabels = new Set(['Response', 'Open-Ended Response'])

/** SurveyMonkey's second header row: "Response" under a question, the choices under one with several, nothing under its own columns. */
export function isAnswerLabels(cells: readonly Cell[]): boolean {
  const below = texts(cells)
  return below[0] === '' && below.some((text) => answerLabels.has(text))
}

/**
 * The header of a survey whose last row is one of these, by the questions above it; undefined when it is none. A question with
 * several choices stands in front of each: "Which words would you use? Useful".
 */
export function surveyHeader(questions: readonly Cell[], below: readonly Cell[]): string[] | undefined {
  const above = texts(questions)
  if (isImportIds(below)) return above
  if (!isAnswerLabels(below)) return undefined
  let question = ''
  return texts(below).map((label, column) => {
    question = above[column] || question
    return label === '' || answerLabels.has(label) ? question : `${question} ${label}`
  })
}
