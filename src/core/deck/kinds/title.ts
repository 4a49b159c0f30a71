import { listCompanies } from '../../workspace/companies.ts'
import { listImports } from '../../workspace/imports.ts'
import type { Period } from '../../workspace/period.ts'
import { latestPeriod } from './latest-period.ts'
import type { WordKind } from './word-kind.ts'

interface TitleFacts {
  company: string | null
  /** The last period that there is data of. */
  period: Period | null
  /** Day of the last import, ISO 8601. */
  importedOn: string | null
}

/** The pack's first page: what it is, whose, up to when its data go and of which day they are. */
export const title: WordKind<TitleFacts> = {
  id: 'title',
  read: (db) => ({
    company: listCompanies(db).find(({ own }) => own)?.name ?? null,
    period: latestPeriod(db),
    importedOn: listImports(db).at(-1)?.importedAt.slice(0, 10) ?? null,
  }),
  compose({ company, period, importedOn }, { deck, numbers }) {
    const { title } = deck.kinds
    const lines = [
      period && title.period(numbers.period(period)),
      importedOn && title.importedOn(numbers.date(importedOn)),
    ]
    return { kicker: company ?? '', headline: title.headline, body: lines.filter(Boolean).join('\n') }
  },
}
