import * as v from 'valibot'
import { mapProblem } from '../import/map/map-problem.ts'
import { Failure } from '../workspace/failure.ts'
import { checkColours } from './check-colours.ts'
import { fromBase64 } from './logo/base64.ts'
import type { Logo } from './logo/logo.ts'
import { readLogo } from './logo/read-logo.ts'
import { colourRoles, footerLimits, type OwnTheme, schemeSlots } from './own-theme.ts'
import { fitsFooter, isTypeface } from './theme-texts.ts'

/** Characters of a theme file; a logo within it is base64. */
export const themeCharacters = 4_000_000

const line = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.normalize('NFC').trim()),
    v.check(
      (text) => text.length >= 1 && text.length <= most && !/[\u0000-\u001f\u007f]/.test(text),
      `"…" (1–${most})`,
    ),
  )
const colour = v.pipe(
  v.string(),
  v.check((text) => /^#[0-9a-f]{6}$/i.test(text), '"#003A70"'),
  v.transform((text) => text.toUpperCase()),
)
const typeface = v.pipe(line(60), v.check(isTypeface, '"Be Vietnam Pro"'))
/** It stands on one line beside the logo and the page number. */
const footer = v.pipe(line(footerLimits.characters), v.check(fitsFooter, `"…" (≤ ${footerLimits.characters})`))
const colours = Object.fromEntries(colourRoles.map((role) => [role, v.exactOptional(colour)])) as Record<
  (typeof colourRoles)[number],
  v.ExactOptionalSchema<typeof colour, undefined>
>
const scheme = Object.fromEntries(schemeSlots.map((slot) => [slot, colour])) as Record<
  (typeof schemeSlots)[number],
  typeof colour
>

const shape = v.strictObject({
  triptychTheme: v.literal(1),
  name: v.exactOptional(line(80)),
  colours: v.exactOptional(v.strictObject(colours)),
  font: v.exactOptional(v.union([typeface, v.strictObject({ head: typeface, body: typeface })])),
  footer: v.exactOptional(
    v.union([footer, v.strictObject({ en: v.exactOptional(footer), vi: v.exactOptional(footer) })]),
  ),
  logo: v.exactOptional(v.string()),
  scheme: v.exactOptional(v.strictObject(scheme)),
})

const keys = {
  '': Object.keys(shape.entries),
  colours: colourRoles,
  font: ['head', 'body'],
  footer: ['en', 'vi'],
  scheme: schemeSlots,
}

/** Gives the bytes of a file that a theme names, or undefined where there is none. */
export type Beside = (name: string) => Uint8Array | undefined

/**
 * Reads a theme file (docs/themes.md).
 * @param fallback its name, where the file gives none.
 * @param beside the files that were chosen with it, or lie beside it: its logo may be one.
 * Failures: THM-01 not JSON, THM-02 a key that is wrong, THM-03 and THM-04 its colours, THM-05 its logo, THM-06 a logo that is not there.
 */
export function parseTheme(text: string, fallback: string, beside: Beside = () => undefined): OwnTheme {
  const result = v.safeParse(shape, parsed(text, fallback))
  if (!result.success) {
    const { key, ...problem } = mapProblem(result.issues[0], keys)
    throw new Failure('THM-02', { key: key!, ...problem })
  }
  const { name = fallback, colours = {}, font, footer = {}, logo, scheme = null } = result.output
  checkColours(colours)
  return {
    ...{ name, colours, scheme },
    fonts: font === undefined ? null : typeof font === 'string' ? { head: font, body: font } : font,
    footer: typeof footer === 'string' ? { en: footer, vi: footer } : footer,
    logo: logo === undefined ? null : logoOf(logo, beside),
  }
}

function parsed(text: string, file: string): unknown {
  try {
    if (text.length > themeCharacters) throw new Error(`> ${themeCharacters / 1e6} MB`)
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new Failure('THM-01', { file, found: error instanceof Error ? error.message : '' })
  }
}

/** A picture written into the theme, or a file beside it by its name alone: no path leads anywhere else. */
function logoOf(logo: string, beside: Beside): Logo {
  const inside = /^data:image\/(?:png|svg\+xml);base64,([A-Za-z0-9+/=\s]+)$/.exec(logo)?.[1]
  if (inside !== undefined) {
    try {
      return readLogo('logo', fromBase64(inside))
    } catch (error) {
      if (error instanceof Failure) throw error
      throw new Failure('THM-05', { file: 'logo', problem: 'damaged' })
    }
  }
  const isName = /^[^/\\:]{1,200}$/.test(logo) && !/^\.+$/.test(logo)
  const bytes = isName ? beside(logo) : undefined
  if (!bytes) throw new Failure('THM-06', { file: logo.slice(0, 200) })
  return readLogo(logo, bytes)
}
