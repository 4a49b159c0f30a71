import { baseLimits } from '../../metrics/base-rule.ts'
import { inChart, type Rule } from '../rule.ts'

/** Bars with their places among the slide's charts. */
const barsOf = (charts: Parameters<Rule['breaches']>[0]['slide']['charts']) =>
  charts.flatMap((spec, chart) => (spec.kind === 'ranked-bars' ? [{ spec, chart }] : []))

/** How sure a value is stands beside it. */
export const uncertainty: readonly Rule[] = [
  {
    id: 'small-base',
    level: 'error',
    breaches: (exhibit) =>
      barsOf(exhibit.slide.charts).flatMap(({ spec, chart }) =>
        spec.rows
          .filter(({ n, value, valueText, rank }) => {
            if (n === null || value === null || n >= baseLimits.unmarked) return false
            return n < baseLimits.shown || !valueText.includes('*') || rank !== null
          })
          .map(({ name, n }) => inChart(exhibit, chart, `${name}, n = ${n}`)),
      ),
  },
  {
    id: 'intervals-shown',
    level: 'error',
    breaches: (exhibit) =>
      barsOf(exhibit.slide.charts).flatMap(({ spec, chart }) => {
        const bare = spec.rows.filter(({ value, low, note }) => value !== null && low === null && note === null)
        const told = /no interval|without (?:an )?intervals?|không có khoảng/i
        if (bare.length === 0 || exhibit.slide.footnotes.some((note) => told.test(note))) return []
        return [inChart(exhibit, chart, exhibit.words.numbers.list(bare.slice(0, 3).map(({ name }) => name)))]
      }),
  },
  {
    id: 'marks-explained',
    level: 'error',
    breaches(exhibit) {
      const { slide, picture } = exhibit
      const marked = picture.texts.find(({ of, text }) => of === 'chart' && /\d\*+$|^\*+$/.test(text))
      if (!marked || slide.footnotes.some((note) => note.includes('*'))) return []
      return [{ what: marked.text, where: { place: 'chart', box: marked.box } }]
    },
  },
]
