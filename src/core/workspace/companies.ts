import type { ReadableDb, WritableDb } from './database.ts'

export interface Company {
  id: number
  name: string
  industry: string | null
  country: string | null
  /** Is this the company that the deck is about. */
  own: boolean
}

/** What two spellings of one company have in common: NFC, case and spacing folded. Accents are kept: "Tân Á" is not "Tan A". */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('und')
}

export function listCompanies(db: ReadableDb): Company[] {
  return db
    .all<{ id: number; name: string; industry: string | null; country: string | null; own: number }>(
      'SELECT id, name, industry, country, own FROM companies ORDER BY folded',
    )
    .map((row) => ({ ...row, own: row.own === 1 }))
}

/** The company by name or alias, or undefined. */
export function findCompanyId(db: ReadableDb, name: string): number | undefined {
  const folded = foldName(name)
  return db.get<{ id: number }>(
    `SELECT id FROM companies WHERE folded = ?1
     UNION ALL SELECT company_id FROM company_aliases WHERE folded = ?1 LIMIT 1`,
    [folded],
  )?.id
}

/** The company by name or alias; made, spelled as given, when there is none. */
export function ensureCompanyId(db: WritableDb, name: string): number {
  const known = findCompanyId(db, name)
  if (known !== undefined) return known
  const spelled = name.normalize('NFC').trim().replace(/\s+/gu, ' ')
  return db.get<{ id: number }>('INSERT INTO companies (name, folded) VALUES (?, ?) RETURNING id', [
    spelled,
    foldName(name),
  ])!.id
}

/** Marks one company as our own; null unmarks all. */
export function setOwnCompany(db: WritableDb, companyId: number | null): void {
  db.run('UPDATE companies SET own = (id IS ?)', [companyId])
}
