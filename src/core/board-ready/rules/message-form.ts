import { languages } from '../../words/index.ts'
import { inText, onSlide, type Rule } from '../rule.ts'
import { vocabulary } from '../vocabulary.ts'

/** How a message stands there, whatever it says. */
export const messageForm: readonly Rule[] = [
  {
    id: 'headline-sentence',
    level: 'warning',
    breaches(exhibit) {
      const { headline, lang, ownHeadline, form } = exhibit.slide
      // The names of a deck and of its sections are names.
      if (!ownHeadline || form === 'title' || form === 'section') return []
      const { verb, label, labelWords } = vocabulary[lang]
      const shouted = /\p{Lu}/u.test(headline) && headline === headline.toUpperCase()
      const isShort = headline.split(/\s+/).length <= labelWords
      const isLabel = !verb.test(headline) && (isShort || label.test(headline))
      return !isLabel && !shouted && !/[:,;–-]$/.test(headline)
        ? []
        : [{ ...inText('headline', exhibit, headline), mend: { do: 'panel-headline' } }]
    },
  },
  {
    id: 'headline-fits',
    level: 'error',
    breaches(exhibit) {
      const { headline, ownHeadline } = exhibit.slide
      const { lines } = exhibit.layout.headline
      if (!isCut(headline, lines)) return []
      const breach = inText('headline', exhibit, headline)
      return [ownHeadline ? { ...breach, mend: { do: 'panel-headline' } } : breach]
    },
  },
  {
    id: 'headline-number',
    level: 'warning',
    breaches(exhibit) {
      const { headline, ownHeadline, charts } = exhibit.slide
      if (!ownHeadline || charts.length === 0 || /\d/.test(headline)) return []
      return [{ ...inText('headline', exhibit), mend: { do: 'panel-headline' } }]
    },
  },
  {
    id: 'headline-languages',
    level: 'warning',
    breaches(exhibit) {
      const missing = languages.find((lang) => !exhibit.ownHeadlines.includes(lang))
      if (exhibit.ownHeadlines.length === 0 || missing === undefined) return []
      return [{ ...inText('headline', exhibit), mend: { do: 'language', lang: missing } }]
    },
  },
  {
    id: 'words-written',
    level: 'error',
    breaches({ slide, words }) {
      const { headline, body } = words.deck.kinds.text
      return slide.form === 'text' && (slide.headline === headline || slide.body === body) ? [onSlide()] : []
    },
  },
  {
    id: 'words-fit',
    level: 'error',
    breaches: ({ layout: { body } }) => (body?.cut ? [{ what: '', where: { place: 'slide', box: body.room } }] : []),
  },
]

/** The layout ends with "…" what does not fit. */
export function isCut(text: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith('…')) && !text.trimEnd().endsWith('…')
}
