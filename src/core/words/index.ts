import { en } from './en/index.ts'
import type { Lang } from './numbers.ts'
import { vi } from './vi/index.ts'

/** Everything the product says, in one language. English is the type; the compiler lists what another language lacks. */
export type Words = typeof en

const all: Record<Lang, Words> = { en, vi }

export function wordsFor(lang: Lang): Words {
  return all[lang]
}

export { type Lang, languages, type Numbers } from './numbers.ts'
