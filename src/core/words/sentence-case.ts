import type { Words } from './index.ts'

/** A phrase that also stands inside sentences, as it begins one or names a choice: "all segments" becomes "All segments". */
export function sentenceCase(phrase: string, { lang }: Pick<Words, 'lang'>): string {
  return phrase.charAt(0).toLocaleUpperCase(lang) + phrase.slice(1)
}
