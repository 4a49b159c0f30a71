import type { Words } from '../../words/index.ts'
import type { ReadableDb } from '../../workspace/database.ts'

/** How a slide of words is laid out (word-forms.ts). */
export type WordForm = 'title' | 'section' | 'text'

/** What a slide of words says where the user has not written anything. */
export interface WordContent {
  /** Set above the headline; empty for nothing. */
  kicker: string
  headline: string
  /** Lines under the headline (`bodyColumns`). */
  body: string
}

/** A kind of slide that the deck makes itself, of words. */
export interface WordKind<Facts = unknown> {
  readonly id: WordForm
  /** What it takes from the workspace: plain data. */
  read(db: ReadableDb): Facts
  /** @param section number of the section that the slide is or stands in, from 1; 0 before the first. */
  compose(facts: Facts, words: Words, section: number): WordContent
}
