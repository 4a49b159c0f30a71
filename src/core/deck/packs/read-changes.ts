import type { Settings } from '../../panels/panel.ts'
import { checkKeys, chosen } from '../../panels/settings.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { readDeck } from '../deck.ts'
import { type Comparison, compare, isSame } from './compare.ts'
import { type Pack, type PackSlide, readPacks } from './pack.ts'
import { type FindingsOf, packSlides } from './pack-now.ts'

/** What became of the figures of the deck since a pack, as plain data. */
export interface ChangesFindings {
  /** Days of the packs that were kept, ISO, the newest first. */
  days: string[]
  /** The day compared with, and the comparison; null without a pack. */
  since: string | null
  comparison: Comparison | null
  /** Figures of the deck as it is now, one that several slides show counted once, and the slides that have any. */
  figures: number
  slides: number
}

/**
 * Holds the deck against a pack: the one of the setting `since`, else the last one that says something else than the deck says now, so that a pack just kept still
 * shows what changed since the one before. Failures: SET-01, SET-02.
 * @param findingsOf what was read for a slide of data.
 */
export function readChanges(db: ReadableDb, settings: Settings, findingsOf: FindingsOf): ChangesFindings {
  checkKeys(settings, ['since'])
  const packs = readPacks(db).reverse()
  const days = packs.map(({ keptOn }) => keptOn)
  const day = chosen(settings, 'since', days)
  const now = packSlides(readDeck(db), findingsOf)
  const withFigures = now.filter(({ figures }) => figures.length > 0)
  return {
    days,
    ...comparedWith(day === undefined ? packs : packs.filter(({ keptOn }) => keptOn === day), now),
    figures: new Set(withFigures.flatMap(({ figures }) => figures.map((figure) => JSON.stringify(figure)))).size,
    slides: withFigures.length,
  }
}

/** The first of the packs that says something else; where none does, the first. */
function comparedWith(
  packs: readonly Pack[],
  now: readonly PackSlide[],
): Pick<ChangesFindings, 'since' | 'comparison'> {
  let first: Pick<ChangesFindings, 'since' | 'comparison'> | null = null
  for (const { keptOn: since, slides } of packs) {
    const comparison = compare(slides, now)
    if (!isSame(comparison)) return { since, comparison }
    first ??= { since, comparison }
  }
  return first ?? { since: null, comparison: null }
}
