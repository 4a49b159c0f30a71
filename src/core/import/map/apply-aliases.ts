import { addAlias, type CompanyDirectory, ensureCompanyId } from '../../workspace/companies.ts'
import type { WritableDb } from '../../workspace/database.ts'
import type { TableMap } from './table-map.ts'

/**
 * The names that a map joins (`options.aliases`) become aliases of their companies, which stay in the workspace. True when a company that
 * had rows already has become one with another: `response_cells` are to be refreshed then.
 */
export function applyAliases(db: WritableDb, map: TableMap): boolean {
  const merged = aliasesOf(map).map(([alias, name]) => addAlias(db, ensureCompanyId(db, name), alias))
  return merged.some(Boolean)
}

/** Lets the rows of a map find the companies that its aliases stand for. */
export function joinAliases(companies: CompanyDirectory, map: TableMap): void {
  for (const [alias, name] of aliasesOf(map)) companies.join(alias, name)
}

const aliasesOf = (map: TableMap) => Object.entries(map.options?.aliases ?? {})
