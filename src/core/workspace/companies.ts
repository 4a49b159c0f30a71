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

const tablesOfCompanies = ['responses', 'scores', 'financials', 'customers', 'maturity', 'company_aliases'] as const

/**
 * Makes `alias` another name of a company. A company that was known under that name until now becomes one with it, with all its
 * rows; `response_cells` are to be refreshed after that.
 */
export function addAlias(db: WritableDb, companyId: number, alias: string): void {
  const folded = foldName(alias)
  const same = db.get<{ id: number }>('SELECT id FROM companies WHERE folded = ?', [folded])?.id
  if (same === companyId) return
  if (same !== undefined) {
    for (const table of tablesOfCompanies) {
      db.run(`UPDATE ${table} SET company_id = ? WHERE company_id = ?`, [companyId, same])
    }
    db.run(
      `UPDATE companies SET own = max(companies.own, other.own), industry = coalesce(companies.industry, other.industry),
         country = coalesce(companies.country, other.country)
       FROM (SELECT * FROM companies WHERE id = ?2) AS other WHERE companies.id = ?1`,
      [companyId, same],
    )
    db.run('DELETE FROM companies WHERE id = ?', [same])
  }
  db.run(
    `INSERT INTO company_aliases (folded, alias, company_id) VALUES (?1, ?2, ?3)
     ON CONFLICT (folded) DO UPDATE SET alias = ?2, company_id = ?3`,
    [folded, alias, companyId],
  )
}

/** Marks one company as our own; null unmarks all. */
export function setOwnCompany(db: WritableDb, companyId: number | null): void {
  db.aside(() => db.run('UPDATE companies SET own = (id IS ?)', [companyId]))
}
