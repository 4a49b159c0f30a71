import type { Lang } from '../words/index.ts'

/** A number as it is written in a sentence. */
export interface WrittenNumber {
  /** Without its sign: "fell by 4" and "−4" say the same. */
  text: string
  /** In full, with its sign: "1.2 bn" is 1.2e9. */
  value: number
  /** Half of its last digit's worth: what rounding may have taken. */
  rounding: number
  /** Written with a plus or a minus. */
  signed: boolean
  /** Where in the text it begins (NFC). */
  at: number
}

/** What follows a number and multiplies it. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:trillion|tn|nghìn tỷ)(?!\p{L})/iu, 1e12],
  [/^\s?(?:billion|bn|tỷ|tỉ)(?!\p{L})/iu, 1e9],
  [/^\s?(?:million|mn?|triệu)(?!\p{L})/iu, 1e6],
  [/^\s?(?:thousand|k|nghìn|ngàn)(?!\p{L})/iu, 1e3],
]

/** Digits that belong to no word ("Q3", "COVID-19"), with thousands in groups. A hyphen or dash after a digit is no sign. */
const number = {
  en: /(?<![\p{L}\p{N}.,]|\p{L}-)(?:(?<!\p{N}\s?)[+−-])?\d+(?:,\d{3})*(?:\.\d+)?(?!\p{N})/gu,
  vi: /(?<![\p{L}\p{N}.,]|\p{L}-)(?:(?<!\p{N}\s?)[+−-])?\d+(?:\.\d{3})*(?:,\d+)?(?!\p{N})/gu,
} as const

/** The numbers of a sentence in its language's notation, in their order. */
export function numbersIn(text: string, lang: Lang): WrittenNumber[] {
  const whole = text.normalize('NFC')
  return Array.from(whole.matchAll(number[lang]), (match) => {
    const [written] = match
    const digits = written.replace(/^[+−-]/, '')
    const plain = digits.replace(lang === 'vi' ? /\./g : /,/g, '').replace(',', '.')
    const scale = scales.find(([word]) => word.test(whole.slice(match.index + written.length)))?.[1] ?? 1
    return {
      text: digits,
      value: (/^[−-]/.test(written) ? -1 : 1) * Number(plain) * scale,
      rounding: (0.5 * scale) / 10 ** (plain.split('.')[1] ?? '').length,
      signed: digits !== written,
      at: match.index,
    }
  })
}

/**
 * Is it among the values once they are rounded as it is; its sign counts where it is written. Values of money may stand in thousands or more, and
 * shares between 0 and 1.
 */
export function showsNumber(values: readonly number[], { value, rounding, signed }: WrittenNumber): boolean {
  return values.some((shown) => {
    const factors = Math.abs(value) >= 1e4 ? [1, 1e3, 1e6, 1e9] : Math.abs(shown) <= 1 ? [1, 100] : [1]
    return factors.some((factor) => {
      const scaled = shown * factor
      const apart = signed ? Math.abs(value - scaled) : Math.abs(Math.abs(value) - Math.abs(scaled))
      // The halves of binary fractions.
      return apart <= rounding * 1.000001
    })
  })
}
