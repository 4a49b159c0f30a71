import type { WordKind } from './word-kind.ts'

/** A message and its points; until they are written it says how. */
export const text: WordKind<null> = {
  id: 'text',
  read: () => null,
  compose: (_, { deck }) => ({ kicker: '', headline: deck.kinds.text.headline, body: deck.kinds.text.body }),
}
