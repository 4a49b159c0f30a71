import { beforeAll, describe, expect, test } from 'vitest'
import { deck as shown } from '../../bench/panels/market.ts'
import { sampleWorkspace } from '../../scripts/sample-workspace.ts'
import { checkDeckSlide } from '../../src/core/board-ready/deck-slide.ts'
import { composeFindings, readSlide } from '../../src/core/deck/compose-slide.ts'
import type { Slide } from '../../src/core/deck/deck.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'

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
