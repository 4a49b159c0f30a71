import type { Lang } from '../words/index.ts'

/** A number as a sentence has it. */
export interface NumberInText {
  text: string
  /** In full: "1.2 bn" is 1.2e9. */
  value: number
  /** Half of its last digit's worth: what rounding may have taken. */
  rounding: number
  /** Written with a plus or a minus. */
  signed: boolean
}

/** What follows a number and multiplies it. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:trillion|tn|nghìn tỷ)(?!\p{L})/iu, 1e12],
  [/^\s?(?:billion|bn|tỷ|tỉ)(?!\p{L})/iu, 1e9],
  [/^\s?(?:million|mn?|triệu)(?!\p{L})/iu, 1e6],
  [/^\s?(?:thousand|k|nghìn|ngàn)(?!\p{L})/iu, 1e3],
]

/** Digits that belong to no word ("Q3", "B2B"), with thousands in groups. A hyphen or dash after a digit is no sign. */
const number = {
  en: /(?<![\p{L}\p{N}.,]|\p{L}-)(?:(?<![\p{N}]\s?)[+−-])?\d+(?:,\d{3})*(?:\.\d+)?(?!\p{N})/gu,
  vi: /(?<![\p{L}\p{N}.,]|\p{L}-)(?:(?<![\p{N}]\s?)[+−-])?\d+(?:\.\d{3})*(?:,\d+)?(?!\p{N})/gu,
} as const

/** The numbers of a sentence in its language's notation, in their order. */
export function numbersIn(text: string, lang: Lang): NumberInText[] {
  return Array.from(text.normalize('NFC').matchAll(number[lang]), (match) => {
    const written = match[0]
    const digits = written.replace(/[+−-]/, '').replace(lang === 'vi' ? /\./g : /,/g, '')
    const plain = digits.replace(',', '.')
    const scale = scales.find(([word]) => word.test(text.slice(match.index + written.length)))?.[1] ?? 1
    const sign = /^[−-]/.test(written) ? -1 : 1
    return {
      text: written,
      value: sign * Number(plain) * scale,
      rounding: (0.5 * scale) / 10 ** (plain.split('.')[1] ?? '').length,
      signed: /^[+−-]/.test(written),
    }
  })
}
