import type { Words } from '../../words/index.ts'
import { type IssueCode, type IssueDetail, issueOf } from '../issue-log.ts'
import { compileMap, type FieldSource, needsCompany, unpivotParts } from '../map/compile-map.ts'
import { type ColumnSource, type MapOptions, missingFor, type TableMap } from '../map/table-map.ts'
import { canBePersonal, isProse, settlePersonal, treatment } from '../personal/personal-columns.ts'
import type { Issue, IssueLevel } from '../report.ts'
import type { Source } from '../source.ts'
import { fieldOf } from '../tables.ts'
import type { DateOrder } from '../values/dates.ts'
import { missingTest } from '../values/missing.ts'
import type { Decimal } from '../values/numbers.ts'
import type { ColumnReading } from '../values/read-cell.ts'
import { ColumnEvidence, type Evidence } from './column-evidence.ts'
import { columnWarnings } from './column-warnings.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { meansToTell } from './means-of-answers.ts'
import {
  type AnswerColumn,
  type Decisions,
  settleAnswerTexts,
  settleCodes,
  settleCsat,
  settleEffort,
} from './settle-answers.ts'
import { decidedBy, type OpenQuestion, settleDates, settledBy, settleNumbers, settleSerials } from './settle-columns.ts'
import { moneyFields, settleCurrency, settleMetric, type ValueColumn } from './settle-constants.ts'
import { type PeriodColumn, settlePeriods, tellShortYears } from './settle-periods.ts'
import { settleShares } from './shares-of-scores.ts'

/** A map with everything decided that the file decides by itself, ready to read rows with; what is left open is asked. */
export interface SettledMap {
  /** The complete map: the answers of the file are written into it. */
  map: TableMap
  source: Source
  fields: readonly FieldSource[]
  /** Of a wide table: what its columns stand for. */
  parts: readonly Readonly<Record<string, string>>[]
  readings: ReadonlyMap<string, ColumnReading>
  questions: OpenQuestion[]
  /** Worth asking a person; without an answer such values are left out with a warning. */
  confirmations: OpenQuestion[]
  /** Signs and orders that the values of single columns settle, by field. */
  decided: { decimal: Record<string, Decimal>; dateOrder: Record<string, DateOrder> }
  notes: Issue[]
  rows: number
}

/**
 * Settles how a table of a file is read: evidence of the whole column first, then the map's options; what neither says is an open
 * question. Evidence that is gathered already (of `columnsToWeigh`, without the cells that mean "no answer") spares a walk through the
 * source. Failures: those of `compileMap`.
 */
export function settleMap(source: Source, given: TableMap, words: Words, gathered?: Evidence): SettledMap {
  const compiled = compileMap(source.header, given)
  const { evidence, rows } = gathered ?? gatherEvidence(source, columnsToWeigh(compiled.fields), missingInAll(given))
  const settling = new Settling(source, compiled.map, compiled.fields, evidence, words)
  const readings = new Map(settling.settleTexts().map((item) => [item.field.name, settling.reading(item)]))
  settling.settleTable()
  // A table without rows has nothing to ask about.
  const [questions, confirmations] = rows === 0 ? [[], []] : [settling.questions, settling.confirmations]
  const map: TableMap = { ...compiled.map, columns: settling.columns, options: settling.options }
  const fields = compileMap(source.header, map).fields
  // Constants that the headers settled (metric, currency) have joined the fields.
  for (const item of fields) {
    if (!readings.has(item.field.name)) readings.set(item.field.name, settling.reading(item))
  }
  const decided = decidedBy(fields, evidence)
  const parts = map.unpivot ? unpivotParts(map.unpivot) : []
  return { map, source, fields, parts, readings, questions, confirmations, decided, notes: settling.notes, rows }
}

/** What means "no answer" whatever the field. */
export function missingInAll({ options }: TableMap): (text: string) => boolean {
  return missingTest(Array.isArray(options?.missing) ? options.missing : [])
}

/** The columns, by their index, whose evidence decides how they are read. Texts need none: they are taken as they are. */
export function columnsToWeigh(fields: readonly FieldSource[]): number[] {
  const weighed = fields.filter((item) => ['number', 'integer', 'date', 'period'].includes(item.field.type))
  return [...new Set(weighed.flatMap((item) => item.columns))]
}

class Settling implements Decisions {
  readonly questions: OpenQuestion[] = []
  readonly confirmations: OpenQuestion[] = []
  readonly notes: Issue[] = []
  readonly options: MapOptions
  readonly columns: Record<string, ColumnSource>
  readonly #source: Source
  readonly #map: TableMap
  #fields: readonly FieldSource[]
  readonly #evidence: ReadonlyMap<number, ColumnEvidence>
  readonly words: Words

  constructor(
    source: Source,
    map: TableMap,
    fields: readonly FieldSource[],
    evidence: ReadonlyMap<number, ColumnEvidence>,
    words: Words,
  ) {
    this.#source = source
    this.#map = map
    this.#fields = fields
    this.#evidence = evidence
    this.words = words
    const personal = settlePersonal(source, fields, map.options ?? {})
    this.options = { ...map.options, ...(Object.keys(personal).length > 0 ? { personal } : {}) }
    this.columns = { ...map.columns }
  }

  /** Texts that stand for answers get their values, and the fields are those of the map that says so. */
  settleTexts(): readonly FieldSource[] {
    for (const field of ['nps', 'csat', 'ces'] as const) {
      const column = this.#answers(field)
      if (column) settleAnswerTexts(column, this)
    }
    this.#fields = compileMap(this.#source.header, { ...this.#map, columns: this.columns }).fields
    return this.#fields
  }

  readonly ask = (question: OpenQuestion): void => {
    if (!this.questions.some(({ key }) => key === question.key)) this.questions.push(question)
  }

  readonly confirm = (question: OpenQuestion): void => {
    this.confirmations.push(question)
  }

  readonly note = (code: IssueCode, level: IssueLevel, detail: IssueDetail, column: string | null): void => {
    this.notes.push(issueOf(this.words, code, level, detail, { column }))
  }

  reading(item: FieldSource): ColumnReading {
    const evidence = this.#evidenceOf(item)
    const header = this.#header(item)
    // One sign or order is asked for all columns, unless the values of some have settled theirs.
    const ask = (question: OpenQuestion) => {
      const settled = this.#settledElsewhere(question.key === 'options.decimal' ? 'numbers' : 'dates')
      this.ask({ ...question, key: settled ? `${question.key}.${item.field.name}` : question.key, column: header })
    }
    if (header !== null && evidence[0]) this.notes.push(...columnWarnings(item, evidence[0], header, this.words))
    return {
      numbers: settleNumbers(item.field, evidence, this.options, this.words, ask),
      dates: settleDates(item.field, evidence, this.options, this.words, ask),
      serialDate: this.#source.serialDate
        ? null
        : settleSerials(item.field, evidence, this.options, this.words, (question) =>
            this.ask({ ...question, column: header }),
          ),
      isMissing: missingTest(missingFor(this.options.missing, item.field.name)),
      values: item.values,
      personal: this.#personal(item),
    }
  }

  #settledElsewhere(kind: 'numbers' | 'dates'): boolean {
    return this.#fields.some(({ field, columns }) =>
      columns.some((column) => {
        const evidence = this.#evidence.get(column)
        return evidence !== undefined && settledBy(kind, field, evidence)
      }),
    )
  }

  /** What becomes of a field's personal data, by the header that feeds it; said once per column. */
  #personal(item: FieldSource): ColumnReading['personal'] {
    const header = this.#header(item)
    const chosen = header === null ? undefined : this.options.personal?.[header]
    return chosen === undefined || !canBePersonal(item.field) ? null : treatment(chosen, this.words)
  }

  settleTable(): void {
    const { table, unpivot } = this.#map
    this.#tellPersonal()
    const csat = this.#answers('csat')
    const ces = this.#answers('ces')
    const nps = this.#answers('nps')
    if (csat) settleCsat(csat, this)
    if (ces) settleEffort(ces, this)
    if (ces) settleCodes(ces, 1, this)
    if (nps) settleCodes(nps, 0, this)
    if (table === 'scores' && !this.#has('metric')) settleMetric(this.#scores(), this.#source.titles, this)
    if (unpivot) this.notes.push(...meansToTell(this.#source, unpivot, this.#evidence, this.words))
    if (table === 'scores') {
      const [source, fields, evidence] = [this.#source, this.#fields, this.#evidence]
      settleShares({ source, unpivot, metric: this.columns.metric, fields, evidence }, this)
    }
    if (table === 'financials' && !this.#has('currency'))
      settleCurrency([...this.#moneyHeaders(), ...this.#source.titles], this)
    if (needsCompany(table) && !this.#has('company') && this.options.company === undefined) {
      const text = this.words.questions.company({})
      this.ask({ key: 'options.company', text, column: null, samples: [], choices: [] })
    }
    settlePeriods({ column: this.#periods(), unpivot }, this)
    tellShortYears(unpivot, this)
  }

  /** Personal data that is not taken as it is; prose is always looked through, and of that nothing is said here. */
  #tellPersonal(): void {
    for (const item of this.#fields) {
      const header = this.#header(item)
      const chosen = header === null ? undefined : this.options.personal?.[header]
      if (header === null || chosen === undefined || chosen === 'keep' || isProse(item.field)) continue
      const told = { column: header, treatment: this.words.personal.treatments[chosen] }
      this.notes.push(issueOf(this.words, 'PRV-01', 'note', told, { column: header }))
    }
  }

  /** The column of one question's answers; null where there is none, or where it is still asked what its texts stand for. */
  #answers(field: AnswerColumn['field']): AnswerColumn | null {
    if (this.questions.some(({ key }) => key === `columns.${field}.values`)) return null
    const item = this.#map.table === 'responses' ? this.#item(field) : undefined
    const columns = item?.columns.flatMap((column) => this.#evidence.get(column) ?? []) ?? []
    if (!item || columns.length === 0) return null
    const evidence = columns.reduce((all, column) => all.join(column), new ColumnEvidence())
    const { missing } = this.options
    const said = Array.isArray(missing) || missing?.[field] !== undefined
    return {
      field,
      header: item.columns
        .map((column) => this.#source.header[column])
        .join(', ')
        .slice(0, 80),
      evidence,
      values: item.values,
      missing: said ? missingFor(missing, field) : null,
    }
  }

  /** What holds the values of scores. */
  #scores(): ValueColumn | null {
    const item = this.#item('value')
    return item ? { header: this.#header(item), evidence: this.#evidenceOf(item) } : null
  }

  #moneyHeaders(): string[] {
    return moneyFields.flatMap((name) => this.#item(name)?.columns ?? []).map((column) => this.#source.header[column]!)
  }

  /** The column of periods, with all that its values say. */
  #periods(): PeriodColumn | null {
    const item = this.#item('period')
    const header = item ? this.#header(item) : null
    const [evidence] = item ? this.#evidenceOf(item) : []
    if (!item || header === null || !evidence) return null
    const dates = settleDates(item.field, [evidence], this.options, this.words, () => undefined)
    return { header, evidence, dates }
  }

  #item(field: string): FieldSource | undefined {
    return this.#fields.find((item) => item.field.name === field && item.columns.length > 0)
  }

  #has(field: string): boolean {
    return fieldOf(this.#map.table, field) !== undefined && this.#fields.some((item) => item.field.name === field)
  }

  /** The header of a field with one column; null for constants and for the many columns of a wide table. */
  #header(item: FieldSource): string | null {
    return item.columns.length === 1 ? (this.#source.header[item.columns[0]!] ?? null) : null
  }

  #evidenceOf({ columns }: FieldSource): ColumnEvidence[] {
    return columns.flatMap((column) => this.#evidence.get(column) ?? [])
  }
}
