import type { Lang } from '../words/index.ts'

/** A number as it is written in a text. */
export interface WrittenNumber {
  /** Without a sign: "fell by 4" and "−4" say the same. */
  text: string
  value: number
  decimals: number
}

const separators = { en: { thousands: ',', decimal: '.' }, vi: { thousands: '.', decimal: ',' } } as const

/** The numbers in a text of a language, in their order; signs and units left out. */
export function numbersIn(text: string, lang: Lang): WrittenNumber[] {
  const { thousands, decimal } = separators[lang]
  return Array.from(text.matchAll(/\d(?:[\d.,]*\d)?/g), ([written]) => {
    const plain = written.replaceAll(thousands, '').replace(decimal, '.')
    return { text: written, value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 }
  }).filter(({ value }) => Number.isFinite(value))
}

/** Is it among the values once they are rounded to its decimals, whatever their sign. */
export function showsNumber(values: readonly number[], { value, decimals }: WrittenNumber): boolean {
  const unit = 10 ** -decimals
  return values.some((shown) => Math.abs(Math.abs(shown) - value) <= unit / 2 + 1e-9)
}
