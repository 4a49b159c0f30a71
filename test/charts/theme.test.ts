import { describe, expect, test } from 'vitest'
import { themes } from '../../src/core/charts/theme.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.values(themes))('the $paper paper', (theme) => {
  test.each(Object.entries(theme.tones))('marks of tone %s stand out 3:1', (_, colour) => {
    expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(3)
  })
  test.each([...Object.entries(theme.text), ['ink', theme.ink], ['quiet', theme.quiet]])(
    'words in %s are read at 4.5:1',
    (_, colour) => {
      expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(4.5)
    },
  )
})

test('the measure agrees with published figures', () => {
  expect(contrast('#0072B2', '#FFFFFF')).toBeCloseTo(5.19, 2)
  expect(contrast('#D55E00', '#FFFFFF')).toBeCloseTo(3.87, 2)
})
