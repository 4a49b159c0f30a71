import { describe, expect, test } from 'vitest'
import { themes } from '../../src/core/charts/theme.ts'
import { contrast } from './contrast.ts'

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
