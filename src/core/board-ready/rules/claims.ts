import { inText, type Rule } from '../rule.ts'

/** Claims without a source that holds them (methods §8, grade C), as they are usually quoted in either language. */
const unsourced: readonly RegExp[] = [
  /25\s?%?\s?(?:–|-|to|đến|tới)\s?95\s?%/i,
  /\$\s?823|823\s?(?:m|triệu)(?!\p{L})/iu,
  /80\s?%.*(?:existing|current|hiện hữu|hiện có|hiện tại)/i,
  /(?:three|3|ba) (?:new customers|khách(?: hàng)? mới)/i,
  /NPS.{0,30}(?<!\d)41\s?%/i,
  /60\s?%.*(?:profit|lợi nhuận)/i,
  /(?:Gallup.*(?:25|20)|(?:25|20).*Gallup)/i,
  /1[.,]?300 (?:organi|companies|tổ chức|doanh nghiệp|công ty)/i,
]
const warned =
  /contested|disputed|unverified|not verified|no primary source|versions conflict|depends on (?:the )?edition|grade C|tranh cãi|chưa kiểm chứng|chưa xác minh|không tìm thấy nguồn|mức C/i
const posesAsOfficial =
  /(?:official|certified|chính thức|chứng nhận)\s+(?:NPS|ACSI|CX Index|TEI|Net Promoter)|(?:NPS|ACSI|CX Index|TEI|Net Promoter Score)\s+(?:official|certified|chính thức|chứng nhận)/i

/** What others said, and whose names they are. */
export const claims: readonly Rule[] = [
  {
    id: 'claim-warned',
    level: 'error',
    breaches(exhibit) {
      const { headline, subtitle, body, footnotes } = exhibit.slide
      const claim = unsourced.map((pattern) => pattern.exec([headline, subtitle, body].join(' '))?.[0]).find(Boolean)
      if (!claim || [body, ...footnotes].some((text) => warned.test(text))) return []
      return [{ ...inText('headline', exhibit, claim), mend: { do: 'panel-headline' } }]
    },
  },
  {
    id: 'trademarks',
    level: 'error',
    breaches(exhibit) {
      const { headline, subtitle, body, footnotes } = exhibit.slide
      const found = posesAsOfficial.exec([headline, subtitle, body, ...footnotes].join(' '))?.[0]
      return found ? [inText('headline', exhibit, found)] : []
    },
  },
]
