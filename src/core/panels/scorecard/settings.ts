import { assessmentDates, type RatedCompany, ratedCompanies } from '../../assessment/ratings.ts'
import type { Words } from '../../words/index.ts'
import { findCompanyId, listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { parsePeriod } from '../../workspace/period.ts'
import type { Control, Settings } from '../panel.ts'

export const settingKeys = ['company', 'date'] as const

export interface Chosen {
  /** All companies with ratings. */
  companies: RatedCompany[]
  /** The one on the slide; undefined when it has no ratings. */
  company: RatedCompany | undefined
  /** Its id where the setting names one. */
  companyId: number | null
  /** Ratings up to this ISO date; null for all. */
  until: string | null
}

/** What the settings choose. Failure SET-02. */
export function chosenRatings(db: ReadableDb, settings: Settings): Chosen {
  const companies = ratedCompanies(db)
  const companyId = chosenCompany(db, settings, companies)
  const company = companyId === null ? companies[0] : companies.find(({ id }) => id === companyId)
  return { companies, company, companyId, until: chosenDate(settings) }
}

/** The company of the slide: the one with ratings; where there are none, the one asked for, or our own. */
export function nameOfChosen(db: ReadableDb, { company, companyId }: Chosen): string | null {
  if (company) return company.name
  return listCompanies(db).find(({ id, own }) => (companyId === null ? own : id === companyId))?.name ?? null
}

function chosenCompany(db: ReadableDb, settings: Settings, rated: readonly RatedCompany[]): number | null {
  if (settings.company === undefined) return null
  const id = findCompanyId(db, settings.company)
  if (id !== undefined) return id
  const known = rated.flatMap(({ name }) => name ?? []).join(', ')
  throw new Failure('SET-02', { key: 'company', value: settings.company, known })
}

function chosenDate({ date = 'latest' }: Settings): string | null {
  if (date === 'latest') return null
  const day = parsePeriod(date)
  if (day?.grain === 'day') return day.start
  throw new Failure('SET-02', { key: 'date', value: date, known: 'latest, 2024-03-05' })
}

/** Only what there is to choose: a company where several are rated, a date where there were several assessments. */
export function scorecardControls(db: ReadableDb, settings: Settings, words: Words): Control[] {
  const { companies, company, until } = chosenRatings(db, settings)
  const text = words.panels.scorecard.controls
  const named = companies.flatMap(({ name }) => name ?? [])
  const dates = assessmentDates(company?.ratings ?? [])
  const controls: Control[] = []
  if (named.length > 1) {
    const choices = named.map((name) => ({ value: name, label: name }))
    controls.push({
      kind: 'choice',
      key: 'company',
      label: text.company,
      hint: null,
      choices,
      value: company?.name ?? '',
    })
  }
  if (dates.length > 1) {
    const choices = [
      { value: 'latest', label: text.latest },
      ...dates.map((date) => ({ value: date, label: words.numbers.date(date) })),
    ]
    controls.push({
      kind: 'choice',
      key: 'date',
      label: text.date,
      hint: text.dateHint,
      choices,
      value: dates.find((date) => until !== null && date <= until) ?? 'latest',
    })
  }
  return controls
}
