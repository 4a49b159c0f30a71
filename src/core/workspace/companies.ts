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

/** The company that the deck is about, or null. */
export function ownCompanyId(db: ReadableDb): number | null {
  return db.get<{ id: number }>('SELECT id FROM companies WHERE own = 1')?.id ?? null
}

/** The company by name or alias; made, spelled as given, when there is none. */
export function ensureCompanyId(db: WritableDb, name: string): number {
  const known = findCompanyId(db, name)
  if (known !== undefined) return known
  return db.get<{ id: number }>('INSERT INTO companies (name, folded) VALUES (?, ?) RETURNING id', [
    spellName(name),
    foldName(name),
  ])!.id
}

/**
 * Companies by name or alias, those of an import included: a new name gets the next id at once and is written by `save`.
 */
export class CompanyDirectory {
  readonly #ids = new Map<string, number>()
  readonly #spelled = new Map<string, number>()
  readonly #added: { id: number; name: string; folded: string }[] = []
  #next: number

  constructor(db: ReadableDb) {
    const named = `SELECT folded, company_id AS id FROM company_aliases UNION ALL SELECT folded, id FROM companies`
    for (const { folded, id } of db.all<{ folded: string; id: number }>(named)) this.#ids.set(folded, id)
    this.#next = db.get<{ next: number }>('SELECT COALESCE(MAX(id), 0) + 1 AS next FROM companies')!.next
  }

  /** The company's id. */
  idOf(name: string): number {
    const known = this.#spelled.get(name)
    if (known !== undefined) return known
    const folded = foldName(name)
    const id = this.#ids.get(folded) ?? this.#add(name, folded)
    this.#spelled.set(name, id)
    return id
  }

  /** Takes another name for that of a company, in this import; the alias itself is written elsewhere. */
  join(alias: string, name: string): void {
    this.#ids.set(foldName(alias), this.idOf(name))
    this.#spelled.clear()
  }

  #add(name: string, folded: string): number {
    const id = this.#next++
    this.#ids.set(folded, id)
    this.#added.push({ id, name, folded })
    return id
  }

  /** The id that the next new company gets. */
  get next(): number {
    return this.#next
  }

  /**
   * Writes the new companies. `spelling` says how one is written that was asked for as `name` first: not every name that was read is in a row
   * that was loaded; those of which it knows none are not written.
   */
  save(db: WritableDb, spelling: (id: number, name: string) => string | undefined = (_, name) => name): void {
    for (const { id, name, folded } of this.#added.splice(0)) {
      const spelled = spelling(id, name)
      if (spelled === undefined) continue
      db.run('INSERT INTO companies (id, name, folded) VALUES (?, ?, ?)', [id, spellName(spelled), folded])
    }
  }
}

/** A name as it is shown: composed, single blanks. */
function spellName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

const tablesOfCompanies = [
  'responses',
  'scores',
  'financials',
  'customers',
  'maturity',
  'assessment_acts',
  'company_aliases',
] as const

/**
 * Makes `alias` another name of a company. A company that was known under that name until now becomes one with it, with all its
 * rows: then the answer is true, and `response_cells` are to be refreshed.
 */
export function addAlias(db: WritableDb, companyId: number, alias: string): boolean {
  const folded = foldName(alias)
  const same = db.get<{ id: number }>('SELECT id FROM companies WHERE folded = ?', [folded])?.id
  if (same === companyId) return false
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
  return same !== undefined
}

/** Marks one company as our own; null unmarks all. */
export function setOwnCompany(db: WritableDb, companyId: number | null): void {
  db.aside(() => db.run('UPDATE companies SET own = (id IS ?)', [companyId]))
}
