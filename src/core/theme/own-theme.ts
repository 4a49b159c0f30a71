import type { Lang } from '../words/index.ts'
import type { Logo } from './logo/logo.ts'

/** What a theme may colour; everything else follows from these (`inksOf`). */
export const colourRoles = ['own', 'leader', 'laggard', 'ink', 'paper'] as const
export type ColourRole = (typeof colourRoles)[number]

/** The twelve places of an Office colour scheme, in its order (ECMA-376 part 1, §20.1.6.2). */
export const schemeSlots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const
export type SchemeSlot = (typeof schemeSlots)[number]
export type ColourScheme = Readonly<Record<SchemeSlot, string>>

/** What a company dresses its decks in. Whatever it leaves out is Triptych's own. */
export interface OwnTheme {
  name: string
  /** "#RRGGBB", within the bounds of contrast (`checkColours`). */
  colours: Readonly<Partial<Record<ColourRole, string>>>
  /** Typefaces that PowerPoint sets headlines and the rest in; they are named, not carried along. */
  fonts: { head: string; body: string } | null
  /** One line at the foot of every slide, by language; a language without one shows the other's. */
  footer: Readonly<Partial<Record<Lang, string>>>
  logo: Logo | null
  /** The colour scheme of the PowerPoint template that it was taken from, "#RRGGBB": PowerPoint files keep it whole. */
  scheme: ColourScheme | null
}

/** Of a footer: letters, and points in the type of footnotes. */
export const footerLimits = { characters: 110, width: 600 } as const

/** The footer in a language; empty for none. */
export function footerIn({ footer }: OwnTheme, lang: Lang): string {
  return footer[lang] ?? footer.en ?? footer.vi ?? ''
}
