/** Header texts: how spellings of one header meet, and what the brackets of a header say about the column's values. */

/** Lower case, no diacritics, no brackets, spaces for punctuation and camel case: "Điểm hài lòng (1-5)" → "diem hai long". */
export function foldHeader(header: string): string {
  const bare = header.replace(/[([{][^)\]}]*[)\]}]/gu, ' ')
  return foldText(/[\p{L}\p{N}]/u.test(bare) ? bare : header)
}

/** As `foldHeader`, but keeps what stands in brackets. */
export function foldText(text: string): string {
  return unaccented(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The text without diacritics: "Đánh giá" → "Danh gia", "Größe" → "Grosse". */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D').replace(/[ßẞ]/gu, 'ss')
}

/** Two headers are the same header if only composition and spacing differ. */
export function sameHeader(header: string): string {
  return header.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

/** The money unit in a header's brackets, as it stands: "Revenue ($M)" → "$M". Values are never rescaled by it. */
export function moneyUnit(header: string): string | null {
  const unit = /[([]([^)\]]*)[)\]]/u.exec(header)?.[1]?.trim()
  if (!unit) return null
  const money =
    /[$€£¥₫]|\b(?:usd|eur|gbp|vnd|vnđ|jpy|aud|sgd|bn|mn|m|k|mil|million|billion|mio|mrd|tsd|milliers|millions|milhoes|milhões)\b|tỷ|tỉ|triệu|nghìn|đồng/iu
  return money.test(unit) ? unit : null
}

/** The answer scale in a header: "Điểm hài lòng (1-5)" → [1, 5]. */
export function scaleInHeader(header: string): [number, number] | null {
  const m = /(?:[([]|\s)(\d{1,2})\s*(?:[-–—]|to|đến|den|bis|à|a)\s*(\d{1,3})\s*[)\]]?\s*$/iu.exec(header)
  if (!m) return null
  const [low, high] = [Number(m[1]), Number(m[2])]
  return low <= 1 && high > low && high <= 100 ? [low, high] : null
}

type SurveyMetric = 'nps' | 'csat' | 'ces' | 'cx_index'
/** What values of `scores` may be, by name. */
export type ScoreMetric = SurveyMetric | 'csat_mean' | 'ces_mean'

const metricWords: readonly (readonly [SurveyMetric, RegExp])[] = [
  ['nps', / (nps|net promoter|promoter) /],
  ['ces', / (ces|effort|no luc|aufwand|kundenaufwand|esforco) /],
  ['cx_index', / (acsi|cxi|cx index|cx score|chi so cx|diem cx|customer experience|trai nghiem) /],
  ['csat', / (csat|satisfaction|hai long|zufriedenheit|kundenzufriedenheit|zufriedenheitsindex|satisfacao) /],
]

/** The survey metrics that a text names, whether as shares or as means. */
export function metricsNamed(text: string): SurveyMetric[] {
  const folded = ` ${foldHeader(text)} `
  return metricWords.flatMap(([metric, pattern]) => (pattern.test(folded) ? [metric] : []))
}

/**
 * Which metric a column of scores holds, by its header; null when the header does not say. Satisfaction and effort with a scale or the word
 * "mean" are means of answers ("CSAT (1-5)"), else shares in percent.
 */
export function metricInHeader(header: string): ScoreMetric | null {
  const folded = ` ${foldHeader(header)} `
  const metric = metricsNamed(header)[0] ?? null
  if (metric !== 'csat' && metric !== 'ces') return metric
  return / (mean|average|avg|trung binh|tb|durchschnitt|durchschnittliche|mittelwert|moyenne|media) /.test(folded) ||
    scaleInHeader(header)
    ? `${metric}_mean`
    : metric
}

/** The direction of an effort scale if its header spells it out: "CES (7 = very easy)". */
export function effortDirectionInHeader(header: string): 'high-is-easy' | 'low-is-easy' | null {
  const text = unaccented(header).toLowerCase()
  if (
    /7\s*[=:]\s*(very |extremely |rat )?(easy|de)\b|1\s*[=:]\s*(very |extremely |rat )?(hard|difficult|kho)\b/u.test(
      text,
    )
  )
    return 'high-is-easy'
  if (
    /1\s*[=:]\s*(very |extremely |rat )?(easy|de)\b|7\s*[=:]\s*(very |extremely |rat )?(hard|difficult|kho)\b/u.test(
      text,
    )
  )
    return 'low-is-easy'
  return null
}

/**
 * The year that a two-digit header means: 50–99 → 1950–1999, 00–49 → 2000–2049. The pivot is stated in a note of the import.
 * Undefined when the text is not two digits.
 */
export function twoDigitYear(text: string): number | undefined {
  const m = /^'?(\d{2})$/u.exec(text.trim())
  if (!m) return undefined
  const year = Number(m[1])
  return year >= 50 ? 1900 + year : 2000 + year
}
