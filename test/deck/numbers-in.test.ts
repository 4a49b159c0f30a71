import { expect, test } from 'vitest'
import { numbersIn, showsNumber } from '../../src/core/deck/numbers-in.ts'
import { wordsFor } from '../../src/core/words/index.ts'

const values = (text: string, lang: 'en' | 'vi') => numbersIn(text, lang).map(({ value }) => value)

test('numbers are read in the notation of their language', () => {
  expect(values('1,234.5 answers and 0.58', 'en')).toEqual([1234.5, 0.58])
  expect(values('1.234,5 câu trả lời và 0,58', 'vi')).toEqual([1234.5, 0.58])
})

test('a minus is a sign, a dash between two numbers is none', () => {
  expect(values('−5 points, places 2–7, 2020–2025', 'en')).toEqual([-5, 2, 7, 2020, 2025])
})

test('words of scale multiply, words that begin alike do not', () => {
  expect(values('25.4 m USD, 1.2 bn, 3 months, 4 more', 'en')).toEqual([25.4e6, 1.2e9, 3, 4])
  expect(values('25,4 triệu USD và 910 tỷ', 'vi')).toEqual([25.4e6, 910e9])
})

test('digits within words are no numbers', () => {
  expect(values('Q3, B2B and COVID-19 of 2024', 'en')).toEqual([2024])
})

test('what a language prints is read back', () => {
  for (const lang of ['en', 'vi'] as const) {
    const { numbers } = wordsFor(lang)
    for (const value of [0, 7, -12.5, 1204, 98765.43]) {
      expect(values(`a ${numbers.exact(value)} b`, lang)).toEqual([value])
    }
  }
})

test('what rounding may have taken is half of the last digit', () => {
  expect(numbersIn('3.9', 'en')[0]!.rounding).toBeCloseTo(0.05)
  expect(numbersIn('1.2 bn', 'en')[0]!.rounding).toBeCloseTo(0.05e9)
})

test('a number is shown by a value that rounds to it, whatever its sign unless it is written', () => {
  const [plain, signed] = [numbersIn('fell by 4.5', 'en')[0]!, numbersIn('at +4.5', 'en')[0]!]
  expect(showsNumber([-4.46], plain)).toBe(true)
  expect(showsNumber([-4.46], signed)).toBe(false)
  expect(showsNumber([4.56], plain)).toBe(false)
})

test('money is shown by a value in billions, a percentage by a share', () => {
  expect(showsNumber([0.91], numbersIn('910 m USD', 'en')[0]!)).toBe(true)
  expect(showsNumber([0.58], numbersIn('58%', 'en')[0]!)).toBe(true)
  expect(showsNumber([5.8], numbersIn('58%', 'en')[0]!)).toBe(false)
})
