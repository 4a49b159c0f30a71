import { section } from './section.ts'
import { text } from './text.ts'
import { title } from './title.ts'
import type { WordForm, WordKind } from './word-kind.ts'

/** Every kind of slide that the deck makes of words, in the order in which they are offered. */
export const wordKinds: readonly WordKind[] = [title, section, text]

export type WordKindId = WordForm

/** The kind of words of an id, or undefined where a panel makes the slide. */
export function wordKindById(id: string): WordKind | undefined {
  return wordKinds.find((kind) => kind.id === id)
}
