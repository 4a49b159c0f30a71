import type { ReadableDb, WritableDb } from './database.ts'

/** What a workspace says of itself by a key (docs/formats/workspace.md); null where it says nothing, or no text. */
export function readMeta(db: ReadableDb, key: string): string | null {
  const value = db.get<{ value: unknown }>('SELECT value FROM meta WHERE key = ?', [key])?.value
  return typeof value === 'string' ? value : null
}

/** Says it; null: no longer. */
export function writeMeta(db: WritableDb, key: string, value: string | null): void {
  if (value === null) db.run('DELETE FROM meta WHERE key = ?', [key])
  else db.run('INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2', [key, value])
}
