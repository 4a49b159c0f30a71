import type { SlideContent } from '../panels/panel.ts'
import { footerIn, type OwnTheme } from '../theme/own-theme.ts'
import type { Lang, Words } from '../words/index.ts'
import type { ReadableDb } from '../workspace/database.ts'
import type { Slide } from './deck.ts'
import { changesKind } from './kinds/changes.ts'
import { wordKindById } from './kinds/index.ts'
import type { WordForm } from './kinds/word-kind.ts'
import { type OutdatedHeadline, outdatedHeadline } from './own-headline.ts'
import { composeChanges } from './packs/compose-changes.ts'
import type { FindingsOf } from './packs/pack-now.ts'
import { type ChangesFindings, readChanges } from './packs/read-changes.ts'
import { composePanelSlide, readPanelSlide } from './panel-slide.ts'

/** A slide as plain data, ready to be drawn: what its kind says, the user's own words, marks of the deck. */
export interface ComposedSlide extends SlideContent {
  id: string
  lang: Lang
  /** How it is laid out: charts under a headline, words, or notes of the appendix. */
  form: 'charts' | WordForm | 'notes'
  /** Is the headline the user's own. */
  ownHeadline: boolean
  /** Why the user's own headline may no longer hold; null where it does, or is none. */
  outdated: OutdatedHeadline | null
  /** Set above the headline of a slide of words: the company, the number of a section; empty for nothing. */
  kicker: string
  /** Lines under the headline of a slide of words; empty for none. */
  body: string
  /** What the speaker says; empty for nothing. It is not on the slide. */
  notes: string
  /** Said on every slide of sample data; null on real data. */
  sampleMark: string | null
  /** It is passed over when the deck is shown; it is drawn as all others are. */
  hidden?: boolean
  /** What the deck is dressed in; left out: Triptych's own. */
  theme?: OwnTheme
  /** The theme's line at the foot; empty or left out for none. */
  footer?: string
  /** "3" of a deck; null for a slide by itself. */
  pageNumber: string | null
}

export interface SlideOptions {
  sample: boolean
  /** Place of the slide in its deck, from 1; left out, the slide has no number. */
  position?: number
  /** The deck's own theme (`readTheme`). */
  theme?: OwnTheme | undefined
  /** Number of its section (`sectionNumbers`); left out, it stands in none. */
  section?: number
}

/** Reads what a slide shows, and says it in a language. */
export function composeSlide(db: ReadableDb, slide: Slide, words: Words, options: SlideOptions): ComposedSlide {
  return composeFindings(slide, readSlide(db, slide), words, options)
}

/**
 * What a slide shows, in no language yet: plain data, for `composeFindings`.
 * @param findingsOf reads other slides of the deck, where they are kept already.
 */
export function readSlide(
  db: ReadableDb,
  { kind, settings }: Pick<Slide, 'kind' | 'settings'>,
  findingsOf: FindingsOf = (slide) => readSlide(db, slide),
): unknown {
  if (kind === changesKind) return readChanges(db, settings, findingsOf)
  const wordKind = wordKindById(kind)
  return wordKind ? wordKind.read(db) : readPanelSlide(db, { kind, settings })
}

/** Says in a language what was read for the slide. */
export function composeFindings(slide: Slide, findings: unknown, words: Words, options: SlideOptions): ComposedSlide {
  const own = slide.headlines[words.lang]
  const written = slide.words?.[words.lang]
  const content = contentOf(slide, findings, words, options.section ?? 0)
  return {
    ...content,
    id: slide.id,
    lang: words.lang,
    headline: own ?? content.headline,
    ownHeadline: own !== undefined,
    outdated: own === undefined ? null : outdatedHeadline(own, written?.basis, content, words.lang),
    body: written?.body ?? content.body,
    notes: written?.notes ?? '',
    sampleMark: options.sample ? words.deck.sampleMark : null,
    ...dressed(options.theme, words.lang),
    ...(slide.hidden ? { hidden: true } : {}),
    // A title page is counted, and bears no number.
    pageNumber: options.position === undefined || slide.kind === 'title' ? null : String(options.position),
  }
}

/** What a theme adds to a slide in a language. */
export function dressed(theme: OwnTheme | undefined, lang: Lang): Pick<ComposedSlide, 'theme' | 'footer'> {
  return theme ? { theme, footer: footerIn(theme, lang) } : {}
}

function contentOf(
  { kind, settings }: Slide,
  findings: unknown,
  words: Words,
  section: number,
): SlideContent & Pick<ComposedSlide, 'form' | 'kicker' | 'body'> {
  const ofData = { form: 'charts', kicker: '', body: '' } as const
  if (kind === changesKind) return { ...composeChanges(findings as ChangesFindings, words), ...ofData }
  const wordKind = wordKindById(kind)
  if (!wordKind) return { ...composePanelSlide({ kind, settings }, findings, words), ...ofData }
  const content = wordKind.compose(findings, words, section)
  return { ...content, form: wordKind.id, subtitle: '', charts: [], footnotes: [], lacksData: false }
}
