import { addAlias, ensureCompanyId } from '../workspace/companies.ts'
import type { WritableDb } from '../workspace/database.ts'
import type { TableMap } from './table-map.ts'

/** The names that a map joins (`options.aliases`) become aliases of their companies, which stay in the workspace. */
export function applyAliases(db: WritableDb, map: TableMap): void {
  for (const [alias, name] of Object.entries(map.options?.aliases ?? {})) {
    addAlias(db, ensureCompanyId(db, name), alias)
  }
}
