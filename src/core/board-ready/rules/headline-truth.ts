import { unheldNumbers } from '../held-numbers.ts'
import { type Breach, type Exhibit, inText, type Rule } from '../rule.ts'
import { type Subject, subjectsIn } from '../subject.ts'
import { type Vocabulary, vocabulary } from '../vocabulary.ts'

/** Does the slide bear out what the user's own headline says. What the panels say is held by their tests. */
export const headlineTruth: readonly Rule[] = [
  {
    id: 'headline-held',
    level: 'error',
    breaches(exhibit) {
      if (!exhibit.slide.ownHeadline || exhibit.slide.charts.length === 0) return []
      return unheldNumbers(exhibit).map(({ text }) => inHeadline(exhibit, text))
    },
  },
  {
    id: 'headline-outdated',
    level: 'warning',
    breaches: (exhibit) => (exhibit.slide.outdated ? [inHeadline(exhibit, exhibit.slide.outdated.now)] : []),
  },
  {
    id: 'headline-direction',
    level: 'error',
    breaches: (exhibit) =>
      about(exhibit, ({ moves }, { up, down, negation }, headline) => {
        const [rises, falls] = [up.test(headline), down.test(headline)]
        if (moves.length === 0 || rises === falls || negation.test(headline)) return null
        return moves.every((move) => (rises ? move <= 0 : move >= 0)) ? headline : null
      }),
  },
  {
    id: 'headline-place',
    level: 'error',
    breaches: (exhibit) =>
      about(exhibit, ({ places, of }, { first, last, place, negation }, headline) => {
        const today = places.at(-1)
        if (today === undefined || negation.test(headline)) return null
        if (first.test(headline) && today !== 1) return headline
        if (last.test(headline) && today !== of) return headline
        const claimed = Array.from(headline.matchAll(place), ([, number]) => Number(number))
        return claimed.length > 0 && !claimed.some((number) => places.includes(number)) ? headline : null
      }),
  },
  {
    id: 'headline-certainty',
    level: 'error',
    breaches: (exhibit) =>
      about(exhibit, ({ name, set }, { first, last, place, hedge }, headline) => {
        if (!set || set.low === set.high || hedge.test(headline)) return null
        const claims = first.test(headline) || last.test(headline) || headline.search(place) >= 0
        return claims ? `${name}: ${set.low}–${set.high}` : null
      }),
  },
  {
    id: 'headline-cause',
    level: 'error',
    breaches(exhibit) {
      const { headline, lang, ownHeadline, charts } = exhibit.slide
      const { cause, negation } = vocabulary[lang]
      const word = cause.exec(headline)?.[0]
      if (!ownHeadline || charts.length === 0 || !word || negation.test(headline)) return []
      return [inHeadline(exhibit, word)]
    },
  },
  {
    id: 'nps-points',
    level: 'error',
    breaches(exhibit) {
      const found = /NPS[^%.;·\d]{0,40}[+−-]?\d[\d.,]*\s?(?:%|per ?cent|phần trăm)/.exec(exhibit.slide.headline)
      return exhibit.slide.ownHeadline && found ? [inHeadline(exhibit, found[0])] : []
    },
  },
]

/** What `wrong` gives for the company of an own headline, as a breach; null: nothing is wrong. */
function about(
  exhibit: Exhibit,
  wrong: (subject: Subject, words: Vocabulary, headline: string) => string | null,
): Breach[] {
  const { headline, lang, ownHeadline, charts } = exhibit.slide
  // The one named first is what the sentence is about.
  const subject = ownHeadline ? subjectsIn(headline, charts, lang)[0] : undefined
  const what = subject ? wrong(subject, vocabulary[lang], headline) : null
  return what === null ? [] : [inHeadline(exhibit, what)]
}

function inHeadline(exhibit: Exhibit, what: string): Breach {
  return { ...inText('headline', exhibit, what), mend: { do: 'panel-headline' } }
}
