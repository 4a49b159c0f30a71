import type { Lang, Words } from '../core/words/index.ts'

/** Where a command writes; the tests put strings in its place. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

/** What every command is given beside its own arguments. */
export interface Context {
  lang: Lang
  words: Words
  io: Output
  /** Settles when the user asks to stop (Ctrl+C). */
  interrupted: Promise<void>
}
