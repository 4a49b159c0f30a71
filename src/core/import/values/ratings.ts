import { isProse } from './prose.ts'

/** Ratings that say what they are out of: "★★★★☆", "4 stars", "4 sao", "4/5", "8 out of 10". */

export interface Rating {
  value: number
  /** The best there is. */
  of: number
}

const number = '(\\d{1,3}(?:[.,]\\d{1,2})?)'
const inStars = new RegExp(`^${number}\\s*(?:-\\s*)?(?:stars?|sao|sterne?|étoiles?|estrelas?|★|⭐)$`, 'iu')
const outOf = new RegExp(
  `^${number}\\s*(?:/|out of|of|trên|tren|von|sur)\\s*(\\d{1,3})\\s*(?:stars?|sao|điểm|diem|points?|pts?|★|⭐)?$`,
  'iu',
)

/** The rating that a text is, or undefined. Stars are out of five unless their empty ones say otherwise. */
export function readRating(text: string): Rating | undefined {
  if (isProse(text)) return undefined
  const clean = text.replace(/[\uFE0E\uFE0F]/gu, '').trim()
  const stars = /^([★⭐🌟✭✮]*)([☆✩✰]*)$/u.exec(clean)
  if (stars && clean !== '') {
    const [full, empty] = [[...stars[1]!].length, [...stars[2]!].length]
    return { value: full, of: empty > 0 ? full + empty : Math.max(5, full) }
  }
  let m = inStars.exec(clean)
  if (m) return within(m[1]!, 5)
  m = outOf.exec(clean)
  return m ? within(m[1]!, Number(m[2])) : undefined
}

function within(value: string, of: number): Rating | undefined {
  const number = Number(value.replace(',', '.'))
  return number <= of && of >= 2 ? { value: number, of } : undefined
}
