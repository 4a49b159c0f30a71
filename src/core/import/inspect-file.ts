import { noRatingsBefore, type RatingsBefore } from '../assessment/merge.ts'
import { capabilitiesOf } from '../scorecard-model/model.ts'
import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { type SettledMap, settleMap } from './columns/settle.ts'
import type { OpenQuestion } from './columns/settle-columns.ts'
import { tellTexts } from './columns/tell-texts.ts'
import { type Proposal, proposeMaps, proposeTable } from './headers/propose.ts'
import { issueOf } from './issue-log.ts'
import { conflictQuestion } from './load/rating-question.ts'
import { fileKeys } from './map/apply-answers.ts'
import { headersOf, type MapOptions, type TableMap } from './map/table-map.ts'
import { type ModelInFile, modelInFile } from './model/own-model.ts'
import { NamesInFile } from './names/near-names-in-file.ts'
import { openFile } from './open-file.ts'
import { personalLeftOut } from './personal/personal-columns.ts'
import { PersonalInFile } from './personal/personal-in-file.ts'
import type { InputFile, Inspection, Issue, Question, SheetPreview } from './report.ts'
import { cellText, type Source, type SourceChoice } from './source.ts'

/** Rows that a preview shows. */
const previewRows = 20

/**
 * What a file seems to be: its tables, a proposal of maps, and the questions that only a person can answer. Nothing is imported.
 * With `changed`, an earlier inspection as a person has changed it, its maps take the place of the proposal and what they leave open is
 * asked anew. A map that names only its table gets the columns that are recognised for it; a sheet without header is read
 * anew from its `headerRow` and proposed anew.
 * Failures: those of opening the file (docs/formats/messages.md), and MDL-01 to MDL-08 of a scorecard model.
 * `known` are the companies of the open workspace, which names in the file are held against, `ratings` its ratings; `reading` is how a person says that a text
 * is encoded and delimited, and joins every map.
 */
export async function inspectFile(
  file: InputFile,
  words: Words,
  { changed, known = [], ratings = noRatingsBefore, reading = {} }: InspectionContext = {},
): Promise<Inspection> {
  const own = changed ? null : await modelInFile(file, words)
  if (own) return modelInspection(file.name, own)
  const opened = await openFile(file, { ...changed?.maps[0]?.options, ...reading }, words)
  try {
    const choices = changed ? changedChoices(changed) : opened.choices
    const sources = choices.map((choice) => opened.open(choice))
    const decided: SettledMap['decided'][] = []
    const found: Found = {
      rows: new Map(),
      maps: [],
      questions: [],
      problems: [],
      personal: [],
      nearNames: [],
      issues: [...opened.issues, ...sources.flatMap((source) => issuesOf(source, sources.length > 1))],
    }
    for (const { source, proposal } of changed ? asChanged(sources, changed, words) : asProposed(sources, words)) {
      settleProposal(found, source, withReading(proposal, reading), decided, { words, known, ratings })
    }
    keepDecided(found, decided)
    found.issues.push(...personalLeftIn(sources, found.maps, words))
    if (found.maps.length === 0) found.issues.push(nothingRecognised(sources, words))
    const { format, encoding, delimiter } = opened
    const { rows, ...inspection } = found
    const sheets = sources.map(
      (source, index) => kept(source, changed?.sheets[index]) ?? preview(source, rows.get(source)),
    )
    return { file: file.name, format, encoding, delimiter, sheets, ...inspection }
  } finally {
    opened.close?.()
  }
}

/** What is to be said about reading a source, with the name of its sheet where there are several. */
function issuesOf({ sheet, issues }: Source, several: boolean): readonly Issue[] {
  if (!several || sheet === null) return issues
  return issues.map((issue) => ({ ...issue, message: `${sheet}: ${issue.message}` }))
}

/** Of a model there is nothing to map and nothing to ask. */
function modelInspection(file: string, { model, format, encoding, delimiter }: ModelInFile): Inspection {
  const { name, version, pillars } = model
  return {
    ...{ file, format, encoding, delimiter },
    ...{ sheets: [], maps: [], questions: [], problems: [], personal: [], nearNames: [], issues: [] },
    model: { name, version, pillars: pillars.length, capabilities: capabilitiesOf(model).length },
  }
}

interface InspectionContext {
  changed?: Inspection | undefined
  known?: readonly string[]
  ratings?: RatingsBefore
  reading?: TextReading | undefined
}

/** How a text file is read, where a person has said so. */
export type TextReading = Pick<MapOptions, 'encoding' | 'delimiter'>

function withReading(proposal: Proposal, reading: TextReading): Proposal {
  if (Object.keys(reading).length === 0) return proposal
  return { ...proposal, map: { ...proposal.map, options: { ...proposal.map.options, ...reading } } }
}

interface Found extends Omit<Inspection, 'file' | 'format' | 'encoding' | 'delimiter' | 'sheets'> {
  /** Rows of the sources that were walked. */
  rows: Map<Source, number>
}

/** The tables that a changed inspection is about, each read from the row that its map names; hidden sheets that a map names join them. */
function changedChoices({ sheets, maps }: Inspection): SourceChoice[] {
  const mapOf = (name: string | null) => maps.find(({ sheet }) => sheet === undefined || sheet === name)
  const shown = sheets.map(({ name, headerRow }) => ({
    sheet: name ?? undefined,
    headerRow: mapOf(name)?.headerRow ?? headerRow,
    records: mapOf(name)?.records,
  }))
  const others = maps.filter(({ sheet }) => sheet !== undefined && !sheets.some(({ name }) => name === sheet))
  return [...shown, ...others.map(({ sheet, headerRow }) => ({ sheet, headerRow }))]
}

interface ProposalOf {
  source: Source
  proposal: Proposal
}

function asProposed(sources: readonly Source[], words: Words): ProposalOf[] {
  return sources.flatMap((source) =>
    proposeMaps(source, sources.length > 1, words).map((proposal) => ({ source, proposal })),
  )
}

/** The changed maps; of the earlier questions those stay that no change can answer: which of two headers a field is. */
function asChanged(sources: readonly Source[], { sheets, maps, questions }: Inspection, words: Words): ProposalOf[] {
  const several = sources.length > 1
  const kept = maps.flatMap((map, place) => {
    const source = sources.find(({ sheet }) => sheet === map.sheet) ?? sources[0]
    if (!source) return []
    if (!map.columns && !map.unpivot) {
      const proposal = proposeTable(source, map.table, several, words)
      return [{ source, proposal: { ...proposal, map: { ...proposal.map, ...map } } }]
    }
    const asked = questions.filter((question) => question.map === place && asksForHeader(question, map))
    return [{ source, proposal: { map, questions: asked } }]
  })
  const anew = sources.filter((_, index) => sheets[index]?.header.length === 0)
  const proposed = anew.flatMap((source) =>
    proposeMaps(source, several, words).map(({ map, questions: asked }) => ({
      source,
      proposal: { map: { ...map, headerRow: source.headerRow }, questions: asked },
    })),
  )
  return [...kept, ...proposed]
}

/** Only a field that a header already feeds is asked about in this way; a metric or a currency is asked where there is none. */
function asksForHeader({ key }: Question, map: TableMap): boolean {
  const [group, field] = key.split('.')
  return group === 'columns' && typeof map.columns?.[field ?? ''] === 'string'
}

/** Settles one map more; what keeps it from being imported becomes its problem. */
function settleProposal(
  found: Found,
  source: Source,
  { map, questions }: Proposal,
  decided: SettledMap['decided'][],
  { words, known, ratings }: { words: Words; known: readonly string[]; ratings: RatingsBefore },
): void {
  const place = found.maps.length
  try {
    const settled = settleMap(source, map, words)
    found.maps.push(settled.map)
    found.issues.push(...settled.notes)
    for (const question of [...questions, ...settled.questions, ...settled.confirmations])
      addQuestion(found.questions, question, place)
    decided[place] = settled.decided
    found.rows.set(source, settled.rows)
    const names = new NamesInFile(settled)
    const personal = new PersonalInFile(settled, words)
    const columns = personal.columns
    if (names.column !== undefined) columns.set(names.column, 'all')
    if (columns.size > 0) {
      tellTexts(source, columns, (column, cell, count) => {
        if (column === names.column) names.take(cell, count)
        else personal.take(column, cell, count)
      })
    }
    const groups = map.table === 'companies' ? null : names.groupQuestion(words)
    if (groups) addQuestion(found.questions, groups, place)
    const conflicts = conflictQuestion(settled, ratings, words)
    if (conflicts) addQuestion(found.questions, conflicts, place)
    found.personal.push(...personal.found(place))
    found.nearNames.push(...names.near(known, words).map((near) => ({ map: place, ...near })))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    found.maps.push(map)
    found.problems.push({ map: place, code: error.code, detail: error.detail })
  }
}

/** An answer for the whole file must not overrule what the columns of another map have settled: that is written down. */
function keepDecided({ maps, questions }: Found, decided: readonly SettledMap['decided'][]): void {
  for (const name of ['decimal', 'dateOrder'] as const) {
    if (!questions.some(({ key }) => key === `options.${name}`)) continue
    for (const [place, map] of maps.entries()) {
      const settled = decided[place]?.[name] ?? {}
      if (Object.keys(settled).length > 0) map.options = { ...map.options, [name]: map.options?.[name] ?? settled }
    }
  }
}

/** Columns that look personal and that no map of their sheet loads: said once a file. */
function personalLeftIn(sources: readonly Source[], maps: readonly TableMap[], words: Words): Issue[] {
  if (maps.length === 0) return []
  const headers = sources.flatMap((source) => {
    const mine = maps.filter(({ sheet }) => sheet === undefined || sheet === source.sheet)
    return mine.length === 0 ? [] : personalLeftOut(source, new Set(mine.flatMap(headersOf)))
  })
  return headers.length === 0 ? [] : [issueOf(words, 'PRV-02', 'note', { columns: headers.join(', ').slice(0, 500) })]
}

function nothingRecognised(sources: readonly Source[], words: Words): Issue {
  const headers = sources.flatMap((source) => source.header).join(', ')
  return issueOf(words, 'MAP-02', 'error', { headers: headers.slice(0, 500) })
}

function addQuestion(questions: Question[], question: OpenQuestion, map: number): void {
  const id = fileKeys.includes(question.key) ? question.key : `${map}:${question.key}`
  if (!questions.some((open) => open.id === id)) questions.push({ ...question, id, map })
}

/** The preview of before, where the sheet is still read from the same row: its rows need not be walked again. */
function kept({ headerRow, header }: Source, before: SheetPreview | undefined): SheetPreview | null {
  const same = before?.headerRow === headerRow && before.header.join('\0') === header.join('\0')
  return same ? before : null
}

/** `rowCount`: the number of rows, where a walk has counted them. */
function preview(source: Source, rowCount = countRows(source)): SheetPreview {
  const rows: string[][] = []
  const lines: number[] = []
  for (const row of source.rows()) {
    rows.push(source.header.map((_, index) => cellText(row.cells[index])))
    lines.push(row.line)
    if (rows.length >= previewRows) break
  }
  const { sheet: name, headerRow, header, head } = source
  return { name, headerRow, header: [...header], raw: [...head], rows, lines, rowCount }
}

const countRows = (source: Source) => tellTexts(source, new Map(), () => undefined)
