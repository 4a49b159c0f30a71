import type { ReadableDb, WritableDb } from '../workspace/database.ts'
import { Failure } from '../workspace/failure.ts'
import { readMeta, writeMeta } from '../workspace/meta.ts'
import type { OwnTheme } from './own-theme.ts'
import { parseTheme } from './parse-theme.ts'

let last: { text: string; theme: OwnTheme | undefined } | null = null

/**
 * The theme that a workspace keeps, as its file; undefined for none. A workspace may come from anywhere, so its theme is checked as a file is, and one
 * that does not hold is none: the deck can be read without it.
 */
export function readTheme(db: ReadableDb): OwnTheme | undefined {
  const text = readThemeText(db)
  if (text === null) return undefined
  if (last?.text !== text) last = { text, theme: checked(text) }
  return last.theme
}

/** The same as it is kept: the text of a theme file, null for none. */
export function readThemeText(db: ReadableDb): string | null {
  return readMeta(db, 'theme') || null
}

/** Keeps a theme file (`writeTheme`); null for none. */
export function keepTheme(db: WritableDb, text: string | null): void {
  db.aside(() => writeMeta(db, 'theme', text))
}

function checked(text: string): OwnTheme | undefined {
  try {
    return parseTheme(text, 'theme')
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}
