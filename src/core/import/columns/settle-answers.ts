import type { Words } from '../../words/index.ts'
import { effortDirectionInHeader, foldText, scaleInHeader } from '../headers/headers.ts'
import type { IssueCode, IssueDetail } from '../issue-log.ts'
import type { ColumnSource, MapOptions } from '../map/table-map.ts'
import type { IssueLevel, Question } from '../report.ts'
import { type AnswerScale, answerScales } from '../values/answer-scale.ts'
import { parseNumber } from '../values/numbers.ts'
import type { ColumnEvidence } from './column-evidence.ts'
import type { OpenQuestion } from './settle-columns.ts'

/** How the answers of a survey are to be read: words, ratings, scales, directions, and codes that are no answers. */

/** A column of answers to one question. */
export interface AnswerColumn {
  field: 'nps' | 'csat' | 'ces'
  header: string
  evidence: ColumnEvidence
  values: ReadonlyMap<string, string | number | null> | null
  /** Texts that the map calls missing in this field; null: it says nothing. */
  missing: readonly string[] | null
}

/** Where decisions are written, and where what stays open is asked. */
export interface Decisions {
  options: MapOptions
  columns: Record<string, ColumnSource>
  words: Words
  /** Without an answer nothing is imported. */
  ask(question: OpenQuestion): void
  /** Worth asking a person, though the import can do without: such values would be left out with a warning. */
  confirm(question: OpenQuestion): void
  note(code: IssueCode, level: IssueLevel, detail: IssueDetail, column: string | null): void
}

type Scale = [number, number]
type Choice = Question['choices'][number]

/** Texts that stand for answers become a table of values in the map; which, is asked where the texts leave a doubt. */
export function settleAnswerTexts(column: AnswerColumn, decisions: Decisions): void {
  const { field, header, evidence } = column
  if (column.values || evidence.more) return
  const found = answerScales(field, evidence.texts)
  if (!found) return
  const fitting = found.candidates.filter(({ scale }) => isScaleOf(scale, column, decisions.options))
  const [best] = fitting
  if (!best) return
  if (!found.sure || !fitsAsItIs(field, best)) {
    askForValues(column, fitting, decisions)
    return
  }
  decide(column, best, decisions)
  decisions.note('ANS-01', 'note', { column: header, values: listed(best) }, header)
}

/** A scale that the map or the header states rules out the others. */
function isScaleOf(scale: AnswerScale['scale'], { field, header }: AnswerColumn, options: MapOptions): boolean {
  const stated = field === 'csat' ? (options.csatScale ?? scaleInHeader(header)) : null
  return !stated || !scale || (stated[0] === scale[0] && stated[1] === scale[1])
}

/** Only answers from 0 to 10 are an NPS, and effort is kept from 1 to 7; other scales have to be spread, which a person decides. */
function fitsAsItIs(field: AnswerColumn['field'], { scale, kind }: AnswerScale): boolean {
  if (field === 'nps') return kind === 'words' ? false : scale === null || scale[1] === 10
  return field === 'csat' || scale === null || scale[1] === 7
}

function decide(
  { field, header }: AnswerColumn,
  { kind, values, scale }: AnswerScale,
  { columns, options }: Decisions,
) {
  columns[field] = { column: header, values: { ...values } }
  if (field === 'csat' && scale) options.csatScale ??= scale
  // Words say themselves which end is the easy one.
  if (field === 'ces' && kind === 'words') options.cesDirection ??= 'high-is-easy'
}

function askForValues(column: AnswerColumn, candidates: readonly AnswerScale[], { ask, words }: Decisions): void {
  const { field, header, evidence } = column
  const offered = candidates.map((candidate) => spread(field, candidate))
  const choices: Choice[] = offered.map((candidate) => ({
    value: JSON.stringify({
      values: candidate.values,
      ...(field === 'csat' && candidate.scale ? { csatScale: candidate.scale } : {}),
      ...(field === 'ces' && candidate.kind === 'words' ? { cesDirection: 'high-is-easy' } : {}),
    }),
    label: listed(candidate),
  }))
  ask({
    key: `columns.${field}.values`,
    text: words.questions.answerValues({ column: header }),
    column: header,
    samples: evidence.samples,
    choices: [...choices, { value: '', label: words.questions.choices.leaveOut }],
  })
}

/** A scale laid out over that of NPS (0–10, whole) or effort (1–7). */
function spread(field: AnswerColumn['field'], candidate: AnswerScale): AnswerScale {
  const { values, scale } = candidate
  const target: Scale | null = field === 'nps' ? [0, 10] : field === 'ces' ? [1, 7] : null
  if (!target || !scale || scale[1] === target[1]) return candidate
  const step = field === 'nps' ? 1 : 0.1
  const laid = Object.entries(values).map(([text, value]) => {
    if (value === null) return [text, null] as const
    const share = (value - scale[0]) / (scale[1] - scale[0])
    return [text, Math.round((target[0] + share * (target[1] - target[0])) / step) / (1 / step)] as const
  })
  return { ...candidate, values: Object.fromEntries(laid), scale: target }
}

/** "Very satisfied = 5, Satisfied = 4 … (1–5)", the best first. */
function listed({ values, scale }: AnswerScale): string {
  const numbers = Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== null)
  const sorted = numbers.sort(([, a], [, b]) => b - a).map(([text, value]) => `${text} = ${value}`)
  return `${sorted.slice(0, 12).join(', ')}${scale ? ` (${scale.join('–')})` : ''}`
}

/** The numbers that the answers of a column stand for, with their cells; null when there are too many different ones to know. */
function answersOf({ evidence, values, missing }: AnswerColumn): Map<number, number> | null {
  if (evidence.more) return null
  const found = new Map<number, number>()
  for (const [text, count] of evidence.texts) {
    if (missing?.includes(text)) continue
    const stated = values?.get(text) ?? values?.get(foldText(text))
    const decimal = evidence.numbers.comma > 0 ? ',' : '.'
    const value =
      typeof stated === 'number' ? stated : stated === null ? undefined : parseNumber(text, { decimal })?.value
    if (value !== undefined) found.set(value, (found.get(value) ?? 0) + count)
  }
  return found
}

const scales: readonly Scale[] = [
  [1, 5],
  [1, 7],
  [1, 10],
  [0, 10],
  [1, 3],
  [1, 4],
  [0, 5],
  [0, 100],
]
const textOf = ([low, high]: Scale) => `${low}-${high}`
const labelOf = ([low, high]: Scale) => `${low}–${high}`

/** The ends of the CSAT scale: as the header says; else as whole answers that reach both ends settle it; else asked. */
export function settleCsat(column: AnswerColumn, decisions: Decisions): void {
  const { header, evidence } = column
  const { options } = decisions
  if (options.csatScale !== undefined) return
  const answers = answersOf(column)
  const stated = scaleInHeader(header)
  if (stated) {
    options.csatScale = stated
    askForCodes(column, codesAmong(answers, stated[0]), decisions)
    return
  }
  const codes = column.missing === null ? codesAmong(answers, 1) : []
  const others = codes.filter((code) => code !== 0)
  askForCodes(column, others, decisions)
  const kept = answers && [...answers].filter(([value]) => !others.includes(value))
  const seen = kept
    ? { low: least(kept), high: most(kept), whole: kept.every(([value]) => Number.isInteger(value)) }
    : evidence
  if (evidence.filled === 0) options.csatScale = [1, 5]
  else if (seen.whole && seen.low >= 1 && seen.low <= 2 && seen.high === 5) {
    options.csatScale = [1, 5]
    decisions.note('CSA-01', 'note', { column: header }, header)
  } else askForScale(column, seen, codes.includes(0), kept ? shareUpToFive(kept) : null, decisions)
}

/** `zero`: 0 may mean "not applicable". `upToFive`: the percentage of answers up to five where two scales may be mixed, else null. */
function askForScale(
  { header, evidence }: AnswerColumn,
  { low, high }: { low: number; high: number },
  zero: boolean,
  upToFive: number | null,
  { words, ask }: Decisions,
): void {
  const { questions } = words
  const { zeroIsNone, onlyUpToFive } = questions.choices
  const withoutZero = zero ? scales.filter(([from, to]) => from === 1 && high <= to) : []
  const fitting = scales.filter(([from, to]) => !(low < from || high > to))
  ask({
    key: 'options.csatScale',
    text:
      upToFive === null
        ? questions.csatScale({ column: header })
        : questions.csatScaleMixed({ column: header, percent: upToFive }),
    column: header,
    samples: evidence.samples,
    choices: [
      ...withoutZero.map((scale) => ({ value: `${textOf(scale)};0`, label: zeroIsNone({ scale: labelOf(scale) }) })),
      ...fitting.map((scale) => ({ value: textOf(scale), label: labelOf(scale) })),
      ...(upToFive === null ? [] : [{ value: '1-5', label: onlyUpToFive }]),
    ],
  })
}

const least = (answers: readonly (readonly [number, number])[]) => Math.min(...answers.map(([value]) => value))
const cellsOf = (answers: readonly (readonly [number, number])[]) => answers.reduce((sum, [, cells]) => sum + cells, 0)
const most = (answers: readonly (readonly [number, number])[]) => Math.max(...answers.map(([value]) => value))

/** Answers up to ten of which most are up to five may be two scales in one column: the percentage up to five, else null. */
function shareUpToFive(answers: readonly (readonly [number, number])[]): number | null {
  if (most(answers) <= 5 || most(answers) > 10) return null
  const share = cellsOf(answers.filter(([value]) => value <= 5)) / cellsOf(answers)
  return share >= 0.6 ? Math.round(share * 100) : null
}

/** The direction of an effort scale: as the header spells it out; else asked. */
export function settleEffort({ header, evidence }: AnswerColumn, { options, words, ask }: Decisions): void {
  if (options.cesDirection !== undefined) return
  const stated = effortDirectionInHeader(header)
  if (stated) {
    options.cesDirection = stated
    return
  }
  const { highIsEasy, lowIsEasy } = words.questions.choices
  ask({
    key: 'options.cesDirection',
    text: words.questions.cesDirection({ column: header }),
    column: header,
    samples: evidence.samples,
    choices: [
      { value: 'high-is-easy', label: highIsEasy },
      { value: 'low-is-easy', label: lowIsEasy },
    ],
  })
}

/** Codes in columns whose scale is fixed: 98 or 99 under NPS, 0 under effort. */
export function settleCodes(column: AnswerColumn, low: number, decisions: Decisions): void {
  const answers = answersOf(column)
  if (!answers) return
  askForCodes(column, codesAmong(answers, low), decisions)
  const list = [...answers]
  if (column.field === 'nps' && cellsOf(list) >= 20 && most(list) > 0 && most(list) <= 5) {
    decisions.note('NPS-01', 'warning', { column: column.header, high: most(list) }, column.header)
  }
}

const knownCodes = [-1, -9, -99, 88, 97, 98, 99, 997, 998, 999, 9999]

/**
 * Numbers that are probably no answers: known codes beyond a scale of at most ten, and 0 where the scale begins at 1. A single one is a
 * slip rather than a code.
 */
function codesAmong(answers: ReadonlyMap<number, number> | null, low: number): number[] {
  if (!answers) return []
  const others = [...answers.keys()].filter((value) => !knownCodes.includes(value) && value !== 0)
  if (others.length === 0 || Math.max(...others) > 10 || Math.min(...others) < low) return []
  return [...answers]
    .filter(([value, count]) => count >= 2 && (knownCodes.includes(value) || (value === 0 && low === 1)))
    .map(([value]) => value)
    .sort((a, b) => a - b)
}

function askForCodes(
  { field, header, evidence, missing }: AnswerColumn,
  codes: readonly number[],
  { confirm, words }: Decisions,
) {
  if (codes.length === 0 || missing !== null) return
  const texts = [...evidence.texts.keys()].filter((text) => codes.includes(Number(text)))
  const cells = texts.reduce((sum, text) => sum + (evidence.texts.get(text) ?? 0), 0)
  const choices = words.questions.choices
  confirm({
    key: `options.missing.${field}`,
    text: words.questions.codes({ column: header, codes: texts.join(', '), cells }),
    column: header,
    samples: evidence.samples,
    choices: [
      { value: JSON.stringify(texts), label: choices.noAnswer },
      { value: '[]', label: choices.realAnswer },
    ],
  })
}
