import { type Exhibit, inText, type Rule } from '../rule.ts'
import { showsGroups, showsIntervals } from '../shown.ts'

/** A thing that the texts of every slide with charts name, in the words of either language. */
interface Named {
  id: Rule['id']
  /** Where it belongs. */
  place: 'subtitle' | 'footnotes'
  pattern: RegExp
  /** Where it may stand as well. */
  texts(exhibit: Exhibit): readonly string[]
  /** Left out: to every slide with charts. */
  applies?(exhibit: Exhibit): boolean
}

const things: readonly Named[] = [
  {
    id: 'source-named',
    place: 'footnotes',
    pattern: /(?<!\p{L})(?:Source|Nguồn)(?: [^:.;]{1,30})?\s*:/u,
    texts: ({ slide }) => slide.footnotes,
  },
  {
    id: 'period-named',
    place: 'subtitle',
    pattern: /(?<!\d)(?:19|20)\d\d(?!\d)/,
    texts: ({ slide, tables }) => [
      slide.subtitle,
      ...slide.charts.flatMap((spec) => [spec.title, ...('periods' in spec ? spec.periods : [])]),
      ...tables.flatMap(({ columns }) => columns.map(({ label }) => label)),
    ],
    applies: ({ slide, words }) => !slide.subtitle.includes(words.panels.rankings.allPeriods),
  },
  {
    id: 'unit-named',
    place: 'subtitle',
    pattern:
      /%|= ?100|(?<![\p{L}\d])(?:[01][–-]\d+|−?\d+ (?:to|đến) \+?\d+|points?|percent|levels?|mức|bậc|điểm|ranks?|hạng|bn|tỷ|triệu|USD|EUR|VND|GBP|JPY|SGD|AUD|CNY)(?![\p{L}\d])|[$€£₫]/iu,
    texts: ({ slide }) => [slide.subtitle, ...slide.charts.flatMap((spec) => [spec.title, ...axesOf(spec)])],
    applies: ({ slide }) => slide.charts.some(({ kind }) => !['plan', 'tiles', 'listing'].includes(kind)),
  },
  {
    id: 'base-named',
    place: 'footnotes',
    pattern:
      /(?<![\p{L}])n\s*=\s*\d|\d[\d.,–]* (?:of \d+ )?(?:compan|answers?|segments?|channels?|journeys?|ratings?|capabilit|assess|initiatives?|gaps?|công ty|doanh nghiệp|câu trả lời|phân khúc|kênh|hành trình|lượt|người|năng lực|sáng kiến|khoảng cách|kỳ đánh giá)|no n(?!\p{L})|no base|n not known|(?:ratings|assessors): \d|không có (?:n|cỡ mẫu)/iu,
    texts: ({ slide }) => [slide.headline, slide.subtitle, ...slide.footnotes],
  },
  {
    id: 'method-named',
    place: 'footnotes',
    pattern: /95\s?%|interval|bootstrap|confidence|range|khoảng|tin cậy/iu,
    texts: ({ slide, tables }) => [
      slide.subtitle,
      ...slide.footnotes,
      ...tables.flatMap(({ rows }) => rows.flat().map(String)),
    ],
    applies: ({ slide }) => slide.charts.some(showsIntervals),
  },
  {
    id: 'association-said',
    place: 'footnotes',
    pattern: /not (?:the )?cause|association|correlation|nhân quả|tương quan|mối liên hệ/iu,
    texts: ({ slide }) => [slide.headline, slide.subtitle, ...slide.footnotes],
    applies: ({ slide }) => slide.charts.some(showsGroups),
  },
]

/** What every slide with figures names. */
export const named: readonly Rule[] = things.map(({ id, place, pattern, texts, applies }) => ({
  id,
  level: 'error',
  breaches(exhibit) {
    const { charts, lacksData } = exhibit.slide
    if (charts.length === 0 || lacksData || (applies && !applies(exhibit))) return []
    return texts(exhibit).some((text) => pattern.test(text)) ? [] : [inText(place, exhibit)]
  },
}))

function axesOf(spec: Exhibit['slide']['charts'][number]): string[] {
  if (spec.kind === 'scatter') return [spec.x.label, spec.y.label]
  return spec.kind === 'strip' ? [spec.axis] : []
}
