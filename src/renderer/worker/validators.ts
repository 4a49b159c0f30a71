import * as v from 'valibot'
import type { CallInput, CallName } from '../../contract/calls.ts'
import { actShape } from '../../core/assessment/act.ts'
import { deckFormats } from '../../core/export/deck-file.ts'
import { paperSizes } from '../../core/export/sheets/paper-size.ts'
import { tableMapShape } from '../../core/import/map/map-shape.ts'
import { personalTreatments } from '../../core/import/map/table-map.ts'
import { personalKinds } from '../../core/import/personal/personal-data.ts'
import { tableNames } from '../../core/import/tables.ts'
import { languages } from '../../core/words/index.ts'
import { Failure } from '../../core/workspace/failure.ts'

/** A call that came over the border and has the shape that `Calls` promises. */
export type ParsedCall = { [N in CallName]: { call: N; input: CallInput<N> } }[CallName]

const text = v.pipe(v.string(), v.maxLength(10_000))
const lang = v.picklist(languages)
const paper = v.picklist(['light', 'dark'])
const bytes = v.instance(Uint8Array)
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const nothing = v.object({})

const change = v.variant('do', [
  v.object({
    do: v.literal('slide/add'),
    kind: text,
    after: v.nullable(text),
    settings: v.exactOptional(v.record(text, text)),
  }),
  v.object({ do: v.literal('slide/duplicate'), id: text }),
  v.object({ do: v.literal('slide/remove'), id: text }),
  v.object({ do: v.literal('slide/move'), id: text, to: place }),
  v.object({ do: v.literal('slide/hide'), id: text, on: v.boolean() }),
  v.object({ do: v.literal('slide/set'), id: text, key: text, value: text }),
  v.object({ do: v.literal('slide/headline'), id: text, lang, text: v.nullable(text) }),
  v.object({ do: v.literal('slide/keep-headline'), id: text, lang }),
  v.object({ do: v.literal('slide/body'), id: text, lang, text: v.nullable(text) }),
  v.object({ do: v.literal('slide/notes'), id: text, lang, text }),
  v.object({ do: v.literal('deck/appendix'), on: v.boolean() }),
  v.object({
    do: v.literal('pack/keep'),
    day: v.pipe(v.string(), v.isoDate()),
    at: v.pipe(v.string(), v.isoTimestamp()),
  }),
  v.object({ do: v.literal('company/own'), id: v.nullable(v.pipe(v.number(), v.integer())) }),
])

const spot = { line: v.nullable(v.number()), byte: v.nullable(v.number()), column: v.nullable(v.string()) }
const inspection = v.object({
  file: text,
  format: v.picklist(['csv', 'xlsx', 'json', 'sqlite']),
  encoding: v.nullable(v.string()),
  delimiter: v.nullable(v.string()),
  sheets: v.array(
    v.object({
      name: v.nullable(v.string()),
      headerRow: v.number(),
      header: v.array(v.string()),
      raw: v.array(v.object({ line: v.number(), text: v.string() })),
      rows: v.array(v.array(v.string())),
      lines: v.array(v.number()),
      rowCount: v.number(),
    }),
  ),
  maps: v.array(tableMapShape),
  questions: v.array(
    v.object({
      id: v.string(),
      map: v.number(),
      text: v.string(),
      column: v.nullable(v.string()),
      samples: v.array(v.string()),
      choices: v.array(v.object({ value: v.string(), label: v.string() })),
      key: v.string(),
    }),
  ),
  problems: v.array(
    v.object({ map: v.number(), code: v.string(), detail: v.record(v.string(), v.union([v.string(), v.number()])) }),
  ),
  personal: v.array(
    v.object({
      map: v.number(),
      column: v.string(),
      field: v.string(),
      kind: v.picklist(personalKinds),
      cells: v.number(),
      samples: v.array(v.string()),
      treatment: v.picklist(personalTreatments),
    }),
  ),
  nearNames: v.array(
    v.object({
      map: v.number(),
      name: v.string(),
      like: v.string(),
      rows: v.number(),
      inWorkspace: v.boolean(),
      why: v.string(),
    }),
  ),
  issues: v.array(
    v.object({
      ...spot,
      code: v.string(),
      level: v.picklist(['error', 'warning', 'note']),
      message: v.string(),
      raw: v.nullable(v.string()),
    }),
  ),
})

const importContext = {
  file: place,
  lang,
  known: v.array(v.string()),
  reading: v.object({ encoding: v.exactOptional(text), delimiter: v.exactOptional(text) }),
}

const stated = v.object({
  level: v.nullable(v.number()),
  target: v.nullable(v.number()),
  evidence: v.nullable(v.string()),
  owner: v.nullable(v.string()),
  dueOn: v.nullable(v.string()),
})
const ratingsBefore = v.object({
  own: v.nullable(v.string()),
  ratings: v.array(
    v.object({
      ...{ company: v.nullable(v.string()), assessedOn: v.nullable(v.string()), assessor: v.string() },
      ...{ capability: v.string(), stated },
    }),
  ),
  names: v.map(v.string(), v.string()),
})
const tableFormat = v.picklist(['xlsx', 'csv'])
const sheets = {
  company: v.nullable(text),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  assessors: v.array(text),
  blank: v.boolean(),
}

const themeFiles = v.array(v.object({ name: v.string(), bytes }))

const inputs = {
  'workspace/new': v.object({ docId: v.exactOptional(v.pipe(v.string(), v.uuid())) }),
  'workspace/open': v.object({ bytes }),
  'workspace/replace': v.object({ bytes }),
  'workspace/bytes': nothing,
  'deck/change': change,
  'deck/undo': nothing,
  'deck/redo': nothing,
  'assessment/linked': v.object({ company: v.nullable(text) }),
  'assessment/state': v.object({ company: v.nullable(text), assessment: v.pipe(v.string(), v.isoDate()) }),
  'assessment/check': actShape,
  'assessment/act': actShape,
  'assessment/replay': v.object({ lines: v.array(v.string()) }),
  'model/state': nothing,
  'model/weigh': v.object({ weights: v.record(text, v.pipe(v.number(), v.finite())) }),
  'model/export': v.object({ format: v.picklist(['json', 'xlsx', 'csv']) }),
  'sheets/rated': v.object({ company: v.nullable(text) }),
  'sheets/export': v.object({ ...sheets, format: tableFormat, lang }),
  'sheets/print': v.object({ ...sheets, size: v.picklist(paperSizes), lang }),
  'sheets/initiatives': v.object({ company: v.nullable(text), format: tableFormat, lang }),
  'slide/draw': v.object({ id: text, lang, paper }),
  'slide/check': v.object({ id: text, lang, paper }),
  'appendix/draw': v.object({ lang, paper }),
  'slide/ahead': v.object({ id: text, settings: v.record(text, text), highlight: v.nullable(text), lang, paper }),
  'slide/export': v.object({
    id: text,
    lang,
    paper,
    format: v.picklist(['svg', 'csv', 'xlsx']),
    transparent: v.boolean(),
  }),
  'slide/table': v.object({ id: text, lang }),
  'theme/look': v.object({ files: v.nullable(themeFiles), id: v.nullable(text), lang, paper }),
  'theme/keep': v.object({ files: v.nullable(themeFiles) }),
  'theme/export': nothing,
  'deck/export': v.object({ lang, paper, format: v.picklist(deckFormats), title: text, hidden: v.boolean() }),
  'assessment/ratings': nothing,
  'import/take': v.object({ files: v.array(v.file()), ratings: ratingsBefore }),
  'import/inspect': v.object(importContext),
  'import/settle': v.object({ ...importContext, inspection }),
  'import/template': v.object({ table: v.picklist(tableNames), format: tableFormat, lang }),
  'import/run': v.object({
    lang,
    files: v.array(v.object({ file: place, inspection, answers: v.record(v.string(), v.string()) })),
  }),
} satisfies { [N in CallName]: v.GenericSchema<unknown, CallInput<N>> }

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(inputs, name)

/** Checks a message of the page. Failure APP-01, naming the call and the field, when it is not one of `Calls`. */
export function parseCall(message: unknown): ParsedCall {
  const { call, input } = v.parse(v.object({ call: v.unknown(), input: v.unknown() }), message)
  if (!isCallName(call)) throw new Failure('APP-01', { problem: `unknown call ${String(call)}` })
  const parsed = v.safeParse(inputs[call], input)
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]) ?? 'input'
    throw new Failure('APP-01', { problem: `${call}: ${where}: ${parsed.issues[0].message}` })
  }
  // The schema of `call` has just approved the input; `inputs` above ties each schema to its call.
  return { call, input: parsed.output } as ParsedCall
}
