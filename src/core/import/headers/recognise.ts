import { periodKey } from '../../workspace/period.ts'
import type { Field } from '../field.ts'
import { fieldOf, type TableName, tables } from '../tables.ts'
import { periodOfHeader } from '../values/read-cell.ts'
import { foldHeader, metricInHeader, twoDigitYear, unaccented } from './headers.ts'
import { answerTimeIn, fieldOfQuestion } from './question-headers.ts'

/** Which headers of a file mean which field of a table; headers and fields in the order of the file. */
export type Recognition = ReadonlyMap<string, readonly string[]>

/** Can a header not be a field, by what its column holds. */
export type Unfit = (header: string, field: Field) => boolean

/** Does a header mean a field, by the field's own name or by another that is known for it. */
export function meaningOf(header: string, field: Field): 'name' | 'synonym' | null {
  return foldedMeaning(foldHeader(header), field)
}

function foldedMeaning(folded: string, field: Field): 'name' | 'synonym' | null {
  if (folded === field.name.replaceAll('_', ' ')) return 'name'
  return field.synonyms.includes(folded) ? 'synonym' : null
}

/**
 * Recognises headers by name and synonym, folded; of nested records ("answers.nps") also by their last key, and of surveys by the question
 * that they ask. Nothing is decided: a field may have several headers. `unfit` tells fields that a header cannot be, by what is under it.
 */
export function recogniseFields(header: readonly string[], table: TableName, unfit: Unfit = () => false): Recognition {
  const found = new Map<string, string[]>()
  const add = (name: string, field: Field) => found.set(field.name, [...(found.get(field.name) ?? []), name])
  for (const name of header) {
    const folded = foldHeader(name)
    for (const field of tables[table]) {
      if (foldedMeaning(folded, field) !== null && !unfit(name, field)) add(name, field)
    }
  }
  const open = tables[table].filter(({ name }) => !found.has(name))
  for (const name of header.filter((other) => ![...found.values()].flat().includes(other))) {
    const field = open.find(
      (candidate) => meaningOfPath(name, candidate) || (table === 'responses' && asksFor(name, candidate)),
    )
    if (field && !unfit(name, field)) add(name, field)
  }
  const answeredAt = table === 'responses' && !found.has('answered_on') ? answerTimeIn(header) : undefined
  if (answeredAt !== undefined) found.set('answered_on', [answeredAt])
  return found
}

/** The last key of a nested record, as its header joins them: "answers.nps". */
function meaningOfPath(header: string, field: Field): boolean {
  const key = /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*\.([\p{L}\p{N}_]+)$/u.exec(header)?.[1]
  return key !== undefined && meaningOf(key, field) !== null
}

const asksFor = (header: string, field: Field) => fieldOfQuestion(header) === field.name

/** Headers that are periods, as a wide table has them: at least three. Two digits count as years by the pivot. */
export function periodHeaders(header: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of header) {
    if (periodOfHeader(name)) found[name] = String(twoDigitYear(name) ?? name)
  }
  return Object.keys(found).length >= 3 ? found : {}
}

/** A year, quarter or month within a header. */
const periodWithin =
  /(?:q|quy|quarter)\s*[1-4][\s/_-]*(?:nam\s*)?\d{4}|\d{4}[\s/_-]*q[1-4]|(?:thang\s*|\b)\d{1,2}\s*[/-]\s*\d{4}|[a-z]{3,9}[\s_-]+\d{4}(?=\D*$)|(?:fy\s*)?\d{4}/giu

/** Longer headers are questions or prose, not a metric and its year. */
const longestPeriodHeader = 120

/** The period that a header names beside something else, and what else it says: "NPS Q1/2024" → 2024-Q1 and "NPS". */
function periodBeside(header: string): { period: string; rest: string } | undefined {
  if (header.length > longestPeriodHeader) return undefined
  for (const [found] of unaccented(header).toLowerCase().replaceAll('_', ' ').matchAll(periodWithin)) {
    const year = found.slice(-4)
    for (const period of [found, year]) {
      const rest = unaccented(header)
        .toLowerCase()
        .replaceAll('_', ' ')
        .replace(period, ' ')
        .replace(/[([{][^)\]}]*[)\]}]/gu, ' ')
        .trim()
      const known = periodOfHeader(period)
      if (known && /\p{L}/u.test(rest)) return { period: periodKey(known), rest }
    }
  }
  return undefined
}

/** Headers that name a metric and a period, "NPS 2023", "CSAT 2023": at least two. What each stands for in `scores`. */
export function metricPeriodHeaders(header: readonly string[]): Record<string, { metric: string; period: string }> {
  const found = header.flatMap((name) => {
    const beside = periodBeside(name)
    const metric = beside ? metricInHeader(beside.rest) : null
    return metric === null ? [] : [[name, { metric, period: beside!.period }] as const]
  })
  return found.length >= 2 ? Object.fromEntries(found) : {}
}

/** Headers that name a figure of `financials` and a period, "Revenue 2022": field → header → period, at least two headers a field. */
export function figurePeriodHeaders(header: readonly string[]): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {}
  for (const name of header) {
    const beside = periodBeside(name)
    const fields = beside ? [...recogniseFields([beside.rest], 'financials').keys()] : []
    const [field] = fields.filter((candidate) => fieldOf('financials', candidate)?.type === 'number')
    if (field !== undefined) found[field] = { ...found[field], [name]: beside!.period }
  }
  return Object.fromEntries(Object.entries(found).filter(([, headers]) => Object.keys(headers).length >= 2))
}

/** Is a period column really a day of answering, so that a file of answers is not taken for one of results. */
function isDayHeader(header: string): boolean {
  return ['date', 'ngay', 'datum', 'data'].includes(foldHeader(header))
}

const genericNames = ['name', 'ten', 'nom', 'nome']
const keys = ['company', 'period', 'segment', 'currency', 'customer_id']
const measuresOf = (found: Recognition) => [...found.keys()].filter((name) => !keys.includes(name))

/** The tables that a header row can feed. Survey answers win over results when the file has a day rather than a reporting period. */
export function recogniseTables(header: readonly string[], unfit: Unfit = () => false): TableName[] {
  const found = (table: TableName) => recogniseFields(header, table, unfit)
  const responses = found('responses')
  const scores = found('scores')
  const financials = found('financials')
  const customers = found('customers')
  const wide = Object.keys({ ...periodHeaders(header), ...metricPeriodHeaders(header) }).length > 0
  const period = scores.get('period')
  const hasAnswers = ['nps', 'csat', 'ces'].some((name) => responses.has(name))
  const hasAnswerDetail = ['comment', 'response_id', 'customer_id'].some((name) => responses.has(name))
  const isResults =
    (period !== undefined && (scores.has('value') || hasAnswers) && !period.every(isDayHeader) && !hasAnswerDetail) ||
    (period !== undefined && scores.has('value') && scores.has('metric')) ||
    (wide && scores.has('company'))

  const proposed: TableName[] = []
  if (found('maturity').has('capability') && found('maturity').has('level')) return ['maturity']
  if (['kind', 'category', 'year', 'base'].every((name) => found('business_case').has(name))) return ['business_case']
  if (isResults) proposed.push('scores')
  else if (hasAnswers) proposed.push('responses')
  if (period && !(hasAnswers && !isResults) && measuresOf(financials).length > 0) proposed.push('financials')
  if (
    ['churned', 'tenure_months', 'joined_on', 'left_on'].some((name) => customers.has(name)) &&
    !proposed.includes('financials')
  ) {
    if (customers.has('customer_id') || customers.has('churned')) proposed.push('customers')
  }
  if (proposed.length > 0) return proposed
  const initiatives = found('initiatives')
  if (initiatives.has('name') && measuresOf(initiatives).length >= 3) return ['initiatives']
  const companies = found('companies')
  // Anything has a name, and much a country: airports, people, songs.
  const areNamed = companies.get('company')?.every((header) => genericNames.includes(foldHeader(header)))
  const isDescribed = ['industry', 'own', 'aliases'].some((name) => companies.has(name))
  return companies.has('company') && companies.size >= 2 && (!areNamed || isDescribed) ? ['companies'] : []
}
