import { beforeAll, describe, expect, test } from 'vitest'
import { deck as shown } from '../../bench/panels/market.ts'
import { sampleWorkspace } from '../../scripts/sample-workspace.ts'
import { checkDeckSlide, checkMadeSlide } from '../../src/core/board-ready/deck-slide.ts'
import { composeAppendix } from '../../src/core/deck/appendix/index.ts'
import { composeFindings, readSlide } from '../../src/core/deck/compose-slide.ts'
import type { Slide } from '../../src/core/deck/deck.ts'
import { parseTheme } from '../../src/core/theme/parse-theme.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { svgLogoFile } from '../theme/logos.ts'

let workspace: Workspace

beforeAll(async () => {
  workspace = (await sampleWorkspace()).workspace
}, 60_000)

describe.each(languages)('the sample in %s', (lang) => {
  test.each(shown.map(({ name, panel, settings }) => [name, panel, settings] as const))(
    '%s passes without errors on either paper, or has nothing to show yet',
    (name, kind, settings) => {
      const words = wordsFor(lang)
      const slide: Slide = { id: name, kind, settings, headlines: {} }
      const findings = readSlide(workspace.read, slide)
      const composed = composeFindings(slide, findings, words, { sample: true, position: 1 })
      for (const paper of ['light', 'dark'] as const) {
        const errors = checkDeckSlide({ slide, findings, composed, sample: true }, words, paper)
          .filter(({ level }) => level === 'error')
          .map(({ rule, message }) => `${rule}: ${message}`)
        expect(errors.filter((error) => !error.startsWith('has-data'))).toEqual([])
        expect(errors.length > 0).toBe(composed.lacksData)
      }
    },
  )

  test('its appendix raises no finding on either paper', () => {
    const words = wordsFor(lang)
    const slides = shown.map(({ name, panel, settings }, i) => {
      const slide: Slide = { id: name, kind: panel, settings, headlines: {} }
      const findings = readSlide(workspace.read, slide)
      return composeFindings(slide, findings, words, { sample: true, position: i + 1 })
    })
    const pages = composeAppendix(workspace.read, slides, words, { sample: true })
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      for (const paper of ['light', 'dark'] as const) expect(checkMadeSlide(page, words, paper)).toEqual([])
    }
  })

  test.each([
    ['light', { own: '#003A70', leader: '#1B7F5C', laggard: '#C8102E', ink: '#1A2B3C', paper: '#FBF8F1' }],
    ['dark', { paper: '#0A1F3C', ink: '#F4F1E8', leader: '#7FD1AE', laggard: '#FF9E7A' }],
  ] as const)('its slides pass in a theme for %s paper, with logo and footer', (paper, colours) => {
    const words = wordsFor(lang)
    const file = { triptychTheme: 1, colours, footer: 'An Phú Bank · Tài liệu nội bộ', logo: 'logo.svg' }
    const theme = parseTheme(JSON.stringify(file), 'An Phú', () => new TextEncoder().encode(svgLogoFile))
    for (const { name, panel, settings } of shown) {
      const slide: Slide = { id: name, kind: panel, settings, headlines: {} }
      const findings = readSlide(workspace.read, slide)
      const composed = composeFindings(slide, findings, words, { sample: true, position: 1, theme })
      const errors = checkDeckSlide({ slide, findings, composed, sample: true }, words, paper)
        .filter(({ level, rule }) => level === 'error' && rule !== 'has-data')
        .map(({ rule, message }) => `${name} ${rule}: ${message}`)
      expect(errors).toEqual([])
    }
  })

  // What a panel says of its own findings is true: a rule that doubts it, when the user says the same, is wrong.
  test.each(shown.map(({ name, panel, settings }) => [name, panel, settings] as const))(
    '%s raises no alarm about its headline when the user says the same',
    (name, kind, settings) => {
      const words = wordsFor(lang)
      const slide: Slide = { id: name, kind, settings, headlines: {} }
      const findings = readSlide(workspace.read, slide)
      const { headline } = composeFindings(slide, findings, words, { sample: true })
      const own: Slide = { ...slide, headlines: { en: headline, vi: headline } }
      const composed = composeFindings(own, findings, words, { sample: true, position: 1 })
      const doubts = checkDeckSlide({ slide: own, findings, composed, sample: true }, words, 'light').filter(
        ({ where }) => where.place === 'headline',
      )
      expect(doubts.filter(({ rule }) => rule !== 'headline-number')).toEqual([])
    },
  )
})
