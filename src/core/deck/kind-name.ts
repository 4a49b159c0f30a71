import { panelById } from '../panels/index.ts'
import type { Words } from '../words/index.ts'
import type { SlideKind } from './deck.ts'
import { changesKind } from './kinds/changes.ts'
import { wordKindById } from './kinds/index.ts'

/** What a kind of slide is called. Failure CLI-05 where there is none of that id. */
export function kindName(kind: SlideKind, words: Words): string {
  if (kind === changesKind) return words.packs.name
  const wordKind = wordKindById(kind)
  return wordKind ? words.deck.kinds[wordKind.id].name : words.panels[panelById(kind).id].name
}
