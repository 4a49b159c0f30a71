import { describe, expect, test } from 'vitest'
import { themes } from '../../src/core/charts/theme.ts'
import { checkColours } from '../../src/core/theme/check-colours.ts'
import { hueOf } from '../../src/core/theme/difference.ts'
import { inksOf, paperOf } from '../../src/core/theme/inks.ts'
import type { OwnTheme } from '../../src/core/theme/own-theme.ts'
import { failureText } from '../../src/core/words/failure-text.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { contrast } from '../charts/contrast.ts'

const bare = { name: '', fonts: null, footer: {}, logo: null, scheme: null }
const themeIn = (colours: OwnTheme['colours']): OwnTheme => ({ ...bare, colours })

function refusal(colours: OwnTheme['colours']): Failure | null {
  try {
    checkColours(colours)
    return null
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

describe('a colour that would not be read', () => {
  // By WCAG's formula in Python: 1.4316, 4.4781, 1.3025.
  test.each([
    [{ leader: '#FFD400' }, 'leader', 1.43, 3],
    [{ ink: '#777777' }, 'ink', 4.47, 4.5],
    [{ paper: '#001F3F', ink: '#FFFFFF', leader: '#123456' }, 'leader', 1.3, 3],
  ])('%j is refused with what was measured', (colours, colour, ratio, bound) => {
    const failure = refusal(colours)!
    expect(failure).toMatchObject({ code: 'THM-03', detail: { colour, ratio, bound } })
    const told = failureText(failure, wordsFor('en'))
    expect(told).toContain(`${ratio} to 1`)
    expect(told).toContain(`at least ${bound} to 1`)
  })

  test('is refused too where it is Triptych’s own on a paper that leaves it too little', () => {
    expect(refusal({ paper: '#9A9A9A', ink: '#000000' })).toMatchObject({
      code: 'THM-03',
      detail: { colour: 'leader' },
    })
  })
})

test('marks of two meanings that look alike are refused, and named', () => {
  const failure = refusal({ leader: '#B03A2E', laggard: '#B23B30' })!
  expect(failure).toMatchObject({ code: 'THM-04', detail: { first: 'leader', second: 'laggard' } })
  expect(failureText(failure, wordsFor('vi'))).toContain('#B23B30')
  expect(refusal({ own: '#003A70', leader: '#1B7F5C', laggard: '#C8102E' })).toBeNull()
})

test('hue and chroma are those that Oklab’s author publishes for pure red, green and blue', () => {
  // Ottosson 2020: red 29.2°, 0.258; green 142.5°, 0.295; blue 264.1°, 0.313.
  expect(hueOf('#FF0000').hue).toBeCloseTo(29.23, 1)
  expect(hueOf('#FF0000').chroma).toBeCloseTo(0.258, 2)
  expect(hueOf('#00FF00').hue).toBeCloseTo(142.5, 1)
  expect(hueOf('#0000FF').hue).toBeCloseTo(264.05, 1)
  expect(hueOf('#808080').chroma).toBeCloseTo(0, 3)
})

describe('inks of a theme', () => {
  const own = themeIn({ own: '#003A70', leader: '#1B7F5C', laggard: '#C8102E', ink: '#1A2B3C', paper: '#FBF8F1' })

  test('are its colours as they are, good as leaders and bad as laggards', () => {
    const inks = inksOf(own, 'light')
    expect(inks).toMatchObject({ ground: '#FBF8F1', ink: '#1A2B3C' })
    expect(inks.tones).toMatchObject({
      own: '#003A70',
      leader: '#1B7F5C',
      good: '#1B7F5C',
      laggard: '#C8102E',
      bad: '#C8102E',
    })
  })

  test('hold on the paper that they are made for; on the other one Triptych’s own stand', () => {
    expect(inksOf(own, 'dark')).toEqual(themes.dark)
    expect(paperOf({ paper: '#0A1F3C' })).toBe('dark')
    expect(inksOf(themeIn({ paper: '#0A1F3C', ink: '#F4F1E8' }), 'light')).toEqual(themes.light)
    expect(inksOf(themeIn({}), 'light')).toEqual(themes.light)
  })

  test('of whatever colours are let through: words are read at 4.5 to 1 on the paper and on faint areas, marks at 3 to 1', () => {
    let held = 0
    let seed = 7
    const next = () => {
      seed = (seed * 48271) % 2147483647
      return `#${(seed % 0x1000000).toString(16).padStart(6, '0').toUpperCase()}`
    }
    for (let i = 0; i < 20_000; i++) {
      const colours = { own: next(), leader: next(), laggard: next(), ink: next(), paper: next() }
      if (refusal(colours)) continue
      held++
      const inks = inksOf(themeIn(colours), paperOf(colours))
      for (const tone of Object.values(inks.tones)) expect(contrast(tone, inks.ground)).toBeGreaterThanOrEqual(3)
      for (const word of [...Object.values(inks.text), inks.ink, inks.quiet]) {
        expect(contrast(word, inks.ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(word, inks.wash)).toBeGreaterThanOrEqual(4.5)
      }
    }
    expect(held).toBeGreaterThan(100)
  })
})
