import type { WordKind } from './word-kind.ts'

/** A divider: the number of the section, counted by the deck, and its name. */
export const section: WordKind<null> = {
  id: 'section',
  read: () => null,
  compose: (_, { deck, numbers }, section) => ({
    kicker: numbers.number(section),
    headline: deck.kinds.section.headline,
    body: '',
  }),
}
