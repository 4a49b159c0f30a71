import { languages } from '../../words/index.ts'
import { inText, type Rule } from '../rule.ts'
import { vocabulary } from '../vocabulary.ts'

/** How the message stands there, whatever it says. */
export const headlineForm: readonly Rule[] = [
  {
    id: 'headline-sentence',
    level: 'warning',
    breaches(exhibit) {
      const { headline, lang, ownHeadline } = exhibit.slide
      if (!ownHeadline) return []
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
]

/** The layout ends with "…" what does not fit. */
export function isCut(text: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith('…')) && !text.trimEnd().endsWith('…')
}
