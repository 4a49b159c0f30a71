import { foldText } from '../headers/headers.ts'
import { type AnswerSubject, noAnswerWords, wordScales } from './answer-words.ts'
import { readRating } from './ratings.ts'

/** What the texts of a column of answers stand for, found from all of them together. */

/** Text as it stands in the file → the number that it stands for; null: no answer. */
export type AnswerValues = Readonly<Record<string, number | null>>

export interface AnswerScale {
  kind: 'words' | 'labels' | 'ratings'
  values: AnswerValues
  /** Ends of the scale; null where the texts do not tell. */
  scale: [number, number] | null
}

export interface AnswerScales {
  /** What the texts may stand for, the likeliest first; never empty. */
  candidates: AnswerScale[]
  /** Is there no doubt about the first. */
  sure: boolean
}

/** The answers that a field takes, by what was asked. Labelled numbers and ratings fit all of them. */
const subjects: Readonly<Record<string, readonly AnswerSubject[]>> = {
  nps: ['likelihood'],
  csat: ['satisfaction', 'quality'],
  ces: ['ease', 'agreement'],
}

/** At most this share of the cells may hold words that the scale does not know; their rows are rejected. */
const strangeShare = 0.1

/**
 * The scales that the texts of an answer field fit: labelled numbers ("10 - Extremely likely"), ratings ("4/5", "★★★★☆") or words ("Very
 * satisfied"). Null when they are none of these, or plain numbers.
 */
export function answerScales(field: string, texts: ReadonlyMap<string, number>): AnswerScales | null {
  if (!subjects[field]) return null
  return labelled(texts) ?? rated(texts) ?? worded(subjects[field], texts)
}

const isPlain = (text: string) => /^-?\d+(?:[.,]\d+)?$/.test(text)

/** "10 - Extremely likely", "9", "8", … "0 (Not at all likely)": the number in front counts. */
function labelled(texts: ReadonlyMap<string, number>): AnswerScales | null {
  const values: Record<string, number> = {}
  for (const text of texts.keys()) {
    if (isPlain(text)) continue
    const m = /^(\d{1,3})\s*(?:[-–—:.)=]+\s*|\()\p{L}/u.exec(text)
    if (!m) return null
    values[text] = Number(m[1])
  }
  const numbers = Object.values(values)
  if (numbers.length === 0) return null
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  // Labels at both ends name the ends of the scale.
  return { candidates: [{ kind: 'labels', values, scale: high > low && high >= 3 ? [low, high] : null }], sure: true }
}

/** Plain numbers may stand among ratings: "4,5" beside "★★★★☆". One beyond the best rating makes them two scales. */
function rated(texts: ReadonlyMap<string, number>): AnswerScales | null {
  const plain = [...texts.keys()].filter(isPlain)
  const ratings = [...texts.keys()].flatMap((text) => (isPlain(text) ? [] : [[text, readRating(text)] as const]))
  if (ratings.length === 0 || ratings.some(([, rating]) => !rating)) return null
  const known = ratings.map(([text, rating]) => [text, rating!] as const)
  const outOf = new Set(known.map(([, rating]) => rating.of))
  if (outOf.size === 1) {
    const of = known[0]![1].of
    const values = Object.fromEntries(known.map(([text, { value }]) => [text, value]))
    const numbers = plain.map((text) => Number(text.replace(',', '.')))
    const all = [...Object.values(values), ...numbers]
    const scale: [number, number] | null = of === 5 && Math.min(...all) >= 1 ? [1, 5] : null
    return { candidates: [{ kind: 'ratings', values, scale }], sure: Math.max(...all) <= of }
  }
  // What a plain number is out of, nobody knows then.
  if (plain.length > 0) return null
  const values = Object.fromEntries(known.map(([text, { value, of }]) => [text, Math.round((value / of) * 1000) / 10]))
  return { candidates: [{ kind: 'ratings', values, scale: [0, 100] }], sure: false }
}

function worded(about: readonly AnswerSubject[], texts: ReadonlyMap<string, number>): AnswerScales | null {
  const found = wordScales
    .filter((scale) => about.includes(scale.about))
    .flatMap((scale) => {
      const points = new Map<string, string>()
      const values: Record<string, number | null> = {}
      let [strange, all] = [0, 0]
      for (const [text, count] of texts) {
        all += count
        const folded = foldText(text)
        const word = scale.words.get(folded)
        if (noAnswerWords.has(folded)) values[text] = null
        else if (!word) strange += count
        else {
          const place = `${word.point} ${word.lang}`
          // Two words of one language on one point are two answers: this is not their scale.
          if ((points.get(place) ?? folded) !== folded) return []
          points.set(place, folded)
          values[text] = word.point
        }
      }
      const used = new Set(Object.values(values).filter((value) => value !== null)).size
      if (used < 2 || strange > all * strangeShare) return []
      return [
        {
          kind: 'words' as const,
          values,
          scale: [1, scale.length] as [number, number],
          unused: scale.length - used,
          strange,
        },
      ]
    })
    .sort((a, b) => a.strange - b.strange || a.unused - b.unused)
  const distinct = found.filter(
    (one, index) => found.findIndex((other) => sameScale(one, other) && one.strange === other.strange) === index,
  )
  const [best, second] = distinct
  if (!best) return null
  const length = best.scale[1]
  const sure =
    length >= 5 &&
    best.unused <= (length - 3) / 2 &&
    (!second || second.unused > best.unused || second.strange > best.strange)
  return { candidates: distinct.map(({ kind, values, scale }) => ({ kind, values, scale })), sure }
}

const sameScale = (one: AnswerScale, other: AnswerScale) =>
  one.scale?.[1] === other.scale?.[1] && JSON.stringify(one.values) === JSON.stringify(other.values)
